import { startModelStandIn } from "../../../tests/stand-ins/openai.ts";
import type { AnalyzedArticle } from "../../../src/domain/article.ts";
import type { VerifiedBrief } from "../../../src/domain/brief.ts";
import type { BriefModel } from "../../../src/producing/produce-brief.ts";
import { makeBrief } from "../../../src/producing/produce-brief.ts";
import { modelAt } from "../../injection/house.ts";
import { erringModel } from "./model.ts";

export interface Replayed {
  readonly briefs: number;
  /** Briefs whose articles give three bullets without a model. */
  readonly full: number;
  /** Of those, briefs that have three in spite of the model. */
  readonly kept: number;
  /** Bullets of the model that were posted although every one of them is wrong. */
  readonly posted: readonly string[];
  readonly proposed: number;
  readonly ways: ReadonlyMap<string, number>;
}

const NOW = "2030-01-01T12:00:00.000Z";
const ENOUGH = 3;

/** Makes a brief of each article with a model that errs in every bullet, and counts what got through. */
export async function replay(articles: readonly AnalyzedArticle[]): Promise<Replayed> {
  const standIn = await startModelStandIn();
  const ways = new Map<string, number>();
  standIn.behave({ type: "reply", reply: erringModel({ ways }) });
  const model = modelAt(standIn.url);
  const briefs: { readonly own: VerifiedBrief; readonly told: VerifiedBrief }[] = [];
  try {
    for (const article of articles) {
      briefs.push({ own: await briefOf(article, null), told: await briefOf(article, model) });
    }
  } finally {
    await standIn.close();
  }
  const full = briefs.filter(({ own }) => own.bullets.length >= ENOUGH);
  const posted = briefs.flatMap(({ told }) =>
    told.bullets.filter(({ origin }) => origin === "model" || origin === "repaired"),
  );
  return {
    briefs: briefs.length,
    full: full.length,
    kept: full.filter(({ told }) => told.bullets.length >= ENOUGH).length,
    posted: posted.map(({ body }) => body.text),
    proposed: briefs.reduce((sum, { told }) => sum + told.tally.proposed, 0),
    ways,
  };
}

async function briefOf(article: AnalyzedArticle, model: BriefModel | null): Promise<VerifiedBrief> {
  const request = { ticker: null, language: article.language.code, since: null };
  const material = { request, window: { since: null, until: NOW }, articles: [article] };
  return makeBrief(material, { model, clock: { now: () => NOW } }, new AbortController().signal);
}
