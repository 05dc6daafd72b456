import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { buildConnector } from "undici";
import { isPublicAddress } from "./address.ts";
import { FetchError, privateAddress } from "./fetch-error.ts";

/** Where fetching may go besides the public internet's ports 80 and 443. */
export interface FetchPolicy {
  /** Host names that may lie in a private network. */
  readonly privateHosts: readonly string[];
  readonly ports: readonly number[];
}

/** Every address a name stands for. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true, order: "ipv4first" })).map(({ address }) => address);

type Options = buildConnector.Options;
type Callback = buildConnector.Callback;

/**
 * A connector for undici that resolves names itself and connects to the very address it has checked, so that no second
 * answer of a name server can lead elsewhere. Literal addresses take the same way. `timeout` in milliseconds.
 */
export function guardedConnector(
  policy: FetchPolicy,
  resolve: Resolve,
  timeout: number,
): (options: Options, callback: Callback) => void {
  const connect = buildConnector({ timeout, allowH2: false, maxCachedSessions: 0 });
  return (options, callback) => {
    const host = bareHost(options.hostname);
    checkedAddresses(host, policy, resolve).then(
      (addresses) => {
        connectToFirst(addresses, options, callback);
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), null);
      },
    );
  };

  /** One after the other, until one answers. */
  function connectToFirst(
    [address = "", ...others]: readonly string[],
    options: Options,
    done: Callback,
  ): void {
    const servername =
      options.servername ?? (isIP(bareHost(options.hostname)) ? undefined : options.hostname);
    connect({ ...options, hostname: address, ...(servername && { servername }) }, (...result) => {
      const [error, socket] = result;
      if (error !== null) {
        if (others.length > 0) connectToFirst(others, options, done);
        else done(error, null);
      } else if (socket.remoteAddress === address) done(null, socket);
      else {
        socket.destroy();
        done(privateAddress(options.hostname), null);
      }
    });
  }
}

function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/gu, "").toLowerCase();
}

/** All of them must be public: a name that stands for both kinds is up to something. */
async function checkedAddresses(
  host: string,
  { privateHosts }: FetchPolicy,
  resolve: Resolve,
): Promise<readonly string[]> {
  const addresses = isIP(host) ? [host] : await resolve(host);
  const allowed = privateHosts.includes(host) || addresses.every(isPublicAddress);
  if (!allowed || addresses.length === 0) throw privateAddress(host);
  return addresses.slice(0, MOST_ADDRESSES);
}

const MOST_ADDRESSES = 4;

/** The refusal of this connector, however undici has wrapped it. */
export function refusalIn(error: unknown): FetchError | null {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof FetchError) return at;
  return null;
}
