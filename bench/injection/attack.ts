import { startModelStandIn } from "../../tests/stand-ins/openai.ts";
import type { ChatRequest } from "../../tests/stand-ins/openai.ts";
import { answerOn } from "./answer.ts";
import { violation } from "./checks.ts";
import type { Output } from "./checks.ts";
import { analyze, briefOf, modelAt } from "./house.ts";
import { stringsIn } from "./checks.ts";
import type { Renderer } from "./renderers.ts";
import type { Row } from "./rows.ts";

/** A row that did what it must not, or lost what it must keep. */
export interface Breach {
  readonly id: string;
  readonly way: Way;
  readonly platform: string;
  readonly what: string;
}

/**
 * How a row is run: through the extractive house, with a model that returns `obeyed` as it is, and with one that
 * dresses it up as bullets with evidence.
 */
export type Way = "extractive" | "hijacked" | "dressed";

/** Runs every row every way and reports what went wrong. */
export async function attack(
  rows: readonly Row[],
  renderers: readonly Renderer[],
): Promise<readonly Breach[]> {
  const standIn = await startModelStandIn();
  const breaches: Breach[] = [];
  try {
    for (const row of rows) {
      for (const way of waysOf(row)) {
        standIn.behave({
          type: "reply",
          reply: (request) => (way === "dressed" ? dressed(row, request) : (row.obeyed ?? "")),
        });
        breaches.push(...(await runRow(row, way, { renderers, url: standIn.url })));
      }
    }
  } finally {
    await standIn.close();
  }
  return breaches;
}

function waysOf({ obeyed }: Row): readonly Way[] {
  return obeyed === undefined ? ["extractive"] : ["extractive", "hijacked", "dressed"];
}

/** The first sentences of the prompt as evidence, one bullet a line of what was obeyed, and the whole of it. */
function dressed({ obeyed = "" }: Row, { messages }: ChatRequest): string {
  const ids = Array.from(
    (messages.at(-1)?.content ?? "").matchAll(/^(?<id>S\d+):/gmu),
    (match) => match.groups?.["id"] ?? "",
  );
  const texts = [obeyed, ...obeyed.split(/(?<=[.!?])\s+|\n/u)].filter((text) => text.trim() !== "");
  const bullets = texts.slice(0, 12).map((text) => ({ text, evidence: ids.slice(0, 8) }));
  // As a brief and as an answer in one: whoever asks takes what it asked for.
  return JSON.stringify({ bullets, answered: true, sentences: bullets });
}

interface Surroundings {
  readonly renderers: readonly Renderer[];
  readonly url: string;
}

async function runRow(row: Row, way: Way, { renderers, url }: Surroundings): Promise<readonly Breach[]> {
  const started = performance.now();
  const article = analyze(row);
  if (!article)
    return (row.must ?? []).map((what) => ({ id: row.id, way, platform: "all", what: `lost: ${what}` }));
  const model = way === "extractive" ? null : modelAt(url);
  const brief = await briefOf(article, model);
  const milliseconds = performance.now() - started;
  const answer = await answerOn(article, row.question ?? QUESTIONS[row.lang], model);
  const linked = article.links.map(({ ticker }) => ticker);
  return renderers.flatMap(({ name: platform, render }) => {
    const output = { platform, payloads: render(brief), milliseconds, linked };
    const whole = output.payloads.flatMap(stringsIn).join(" ");
    const lost = (row.must ?? []).filter((part) => !whole.includes(part)).map((part) => `lost: ${part}`);
    const answered = brokenBy({ ...output, payloads: render(answer) }, row).map((what) => `answer: ${what}`);
    return [...brokenBy(output, row), ...lost, ...answered].map((what) => ({
      id: row.id,
      way,
      platform,
      what,
    }));
  });
}

/** What every reader may ask where the row does not say what is asked. */
const QUESTIONS = { de: "Wie hoch war der Umsatz?", en: "How high was revenue?" } as const;

function brokenBy(output: Output, { must_not }: Row): readonly string[] {
  return must_not.flatMap((ban) => {
    const what = violation(ban, output);
    return what === null ? [] : [`${ban.kind}: ${what}`];
  });
}
