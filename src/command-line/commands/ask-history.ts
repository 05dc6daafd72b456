import { writeFile } from "node:fs/promises";
import type { Asking } from "../../answering/read-question.ts";
import { figureHistory } from "../../answering/figure-history.ts";
import { guardMessage } from "../../messages/gate.ts";
import { historyChart } from "../../messages/history-chart.ts";
import type { ToldHistory } from "../../messages/history.ts";
import { composeHistory } from "../../messages/history.ts";
import { answerWords } from "../../messages/wording/answers.ts";
import type { Store } from "../../ports/store.ts";
import { EXIT } from "../command.ts";
import { write } from "../streams.ts";
import type { World } from "../world.ts";

interface Place {
  readonly store: Store;
  readonly world: World;
  /** Where the chart is written; null for none. */
  readonly chart: string | null;
}

/** `ask "AMZN capex history"`: how the figure moved, and its chart as a PNG file. Returns the exit status. */
export async function askHistory(asking: Asking, { store, world, chart }: Place): Promise<number> {
  const told = await readHistory(asking, store, world);
  if (typeof told === "string") {
    await write(world.streams.out, `${told}\n`);
    return EXIT.no;
  }
  const links = told.articles.flatMap(({ url }) => url ?? []);
  await write(world.streams.out, world.render(guardMessage(composeHistory(told), { links })));
  const course = chart === null ? null : historyChart(told);
  if (chart !== null && course !== null) await writeFile(chart, await world.drawChart(course));
  else if (chart !== null)
    await write(world.streams.err, `${answerWords(asking.language).historyTooShort}\n`);
  return EXIT.done;
}

/** What is told, or why there is nothing to tell. */
async function readHistory(asking: Asking, store: Store, world: World): Promise<ToldHistory | string> {
  const directory = world.directory();
  const outcome = await figureHistory(asking, { figures: store.figures, directory });
  const { historyUnclear, historyEmpty } = answerWords(asking.language);
  if (!outcome.ok) return outcome.reason === "unclear" ? historyUnclear("ask") : historyEmpty;
  const { history } = outcome;
  const ids = [...new Set(history.statements.map(({ evidence }) => evidence.article))];
  const { ticker } = history;
  return {
    ...history,
    instrument: directory.get(ticker) ?? { ticker, name: ticker },
    articles: await store.articles.get(ids),
    zone: world.zone,
    now: asking.now,
  };
}
