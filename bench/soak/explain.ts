import type { Alert, FaultKind, Injury } from "./chronicle.ts";

/** An alert that is to be expected where one of these things was done to the bot shortly before. */
interface Explanation {
  readonly event: RegExp;
  /** What it says; anything where it is not given. */
  readonly text?: RegExp;
  readonly causes: readonly FaultKind[];
  /** Milliseconds of the machine's within which the cause still works. */
  readonly within: number;
}

const SOON = 15_000;
/** Tried again and again, or waited for. */
const LATER = 45_000;

const SLACK: readonly FaultKind[] = ["slack-limited", "slack-failing", "slack-lost", "slack-slow"];
const DISCORD: readonly FaultKind[] = ["discord-limited", "discord-failing", "discord-lost", "discord-slow"];
/** A closed channel is not tried for six hours, but where Discord says that something changed. */
const LONG = 75_000;
const TROUBLE = /^(?:delivery-troubled|trouble-not-told|notice)$/u;
const FEED_FAULT = /^said$/u;
const STORE = /locked|busy|SQLITE|gesperrt|another process|PostgreSQL on \S+ cannot be reached/iu;

/** Everything the bot may say in warning, and of what alone. What is not here has no excuse. */
const EXPLANATIONS: readonly Explanation[] = [
  // What the lines say.
  {
    event: /^slack\.client$/u,
    text: /WebSocket|pong|connection|close handshake/iu,
    causes: ["slack-line", "machine"],
    within: SOON,
  },
  {
    event: /^slack\.client$/u,
    text: /http request failed|rate.?limit|WSS URL/iu,
    causes: [...SLACK, "slack-line", "machine"],
    within: SOON,
  },
  { event: /^slack\.unreachable$/u, causes: ["slack-line"], within: SOON },
  { event: /^slack\.not-acknowledged$/u, causes: ["slack-line"], within: SOON },
  { event: /^slack\.(?:unanswered|form-not-opened)$/u, causes: SLACK, within: SOON },
  { event: /^discord\.(?:line-failed|unreachable|not-closed)$/u, causes: ["discord-line"], within: LATER },
  { event: /^discord\.too-late$/u, causes: [...DISCORD, "discord-line", "machine"], within: SOON },
  { event: /^discord\.channel-closed$/u, causes: ["discord-closed"], within: LATER },
  { event: /^discord\.admin-not-told$/u, causes: DISCORD, within: SOON },
  { event: /^unanswered$/u, text: /^slack/u, causes: ["slack-line", ...SLACK, "database"], within: LATER },
  {
    event: /^unanswered$/u,
    text: /^discord/u,
    causes: ["discord-line", ...DISCORD, "database"],
    within: LATER,
  },
  // What becomes of deliveries, in the log and where admins are told.
  { event: TROUBLE, text: /archiv/iu, causes: ["slack-archived"], within: LATER },
  {
    event: TROUBLE,
    text: /50001|cannot post|kann nicht (?:schreiben|posten)/iu,
    causes: ["discord-closed"],
    within: LONG,
  },
  {
    event: TROUBLE,
    text: /slack: (?:Slack slows|Slack cannot be reached|Slack did not answer|Slack refused \(internal_error|Slack has|Slack bremst|Slack ist nicht|Slack hat|Slack lehnt ab \(internal_error)/u,
    causes: SLACK,
    within: LATER,
  },
  { event: TROUBLE, text: /discord: Discord/u, causes: DISCORD, within: LATER },
  {
    event: TROUBLE,
    text: /the answer was lost, and the platform cannot tell/u,
    causes: ["slack-lost", "discord-lost"],
    within: LATER,
  },
  {
    event: TROUBLE,
    text: /"late"|too late|zu spät/u,
    causes: ["database", "clock", ...SLACK, ...DISCORD, "machine"],
    within: LATER,
  },
  {
    event: /^correction-failed$/u,
    causes: [...SLACK, ...DISCORD, "slack-archived", "discord-closed"],
    within: LATER,
  },
  // The store.
  {
    event:
      /^(?:(?:delivering|correcting|claiming|delivery|preparing|sweep|command)-failed|lease-not-renewed|ledger-not-written|feeds not collected|source health not told|discord\.(?:closed-not-kept|event-failed))$/u,
    text: STORE,
    causes: ["database"],
    within: SOON,
  },
  { event: /^store\.connection-lost$/u, causes: ["database"], within: SOON },
  { event: /^(?:not-ready|no-monitor)$/u, causes: ["database", "machine"], within: SOON },
  // What feeds did.
  { event: /^source-health$/u, text: /"failing"|"none"/u, causes: ["feed-failing"], within: LONG },
  { event: /^source-health-not-told$/u, causes: [...SLACK, ...DISCORD], within: SOON },
  {
    event: /^notice$/u,
    text: /not been readable|is well again|nicht lesen|wieder in Ordnung/u,
    causes: ["feed-failing"],
    within: LONG,
  },
  ...[
    { text: /\b(?:429|404|5\d\d)\b|ECONNRESET/u, cause: "feed-failing" as const },
    { text: /kein Feed|beschädigt|kein Artikeltext/u, cause: "feed-broken" as const },
    { text: /mehr als \d+ MB/u, cause: "feed-huge" as const },
    { text: /nicht binnen \d+ Sekunden/u, cause: "feed-slow" as const },
    { text: /nicht im öffentlichen Internet|Weiterleitung|leitet/u, cause: "feed-astray" as const },
  ].map(({ text, cause }) => ({ event: FEED_FAULT, text, causes: [cause], within: LATER })),
];

/** The first explanation whose cause was there; null where there is none. */
export function explain(alert: Alert, injuries: readonly Injury[]): FaultKind | null {
  const candidates = EXPLANATIONS.filter(
    ({ event, text }) => event.test(alert.event) && (text?.test(alert.text) ?? true),
  );
  for (const { causes, within } of candidates) {
    const cause = injuries.findLast(
      ({ kind, from, until }) => causes.includes(kind) && from <= alert.at && until + within >= alert.at,
    );
    if (cause) return cause.kind;
  }
  return null;
}
