import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Figure } from "../../src/domain/figure.ts";
import type { Language } from "../../src/domain/language.ts";
import { extractFigures } from "../../src/figures/extract.ts";
import { ROOT, inFolder, parseLines, runMarktbrief } from "./process.ts";

const folder = join(ROOT, "..", "shared", "articles");

interface Stored {
  readonly id: string;
  readonly text: string;
  readonly lang: Language;
  readonly reader_lang: Language;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Brief {
  readonly id: string;
  readonly lang: Language;
  readonly bullets: readonly {
    readonly text: string;
    readonly figures: readonly (Place & { readonly value: unknown })[];
    readonly evidence: readonly Place[];
  }[];
}

/** Each article once for a German and once for an English reader. */
function readStored(): readonly Stored[] {
  return readdirSync(folder).flatMap((name) => {
    const file = readFileSync(join(folder, name), "utf8");
    const stored = name.endsWith(".json")
      ? (JSON.parse(file) as Omit<Stored, "id" | "reader_lang">)
      : ({ lang: "de", text: file } as const);
    return (["de", "en"] as const).map((lang) => ({ ...stored, id: `${name} ${lang}`, reader_lang: lang }));
  });
}

describe.skipIf(!existsSync(folder))(
  "the briefs on all of ../shared/articles (skipped where it is missing)",
  () => {
    const told: { readonly article: Stored; readonly brief: Brief }[] = [];

    beforeAll(async () => {
      const stored = readStored();
      await inFolder(async (scratch) => {
        const file = join(scratch, "articles.jsonl");
        writeFileSync(file, stored.map((article) => JSON.stringify(article)).join("\n"));
        const { code, out } = await runMarktbrief(["brief", "--jsonl", file]);
        expect(code).toBe(0);
        const briefs = parseLines(out) as readonly Brief[];
        expect(briefs.map(({ id }) => id)).toEqual(stored.map(({ id }) => id));
        told.push(...briefs.flatMap((brief, at) => (stored[at] ? [{ article: stored[at], brief }] : [])));
      });
    });

    it("have bullets, and most of them three to five", () => {
      const counts = told.map(({ brief }) => brief.bullets.length);
      expect(Math.max(...counts)).toBeLessThanOrEqual(5);
      expect(counts.filter((count) => count >= 3).length / counts.length).toBeGreaterThan(0.8);
    });

    it("bind every figure to a place inside the evidence of its bullet", () => {
      const astray = told.flatMap(({ brief }) =>
        brief.bullets.flatMap(({ figures, evidence }) =>
          figures.filter(
            ({ start, end }) => !evidence.some((place) => place.start <= start && end <= place.end),
          ),
        ),
      );
      expect(astray).toEqual([]);
    });

    it("say no figure that the words of the evidence do not state", () => {
      const invented = told.flatMap(({ article, brief }) =>
        brief.bullets.flatMap(({ text, evidence }) => {
          const quoted = evidence.map(({ start, end }) => article.text.slice(start, end)).join("\n");
          const known = valuesIn(quoted, article.lang);
          const said = saidIn(text, quoted, { reader: brief.lang, source: article.lang });
          return said.some((value) => !known.includes(value)) ? [{ id: brief.id, text, quoted }] : [];
        }),
      );
      expect(invented).toEqual([]);
    });
  },
);

/** A label in the reader's language, then the sentence in its own, of which the beginning may be left out. */
function saidIn(
  text: string,
  quoted: string,
  { reader, source }: { readonly reader: Language; readonly source: Language },
): readonly string[] {
  const flat = quoted.replaceAll(/\s+/gu, " ").toLowerCase();
  const isQuoted = (at: number): boolean => flat.includes(text.slice(at + 3, at + 23).toLowerCase());
  const dashes = [...text.matchAll(/ – /gu)].map(({ index }) => index);
  const at = reader === source ? -1 : (dashes.find(isQuoted) ?? -1);
  return [
    ...valuesIn(text.slice(0, Math.max(0, at)), reader),
    ...valuesIn(text.slice(Math.max(0, at)), source),
  ];
}

function valuesIn(text: string, locale: Language): readonly string[] {
  return extractFigures(text, { locale }).flatMap(printValue);
}

/** Without its sign: "down 6%" is "minus 6 %" in a label, and which way it went is proven as a role. */
function printValue({ kind, value }: Figure): readonly string[] {
  return kind === "date" || kind === "period" ? [] : [JSON.stringify(value).replaceAll("-", "")];
}
