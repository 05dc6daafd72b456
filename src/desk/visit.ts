import type { Instrument, Ticker } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import type { ListedSource } from "../domain/source.ts";
import type { Store } from "../ports/store.ts";
import type { TellStories } from "./remember-stories.ts";
import { DESK_WORDS } from "./words/both.ts";
import type { DeskWords } from "./words/words.ts";

/** What the desk shows from. */
export interface DeskRoom {
  readonly store: Store;
  readonly find: (ticker: Ticker) => Instrument | null;
  /** The operator's sources and those of chats, the pausing ones too. */
  readonly sources: () => Promise<readonly ListedSource[]>;
  /** IANA zone in which days and times are shown. */
  readonly zone: string;
  readonly now: () => string;
  /** Null where no model is configured. */
  readonly budget: DeskBudget | null;
}

/** What the model may cost. */
export interface DeskBudget {
  /** Null for no limit. */
  readonly tokensPerDay: number | null;
  /** Of a million tokens, in the operator's currency; null where it is not known. */
  readonly price: number | null;
}

/** The room as visitors share it. */
export interface SharedRoom extends DeskRoom {
  readonly tellStories: TellStories;
}

/** One request for a page. */
export interface Visit {
  readonly room: SharedRoom;
  readonly language: Language;
  readonly words: DeskWords;
  readonly now: string;
}

export function visitOf(room: SharedRoom, language: Language): Visit {
  return { room, language, words: DESK_WORDS[language], now: room.now() };
}
