import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Language } from "../../src/domain/language.ts";

/** One claim against one source, with what a careful reader says of it. */
export interface Row {
  readonly id: string;
  readonly set: string;
  /** Of the claim. */
  readonly lang: Language;
  readonly source_lang: Language;
  readonly source: string;
  readonly claim: string;
  readonly supported: boolean;
  readonly error_type: string;
}

interface Raw {
  readonly id: string;
  readonly lang: Language;
  readonly source_lang?: Language;
  readonly source: string;
  readonly claim: string;
  readonly label: "supported" | "unsupported";
  readonly error_type?: string;
  readonly support_kind?: string;
}

const SHARED = new URL("../../../shared/bench/grounding/", import.meta.url);
const OWN = new URL("../../tests/corpus/proof/", import.meta.url);

/** The rows of the development sets and our own; null for a folder that is missing. */
export function readRows(): { readonly shared: readonly Row[] | null; readonly own: readonly Row[] } {
  return { shared: readFolder(SHARED), own: readFolder(OWN) ?? [] };
}

function readFolder(folder: URL): readonly Row[] | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return files.sort().flatMap((name) => readFile(new URL(name, folder), name));
}

function readFile(file: URL, name: string): readonly Row[] {
  const lines = readFileSync(file, "utf8").split("\n");
  const rows = lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Raw);
  return rows.map((raw) => ({
    id: raw.id,
    set: name.replace(/(?:\.dev)?\.jsonl$/u, ""),
    lang: raw.lang,
    source_lang: raw.source_lang ?? raw.lang,
    source: raw.source,
    claim: raw.claim,
    supported: raw.label === "supported",
    error_type: raw.support_kind === "verbatim" ? "verbatim" : (raw.error_type ?? "none"),
  }));
}
