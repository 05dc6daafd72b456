import type { Language } from "../domain/language.ts";
import type { DeedVerbs } from "./label-deed-verbs.ts";
import {
  CUT_JOBS,
  LAID_OFF,
  CREATED,
  HIRED,
  LOST,
  GAINED,
  AFFECTED,
  CLOSED,
  OPENED,
  RECALLED,
  DELIVERED,
  SOLD,
  BUILT,
  ORDERED,
} from "./label-deed-verbs.ts";

/** How a label says what was done, and what is yet to be done, behind what is counted. */
interface DeedNames {
  readonly done: string;
  readonly ahead: string;
}

/** A deed, with what it can be done, and how a label calls it. */
export interface DeedKind extends DeedVerbs {
  /** What it can be done with: concepts of counted nouns. */
  readonly of: ReadonlySet<string>;
  readonly names: Readonly<Record<Language, DeedNames>>;
}

const GOODS = "vehicles, aircraft, ships";
const PLACES = "stores, plants, data-centers";
const BUYERS = "customers, subscribers, users";

/** What a label may say was done with what is counted. */
export const DEEDS: readonly DeedKind[] = [
  kind("jobs", CUT_JOBS, {
    de: { done: "gestrichen", ahead: "streichen" },
    en: { done: "cut", ahead: "to be cut" },
  }),
  kind("employees", LAID_OFF, {
    de: { done: "entlassen", ahead: "entlassen" },
    en: { done: "laid off", ahead: "to be laid off" },
  }),
  kind("jobs", CREATED, {
    de: { done: "geschaffen", ahead: "schaffen" },
    en: { done: "created", ahead: "to be created" },
  }),
  kind("employees", HIRED, {
    de: { done: "eingestellt", ahead: "einstellen" },
    en: { done: "hired", ahead: "to be hired" },
  }),
  kind(`jobs, ${BUYERS}`, LOST, {
    de: { done: "verloren", ahead: "verlieren" },
    en: { done: "lost", ahead: "to be lost" },
  }),
  kind(BUYERS, GAINED, {
    de: { done: "gewonnen", ahead: "gewinnen" },
    en: { done: "gained", ahead: "to be gained" },
  }),
  kind(`jobs, employees, ${BUYERS}, ${PLACES}, ${GOODS}, passengers, apartments`, AFFECTED, {
    de: { done: "betroffen", ahead: "betroffen" },
    en: { done: "affected", ahead: "affected" },
  }),
  kind(PLACES, CLOSED, {
    de: { done: "geschlossen", ahead: "schließen" },
    en: { done: "closed", ahead: "to be closed" },
  }),
  kind(PLACES, OPENED, {
    de: { done: "eröffnet", ahead: "eröffnen" },
    en: { done: "opened", ahead: "to be opened" },
  }),
  kind("vehicles", RECALLED, {
    de: { done: "zurückgerufen", ahead: "zurückrufen" },
    en: { done: "recalled", ahead: "to be recalled" },
  }),
  kind(GOODS, DELIVERED, {
    de: { done: "ausgeliefert", ahead: "ausliefern" },
    en: { done: "delivered", ahead: "to be delivered" },
  }),
  kind(`${GOODS}, apartments`, SOLD, {
    de: { done: "verkauft", ahead: "verkaufen" },
    en: { done: "sold", ahead: "to be sold" },
  }),
  kind(`${GOODS}, ${PLACES}, apartments`, BUILT, {
    de: { done: "gebaut", ahead: "bauen" },
    en: { done: "built", ahead: "to be built" },
  }),
  kind(GOODS, ORDERED, {
    de: { done: "bestellt", ahead: "bestellen" },
    en: { done: "ordered", ahead: "to be ordered" },
  }),
];

function kind(of: string, verbs: DeedVerbs, names: DeedKind["names"]): DeedKind {
  return { of: new Set(of.split(", ")), ...verbs, names };
}
