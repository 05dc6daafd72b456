import { decodeText } from "../decode.ts";

const CHARSET =
  /<meta[^>]{1,200}charset\s*=\s*["']?\s*(?<name>[\w-]+)|<\?xml[^>]{1,100}encoding\s*=\s*["'](?<xml>[\w-]+)/iu;
const SAMPLE = 4_096;

/** The mark-up of a page; a declared character set counts where the bytes are no UTF-8. Null for what is no text. */
export function decodePage(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE));
  const { name, xml } = CHARSET.exec(head)?.groups ?? {};
  const decoded = decodeText(bytes, name ?? xml ?? null);
  if (decoded.ok) return decoded.text;
  // One bad byte in a page is the rule on the web; a browser shows it all the same.
  return decoded.reason === "encoding" ? new TextDecoder(usable(name) ?? "utf-8").decode(bytes) : null;
}

function usable(label: string | undefined): string | null {
  try {
    return label === undefined ? null : new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
