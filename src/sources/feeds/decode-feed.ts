import { decodeText } from "../decode.ts";

const SAMPLE = 1_024;
const PROLOG = /^[^<]{0,40}<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*(?<name>[\w.:-]+)/iu;
const CHARSET = /charset\s*=\s*["']?\s*(?<name>[\w.:-]+)/iu;

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufeff]/gu;

/**
 * A feed's text. Bytes that are valid UTF-8 are UTF-8, whatever is declared; then the server's word counts, then the
 * prolog's, then what the bytes look like. Characters that XML allows nowhere are dropped.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE));
  const stated = CHARSET.exec(contentType ?? "")?.groups?.["name"] ?? null;
  const written = PROLOG.exec(head.replaceAll("\0", ""))?.groups?.["name"] ?? null;
  return decode(bytes, isTelling(stated) ? stated : written).replace(FORBIDDEN, "");
}

function decode(bytes: Uint8Array, declared: string | null): string {
  const wide = utf32(bytes);
  if (wide !== null) return wide;
  if (isJapanese(bytes, declared)) return new TextDecoder("iso-2022-jp").decode(bytes);
  const decoded = decodeText(bytes, declared);
  return decoded.ok ? decoded.text : new TextDecoder(usable(declared)).decode(bytes);
}

/** Servers say Latin-1 and ASCII of everything; that tells nothing. */
function isTelling(label: string | null): boolean {
  return label !== null && !/^(?:us-ascii|ascii|iso-?8859-1|latin-?1)$/iu.test(label) && isKnown(label);
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function usable(label: string | null): string {
  return label !== null && isKnown(label) ? label : "utf-8";
}

/** Its bytes are all ASCII, and so valid UTF-8: only the declaration and the escapes tell. */
function isJapanese(bytes: Uint8Array, declared: string | null): boolean {
  return /^iso-2022-jp/iu.test(declared ?? "") && bytes.includes(0x1b);
}

/** Four bytes a character, which no TextDecoder reads: told by three zeros around the first one. */
function utf32(bytes: Uint8Array): string | null {
  const start = [...bytes.subarray(0, 4)].join(" ");
  const little = start === "255 254 0 0" || start === "60 0 0 0";
  if (!little && start !== "0 0 254 255" && start !== "0 0 0 60") return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, little);
    parts.push(code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code));
  }
  return parts.join("");
}
