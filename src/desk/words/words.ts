import type { Language } from "../../domain/language.ts";

/** Everything the desk says, in one language. */
export interface DeskWords {
  readonly skip: string;
  readonly otherLanguage: string;
  readonly navigation: string;
  readonly pages: Readonly<Record<DeskPage, string>>;
  readonly previousDay: string;
  readonly nextDay: string;
  readonly goToDay: string;
  readonly go: string;
  readonly nothing: Readonly<Record<"briefs" | "stories" | "deliveries" | "sources" | "channels", string>>;
  readonly more: (shown: number) => string;
  readonly market: string;
  readonly allFigures: string;
  readonly tokens: (spent: string, limit: string | null, cost: string | null) => string;
  readonly madeAt: string;
  readonly bullets: string;
  readonly dates: string;
  readonly conflicts: string;
  readonly rejected: string;
  readonly noneRejected: string;
  readonly how: string;
  readonly articles: string;
  readonly original: Readonly<Record<Language, string>>;
  readonly evidence: string;
  readonly changed: string;
  readonly gone: string;
  readonly openArticle: string;
  readonly removed: string;
  readonly roles: Readonly<
    Record<
      | "figure"
      | "written"
      | "metric"
      | "subject"
      | "period"
      | "direction"
      | "step"
      | "scope"
      | "certainty"
      | "basis"
      | "attribution"
      | "negated",
      string
    >
  >;
  readonly story: Readonly<Record<"sources" | "first" | "latest" | "copies", string>>;
  readonly delivery: Readonly<Record<"slot" | "channel" | "part" | "state" | "reason" | "attempts", string>>;
  readonly states: Readonly<Record<string, string>>;
  readonly source: Readonly<Record<"address" | "state" | "read" | "news" | "next" | "fault", string>>;
  readonly health: Readonly<Record<"unread" | "well" | "failing" | "silent" | "paused", string>>;
  readonly channel: Readonly<
    Record<"channel" | "language" | "zone" | "watchlist" | "next" | "paused", string>
  >;
  readonly never: string;
  readonly notFound: string;
  readonly notFoundDetails: string;
  readonly broken: string;
  readonly denied: string;
}

/** The pages one can go to. */
export type DeskPage = "briefs" | "stories" | "deliveries" | "sources" | "channels";
