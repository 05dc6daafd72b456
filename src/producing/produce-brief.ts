import { nextDates } from "../briefs/next-dates.ts";
import type { AnalyzedArticle, ArticleId } from "../domain/article.ts";
import type { BriefNote, Evidence, VerifiedBrief, VerifiedDate, Window } from "../domain/brief.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import type { ArticleStore } from "../ports/article-store.ts";
import type { BriefStore, StoredBrief } from "../ports/brief-store.ts";
import type { Clock } from "../ports/clock.ts";
import type { Ids } from "../ports/ids.ts";
import type { Summarizer, SummaryOutcome, SummaryTask } from "../ports/summarizer.ts";
import { selectArticles } from "../stories/select.ts";
import { proveDate } from "../verification/prove-date.ts";
import { EXTRACTIVE_VERSION, extractiveSummarizer } from "./extractive-summarizer.ts";
import { conflictsIn } from "./find-conflicts.ts";
import { isTold, leaveOut } from "./leave-out.ts";
import type { Muted, Remainder } from "./leave-out.ts";
import { modelNote } from "./model-note.ts";
import { proveBullets } from "./prove-bullets.ts";

export interface BriefRequest {
  /** Null: whatever the articles are about. */
  readonly ticker: Ticker | null;
  readonly language: Language;
  /** ISO instant; null for all that is stored. */
  readonly since: string | null;
  /** Made from these alone: the same brief in the other language. */
  readonly articles?: readonly ArticleId[];
  /** What whoever reads it does not want to read of. */
  readonly muted?: Muted;
}

/** Who phrases bullets; null when no model is configured. */
export interface BriefModel {
  readonly summarizer: Summarizer;
  /** Names model and prompt: another version makes another brief. */
  readonly version: string;
}

export interface BriefDependencies {
  readonly articles: ArticleStore;
  readonly briefs: BriefStore;
  readonly model: BriefModel | null;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The ticker and its issuer's other listings. */
  readonly listings: (ticker: Ticker) => readonly Ticker[];
}

/** As many as one brief can weigh; older ones add nothing a reader would see. */
const MAX_ARTICLES = 24;
const MAX_BULLETS = 5;
/** Articles looked at where some are muted. */
export const MOST_LOOKED_AT = 3 * MAX_ARTICLES;
const NOTHING_MUTED: Muted = { mutedSources: [], mutedWords: [] };

/** The whole way from stored articles to a proven brief. The same content is never worked on twice. */
export async function produceBrief(
  request: BriefRequest,
  deps: BriefDependencies,
  signal: AbortSignal,
): Promise<VerifiedBrief> {
  return (await produceStoredBrief(request, deps, signal)).brief;
}

/** The same with the id it is stored under, for the buttons below it; nothing is stored of no articles. */
export async function produceStoredBrief(
  request: BriefRequest,
  deps: BriefDependencies,
  signal: AbortSignal,
): Promise<StoredBrief> {
  const window = windowOf(request, deps.clock.now());
  const found = await articlesFor(request, window, deps);
  const left = leaveOut(found, request.muted ?? NOTHING_MUTED);
  const articles = left.articles.slice(0, MAX_ARTICLES);
  const key = keyOf(request, { ...left, articles }, deps);
  const kept = await deps.briefs.findByKey(key);
  if (kept) return { ...kept, brief: { ...kept.brief, window } };
  const material = { request, window, articles, without: left.without, isAllMuted: found.length > 0 };
  const brief = await makeBrief(material, deps, signal);
  const id = deps.ids.next();
  // A brief made while the model was away must not stand in its place when it is back.
  const made = { id, key: brief.notes.length === 0 ? key : id, madeAt: deps.clock.now(), brief };
  if (articles.length > 0) await deps.briefs.save(made);
  return made;
}

function articlesFor(
  request: BriefRequest,
  window: Window,
  deps: BriefDependencies,
): Promise<readonly AnalyzedArticle[]> {
  if (request.articles) return deps.articles.get(request.articles);
  const tickers = request.ticker === null ? [] : deps.listings(request.ticker);
  const limit = request.muted === undefined ? MAX_ARTICLES : MOST_LOOKED_AT;
  return deps.articles.list({ tickers, ...window, limit });
}

