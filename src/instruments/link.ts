import type { Instrument, InstrumentLink } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import { overlaps, type Span } from "../domain/span.ts";
import { readPassage, settingOf, type Passage, type Setting } from "./context.ts";
import type { Directory } from "./directory.ts";
import { isConfirmed, meantBy } from "./meaning.ts";
import { findIdentifiers } from "./identifier-mentions.ts";
import { findNames, type Mention } from "./mentions.ts";
import type { Part, Played } from "./part.ts";
import { prominence as prominenceOf } from "./prominence.ts";
import { continuesList, isOwnerOf, partOf } from "./roles.ts";

/** What is linked: an article's news, removed parts blanked out. */
export interface LinkedText {
  readonly title: string;
  readonly text: string;
  readonly language: Language;
}

/**
 * The instruments a text names, the strongest first: what it is about, and what it only mentions. Spans lie in `text`;
 * one that only the title names has the empty span at 0.
 */
export function linkInstruments(linked: LinkedText, directory: Directory): readonly InstrumentLink[] {
  const settings = readSettings(linked, directory);
  const sure = surelyNamed(settings);
  const tallies = new Map<Instrument, Tally>();
  let previous: Played | null = null;
  let actor: Setting | null = null;
  for (const [index, setting] of settings.entries()) {
    const next = settings[index + 1];
    const leadsList =
      next !== undefined && continuesList(setting, next) && meantBy(next, sure, false) !== null;
    const listed: Played | null =
      previous !== null && continuesList(previous.setting, setting) ? previous : null;
    const instrument = meantBy(setting, sure, listed !== null || leadsList);
    if (instrument === null) continue;
    const part: Part = isOwnerOf(setting, next) ? "aside" : partOf(setting, listed);
    if (actor?.sentence.start !== setting.sentence.start || actor.passage !== setting.passage) actor = null;
    const other: Setting | null =
      listed === null && actor !== null && !actor.mention.instruments.includes(instrument) ? actor : null;
    const prominent: number = part === "aside" ? 0 : prominenceOf(setting, other, listed);
    if (prominent === 1 && instrument.kind === "share") actor ??= setting;
    previous = { setting, part, prominence: prominent };
    tallies.set(instrument, added(tallies.get(instrument), previous));
  }
  return linksOf(tallies);
}

function readSettings({ title, text, language }: LinkedText, directory: Directory): readonly Setting[] {
  const passages = [readPassage(title, language, true), readPassage(text, language, false)];
  return passages.flatMap((passage) =>
    mentionsOf(passage, directory)
      .slice(0, MOST_NAMES)
      .map((mention) => settingOf(mention, passage)),
  );
}

/** An article names far fewer; a list of names of any length shall not take any length of time. */
const MOST_NAMES = 500;

/** Names and identifiers in written order; where they overlap, the name. */
function mentionsOf({ text, language }: Passage, directory: Directory): readonly Mention[] {
  const names = findNames(text, language, directory.names());
  const identifiers = findIdentifiers(text, directory.identified);
  const others = identifiers.filter(({ span }) => !names.some((name) => overlaps(name.span, span)));
  return others.length === 0 ? names : [...names, ...others].sort((a, b) => a.span.start - b.span.start);
}

/** Instruments a text names beyond doubt: by full name or identifier, or by an alias its neighbors confirm. */
function surelyNamed(settings: readonly Setting[]): ReadonlySet<Instrument> {
  const sure = settings.filter(
    (setting) =>
      setting.mention.instruments.length === 1 &&
      (setting.mention.kind === "name" || setting.mention.kind === "identifier" || isConfirmed(setting)),
  );
  return new Set(sure.flatMap(({ mention }) => mention.instruments));
}

interface Tally {
  readonly weight: number;
  /** Its share's own news stands somewhere in the text. */
  readonly isCentral: boolean;
  readonly mentions: readonly Span[];
}

function added(tally: Tally | undefined, played: Played): Tally {
  const { setting, part } = played;
  const named = setting.passage.isTitle ? [] : [setting.mention.span];
  return {
    weight: (tally?.weight ?? 0) + weightOf(played),
    isCentral: tally?.isCentral === true || part === "central",
    mentions: [...(tally?.mentions ?? []), ...named],
  };
}

/** The first sentences weigh most; a share's own news weighs wherever it stands; an aside weighs nothing. */
function weightOf({ setting, part, prominence }: Played): number {
  if (part === "aside") return 0;
  const { passage, position, mention } = setting;
  const opens = passage.isTitle || position === 0 || passage.starts.length <= SHORT;
  const base = opens ? 2 : mention.span.start < LEAD ? 1.4 : 1;
  return part === "central" ? base + 1 : Math.max(0, base * (1 + prominence / 2));
}

/** Up to three sentences, all of which count as the first; the end of the text counts along. */
const SHORT = 4;
const LEAD = 250;
const SUBJECT = 1.5;

function linksOf(tallies: ReadonlyMap<Instrument, Tally>): readonly InstrumentLink[] {
  const most = Math.max(0, ...Array.from(tallies.values(), ({ weight }) => weight));
  const links = Array.from(tallies, ([{ ticker }, { weight, isCentral, mentions }]): InstrumentLink => {
    const isSubject = weight >= SUBJECT && (isCentral || weight >= most / 4);
    return {
      ticker,
      role: isSubject ? "subject" : "mentioned",
      score: Math.round((100 * weight) / (weight + 2)) / 100,
      span: mentions[0] ?? { start: 0, end: 0 },
      mentions,
    };
  });
  return links.sort((a, b) => b.score - a.score);
}
