import type { RawArticle } from "../domain/article.ts";
import type { Language } from "../domain/language.ts";
import type { Message } from "../domain/message.ts";
import type { Directory } from "../instruments/directory.ts";
import type { Clock } from "../ports/clock.ts";
import type { Ids } from "../ports/ids.ts";
import type { SourceReader } from "../ports/source-reader.ts";
import type { Store } from "../ports/store.ts";
import type { BriefModel } from "../producing/produce-brief.ts";
import type { Streams } from "./streams.ts";

/** What the commands need of the rooms they may not enter; main puts it together. */
export interface World {
  readonly streams: Streams;
  readonly clock: Clock;
  readonly ids: Ids;
  /** For messages and where a command is given no language. */
  readonly language: Language;
  readonly zone: string;
  readonly directory: Directory;
  readonly model: BriefModel | null;
  /** Folders of stored articles from the settings, absolute. */
  readonly folders: readonly string[];
  /** The configured store, or an empty one that is gone with the process. Throws a StartError. */
  readonly openStore: (kind: "kept" | "passing") => Promise<Store>;
  readonly folderSource: (path: string) => SourceReader;
  /** Title, text, date and publisher out of a page. */
  readonly readPage: (page: { readonly html: string | Uint8Array; readonly url: string | null }) => RawArticle;
  /** A message as the terminal shows it. */
  readonly render: (message: Message) => string;
}
