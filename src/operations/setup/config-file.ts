import { parseDocument } from "yaml";

/** The text of a YAML file with some of its keys changed; comments and everything else stay as they are. */
export function editConfig(text: string, changes: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(text);
  for (const [path, value] of Object.entries(changes)) document.setIn(path.split("."), value);
  return document.toString({ lineWidth: 0 });
}
