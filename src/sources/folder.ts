import { extname } from "node:path";
import type { SourceItem, SourceReader } from "../ports/source-reader.ts";
import { repeated, unknownKind, unreadable } from "./faults.ts";
import { READERS, UNREAD } from "./file-kinds.ts";
import { hashOf } from "./key.ts";
import { walk } from "./walk.ts";

/** Articles of a folder and all folders in it, or of a single file. */
export function createFolderSource(path: string): SourceReader {
  return { name: path, read: (signal) => readFolder(path, signal) };
}

async function* readFolder(path: string, signal: AbortSignal): AsyncGenerator<SourceItem> {
  const seen = new Map<string, string>();
  for await (const found of walk(path)) {
    if (signal.aborted) return;
    if (found.type === "fault") {
      yield found;
      continue;
    }
    const kind = extname(found.path).toLowerCase();
    const read = READERS[kind];
    if (!read) {
      if (UNREAD.has(kind)) yield unknownKind(found.path);
      continue;
    }
    try {
      for await (const item of read(found, signal)) yield once(item, seen);
    } catch (error) {
      if (error instanceof Error && error.name === "AbortError") return;
      yield unreadable(found.path, error);
    }
  }
}

/** The same article under two names is reported, not read twice. */
function once(item: SourceItem, seen: Map<string, string>): SourceItem {
  if (item.type === "fault") return item;
  const { title, text, publisher, url, origin } = item.article;
  const print = hashOf([title, publisher, url, text].join("\n"));
  const first = seen.get(print);
  if (first !== undefined) return repeated(origin, first);
  seen.set(print, origin);
  return item;
}
