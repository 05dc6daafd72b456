import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/sources/decode.ts";

const TEXT = "Münchner Rück erhöht die Prämien um 5 Prozent.";

function utf16(text: string, mark: readonly number[], bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return Buffer.concat([Buffer.from(mark), bigEndian ? bytes.swap16() : bytes]);
}

describe("The encoding of a text", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT), "utf-8"],
    ["UTF-8 with a mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)]), "utf-8"],
    ["ISO-8859-1", Buffer.from(TEXT, "latin1"), "iso-8859-1"],
    ["UTF-16, little end first", utf16(TEXT, [0xff, 0xfe], false), "utf-16le"],
    ["UTF-16, big end first", utf16(TEXT, [0xfe, 0xff], true), "utf-16be"],
    ["UTF-16 without a mark, little end first", utf16(TEXT, [], false), "utf-16le"],
    ["UTF-16 without a mark, big end first", utf16(TEXT, [], true), "utf-16be"],
  ])("is told: %s", (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: TEXT, encoding });
  });

  it("is windows-1252 where its own quotes and euro stand", () => {
    const bytes = Buffer.from([0x84, ...Buffer.from("F\xfcnf \x80", "latin1"), 0x93]);
    expect(decodeText(bytes)).toEqual({ ok: true, text: "„Fünf €“", encoding: "windows-1252" });
  });

  it("is ISO-8859-15 where its euro stands", () => {
    expect(decodeText(Buffer.from("F\xfcnf \xa4", "latin1"))).toEqual({
      ok: true,
      text: "Fünf €",
      encoding: "iso-8859-15",
    });
  });

  it("is the declared one where the bytes are no UTF-8", () => {
    const bytes = Buffer.from([0xd3, 0xe4, 0xe0, 0xf0]);
    expect(decodeText(bytes, "windows-1251")).toMatchObject({ ok: true, text: "Удар" });
    expect(decodeText(Buffer.from(TEXT), "windows-1251")).toMatchObject({
      ok: true,
      text: TEXT,
      encoding: "utf-8",
    });
    expect(decodeText(Buffer.from(TEXT, "latin1"), "no-such-thing")).toMatchObject({ ok: true, text: TEXT });
  });

  it("was UTF-8 before somebody encoded it twice", () => {
    const twice = Buffer.from(Buffer.from("Für Bären – „größer“ als 5 €").toString("latin1"));
    expect(decodeText(twice)).toMatchObject({ ok: true, text: "Für Bären – „größer“ als 5 €" });
  });

  it("of a name with à or Ã stays", () => {
    const text = "São Paulo: 3 Ã, à la carte";
    expect(decodeText(Buffer.from(text))).toMatchObject({ ok: true, text });
  });

  it.each([
    ["zeros", Buffer.from([1, 2, 0, 4, 5, 6, 7, 0, 9])],
    ["control characters", Buffer.from(Array.from({ length: 100 }, (_, index) => index % 8))],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1")],
    ["a PDF with streams", Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(50)])],
  ])("is none: %s", (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, reason: "binary" });
  });

  it("cannot be told where bytes fit no alphabet", () => {
    const bytes = Buffer.from(Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 0x81 : 0x8d)));
    expect(decodeText(bytes)).toEqual({ ok: false, reason: "encoding" });
  });
});
