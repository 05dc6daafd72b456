import type { ArticleId } from "../../src/domain/article.ts";
import type { Ticker } from "../../src/domain/instrument.ts";
import type { Store } from "../../src/ports/store.ts";
import { savedArticle } from "../../tests/commands/world.ts";
import type { Chance } from "./random.ts";

/** An article that is worth telling whoever watches its instrument. `at` in milliseconds. */
export interface PublishedNews {
  readonly id: ArticleId;
  readonly ticker: Ticker;
  readonly at: number;
}

const WRITERS: Readonly<Record<string, (amount: number) => string>> = {
  AMZN: (amount) =>
    `Amazon.com said on Tuesday it will spend $${amount} billion on data centers in 2026. Amazon shares rose 4 percent.`,
  "SAP.DE": (amount) =>
    `SAP SE said on Tuesday its cloud revenue rose ${amount} percent to 5.3 billion euros in the third quarter.`,
  NVDA: (amount) =>
    `Nvidia said on Tuesday its revenue rose to $${amount} billion in the quarter, more than expected.`,
};

/** Amounts that were written of before: no two articles are alike, so that each is news. */
export type Written = Set<number>;

/** News of one to three instruments at once. */
export async function publish(
  store: Store,
  chance: Chance,
  { now, written }: { readonly now: number; readonly written: Written },
): Promise<readonly PublishedNews[]> {
  const tickers = Object.keys(WRITERS).filter(() => chance.perMille(700));
  const at = new Date(now).toISOString();
  const made = tickers.map((ticker) => {
    const text = WRITERS[ticker]?.(anotherAmount(chance, written)) ?? "";
    const published = { at, precision: "time", source: "stated" } as const;
    return {
      ticker,
      saved: savedArticle(
        { key: `${ticker} ${at}`, title: text.slice(0, 48), text, published },
        `${ticker} ${at}`,
        at,
      ),
    };
  });
  await store.articles.saveAll(made.map(({ saved }) => saved));
  return made.map(({ ticker, saved: { article } }) => ({ id: article.id, ticker, at: now }));
}

function anotherAmount(chance: Chance, written: Written): number {
  let amount = 11 + chance.below(800);
  while (written.has(amount)) amount = 11 + chance.below(800);
  written.add(amount);
  return amount;
}
