import type { AnalyzedArticle } from "../../domain/article.ts";
import type { VerifiedBrief } from "../../domain/brief.ts";
import type { ArticleStore } from "../../ports/article-store.ts";
import type { BriefStore } from "../../ports/brief-store.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Claim, DeliveryLedger } from "../../ports/delivery-ledger.ts";
import type { ScheduleStore } from "../../ports/schedule-store.ts";
import type { SourceStore } from "../../ports/source-store.ts";
import type { Store } from "../../ports/store.ts";
import type { Meters } from "./meters.ts";

/** The same store, counted: what passes through it is what the bot has done. */
export function measureStore(store: Store, meters: Meters, clock: Clock): Store {
  meters.beforeReading(() => readQueues(store, meters, clock));
  return {
    ...store,
    articles: measureArticles(store.articles, meters),
    briefs: measureBriefs(store.briefs, meters),
    deliveries: measureDeliveries(store.deliveries, meters),
    schedules: measureSchedules(store.schedules, meters),
    sources: measureSources(store.sources, meters),
    reports: {
      ...store.reports,
      async save(report) {
        await store.reports.save(report);
        meters.count("reports_total");
      },
    },
  };
}

function measureArticles(articles: ArticleStore, meters: Meters): ArticleStore {
  return {
    ...articles,
    async saveAll(saved) {
      const outcomes = await articles.saveAll(saved);
      for (const [index, { article }] of saved.entries()) {
        const outcome = outcomes[index] ?? "new";
        if (outcome !== "unchanged") countArticle(article, outcome, meters);
      }
      return outcomes;
    },
  };
}

function countArticle(article: AnalyzedArticle, outcome: string, meters: Meters): void {
  const language = article.language.code;
  meters.count("articles_collected_total", { outcome, language });
  meters.count("articles_linked_total", { tie: tieOf(article) });
  meters.count("article_figures_total", { language }, article.figures.length);
}

function tieOf({ links }: AnalyzedArticle): string {
  if (links.some(({ role }) => role === "subject")) return "subject";
  return links.length > 0 ? "mentioned" : "none";
}

function measureBriefs(briefs: BriefStore, meters: Meters): BriefStore {
  return {
    ...briefs,
    async save(stored) {
      await briefs.save(stored);
      countBrief(stored.brief, meters);
    },
  };
}

/** A brief is saved when it is made, and only then. */
function countBrief({ language, authorship, tally, rejected, notes }: VerifiedBrief, meters: Meters): void {
  const author = authorship.type;
  meters.count("briefs_made_total", { language, author });
  for (const outcome of ["proposed", "proven", "repaired", "replaced", "dropped", "added"] as const) {
    meters.count(`bullets_${outcome}_total`, { author }, tally[outcome]);
  }
  for (const { code } of rejected.flatMap(({ rejections }) => rejections)) {
    meters.count("bullet_rejections_total", { code });
  }
  for (const { type } of notes) meters.count("brief_notes_total", { note: type });
}

function measureDeliveries(ledger: DeliveryLedger, meters: Meters): DeliveryLedger {
  const slots = new Map<string, string>();
  return {
    ...ledger,
    async claim(ask) {
      const claimed = await ledger.claim(ask);
      for (const { id, slot, part, attempts } of claimed) {
        // Later parts and later attempts are late for reasons of their own.
        if (part === 0 && attempts === 0) slots.set(id, slot.at);
      }
      return claimed;
    },
    async begin(claim, times) {
      const isOurs = await ledger.begin(claim, times);
      const due = slots.get(claim.id);
      slots.delete(claim.id);
      if (isOurs && due !== undefined) {
        const late = Math.max(0, Date.parse(times.now) - Date.parse(due)) / 1000;
        meters.observe("delivery_lateness_seconds", late, { platform: platformOf(claim) });
      }
      return isOurs;
    },
    async postpone(claim, retry) {
      const isOurs = await ledger.postpone(claim, retry);
      // Whoever takes it up next notes it anew; a mere wait is no post that failed.
      slots.delete(claim.id);
      if (isOurs && retry.isWait !== true)
        meters.count("delivery_retries_total", { platform: platformOf(claim) });
      return isOurs;
    },
    async settle(claim, end) {
      const isOurs = await ledger.settle(claim, end);
      slots.delete(claim.id);
      if (isOurs) meters.count("deliveries_total", { platform: platformOf(claim), state: end.state });
      return isOurs;
    },
  };
}

/** A delivery's id begins with its platform. */
function platformOf({ id }: Claim): string {
  return id.split(" ", 1)[0] ?? "unknown";
}

function measureSchedules(schedules: ScheduleStore, meters: Meters): ScheduleStore {
  return {
    ...schedules,
    async planDue(ask, plan) {
      const due = await schedules.planDue(ask, plan);
      meters.count("schedules_due_total", {}, due);
      return due;
    },
  };
}

function measureSources(sources: SourceStore, meters: Meters): SourceStore {
  const failing = new Set<string>();
  const note = (source: string, fails: boolean): void => {
    if (fails) failing.add(source);
    else failing.delete(source);
    meters.set("sources_failing", failing.size);
  };
  return {
    ...sources,
    async save(state) {
      await sources.save(state);
      meters.count("source_readings_total", { result: state.failures > 0 ? "failed" : "read" });
      note(state.source, state.failures > 0);
    },
    // What is paused or removed is not read any more, and would be called failing for ever.
    async choose(chosen) {
      await sources.choose(chosen);
      if (chosen.paused) note(chosen.url, false);
    },
    async unchoose(url, place) {
      const wasChosen = await sources.unchoose(url, place);
      note(url, false);
      return wasChosen;
    },
  };
}

async function readQueues(store: Store, meters: Meters, clock: Clock): Promise<void> {
  const now = clock.now();
  const { open, overdue, oldestDue } = await store.upkeep.queues(now);
  meters.clear("delivery_queue");
  for (const { platform, state, count } of open) meters.set("delivery_queue", count, { platform, state });
  meters.set("deliveries_overdue", overdue);
  const since = oldestDue === null ? 0 : Date.parse(now) - Date.parse(oldestDue);
  meters.set("delivery_overdue_seconds", since / 1000);
}
