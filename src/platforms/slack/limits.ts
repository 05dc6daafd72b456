/**
 * What Slack takes. Lengths in UTF-16 units; from the JSDoc of @slack/types 3.2.0 unless another source is named.
 */
export const SLACK_LIMITS = {
  blocks: 50,
  viewBlocks: 100,
  header: 150,
  buttonLabel: 75,
  buttonValue: 2000,
  buttons: 25,
  contextElements: 10,
  /** Of one text in a context block; 2,000 is refused in practice beyond, 3,000 by the documentation. */
  contextText: 2000,
  linkUrl: 3000,
  options: 100,
  /** @slack/types says 75, python-slack-sdk 150: the smaller one. */
  optionValue: 75,
  optionLabel: 75,
  fieldLabel: 2000,
  fieldText: 3000,
  privateMetadata: 3000,
  /** docs.slack.dev recommends 4,000 for `text`; beyond 40,000 it is cut off. */
  text: 4000,
  /** Over all blocks; `msg_blocks_too_long` was seen from about 13,200: slackapi/bolt-js#2509. */
  characters: 12_000,
  /** Of what a picture shows, for whoever does not see it: alt_txt_too_large of files.getUploadURLExternal. */
  alt: 1000,
  /** Uses of one response_url, in 30 minutes: docs.slack.dev/interactivity/handling-user-interaction. */
  responses: 5,
  /** Milliseconds between two posts into one channel: docs.slack.dev/apis/web-api/rate-limits says one a second. */
  channelInterval: 1000,
  /** Milliseconds between two posts into one workspace: "several hundred a minute", taken as 300. */
  workspaceInterval: 200,
  /** Seconds to wait after a 429 that does not say. */
  retryAfter: 10,
  /** Milliseconds before an unanswered call counts as lost. */
  timeout: 10_000,
  /** Milliseconds in which a submitted form must be acknowledged, with room for the way: 3 s. */
  submission: 2000,
  /**
   * Socket Mode connections held at once, of about 10 an app (node-slack-sdk#1654). Slack hands each payload to one
   * of them, so a second one takes what comes while the first is refreshed.
   */
  connections: 2,
} as const;
