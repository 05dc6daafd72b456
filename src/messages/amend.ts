import type { AnalyzedArticle } from "../domain/article.ts";
import type { VerifiedBrief, VerifiedBullet } from "../domain/brief.ts";
import type { Figure } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import type { Footnote, Inline, Line, Message } from "../domain/message.ts";
import { formatFigure } from "../figures/format.ts";
import { bulletLine } from "./bullets.ts";
import { lineText } from "./fallback.ts";
import { fragmentLink } from "./text-fragment.ts";

/** A figure that the source has corrected. */
export interface ChangedFigure {
  readonly older: Figure;
  readonly newer: Figure;
}

/** What has become of a bullet since it was posted. */
export type Amendment =
  | {
      readonly type: "corrected";
      readonly bullet: VerifiedBullet;
      readonly changed: readonly ChangedFigure[];
    }
  /** Its source no longer says it. */
  | { readonly type: "unsupported" }
  /** Its source no longer stands for the report. */
  | { readonly type: "withdrawn" };

const WORDS = {
  de: {
    corrected: "Korrigiert: ",
    instead: " statt ",
    unsupported: "Nicht mehr belegt: ",
    changed: "Die Quelle wurde geändert und sagt das nicht mehr.",
    withdrawn: "Zurückgezogen: ",
    recalled: "Die Quelle hat diese Meldung zurückgezogen.",
  },
  en: {
    corrected: "Corrected: ",
    instead: " instead of ",
    unsupported: "No longer supported: ",
    changed: "The source was changed and no longer says this.",
    withdrawn: "Withdrawn: ",
    recalled: "The source has withdrawn this report.",
  },
} as const satisfies Record<Language, Record<string, string>>;

/** A posted message, the brief it was made from, and what is to be amended in it; the articles as they are now. */
export interface Amending {
  readonly posted: Message;
  readonly brief: VerifiedBrief;
  readonly amendments: ReadonlyMap<VerifiedBullet, Amendment>;
  readonly articles: readonly AnalyzedArticle[];
}

/** The message as posted, each amended bullet followed by a note that says what was changed, and where to read it. */
export function amendMessage(amending: Amending): Message {
  const { posted, brief } = amending;
  let footnotes = posted.footnotes;
  const lines = (line: Line): readonly Line[] => {
    const bullet = brief.bullets.find((each) => isLineOf(each, line, brief));
    const amendment = bullet && amending.amendments.get(bullet);
    if (!bullet || !amendment) return [line];
    const marks = line.content.filter(({ type }) => type === "footnote");
    if (amendment.type === "corrected") footnotes = relinked(footnotes, marks, { ...amending, ...amendment });
    return amendLine(line, amendment, { language: posted.language, places: bullet.evidence.length });
  };
  const sections = posted.sections.map((section) => ({ ...section, lines: section.lines.flatMap(lines) }));
  return { ...posted, sections, footnotes };
}

/** Besides the bullet's own words it may hold what was told to this channel alone; the gate may have taken signs out. */
function isLineOf(bullet: VerifiedBullet, line: Line, { language }: VerifiedBrief): boolean {
  const plain = (each: Line): string => lineText(each).replaceAll(/[^\p{L}\p{N}]/gu, "");
  const ours = bulletLine(bullet, language, { mark: () => [], list: () => [] });
  return line.style === "bullet" && plain(line).includes(plain(ours));
}

function amendLine(line: Line, amendment: Amendment, cited: Cited): readonly Line[] {
  const { language } = cited;
  const words = WORDS[language];
  const { head, marks, tail } = partsOf(line, cited);
  const note = (content: readonly Inline[]): Line => ({ style: "note", content: [...content, ...marks] });
  const marked = (mark: string): Line => ({
    ...line,
    content: [{ type: "strong", text: mark }, ...line.content],
  });
  switch (amendment.type) {
    case "corrected": {
      const { content } = bulletLine(amendment.bullet, language, { mark: () => marks, list: () => [] });
      return [
        { ...line, content: [...head, ...content, ...tail] },
        note(changesOf(amendment.changed, language)),
      ];
    }
    case "unsupported":
      return [marked(words.unsupported), note([{ type: "emphasis", text: words.changed }])];
    case "withdrawn":
      return [marked(words.withdrawn), note([{ type: "emphasis", text: words.recalled }])];
    default:
      return amendment satisfies never;
  }
}

interface Cited {
  readonly language: Language;
  /** How many places its bullet cites: so many marks follow its words, and others what was told besides. */
  readonly places: number;
}

/** A line around its bullet's words: what opens it for this channel, its marks, and what follows them. */
function partsOf({ content }: Line, { places }: Cited) {
  const opening = content.findIndex((inline) => !(inline.type === "emphasis" && inline.text === "Update: "));
  const head = content.slice(0, opening);
  const ends = content.flatMap(({ type }, index) => (type === "footnote" ? [index + 1] : []));
  const tail = content.slice(ends[places - 1] ?? content.length);
  const marks = marksOf({ content: content.slice(0, content.length - tail.length) });
  return { head, marks, tail };
}

function marksOf({ content }: Pick<Line, "content">): readonly Inline[] {
  return content.flatMap((inline): readonly Inline[] =>
    inline.type === "footnote" ? [{ type: "text", text: " " }, inline] : [],
  );
}

/** "Korrigiert: 131 Mrd. US-Dollar statt 113 Mrd. US-Dollar". */
function changesOf(changed: readonly ChangedFigure[], language: Language): readonly Inline[] {
  const { corrected, instead } = WORDS[language];
  const print = (figure: Figure): string => formatFigure(figure, { locale: language, style: "short" });
  return [
    { type: "emphasis", text: corrected },
    ...changed.flatMap(({ older, newer }, index): readonly Inline[] => [
      ...(index === 0 ? [] : [{ type: "text", text: "; " } as const]),
      { type: "strong", text: print(newer) },
      { type: "text", text: `${instead}${print(older)}` },
    ]),
  ];
}

/** The marks of a line stand in the order of its bullet's evidence; their links lead to where it stands now. */
function relinked(
  footnotes: readonly Footnote[],
  marks: readonly Inline[],
  { bullet, articles }: Pick<Amending, "articles"> & { readonly bullet: VerifiedBullet },
): readonly Footnote[] {
  const numbers = marks.flatMap((mark) => (mark.type === "footnote" ? [mark.number] : []));
  return footnotes.map((footnote) => {
    const evidence = bullet.evidence[numbers.indexOf(footnote.number)];
    const article = articles.find(({ id }) => id === evidence?.article);
    return evidence && article ? { ...footnote, link: fragmentLink(article, evidence.span) } : footnote;
  });
}
