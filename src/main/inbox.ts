import { collect } from "../collecting/collect.ts";
import type { World } from "../command-line/world.ts";
import type { RawArticle } from "../domain/article.ts";
import type { Secret } from "../domain/secret.ts";
import type { SourceReader } from "../ports/source-reader.ts";
import type { Store } from "../ports/store.ts";
import { createInbox } from "../sources/inbox/inbox.ts";
import type { Acceptance } from "../sources/inbox/inbox.ts";
import type { Listener } from "./doorway.ts";

/** The path other systems send articles to. */
export const INBOX_PATH = "/articles";

/** Takes articles of whoever bears the token, on the same way as those of any source. */
export function openInbox(token: Secret, store: Store, world: World): Listener {
  const { clock, log } = world;
  const deps = { ...world, store: store.articles, directory: world.directory() };
  return createInbox({
    token,
    clock,
    log,
    async accept(articles) {
      const accepted: Acceptance[] = [];
      // One event comes for each article, in order.
      for await (const event of collect(sourceOf(articles), deps, new AbortController().signal)) {
        if (event.type === "fault") accepted.push({ outcome: "refused", reason: event.message });
        else accepted.push({ outcome: event.outcome === "unchanged" ? "duplicate" : "accepted" });
      }
      return accepted;
    },
  });
}

function sourceOf(articles: readonly RawArticle[]): SourceReader {
  return {
    name: INBOX_PATH,
    async *read() {
      for (const article of articles) yield await Promise.resolve({ type: "article" as const, article });
    },
  };
}
