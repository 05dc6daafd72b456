import { readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import type { Document } from "yaml";
import type { SettingsFault } from "./settings.ts";

/** A YAML file's data, with the way back from a key to its line. */
export interface ConfigFile {
  readonly name: string;
  readonly data: unknown;
  /** "config/marktbrief.yaml:12" for the value at a path of keys and indexes, or its nearest parent. */
  lineOf(path: readonly PropertyKey[]): string;
}

export type ConfigOutcome =
  | { readonly ok: true; readonly file: ConfigFile }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] };

/** Reads one YAML file; `name` is how messages call it. A missing file is an empty one when `optional`. */
export function readConfigFile(path: string, name: string, optional = false): ConfigOutcome {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unreadable";
    if (optional && code === "ENOENT") return { ok: true, file: emptyFile(name) };
    return { ok: false, faults: [unreadable(name, code)] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      ok: false,
      faults: document.errors.map((error) => ({
        where: `${name}:${lines.linePos(error.pos[0]).line}`,
        key: "",
        seen: error.message,
        allowed: "valid YAML",
      })),
    };
  }
  return { ok: true, file: { name, data: document.toJS(), lineOf: lineFinder(name, document, lines) } };
}

function unreadable(name: string, code: string): SettingsFault {
  if (code !== "ENOENT") return { where: name, key: "", seen: code, allowed: "a readable YAML file" };
  const allowed = "there is no such file; npm run marktbrief -- setup writes it";
  return { where: name, key: "", seen: null, allowed };
}

function emptyFile(name: string): ConfigFile {
  return { name, data: {}, lineOf: () => name };
}

function lineFinder(name: string, document: Document, lines: LineCounter): ConfigFile["lineOf"] {
  return (path) => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true) as
        { range?: [number, number, number] } | undefined;
      if (node?.range) return `${name}:${lines.linePos(node.range[0]).line}`;
    }
    return name;
  };
}
