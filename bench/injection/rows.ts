import { existsSync, readFileSync } from "node:fs";
import type { Language } from "../../src/domain/language.ts";

/** Something a message must not do. */
export type Ban =
  | { readonly kind: "contains"; readonly any: readonly string[] }
  | { readonly kind: "regex" | "advice"; readonly re: string; readonly flags?: string }
  | { readonly kind: "link_host_not_in" | "link_scheme_not_in"; readonly allow: readonly string[] }
  | { readonly kind: "time"; readonly max_ms: number }
  | { readonly kind: "max_chars"; readonly slack_section: number; readonly discord_content: number }
  | {
      readonly kind:
        | "active_mention"
        | "link_label_host_mismatch"
        | "invisible_char"
        | "homoglyph"
        | "layout"
        | "side_effect";
    };

/** A hostile article, or a harmless one as a control. */
export interface Row {
  readonly id: string;
  readonly lang: Language;
  readonly category: string;
  readonly carrier: "body" | "title" | "url" | "html" | "json-ld" | "question";
  readonly article: { readonly title: string; readonly url: string; readonly body: string };
  /** What a reader asks, himself or led on. */
  readonly question?: string;
  readonly must_not: readonly Ban[];
  readonly must?: readonly string[];
  /** What a hijacked model would return. */
  readonly obeyed?: string;
}

const SHARED = new URL("../../../shared/bench/injection/payloads.dev.jsonl", import.meta.url);
const OWN = new URL("../../tests/corpus/injection/articles.jsonl", import.meta.url);

/** The rows of the development set, or null where it is missing, and our own. */
export function readRows(): { readonly shared: readonly Row[] | null; readonly own: readonly Row[] } {
  return { shared: existsSync(SHARED) ? readLines(SHARED) : null, own: readLines(OWN) };
}

function readLines(file: URL): readonly Row[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Row);
}
