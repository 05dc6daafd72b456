import type {
  BoundFigure,
  DraftBullet,
  Evidence,
  FiguredText,
  RejectedBullet,
  Rejection,
} from "../domain/brief.ts";
import { LANGUAGES } from "../domain/language.ts";
import type { Language } from "../domain/language.ts";
import { extractFigures } from "../figures/extract.ts";
import { formatFigure } from "../figures/format.ts";
import { unwelcomeIn } from "../lexicon/unwelcome.ts";
import { TAG, dressesTag } from "./beside-tags.ts";
import type { CitedSentence, Exhibit, TaggedFigure } from "./prompt.ts";
import { refuse } from "./refusals.ts";

/** A bullet as the model wrote it: prose with tags, and the sentences it claims to rest on. */
export interface ModelBullet {
  readonly text: string;
  readonly evidence: readonly string[];
}

/** What other rooms know about a text: passed in, since stations do not import each other. */
export interface TextChecks {
  /** The language a text is in, or null when it is neither German nor English. */
  readonly languageOf: (text: string) => Language | null;
  readonly isAdvice: (text: string) => boolean;
}

export interface ResolveContext {
  readonly exhibit: Exhibit;
  readonly language: Language;
  readonly checks: TextChecks;
}

export type Resolved =
  | { readonly ok: true; readonly bullet: DraftBullet }
  | { readonly ok: false; readonly rejected: RejectedBullet };

/** Links, mentions and mark-up of any platform; none of them is a way to say a fact. */
const FORBIDDEN = /:\/\/|www\.|[\p{L}\p{N}]\.\p{L}{2,}|[@<>{}[\]`*_~|\\#]|\p{Extended_Pictographic}/u;

/** Turns tags into printed figures, or says which rule the bullet breaks. Every check is on words the model typed. */
export function resolveReferences(bullet: ModelBullet, context: ResolveContext): Resolved {
  const cited = context.exhibit.sentences.filter(({ id }) => bullet.evidence.includes(id));
  const evidence = cited.map(({ article, span }): Evidence => ({ article, span }));
  const resolved = resolve(bullet, cited, context);
  const [first, ...rest] = evidence;
  if (first && "text" in resolved) {
    const frame = { label: null, bodyLanguage: context.language, origin: "model" } as const;
    return { ok: true, bullet: { ...frame, body: resolved, evidence: [first, ...rest] } };
  }
  const rejection = "text" in resolved ? refuse("unknown-evidence") : resolved;
  return { ok: false, rejected: { text: bullet.text, evidence, rejections: [rejection] } };
}

function resolve(
  bullet: ModelBullet,
  cited: readonly CitedSentence[],
  context: ResolveContext,
): FiguredText | Rejection {
  if (cited.length === 0 || cited.length < new Set(bullet.evidence).size) return refuse("unknown-evidence");
  const rejection = judgeTyped(bullet.text.replace(TAG, " … "), context);
  if (rejection) return rejection;
  if (dressesTag(bullet.text)) return refuse("typed-unit");
  const body = printTags(bullet.text.trim(), cited, context.language);
  if (body === null) return refuse("figure-not-in-evidence");
  return body.text.length > Math.min(...cited.map(({ longest }) => longest)) ? refuse("too-long") : body;
}

function judgeTyped(typed: string, { language, checks }: ResolveContext): Rejection | null {
  if (typed.replace(/[\s…\p{P}]/gu, "") === "") return refuse("empty");
  if (isFigureTyped(typed)) return refuse("typed-figure");
  if (FORBIDDEN.test(typed) || /[\p{Cc}\p{Cf}]/u.test(typed)) return refuse("markup");
  if (/[^\P{L}\p{Script=Latin}]/u.test(typed) || checks.languageOf(typed) !== language) {
    return refuse("language");
  }
  if (checks.isAdvice(typed)) return refuse("advice");
  return unwelcomeIn(typed) === null ? null : refuse("unwelcome");
}

/** Parts of number words, wherever they stand: "siebzehntausendfach". */
const NUMBER_WORD = /hundert|tausend|million|milliard|billion|trillion|hundred|thousand/iu;

/** Digits, and words for figures in either language, whichever the bullet is in. */
function isFigureTyped(typed: string): boolean {
  if (/\p{N}/u.test(typed) || NUMBER_WORD.test(typed)) return true;
  return LANGUAGES.some((locale) => extractFigures(typed, { locale }).length > 0);
}

const TYPED_QUALIFIER =
  /(?<!\p{L})(?:rund|etwa|circa|ca\.|ungefähr|knapp|gut|fast|nahezu|bis zu|maximal|höchstens|mindestens|wenigstens|über|mehr als|weniger als|unter|about|around|roughly|some|nearly|almost|up to|at most|at least|more than|over|less than|under) $/iu;

/** A figure of one share says so itself. */
const PRINTED_SHARE = / (?:je Aktie|a share)$/u;
const TYPED_SHARE = /^ (?:(?:je|pro) Aktie|(?:per|a) share)(?!\p{L})/iu;

/** Null when a tag names a figure that does not stand in a cited sentence. */
function printTags(text: string, cited: readonly CitedSentence[], language: Language): FiguredText | null {
  const figures: BoundFigure[] = [];
  let out = "";
  let at = 0;
  for (const match of text.matchAll(TAG)) {
    const found = find(cited, match.groups?.["id"] ?? "");
    if (!found) return null;
    out += text.slice(at, match.index);
    // The figure prints its own "rund"; a model that has read it will type it again.
    if (found.tagged.figure.qualifier !== null) out = out.replace(TYPED_QUALIFIER, "");
    const printed = formatFigure(found.tagged.figure, { locale: language, style: "short" });
    figures.push({
      span: { start: out.length, end: out.length + printed.length },
      figure: found.tagged.figure,
      article: found.sentence.article,
    });
    out += printed;
    at = match.index + match[0].length;
    if (PRINTED_SHARE.test(printed)) at += TYPED_SHARE.exec(text.slice(at))?.[0].length ?? 0;
  }
  return { text: out + text.slice(at), figures };
}

function find(
  cited: readonly CitedSentence[],
  id: string,
): { sentence: CitedSentence; tagged: TaggedFigure } | null {
  for (const sentence of cited) {
    const tagged = sentence.figures.find((figure) => figure.id === id);
    if (tagged) return { sentence, tagged };
  }
  return null;
}
