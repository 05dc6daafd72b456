import { parseEnv } from "node:util";

/** What a variable is to be; null takes it out. */
export type Changes = Readonly<Record<string, string | null>>;

/** The text of a `.env` file with some variables changed; whatever else stands there stays as it is. */
export function editEnv(text: string, changes: Changes): string {
  const left = new Map(Object.entries(changes));
  const lines = text === "" ? [] : text.replace(/\n$/u, "").split("\n");
  const kept = lines.flatMap((line) => {
    const name = /^\s*(?:export\s+)?(?<name>[A-Za-z_]\w*)\s*=/u.exec(line)?.groups?.["name"];
    if (name === undefined || !(name in changes)) return [line];
    const value = left.get(name) ?? null;
    left.delete(name);
    return value === null ? [] : [assignment(name, value)];
  });
  const added = [...left].flatMap(([name, value]) => (value === null ? [] : [assignment(name, value)]));
  return [...kept, ...added].map((line) => `${line}\n`).join("");
}

export function readEnv(text: string): Readonly<Record<string, string | undefined>> {
  return parseEnv(text);
}

/** Quoted only where it must be: each kind of quotes takes everything but itself. */
function assignment(name: string, value: string): string {
  if (/^[\w.:/@%+=,~?&-]*$/u.test(value)) return `${name}=${value}`;
  const quote = ["'", '"', "`"].find((mark) => !value.includes(mark)) ?? "'";
  return `${name}=${quote}${value}${quote}`;
}
