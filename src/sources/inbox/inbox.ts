import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RawArticle } from "../../domain/article.ts";
import type { Wording } from "../../domain/failure.ts";
import type { Language } from "../../domain/language.ts";
import type { Secret } from "../../domain/secret.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Log } from "../../ports/log.ts";
import { createAllowance } from "./allowance.ts";
import { MOST_ITEMS, readBatch } from "./read-batch.ts";
import { MOST_BYTES, readText } from "./read-request.ts";

/** What became of one article. */
export type Acceptance =
  { readonly outcome: "accepted" | "duplicate" } | { readonly outcome: "refused"; readonly reason: Wording };

export interface InboxOptions {
  readonly token: Secret;
  readonly clock: Clock;
  readonly log: Log;
  /** Stores them; one answer for each, in order. */
  readonly accept: (articles: readonly RawArticle[]) => Promise<readonly Acceptance[]>;
}

/** Batches that are read and stored at once. */
const AT_ONCE = 4;

interface Answer {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers `POST /articles` of whoever bears the token: each article of the batch accepted, duplicate or refused. */
export function createInbox(
  options: InboxOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const allowance = createAllowance(options.clock);
  let underWay = 0;
  return async (request, response) => {
    const refused = refusal(request, options.token) ?? (underWay >= AT_ONCE ? busy(1) : null) ?? hurried();
    underWay += 1;
    try {
      send(request, response, refused ?? (await answer(request, options)));
    } catch (error) {
      options.log.error("articles-not-taken", { reason: String(error) });
      send(request, response, said(500, FAILED));
    } finally {
      underWay -= 1;
    }
  };

  function hurried(): Answer | null {
    const allowed = allowance();
    return allowed.ok ? null : busy(allowed.seconds);
  }
}

function refusal(request: IncomingMessage, token: Secret): Answer | null {
  if ((request.url ?? "").split("?", 1)[0] !== "/articles") return said(404, NOT_HERE);
  if (request.method !== "POST") return said(405, POST_ONLY, { allow: "POST" });
  return bears(request, token) ? null : said(401, NO_TOKEN, { "www-authenticate": "Bearer" });
}

/** Hashes are of one length, so that how long the comparison takes tells nothing. */
function bears({ headers }: IncomingMessage, token: Secret): boolean {
  const given = /^Bearer +(?<token>\S+) *$/iu.exec(headers.authorization ?? "")?.groups?.["token"] ?? "";
  return timingSafeEqual(hash(given), hash(token.reveal()));
}

function hash(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

async function answer(request: IncomingMessage, { accept, log }: InboxOptions): Promise<Answer> {
  const read = await readText(request);
  if (!read.ok) return said(read.status, read.status === 413 ? TOO_LARGE : NO_TEXT);
  const items = readBatch(read.text, request.headers["content-type"] ?? "");
  if (items === null) return said(400, NO_ARTICLES);
  if (items.length > MOST_ITEMS) return said(413, TOO_MANY);
  const stored = await accept(items.flatMap((item) => (item.type === "article" ? [item.article] : [])));
  let at = 0;
  const results = items.map((item): Acceptance => {
    if (item.type === "refused") return { outcome: "refused", reason: item.reason };
    return stored[at++] ?? { outcome: "refused", reason: FAILED };
  });
  const count = (outcome: Acceptance["outcome"]): number =>
    results.filter((result) => result.outcome === outcome).length;
  const counts = { accepted: count("accepted"), duplicates: count("duplicate"), refused: count("refused") };
  log.info("articles-posted", counts);
  const language = languageOf(request);
  const told = results.map((result, index) => ({
    index,
    outcome: result.outcome,
    ...(result.outcome === "refused" && { reason: result.reason[language] }),
  }));
  return { status: 200, body: { ...counts, results: told } };
}

function languageOf({ headers }: IncomingMessage): Language {
  return /^\s*de\b/iu.test(headers["accept-language"] ?? "") ? "de" : "en";
}

function send(request: IncomingMessage, response: ServerResponse, { status, body, headers }: Answer): void {
  const isWording = "de" in body && "en" in body;
  const shown = isWording ? { error: (body as Wording)[languageOf(request)] } : body;
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...headers,
    // A body that was not read to its end would be taken for the next request.
    ...(!request.complete && { connection: "close" }),
  });
  response.end(`${JSON.stringify(shown)}\n`);
}

function said(status: number, error: Wording, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body: error, headers };
}

function busy(seconds: number): Answer {
  return said(429, HURRIED, { "retry-after": String(seconds) });
}

const NOT_HERE: Wording = {
  de: "Hier ist nichts; Artikel gehen an POST /articles.",
  en: "Nothing is here; articles go to POST /articles.",
};
const POST_ONLY: Wording = {
  de: "Artikel werden mit POST geschickt.",
  en: "Articles are sent with POST.",
};
const NO_TOKEN: Wording = {
  de: "Es fehlt „Authorization: Bearer …“ mit dem Wert von ARTICLES_TOKEN.",
  en: 'The header "Authorization: Bearer …" with the value of ARTICLES_TOKEN is missing.',
};
const HURRIED: Wording = {
  de: "Zu viele Anfragen auf einmal; nach den Sekunden in Retry-After noch einmal schicken.",
  en: "Too many requests at once; send it again after the seconds in Retry-After.",
};
const TOO_LARGE: Wording = {
  de: `Mehr als ${MOST_BYTES / 1_000_000} MB; in mehreren Teilen schicken.`,
  en: `More than ${MOST_BYTES / 1_000_000} MB; send it in several parts.`,
};
const TOO_MANY: Wording = {
  de: `Mehr als ${MOST_ITEMS} Artikel; in mehreren Teilen schicken.`,
  en: `More than ${MOST_ITEMS} articles; send them in several parts.`,
};
const NO_TEXT: Wording = {
  de: "Der Inhalt muss UTF-8 sein, ohne Content-Encoding.",
  en: "The body must be UTF-8, without Content-Encoding.",
};
const NO_ARTICLES: Wording = {
  de: 'Kein Artikel gefunden; schicken Sie JSON wie [{"title":"…","text":"…","url":"…","published":"…"}], oder ein Objekt je Zeile.',
  en: 'No article found; send JSON such as [{"title":"…","text":"…","url":"…","published":"…"}], or one object a line.',
};
const FAILED: Wording = {
  de: "Es ist etwas schiefgegangen; bitte später noch einmal schicken. Was schon gespeichert ist, zählt dann als Dublette.",
  en: "Something went wrong; send it again later. What is stored already then counts as a duplicate.",
};
