import { describe, expect, it } from "vitest";
import type { BoundFigure, DraftBullet } from "../../src/domain/brief.ts";
import type { AnalyzedArticle } from "../../src/domain/article.ts";
import { textAt } from "../../src/domain/span.ts";
import { proveBullet } from "../../src/verification/prove-bullet.ts";
import { readArticle } from "./analyzed.ts";

const ARTICLE = readArticle(
  "de",
  "Nordkabel steigert den Umsatz",
  "Nordkabel hat den Umsatz im dritten Quartal um 8 Prozent auf 412 Millionen Euro gesteigert. " +
    "Das Ebit sank auf 31 Millionen Euro, wie das Unternehmen am Montag mitteilte. " +
    "Der Vorstand hält an der Prognose fest.",
);

/** A bullet resting on the n-th sentence, its figures bound to those whose surface they show. */
function bullet(
  text: string,
  { at = 0, bind = [] as readonly (readonly [string, string])[] } = {},
): DraftBullet {
  const { span } = ARTICLE.sentences[at] ?? { span: { start: 0, end: 0 } };
  const figures = bind.map(([shown, surface]): BoundFigure => {
    const start = text.indexOf(shown);
    return { span: { start, end: start + shown.length }, figure: figureOf(surface), article: ARTICLE.id };
  });
  const evidence = [{ article: ARTICLE.id, span }] as const;
  return { label: null, body: { text, figures }, bodyLanguage: "de", evidence, origin: "model" };
}

function figureOf(surface: string): AnalyzedArticle["figures"][number] {
  const found = ARTICLE.figures.find((figure) => figure.surface === surface);
  if (!found)
    throw new Error(`no figure «${surface}» among ${ARTICLE.figures.map((f) => f.surface).join(", ")}`);
  return found;
}

function codes(draft: DraftBullet): readonly string[] {
  const verdict = proveBullet(draft, [ARTICLE]);
  return verdict.ok ? [] : verdict.rejections.map(({ code }) => code);
}

const SALES = [
  ["8 %", "8 Prozent"],
  ["412 Mio. €", "412 Millionen Euro"],
] as const;

describe("a bullet under proof", () => {
  it("passes when each figure is bound, printed as it stands and told as it is told", () => {
    const draft = bullet("Nordkabel steigert den Umsatz um 8 % auf 412 Mio. €.", { bind: SALES });
    expect(codes(draft)).toEqual([]);
  });

  it("passes word for word", () => {
    const text = textAt(ARTICLE.text, ARTICLE.sentences[0]?.span ?? { start: 0, end: 0 });
    expect(
      codes(
        bullet(text, {
          bind: [
            ["8 Prozent", "8 Prozent"],
            ["412 Millionen Euro", "412 Millionen Euro"],
          ],
        }),
      ),
    ).toEqual([]);
  });

  it.each([
    {
      why: "a figure nobody bound",
      draft: bullet("Nordkabel steigert den Umsatz um 8 % auf 412 Mio. €.", { bind: [SALES[0]] }),
      code: "unbound-figure",
    },
    {
      why: "a figure printed as another",
      draft: bullet("Nordkabel steigert den Umsatz um 8 % auf 421 Mio. €.", {
        bind: [SALES[0], ["421 Mio. €", "412 Millionen Euro"]],
      }),
      code: "printed-otherwise",
    },
    {
      why: "a figure of a sentence that is not its evidence",
      draft: bullet("Das Ebit sank auf 31 Mio. €.", { at: 0, bind: [["31 Mio. €", "31 Millionen Euro"]] }),
      code: "not-found",
    },
    {
      why: "a figure in another's role",
      draft: bullet("Nordkabel steigert das Ebit um 8 % auf 412 Mio. €.", { bind: SALES }),
      code: "metric",
    },
    {
      why: "advice",
      draft: bullet("Nordkabel jetzt kaufen: Umsatz steigt um 8 %.", { bind: [SALES[0]] }),
      code: "advice",
    },
  ])("fails for $why", ({ draft, code }) => {
    expect(codes(draft)).toContain(code);
  });

  it("fails for a figure forged to look like one of the article's", () => {
    const draft = bullet("Das Ebit sank auf 31 Mio. €.", {
      at: 1,
      bind: [["31 Mio. €", "31 Millionen Euro"]],
    });
    const figures = draft.body.figures.map((bound) => ({
      ...bound,
      figure: { ...bound.figure, qualifier: "at-most" as const },
    }));
    expect(codes({ ...draft, body: { ...draft.body, figures } })).toEqual(["not-found"]);
    expect(codes(draft)).toEqual([]);
  });

  it("fails when its evidence lies outside every article", () => {
    const draft = bullet("Der Vorstand hält an der Prognose fest.");
    const [first] = draft.evidence;
    const beyond = { ...first, span: { start: 0, end: ARTICLE.text.length + 1 } };
    expect(codes({ ...draft, evidence: [beyond] })).toEqual(["no-evidence"]);
    expect(codes({ ...draft, evidence: [{ ...first, article: "other" }] })).toEqual(["no-evidence"]);
  });

  it("proves a label as strictly as the body", () => {
    const text = textAt(ARTICLE.text, ARTICLE.sentences[1]?.span ?? { start: 0, end: 0 });
    const body = bullet(text, { at: 1, bind: [["31 Millionen Euro", "31 Millionen Euro"]] });
    const label = (words: string): DraftBullet => {
      const figure = figureOf("31 Millionen Euro");
      const start = words.indexOf("€31m");
      return {
        ...body,
        label: { text: words, figures: [{ span: { start, end: start + 4 }, figure, article: ARTICLE.id }] },
      };
    };
    expect(codes(label("EBIT: €31m"))).toEqual([]);
    expect(codes(label("Revenue: €31m"))).toContain("metric");
  });
});