export interface BriefMaterial {
  readonly request: BriefRequest;
  readonly window: Window;
  readonly articles: readonly AnalyzedArticle[];
  /** Places in them that may not be told. */
  readonly without?: readonly Evidence[];
  /** Where there are no articles: whether there would be without what is muted. */
  readonly isAllMuted?: boolean;
}

/** From analyzed articles to a proven brief, without any store. */
export async function makeBrief(
  { request, window, articles, without = [], isAllMuted = false }: BriefMaterial,
  deps: Pick<BriefDependencies, "model" | "clock">,
  signal: AbortSignal,
): Promise<VerifiedBrief> {
  const selection = selectArticles(articles, request.ticker);
  const { articles: selected } = selection;
  const asked: SummaryTask = { ...request, articles: selected, maxBullets: MAX_BULLETS, without };
  const dates = provenDates(asked, deps.clock.now());
  // The brief of an article by itself tells all of it.
  const task = request.ticker === null ? asked : { ...asked, dated: dates.map(({ date }) => date) };
  const proposal = await propose(task, deps.model, signal);
  const proven = await proveBullets(task, proposal.bullets, proposal.author, signal);
  return {
    ticker: request.ticker,
    language: request.language,
    window,
    articles: selected.map(({ id }) => id),
    authorship: proposal.authorship,
    notes: articles.length === 0 ? [isAllMuted ? ALL_MUTED : nothing(request)] : proposal.notes,
    ...proven,
    dates,
    conflicts: conflictsIn(selection, request.ticker).filter(({ statements }) =>
      statements.every(({ evidence }) => isTold(evidence, without)),
    ),
  };
}

const ALL_MUTED: BriefNote = { type: "all-muted" };

type Proposal = Extract<SummaryOutcome, { ok: true }> & {
  readonly author: Summarizer;
  readonly notes: readonly BriefNote[];
};

/** The model's bullets; extracts when there is no model, or when it fails, which the brief then says. */
async function propose(task: SummaryTask, model: BriefModel | null, signal: AbortSignal): Promise<Proposal> {
  if (model === null || task.articles.length === 0) return extracts(task, [], signal);
  const outcome = await model.summarizer.propose(task, signal);
  if (outcome.ok) return { ...outcome, author: model.summarizer, notes: [] };
  return extracts(task, [modelNote(outcome.reason)], signal);
}

async function extracts(
  task: SummaryTask,
  notes: readonly BriefNote[],
  signal: AbortSignal,
): Promise<Proposal> {
  const outcome = await extractiveSummarizer.propose(task, signal);
  if (!outcome.ok) throw new Error("producing: extracts cannot fail");
  return { ...outcome, author: extractiveSummarizer, notes };
}

function provenDates(task: SummaryTask, now: string): readonly VerifiedDate[] {
  return nextDates(task, now).flatMap((draft) => {
    const verdict = proveDate(draft, task.articles);
    return verdict.ok && isTold(draft.evidence, task.without ?? []) ? [verdict.date] : [];
  });
}

function nothing({ since }: BriefRequest): BriefNote {
  return { type: since === null ? "nothing-stored" : "nothing-in-window" };
}

const HOUR = 3_600_000;

/** Windows lie on an hourly grid in UTC, so that channels asking within one hour share a brief. */
function windowOf({ since }: BriefRequest, now: string): Window {
  const hour = (instant: string, round: (hours: number) => number): string =>
    new Date(round(Date.parse(instant) / HOUR) * HOUR).toISOString();
  return { since: since === null ? null : hour(since, Math.floor), until: hour(now, Math.ceil) };
}

function keyOf(
  { ticker, language }: BriefRequest,
  { articles, without }: Remainder,
  { ids, model }: BriefDependencies,
): string {
  // With all that was read out of them: an article read anew makes a brief anew.
  const contents = articles.map((article) => ids.of(JSON.stringify(article)));
  const version = model?.version ?? EXTRACTIVE_VERSION;
  const parts = [ticker, language, version, contents, ...(without.length === 0 ? [] : [without])];
  return ids.of(JSON.stringify(parts));
}
