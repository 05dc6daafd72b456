/**
 * How something outside us can fail. The message begins with who speaks and ends with what to do:
 * "slack: channel C1 is archived; choose another with /settings". `wording` says the same to readers.
 */
export type Failure =
  /** The other side said no. `retryAfter` in seconds when it named one. */
  | {
      readonly type: "refused";
      readonly code: string;
      readonly message: string;
      readonly wording?: Wording;
      readonly retryAfter: number | null;
      readonly cause?: unknown;
    }
  /** No usable answer: whether it acted is unknown when `sent`. */
  | {
      readonly type: "unreachable";
      readonly message: string;
      readonly wording?: Wording;
      readonly sent: boolean;
      readonly cause?: unknown;
    }
  /** Our own fault. */
  | {
      readonly type: "broken";
      readonly message: string;
      readonly wording?: Wording;
      readonly cause?: unknown;
    };

/** The same sentence, shown to a reader, in both languages. */
export interface Wording {
  readonly de: string;
  readonly en: string;
}

/**
 * The same of something that had begun: what would be tried again is to be taken up where it broke off, since whoever
 * tries may not know of its beginning.
 */
export function brokenOff(failure: Failure): Failure {
  if (failure.type === "broken" || (failure.type === "refused" && failure.retryAfter === null))
    return failure;
  const { message, wording, cause } = failure;
  const told = { message, ...(wording === undefined ? {} : { wording }) };
  return { type: "unreachable", sent: true, ...told, ...(cause === undefined ? {} : { cause }) };
}

/** It cannot run as things are: settings, store, folders. The message says what is wrong and what to do. */
export class StartError extends Error {
  override readonly name: string = "StartError";
  /** The message in both languages, where whoever speaks has both. */
  readonly wording: Wording;

  constructor(said: string | Wording, options?: ErrorOptions) {
    super(typeof said === "string" ? said : said.en, options);
    this.wording = typeof said === "string" ? { de: said, en: said } : said;
  }
}
