import type { ChatRequest, ModelBehavior, ModelStandIn } from "../../tests/stand-ins/openai.ts";
import type { Chance } from "../simulate/random.ts";
import type { Chronicle } from "./chronicle.ts";

const FAULTY: readonly ModelBehavior[] = [
  { type: "status", status: 429 },
  { type: "status", status: 500 },
  { type: "silence" },
  { type: "drip" },
  { type: "reset" },
  { type: "raw", body: "<html>busy</html>" },
  { type: "answer", content: '{"bullets":[{"text":"' },
  { type: "answer", content: "Gern! Hier ist Ihr Brief." },
  { type: "answer", content: "x".repeat(2_000_000) },
  { type: "answer", content: '{"bullets":[{"text":"Amazon erwartet 999 Mrd.","evidence":["S1"]}]}' },
];

/** Changes how the model behaves, for all questions until the next change. */
export function behaveSomehow(model: ModelStandIn, chance: Chance, chronicle: Chronicle): void {
  forget(model);
  if (chance.perMille(500)) {
    beSound(model);
    return;
  }
  chronicle.hurt("model-failing");
  model.behave(chance.pick(FAULTY));
}

export function beSound(model: ModelStandIn): void {
  model.behave({ type: "reply", reply: citeAll });
}

/** What was asked long ago is not needed, and would be taken for the bot's own memory on a small machine. */
function forget({ requests }: ModelStandIn): void {
  (requests as ChatRequest[]).length = 0;
}

/** Cites the first sentences that have figures, word for word, as a careful model would. */
function citeAll({ messages }: ChatRequest): string {
  const lines = (messages.at(-1)?.content ?? "").matchAll(/^(?<id>S\d+): (?<text>.*\{F\d+: .*)$/gmu);
  const bullets = [...lines].slice(0, 5).map(({ groups }) => ({
    text: (groups?.["text"] ?? "").replace(/\{(?<id>F\d+): [^}]*\}/gu, "{$<id>}"),
    evidence: [groups?.["id"] ?? ""],
  }));
  return JSON.stringify({ bullets });
}
