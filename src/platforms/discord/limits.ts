/**
 * What Discord takes. Lengths in UTF-16 units; from discord/discord-api-docs (developers/) unless another source is
 * named.
 */
export const DISCORD_LIMITS = {
  /** Characters of what a picture shows, for whoever does not see it. */
  alt: 1024,
  /** Components of a message, nested ones counted: components/reference.mdx. */
  components: 40,
  /** Over all text displays of a message: discord.js guide, display-components.mdx; not in Discord's own docs. */
  characters: 4000,
  /** One text display; shorter than Discord's own limit, so that no screen is one wall. */
  textDisplay: 2000,
  buttonLabel: 80,
  /** Of a link button; longer addresses are linked in the text alone. */
  buttonUrl: 512,
  /** Of an address within a text: ours, so that one mark cannot fill half a message. */
  linkUrl: 1000,
  rowButtons: 5,
  customId: 100,
  threadName: 100,
  embedTitle: 256,
  modalTitle: 45,
  modalFields: 5,
  fieldLabel: 45,
  fieldDescription: 100,
  fieldText: 4000,
  optionLabel: 100,
  options: 25,
  choices: 25,
  choiceName: 100,
  people: 25,
  commandDescription: 100,
  /** `nonce` of a message: resources/message.mdx. */
  nonce: 25,
  /**
   * Milliseconds after a post for which an equal nonce is certain to be taken for it: resources/message.mdx says "the
   * past few minutes".
   */
  nonceSure: 60_000,
  /** The same where nothing else is left: a process that died is replaced no sooner than its lease ends. */
  nonceLikely: 150_000,
  /** Messages read back at once: resources/message.mdx. */
  page: 100,
  /** Pages read back at most, looking for a lost post. */
  pages: 5,
  /** Guilds listed at once: resources/user.mdx. */
  guilds: 200,
  /** Requests a second over all routes but interactions': topics/rate-limits.mdx. */
  requests: 50,
  /**
   * Answers 401, 403 and 429 in `invalidWindow` after which we fall silent; Discord bans an address at 10,000 in ten
   * minutes (topics/rate-limits.mdx), and other processes may share it.
   */
  invalidRequests: 1000,
  invalidWindow: 600_000,
  /** Seconds to wait after a 429 that does not say; the client itself would ask again at once, without end. */
  retryAfter: 5,
  /** The same for answers to interactions, which have three seconds. */
  retryAnswerAfter: 0.5,
  /** Milliseconds a request may wait for its rate limit before it is given back. */
  patience: 15_000,
  /** Milliseconds before an unanswered request counts as lost. */
  timeout: 10_000,
  /** Milliseconds a first answer is waited for before "is thinking …" is shown; Discord gives up after 3 s. */
  firstAnswer: 150,
  /** The same where only the answer itself will do: a modal cannot follow. */
  firstForm: 2000,
  /** Bytes of an interaction sent over HTTP; ours. */
  interactionBody: 512_000,
  /** Seconds after which a signed request is too old. */
  signatureAge: 300,
  /** Days that what is known of a guild outlives the bot's stay in it. */
  daysAfterLeaving: 30,
} as const;
