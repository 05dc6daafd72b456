import type { ChatRequest } from "../../../tests/stand-ins/openai.ts";
import type { Shown, Wrong } from "./errors.ts";
import { ERRORS } from "./errors.ts";

/** What the stand-in wrote, so that whatever of it is posted is known to be wrong. */
export interface Ledger {
  /** The ways that were used, with how often. */
  readonly ways: Map<string, number>;
}

/** Answers like a model that errs in every bullet, in each of the ten ways in turn. */
export function erringModel(ledger: Ledger): (request: ChatRequest) => string {
  let turn = 0;
  return ({ messages }) => {
    const shown = sentencesIn(messages.at(-1)?.content ?? "");
    const figured = shown.filter(({ tags, text }) => tags.length > 0 && text.length <= 200);
    const bullets = figured.slice(0, 5).flatMap((sentence): readonly Wrong[] => {
      const ways = Object.keys(ERRORS);
      const start = turn;
      for (const [step] of ways.entries()) {
        const way = ways[(start + step) % ways.length] ?? "";
        turn += 1;
        const wrong = ERRORS[way]?.(sentence, shown) ?? null;
        if (wrong === null) continue;
        ledger.ways.set(way, (ledger.ways.get(way) ?? 0) + 1);
        return [wrong];
      }
      return [];
    });
    return JSON.stringify({ bullets });
  };
}

/** The numbered sentences of a prompt; a figure's own words are taken out of its tag. */
function sentencesIn(prompt: string): readonly Shown[] {
  return Array.from(prompt.matchAll(/^(?<id>S\d+): (?<text>.+)$/gmu), ({ groups }) => {
    const shown = groups?.["text"] ?? "";
    const surfaces = Array.from(
      shown.matchAll(/\{F\d+: (?<surface>[^}]*)\}/gu),
      (match) => match.groups?.["surface"] ?? "",
    );
    const text = shown.replace(/\{(?<tag>F\d+):[^}]*\}/gu, "{$<tag>}");
    const tags = Array.from(text.matchAll(/\{(?<tag>F\d+)\}/gu), (match) => match.groups?.["tag"] ?? "");
    return { id: groups?.["id"] ?? "", text, tags, surfaces };
  });
}
