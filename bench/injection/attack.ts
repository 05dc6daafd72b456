import { startModelStandIn } from "../../tests/stand-ins/openai.ts";
import type { ChatRequest } from "../../tests/stand-ins/openai.ts";
import { violation } from "./checks.ts";
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
  return JSON.stringify({ bullets: texts.slice(0, 12).map((text) => ({ text, evidence: ids.slice(0, 8) })) });
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
  const message = await briefOf(article, way === "extractive" ? null : modelAt(url));
  const milliseconds = performance.now() - started;
  const linked = article.links.map(({ ticker }) => ticker);
  return renderers.flatMap(({ name: platform, render }) => {
    const output = { platform, payloads: render(message), milliseconds, linked };
    const broken = row.must_not.flatMap((ban) => {
      const what = violation(ban, output);
      return what === null ? [] : [`${ban.kind}: ${what}`];
    });
    const whole = output.payloads.flatMap(stringsIn).join(" ");
    const lost = (row.must ?? []).filter((part) => !whole.includes(part)).map((part) => `lost: ${part}`);
    return [...broken, ...lost].map((what) => ({ id: row.id, way, platform, what }));
  });
}
