import type { Wording } from "../../domain/failure.ts";

/** Why nothing was fetched. */
export type FetchCode =
  | "bad-address"
  | "private-address"
  | "forbidden-port"
  | "too-many-redirects"
  | "too-large"
  | "timeout"
  | "unreachable"
  | "refused"
  | "bad-answer"
  | "robots";

/** Nothing usable came back; the message says what to do. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly code: FetchCode;
  readonly wording: Wording;
  /** Seconds the server asked to be left alone; null when it did not. */
  readonly retryAfter: number | null;

  constructor(
    code: FetchCode,
    wording: Wording,
    options: ErrorOptions & { retryAfter?: number | null } = {},
  ) {
    super(wording.en, options);
    this.code = code;
    this.wording = wording;
    this.retryAfter = options.retryAfter ?? null;
  }
}

export function badAddress(url: string): FetchError {
  const shown = url.slice(0, 200);
  return new FetchError("bad-address", {
    de: `${shown} ist keine Adresse, die abgerufen wird; nur http und https ohne Zugangsdaten. Bitte in config/feeds.yaml berichtigen.`,
    en: `${shown} is no address that is fetched, only http and https without credentials; correct it in config/feeds.yaml.`,
  });
}

export function forbiddenPort(host: string, port: number): FetchError {
  return new FetchError("forbidden-port", {
    de: `${host} soll auf Port ${port} abgerufen werden; erlaubt sind 80 und 443. Weitere bitte in config/feeds.yaml unter ports eintragen.`,
    en: `${host} is to be fetched on port ${port}; 80 and 443 are allowed. Enter others in config/feeds.yaml under ports.`,
  });
}

export function privateAddress(host: string): FetchError {
  return new FetchError("private-address", {
    de: `${host} liegt nicht im öffentlichen Internet und wird nicht abgerufen; soll er es, bitte in config/feeds.yaml unter private_hosts eintragen.`,
    en: `${host} is not on the public internet and is not fetched; where it should be, enter it in config/feeds.yaml under private_hosts.`,
  });
}

/** `limit` in bytes. */
export function largerThan(url: string, limit: number): FetchError {
  const megabytes = String(Math.round(limit / 1_000_000));
  return new FetchError("too-large", {
    de: `${url} liefert mehr als ${megabytes} MB und wird nicht gelesen; bitte einen kleineren Feed eintragen.`,
    en: `${url} delivers more than ${megabytes} MB and is not read; enter a smaller feed.`,
  });
}

/** `limit` in milliseconds. */
export function tooSlow(url: string, limit: number, cause: unknown): FetchError {
  const seconds = String(Math.round(limit / 1_000));
  return new FetchError(
    "timeout",
    {
      de: `${url} hat nicht binnen ${seconds} Sekunden geantwortet; es wird später wieder versucht.`,
      en: `${url} did not answer within ${seconds} seconds; it is tried again later.`,
    },
    { cause },
  );
}

export function unreachable(url: string, cause: unknown): FetchError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "?";
  return new FetchError(
    "unreachable",
    {
      de: `${url} ist nicht zu erreichen (${code}); bitte Adresse und Netz prüfen, es wird später wieder versucht.`,
      en: `${url} cannot be reached (${code}); check address and network, it is tried again later.`,
    },
    { cause },
  );
}

export function refusedWith(url: string, status: number, retryAfter: number | null): FetchError {
  return new FetchError(
    "refused",
    {
      de: `${url} antwortet mit ${status}; es wird später wieder versucht. Bleibt es dabei, bitte die Adresse prüfen.`,
      en: `${url} answers ${status}; it is tried again later. Where it stays so, check the address.`,
    },
    { retryAfter },
  );
}

export function tooManyRedirects(url: string, most: number): FetchError {
  return new FetchError("too-many-redirects", {
    de: `${url} leitet mehr als ${most} Mal weiter; bitte die endgültige Adresse eintragen.`,
    en: `${url} redirects more than ${most} times; enter the final address.`,
  });
}

export function badAnswer(url: string, cause: unknown): FetchError {
  return new FetchError(
    "bad-answer",
    {
      de: `Die Antwort von ${url} ist beschädigt oder seltsam gepackt; es wird später wieder versucht.`,
      en: `The answer of ${url} is damaged or packed in a way that is not read; it is tried again later.`,
    },
    { cause },
  );
}

export function forbiddenByRobots(url: string): FetchError {
  return new FetchError("robots", {
    de: `Die robots.txt des Servers untersagt, ${url} abzurufen; bitte einen anderen Feed eintragen.`,
    en: `The server's robots.txt forbids fetching ${url}; enter another feed.`,
  });
}
