/** What a message may at most hold, in UTF-16 units. Renderers split long ones; none has to cut a line in two. */
export const GATE_LIMITS = {
  /** Slack: header 150. */
  title: 150,
  heading: 150,
  /** A bullet of a brief has 160 with its label before it; a quoted sentence may be long. */
  line: 1_000,
  publisher: 80,
  date: 40,
  context: 300,
  contexts: 10,
  /** Slack: button text 75. */
  actionLabel: 75,
  /** Discord: custom_id 100, with the action's own name before the value. */
  actionValue: 80,
  /** Discord: five buttons a row. */
  actions: 5,
  /** Slack: url 3000; a longer one is no address of an article. */
  link: 1_500,
  footnotes: 30,
  /** Several parts of a long message; a longer one is no message. */
  total: 12_000,
  /** Slack: text 4,000 recommended. */
  fallback: 3_900,
} as const;
