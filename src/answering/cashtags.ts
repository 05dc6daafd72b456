import type { Instrument } from "../domain/instrument.ts";
import type { Span } from "../domain/span.ts";
import type { Directory } from "../instruments/directory.ts";

/** "$SRT3", "$VOW3": a listing's code, with or without its exchange; codes that nobody has are left out. */
export function cashtagsIn(
  text: string,
  { instruments }: Directory,
): readonly { readonly span: Span; readonly instruments: readonly Instrument[] }[] {
  return [...text.matchAll(CASHTAG)].flatMap((match) => {
    const code = match[1] ?? "";
    const meant = instruments.find(({ ticker, equivalents }) =>
      [ticker, ...equivalents].some((listing) => listing === code || listing.startsWith(`${code}.`)),
    );
    return meant
      ? [{ span: { start: match.index, end: match.index + match[0].length }, instruments: [meant] }]
      : [];
  });
}

const CASHTAG = /(?<![\p{L}\p{N}$])\$(\p{Lu}[\p{Lu}\p{N}]{0,5}(?:\.\p{Lu}{1,3})?)(?![\p{L}\p{N}])/gu;
