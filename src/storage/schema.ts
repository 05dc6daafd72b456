import type { Generated } from "kysely";
import type { DeliveryRecord } from "../domain/delivery.ts";
import type { CorrectionRecord } from "../ports/correction-ledger.ts";
import type { Language } from "../domain/language.ts";

/** The tables, the same on both engines. Instants are ISO 8601 in UTC with milliseconds, kept as text. */
export interface Schema {
  readonly articles: ArticlesTable;
  readonly article_revisions: ArticleRevisionsTable;
  readonly article_subjects: ArticleSubjectsTable;
  readonly article_terms: ArticleTermsTable;
  readonly briefs: BriefsTable;
  readonly brief_turns: BriefTurnsTable;
  readonly channels: ChannelsTable;
  readonly reports: ReportsTable;
  readonly installations: InstallationsTable;
  readonly closed_channels: ClosedChannelsTable;
  readonly schedules: SchedulesTable;
  readonly deliveries: DeliveriesTable;
  readonly sources: SourcesTable;
  readonly source_choices: SourceChoicesTable;
  readonly told_briefs: ToldBriefsTable;
  readonly cited_articles: CitedArticlesTable;
  readonly corrections: CorrectionsTable;
  readonly figures: FiguresTable;
  readonly token_days: TokenDaysTable;
  readonly migrations: MigrationsTable;
}

/** One row for each article: its newest revision. */
interface ArticlesTable {
  readonly id: string;
  /** Larger is newer; see position.ts. Unique. */
  readonly position: number;
  readonly revision: number;
  readonly content_hash: string;
  readonly language: Language;
  readonly published_at: string;
  readonly stored_at: string;
  /** 1 where it was there before its source was first read, else 0. */
  readonly background: Generated<number>;
}

/** Every state an article has been in, the newest as well. */
interface ArticleRevisionsTable {
  readonly article_id: string;
  readonly revision: number;
  readonly content_hash: string;
  readonly stored_at: string;
  /** The analyzed article as JSON. */
  readonly body: string;
}

/** Which articles have an instrument as their subject, by time. */
interface ArticleSubjectsTable {
  readonly ticker: string;
  readonly published_at: string;
  readonly article_id: string;
  readonly background: Generated<number>;
}

/** The distinct search terms of an article between spaces: " capex amazon ". The full-text index is made from it. */
interface ArticleTermsTable {
  readonly position: number;
  readonly terms: string;
}

interface BriefsTable {
  readonly id: string;
  readonly key: string;
  readonly ticker: string | null;
  readonly language: Language;
  readonly made_at: string;
  /** The verified brief as JSON. */
  readonly body: string;
}

/** Who makes what, and what was made. */
interface BriefTurnsTable {
  readonly name: string;
  /** The end of the turn; once it is made, how long that holds. */
  readonly until: string;
  /** The id of the brief that was made; null while somebody is at it. */
  readonly brief: string | null;
}

interface ChannelsTable {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  /** What it has chosen, as JSON. */
  readonly settings: string;
  readonly updated_at: string;
}

/** One reader's word on one bullet. The workspace stands in its own column, so that it can be erased. */
interface ReportsTable {
  readonly id: string;
  readonly made_at: string;
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  readonly user_id: string;
  readonly brief_id: string;
  readonly bullet: number;
  readonly words: string;
}

/** A workspace that has Marktbrief. */
interface InstallationsTable {
  readonly platform: string;
  readonly workspace: string;
  readonly sealed: string;
  readonly installed_at: string;
}

/** A channel that takes nothing until something changes. */
interface ClosedChannelsTable {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  /** As JSON. */
  readonly failure: string;
  readonly closed_at: string;
}

interface SchedulesTable {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  /** The schedule as JSON. */
  readonly body: string;
  /** The instant of the first slot not yet seen to; null for none. */
  readonly next_due: string | null;
}

/** One row for each message of each slot. */
interface DeliveriesTable {
  /** Platform, workspace, channel, slot and part. */
  readonly id: string;
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  readonly slot: string;
  readonly slot_at: string;
  readonly part: number;
  readonly until: string;
  readonly state: DeliveryRecord["state"];
  readonly reason: string | null;
  readonly fence: Generated<number>;
  readonly attempts: Generated<number>;
  /** When it may be claimed: its time, the end of a pause, or of a lease; null when it is settled. */
  readonly next_at: string | null;
  /** When a post began whose outcome is not known. */
  readonly attempted_at: string | null;
  /** As JSON, frozen before it is first sent. */
  readonly message: string | null;
  /** Ids as JSON; of the first part alone. */
  readonly articles: string | null;
  /** The platform's own. */
  readonly message_id: string | null;
}

/** What is remembered of a feed between two readings. */
interface SourcesTable {
  readonly source: string;
  /** As JSON. */
  readonly state: string;
  /** What admins have been told of it. */
  readonly told: string | null;
  readonly updated_at: string;
}

/** What a workspace has decided on a source. */
interface SourceChoicesTable {
  readonly platform: string;
  readonly workspace: string;
  readonly source: string;
  readonly user_id: string;
  readonly chosen_at: string;
  /** As JSON; null for one of the operator's own. */
  readonly settings: string | null;
  /** 0 or 1. */
  readonly paused: number;
}

/** Which brief a message was made from. */
interface ToldBriefsTable {
  readonly delivery: string;
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  readonly brief_id: string;
  readonly told_at: string;
}

/** The articles that the bullets of told briefs cite. */
interface CitedArticlesTable {
  readonly article_id: string;
  readonly brief_id: string;
  readonly told_at: string;
}

/** One row for each message and revision of an article behind it. */
interface CorrectionsTable {
  /** Delivery, article and revision. */
  readonly id: string;
  readonly delivery: string;
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  readonly brief_id: string;
  /** When the revision was stored. */
  readonly revised_at: string;
  readonly state: CorrectionRecord["state"];
  readonly reason: string | null;
  readonly fence: Generated<number>;
  readonly attempts: Generated<number>;
  /** When it may be claimed; null when it is settled. */
  readonly next_at: string | null;
  /** As JSON: what stands there since; null where nothing was changed. */
  readonly message: string | null;
  /** The platform's own since then. */
  readonly message_id: string | null;
}

/** A figure as an article stated it; what is asked for by is in columns, all of it in the body. */
interface FiguresTable {
  readonly article_id: string;
  /** Its place among those of the article. */
  readonly number: number;
  readonly ticker: string;
  readonly metric: string;
  readonly period: string | null;
  /** JSON: a decimal as text, or two. */
  readonly value: string;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly certainty: string;
  readonly published_at: string;
  /** The remembered figure as JSON. */
  readonly body: string;
}

/** One row a day (UTC, "2026-11-25"). */
interface TokenDaysTable {
  readonly day: string;
  /** Spent, or set aside for calls under way. */
  readonly tokens: number;
}

interface MigrationsTable {
  readonly number: number;
  readonly name: string;
  readonly applied_at: string;
}
