/** What a text was written in; windows-1252 where its own characters stand, else ISO 8859. */
export type Encoding =
  "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "iso-8859-1" | "iso-8859-15" | (string & {});

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly reason: "binary" | "encoding" };

/**
 * Text of unknown encoding. A byte order mark decides, then whether the bytes are valid UTF-8, then `declared`, then
 * the bytes themselves. The mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = markOf(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  if (isBinary(bytes)) return { ok: false, reason: "binary" };
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return { ok: true, text: repaired(utf8), encoding: "utf-8" };
  return decodeAs(bytes, known(declared) ?? singleByte(bytes));
}

function markOf([a, b, c]: Uint8Array): Encoding | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

const SAMPLE = 4_096;

/** Latin text in UTF-16 has a zero beside nearly every letter. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 8 || sample.length % 2 === 1) return null;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.35;
  if (odd > most && even * 20 < odd) return "utf-16le";
  return even > most && odd * 20 < even ? "utf-16be" : null;
}

/** Zeros and control characters, as no text has them. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  }
  return control * 20 > sample.length;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** A declared encoding that can be and is not UTF-8, which was tried; null for others. */
function known(declared: string | null): Encoding | null {
  if (declared === null) return null;
  const label = declared.trim().toLowerCase();
  try {
    const { encoding } = new TextDecoder(label);
    if (encoding.startsWith("utf-")) return null;
    return encoding === "windows-1252" ? null : encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Windows writes quotes, dashes and the euro between 0x80 and 0x9F; ISO 8859 has nothing there. */
function singleByte(bytes: Uint8Array): Encoding {
  let euro = false;
  for (const byte of bytes) {
    if (byte >= 0x80 && byte <= 0x9f) return "windows-1252";
    if (byte === 0xa4) euro = true;
  }
  return euro ? "iso-8859-15" : "iso-8859-1";
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  if (isGarbled(text)) return { ok: false, reason: "encoding" };
  return { ok: true, text, encoding };
}

/** Characters no encoding has there, or letters that never stand so close: what a wrong guess looks like. */
function isGarbled(text: string): boolean {
  const wrong = text.match(/[\uFFFD\u0080-\u009f]/gu)?.length ?? 0;
  return wrong > 0 && wrong * 500 > text.length;
}

const TWICE_ENCODED = /Ã[\u0080-\u00bf„Ÿ–œ¼¶¤]|â€[žœ“”™˜\u009d\u009c\u009e]|Â[\u00a0-\u00bf]/gu;

/** UTF-8 that somebody read as windows-1252 and saved again: "fÃ¼r" is "für". */
function repaired(text: string): string {
  if ((text.match(TWICE_ENCODED)?.length ?? 0) < 2) return text;
  const bytes = windows1252(text);
  return (bytes && strictUtf8(bytes)) ?? text;
}

/** Null where a character has no place in windows-1252. */
function windows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 0x100 ? code : WINDOWS.indexOf(text.charAt(at)) + 0x80;
    if (byte < 0x80 && code >= 0x100) return null;
    bytes[at] = byte;
  }
  return bytes;
}

/** 0x80 to 0x9F; what is not assigned stands for itself. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
