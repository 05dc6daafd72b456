import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFault } from "../ports/source-reader.ts";
import { folderLoop, unreadable } from "./faults.ts";

/** A file of a folder, by its real path. */
export interface FoundFile {
  readonly type: "file";
  readonly path: string;
  readonly size: number;
  /** ISO instant of its last change. */
  readonly changed: string;
}

/**
 * Every file under a path, in the order of names; hidden ones are passed over. A folder is entered once, whatever
 * links lead there. What cannot be opened is a fault, and the rest goes on.
 */
export async function* walk(
  path: string,
  entered = new Set<string>(),
): AsyncGenerator<FoundFile | SourceFault> {
  let names: readonly string[];
  try {
    const real = await realpath(path);
    const about = await stat(real);
    if (!about.isDirectory()) {
      if (about.isFile())
        yield { type: "file", path: real, size: about.size, changed: about.mtime.toISOString() };
      return;
    }
    if (entered.has(real)) {
      yield folderLoop(path);
      return;
    }
    entered.add(real);
    names = await readdir(real);
  } catch (error) {
    yield unreadable(path, error);
    return;
  }
  for (const name of [...names].sort()) if (!name.startsWith(".")) yield* walk(join(path, name), entered);
}
