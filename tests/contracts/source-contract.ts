import { expect, it } from "vitest";
import type { SourceState } from "../../src/ports/source-store.ts";
import type { StorePlace } from "./store-contract.ts";

const STATE: SourceState = {
  source: "https://news.example/feed.xml",
  etag: '"5-ä"',
  lastModified: "Wed, 25 Nov 2026 12:00:00 GMT",
  nextAt: "2026-11-25T16:15:00.000Z",
  failures: 0,
  firstReadAt: "2026-11-25T16:00:00.000Z",
  seen: ["b", "a"],
};

/** What every store promises about the sources that are asked again and again. */
export function sourceContract(newPlace: () => Promise<StorePlace>): void {
  it("remembers each source apart, across processes, as it was last", async () => {
    const place = await newPlace();
    const first = await place.open();
    expect(await first.sources.find(STATE.source)).toBeNull();
    await first.sources.save(STATE);
    await first.sources.save({ ...STATE, source: "https://other.example/", seen: [] });
    await first.sources.save({ ...STATE, failures: 3, etag: null });
    await first.close();
    const second = await place.open();
    expect(await second.sources.find(STATE.source)).toEqual({ ...STATE, failures: 3, etag: null });
    expect(await second.sources.find("https://other.example/")).toMatchObject({ seen: [] });
    await second.close();
    await place.remove();
  });

  it("takes whatever a server calls a version", async () => {
    const place = await newPlace();
    const store = await place.open();
    await store.sources.save({ ...STATE, etag: 'W/"a\u0000b"' });
    expect(await store.sources.find(STATE.source)).toMatchObject({ etag: 'W/"ab"' });
    await store.close();
    await place.remove();
  });
}
