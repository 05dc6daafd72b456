import { Agent } from "undici";
import type { Dispatcher } from "undici";
import { guardedConnector, refusalIn, systemResolve } from "./connect.ts";
import type { FetchPolicy, Resolve } from "./connect.ts";
import {
  badAddress,
  badAnswer,
  forbiddenPort,
  refusedWith,
  tooManyRedirects,
  tooSlow,
  unreachable,
} from "./fetch-error.ts";
import type { FetchError } from "./fetch-error.ts";
import { ACCEPTED_ENCODINGS, readBody } from "./read-body.ts";
import { retryAfterSeconds } from "./retry-after.ts";

export interface FetchRequest {
  readonly url: string;
  /** Bytes after unpacking; more is not read. */
  readonly limit: number;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FetchAnswer {
  /** 200, or 304 where the request was conditional. */
  readonly status: 200 | 304;
  /** After redirects. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Fetches one address. Throws a FetchError for everything that can go wrong, within the limits of time. */
export type Fetch = (request: FetchRequest, signal: AbortSignal) => Promise<FetchAnswer>;

export interface FetchOptions {
  readonly policy: FetchPolicy;
  readonly resolve?: Resolve;
  /** Milliseconds to connect, and for everything from the first name to the last byte. */
  readonly timeouts?: { readonly connect: number; readonly total: number };
}

const MOST_REDIRECTS = 5;
const TIMEOUTS = { connect: 10_000, total: 20_000 };
const USER_AGENT = "Marktbrief (feed reader; respects robots.txt)";
const PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

/** A fetcher that reaches the public internet and what the operator names, and nothing else, at every redirect. */
export function createFetch({ policy, resolve = systemResolve, timeouts = TIMEOUTS }: FetchOptions): Fetch {
  return async (request, signal) => {
    // Of its own, so that nothing stays open and no answer can wait in a connection for the next request.
    const agent = new Agent({ connect: guardedConnector(policy, resolve, timeouts.connect), pipelining: 1 });
    const deadline = AbortSignal.timeout(timeouts.total);
    const either = AbortSignal.any([signal, deadline]);
    try {
      return await follow(request, { agent, policy, signal: either });
    } catch (error) {
      if (deadline.aborted) throw tooSlow(request.url, timeouts.total, error);
      if (signal.aborted) throw error;
      throw refusalIn(error) ?? failureOf(request.url, error);
    } finally {
      await agent.destroy();
    }
  };
}

function failureOf(url: string, error: unknown): FetchError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(?:Z_|ERR__ERROR_|ERR_BROTLI|ERR_PADDING|HPE_|UND_ERR_(?:HEADERS_OVERFLOW|RES_))/u.test(code)
    ? badAnswer(url, error)
    : unreachable(url, error);
}

interface Hop {
  readonly agent: Agent;
  readonly policy: FetchPolicy;
  readonly signal: AbortSignal;
}

async function follow(request: FetchRequest, hop: Hop): Promise<FetchAnswer> {
  let url = checkedUrl(request.url, null, hop.policy);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await ask(url, request, hop);
    const headers = plainHeaders(answer.headers);
    const location = headers["location"];
    if (answer.statusCode < 300 || answer.statusCode === 304 || location === undefined)
      return read(answer, { url, headers, limit: request.limit });
    answer.body.destroy();
    url = checkedUrl(location, url, hop.policy);
  }
  throw tooManyRedirects(request.url, MOST_REDIRECTS);
}

/** http or https, no credentials, an allowed port; the address behind the name is checked as it is connected to. */
function checkedUrl(written: string, base: URL | null, { ports }: FetchPolicy): URL {
  const url = URL.parse(written, base?.href);
  const usual = PORTS[url?.protocol ?? ""];
  if (url === null || usual === undefined || url.username !== "" || url.password !== "")
    throw badAddress(written);
  const port = url.port === "" ? usual : Number(url.port);
  if (port !== 80 && port !== 443 && !ports.includes(port)) throw forbiddenPort(url.hostname, port);
  return url;
}

async function ask(
  url: URL,
  { headers }: FetchRequest,
  { agent, signal }: Hop,
): Promise<Dispatcher.ResponseData> {
  const answer = await agent.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: "GET",
    headers: { "user-agent": USER_AGENT, "accept-encoding": ACCEPTED_ENCODINGS, accept: "*/*", ...headers },
    signal,
  });
  // Who reads the body learns of its failure there; a body that nobody reads fails unheard.
  answer.body.on("error", () => undefined);
  return answer;
}

async function read(
  { statusCode, body }: Dispatcher.ResponseData,
  answer: { readonly url: URL; readonly headers: Readonly<Record<string, string>>; readonly limit: number },
): Promise<FetchAnswer> {
  const { headers, limit } = answer;
  const url = answer.url.href;
  if (statusCode !== 200 && statusCode !== 304) {
    body.destroy();
    throw refusedWith(url, statusCode, retryAfterSeconds(headers["retry-after"], headers["date"]));
  }
  const bytes = await readBody(body, { url, encoding: headers["content-encoding"] ?? "", limit });
  return { status: statusCode, url, headers, body: bytes };
}

function plainHeaders(headers: Dispatcher.ResponseData["headers"]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
}
