import type { SourceItem, SourceReader } from "../../ports/source-reader.ts";
import type { Meters } from "./meters.ts";

/** The same source, whose faults are counted. */
export function measureSource(source: SourceReader, meters: Meters): SourceReader {
  return { ...source, read: (signal) => counted(source.read(signal), meters) };
}

async function* counted(items: AsyncIterable<SourceItem>, meters: Meters): AsyncGenerator<SourceItem> {
  for await (const item of items) {
    if (item.type === "fault") meters.count("source_faults_total", { code: item.code });
    yield item;
  }
}
