import type { SourceReader } from "../ports/source-reader.ts";

/** Few: whoever reads must also answer a chat. */
const AT_ONCE = 4;

/**
 * Does the work for each source, some hosts at a time, the sources of one host one after the other; folders count as
 * one host. One that fails keeps none from being read; the first failure is thrown when all is done.
 */
export async function eachByHost(
  sources: readonly SourceReader[],
  work: (source: SourceReader) => Promise<void>,
): Promise<void> {
  const waiting = [...Map.groupBy(sources, ({ name }) => hostOf(name)).values()];
  const failures: unknown[] = [];
  const readOn = async (): Promise<void> => {
    for (let host = waiting.shift(); host !== undefined; host = waiting.shift()) {
      for (const source of host) await work(source).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  if (failures.length > 0) throw failures[0];
}

function hostOf(name: string): string {
  return /^https?:/u.test(name) ? (URL.parse(name)?.host ?? "") : "";
}
