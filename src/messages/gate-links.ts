import { GATE_LIMITS } from "./gate-limits.ts";

/**
 * The address as it may be linked: https, without user names, of one of the cited articles (whatever its fragment),
 * with every sign escaped that could end a link in some chat's mark-up. Null for all else.
 */
export function safeLink(link: string | null, cited: readonly string[]): string | null {
  const url = link === null ? null : parse(link);
  if (!url || !cited.some((address) => samePage(url, parse(address)))) return null;
  const whole = escaped(url.href);
  if (whole.length <= GATE_LIMITS.link) return whole;
  url.hash = "";
  const bare = escaped(url.href);
  return bare.length <= GATE_LIMITS.link ? bare : null;
}

function parse(address: string): URL | null {
  const url = URL.parse(address);
  return url?.protocol === "https:" && url.username === "" && url.password === "" && url.hostname !== ""
    ? url
    : null;
}

function samePage(one: URL, other: URL | null): boolean {
  return (
    other !== null &&
    one.origin === other.origin &&
    one.pathname === other.pathname &&
    one.search === other.search
  );
}

/** A second `//` or scheme inside of a path could be taken for an address of its own. */
function escaped(href: string): string {
  const [origin, rest] = splitOrigin(href);
  const signs = rest
    .replace(/[^\w\-./?=&%#:,+~@;$!*]/gu, encodeURIComponent)
    .replace(/[()'*!@|<>[\]`_]|(?<!:)~|~(?!:)/gu, percent);
  return origin + signs.replace(/:(?=\/\/)/gu, "%3A");
}

function splitOrigin(href: string): readonly [string, string] {
  const path = href.indexOf("/", "https://".length);
  return path < 0 ? [href, ""] : [href.slice(0, path), href.slice(path)];
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

/** The host as the address has it, in ASCII, without "www."; null without an address. */
function hostOf(link: string | null): string | null {
  return link === null ? null : (URL.parse(link)?.hostname.replace(/^www\./u, "") ?? null);
}

/** A label as `labelFor` made it, without the host. */
export function withoutHost(label: string, link: string | null): string {
  const host = hostOf(link);
  if (host === null) return label;
  return label === host ? "" : label.endsWith(` (${host})`) ? label.slice(0, -host.length - 3) : label;
}

/** The publisher as a link may be labeled: the host stands beside a name that is not the host's own. */
export function labelFor(publisher: string, link: string | null): string {
  const host = hostOf(link);
  if (host === null) return publisher;
  if (publisher === "" || namesOtherHost(publisher, host)) return host;
  return belongsTo(publisher, host) ? publisher : `${publisher} (${host})`;
}

const HOST = /[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,12}(?![\p{L}\d])/gu;

function namesOtherHost(publisher: string, host: string): boolean {
  return Array.from(publisher.matchAll(HOST), ([name]) => name.toLowerCase().replace(/^www\./u, "")).some(
    (name) => name !== host && !host.endsWith(`.${name}`),
  );
}

/** "Handelsblatt" at www.handelsblatt.com, "Neue Zürcher Zeitung" at nzz.ch. */
function belongsTo(publisher: string, host: string): boolean {
  const [plainHost, name] = [plain(host), plain(publisher)];
  const labels = host.split(".").slice(0, -1).map(plain);
  if (publisher.toLowerCase().includes(host) || plainHost.includes(name)) return true;
  const initials = plain((publisher.match(/(?<![\p{L}\d])[\p{L}\d]/gu) ?? []).join(""));
  return labels.some(
    (label) => (label.length > 2 && name.includes(label)) || (label.length > 1 && label === initials),
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/[^a-z\d]/gu, "");
}
