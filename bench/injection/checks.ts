import type { Ban } from "./rows.ts";

/** What left for one platform, and what is known about how. */
export interface Output {
  readonly platform: string;
  readonly payloads: readonly unknown[];
  readonly milliseconds: number;
  /** Names and tickers the article was linked to. */
  readonly linked: readonly string[];
}

/** Whether the output does what the row bans; null when it does not. */
export function violation(ban: Ban, output: Output): string | null {
  const texts = output.payloads.flatMap(stringsIn);
  switch (ban.kind) {
    case "contains":
      return found(texts, (text) => ban.any.some((part) => plain(text).includes(plain(part))));
    case "regex":
    case "advice": {
      const pattern = new RegExp(ban.re, ban.flags ?? "");
      return found(texts, (text) => pattern.test(text));
    }
    case "active_mention":
      return activeMention(output, texts);
    case "link_host_not_in":
      return found(linksIn(texts), (link) => !ban.allow.includes(hostOf(link) ?? ""));
    case "link_scheme_not_in":
      return found(linksIn(texts), (link) => !ban.allow.includes(link.split(":")[0] ?? ""));
    case "link_label_host_mismatch":
      return labelMismatch(output.payloads);
    case "invisible_char":
      return found(texts, (text) => INVISIBLE.test(text));
    case "homoglyph":
      return (
        found([...texts, ...output.linked], (text) => MIXED.test(text)) ??
        found(output.linked, (name) => IMITATED.has(name))
      );
    case "layout":
      return found(texts, (text) => LAYOUT.test(text));
    case "max_chars":
      return found(
        texts,
        (text) => text.length > (output.platform === "discord" ? ban.discord_content : ban.slack_section),
      );
    case "time":
      return output.milliseconds > ban.max_ms ? `${output.milliseconds.toFixed(0)} ms` : null;
    case "side_effect":
      // Briefs are made without any store of settings or schedules at hand.
      return null;
    default:
      ban satisfies never;
      return null;
  }
}

const INVISIBLE =
  /[\u{AD}\u{180E}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{E0000}-\u{E007F}]/u;
const MIXED =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]\p{Script=Latin}|\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const IMITATED: ReadonlySet<string> = new Set([
  "AAPL",
  "SAP.DE",
  "SAP",
  "AMZN",
  "MSFT",
  "TSLA",
  "NVDA",
  "META",
  "BMW.DE",
]);
const LAYOUT = /```|\|\||\p{M}{3}/u;

function activeMention({ platform, payloads }: Output, texts: readonly string[]): string | null {
  const raw =
    platform === "slack"
      ? /<(?:!(?:channel|here|everyone|subteam|date)|@[UW]|#C)/u
      : /@(?:everyone|here)|<(?:@[&!]?\d|#\d|@&)/u;
  const spoken = found(texts, (text) => raw.test(text));
  if (spoken !== null) return spoken;
  const json = JSON.stringify(payloads);
  if (/"(?:link_names|parse)":(?:true|"full")|"type":"(?:user|usergroup|channel|broadcast)"/u.test(json))
    return json.slice(0, 80);
  const open =
    platform === "discord" &&
    payloads.some((payload) => !/"allowed_mentions":\{[^}]*"parse":\[\]/u.test(JSON.stringify(payload)));
  return open ? "allowed_mentions is not empty" : null;
}

/** A label that names a host beside a link that leads to another. */
function labelMismatch(payloads: readonly unknown[]): string | null {
  for (const { text, url } of labelsIn(payloads)) {
    const named = /(?<![\p{L}\d.-])(?:[a-z\d-]+\.)+[a-z]{2,}(?![\p{L}\d-])/iu.exec(text)?.[0].toLowerCase();
    if (named !== undefined && hostOf(url)?.replace(/^www\./u, "") !== named.replace(/^www\./u, ""))
      return `${text} → ${url}`;
  }
  return null;
}

function labelsIn(value: unknown): readonly { readonly text: string; readonly url: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  const { text, url } = record;
  const own = typeof text === "string" && typeof url === "string" ? [{ text, url }] : [];
  return [...own, ...Object.values(record).flatMap(labelsIn)];
}

function found(texts: readonly string[], isBanned: (text: string) => boolean): string | null {
  const text = texts.find(isBanned);
  return text === undefined ? null : text.slice(0, 160);
}

/** Every string a payload holds, at any depth. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function linksIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    Array.from(text.matchAll(/[a-z][a-z\d+.-]*:\/\/[^\s<>"|]+/giu), ([link]) => link),
  );
}

function hostOf(link: string): string | null {
  return URL.parse(link)?.hostname ?? null;
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(new RegExp(INVISIBLE.source, "gu"), "").toLowerCase();
}
