/** One metric as Prometheus knows it. Names begin with `marktbrief_`; see docs/OPERATING.md. */
export interface MetricDefinition {
  readonly type: "counter" | "gauge" | "histogram";
  readonly help: string;
  readonly labels: readonly string[];
  /** Upper bounds, of a histogram. */
  readonly buckets?: readonly number[];
}

const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** A brief may be minutes late, and is skipped after the channel's own patience. */
const LATENESS = [1, 5, 15, 30, 60, 300, 900, 3600];

const counter = (help: string, ...labels: string[]): MetricDefinition => ({ type: "counter", help, labels });
const gauge = (help: string, ...labels: string[]): MetricDefinition => ({ type: "gauge", help, labels });
const histogram = (help: string, buckets: readonly number[], ...labels: string[]): MetricDefinition => ({
  type: "histogram",
  help,
  labels,
  buckets,
});

/** Every metric of Marktbrief's own; those of the process (`process_*`, `nodejs_*`) come beside them. */
export const METRICS = {
  articles_collected_total: counter("Articles stored", "outcome", "language"),
  articles_linked_total: counter("Articles stored, by their strongest tie to an instrument", "tie"),
  article_figures_total: counter("Figures read out of stored articles", "language"),
  source_faults_total: counter("Items of a source that could not be read", "code"),
  source_readings_total: counter("Readings of feeds", "result"),
  sources_failing: gauge("Feeds whose last reading failed"),
  briefs_made_total: counter("Briefs made anew", "language", "author"),
  bullets_proposed_total: counter("Bullets proposed for briefs", "author"),
  bullets_proven_total: counter("Bullets proven as they were proposed", "author"),
  bullets_repaired_total: counter("Bullets proven after their author repaired them", "author"),
  bullets_replaced_total: counter("Bullets replaced by an extract of their evidence", "author"),
  bullets_dropped_total: counter("Bullets dropped", "author"),
  bullets_added_total: counter("Extracts added where too few bullets were proven", "author"),
  bullet_rejections_total: counter("Reasons for which bullets were refused", "code"),
  brief_notes_total: counter("Briefs that had to be made another way, or of nothing", "note"),
  commands_total: counter("Commands, buttons and forms answered", "kind", "result"),
  command_seconds: histogram("Time to an answer", SECONDS, "kind"),
  schedules_due_total: counter("Channels whose time for a brief came"),
  deliveries_total: counter("Deliveries settled", "platform", "state"),
  delivery_retries_total: counter("Deliveries put off after a post that failed", "platform"),
  delivery_lateness_seconds: histogram("From a slot's time to the begin of its post", LATENESS, "platform"),
  delivery_queue: gauge("Deliveries on their way", "platform", "state"),
  deliveries_overdue: gauge("Deliveries due and in nobody's hands"),
  delivery_overdue_seconds: gauge("How long the longest of them has been due"),
  posts_total: counter("Posts to platforms", "platform", "result"),
  platform_errors_total: counter("Posts that failed", "platform", "code"),
  post_seconds: histogram("Time of one post", SECONDS, "platform"),
  model_requests_total: counter("Questions to the model", "result"),
  model_tokens_total: counter("Tokens the model took"),
  model_seconds: histogram("Time of one answer of the model", SECONDS),
  model_tokens_today: gauge("Tokens of the present day (UTC), of all processes"),
  model_cost_total: counter("Cost of the tokens, in the currency of model.price_per_million_tokens"),
  model_cost_today: gauge("Cost of the present day (UTC), of all processes, in the same currency"),
  reports_total: counter("Figures that readers reported as wrong"),
  forgotten_total: counter("What the daily sweep forgot", "kind"),
  log_lines_total: counter("Lines of the log", "level", "event"),
  store_ready: gauge("1 when the store answers, else 0"),
  stopping: gauge("1 from when it was asked to stop"),
} as const satisfies Readonly<Record<string, MetricDefinition>>;

export type MetricName = keyof typeof METRICS;

export const PREFIX = "marktbrief_";
