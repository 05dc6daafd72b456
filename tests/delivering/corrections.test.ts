import { describe, expect, it } from "vitest";
import type { Message } from "../../src/domain/message.ts";
import { ORDINARY_CONTENT } from "../../src/domain/channel.ts";
import { read } from "../commands/world.ts";
import { openOffice } from "./office.ts";
import type { Office } from "./office.ts";

const PUBLISHED = { at: "2026-11-24T18:00:00.000Z", precision: "time", source: "stated" } as const;
const NEWS = {
  title: "Amazon erhöht Investitionen",
  text:
    "Amazon will 2026 rund 113 Mrd. US-Dollar in Rechenzentren investieren, teilte der Konzern am Dienstag mit. " +
    "Der Umsatz von Amazon stieg im dritten Quartal um 11 Prozent auf 158,9 Mrd. US-Dollar.",
  url: "https://example.com/amazon",
  published: PUBLISHED,
};
const REVISED = { ...NEWS, text: NEWS.text.replace("113 Mrd.", "131 Mrd.") };
const AT_EIGHT = "2026-11-25T07:00:01.000Z";

async function posted(given: Parameters<Office["watch"]>[1] = {}): Promise<Office> {
  const office = await openOffice();
  await office.watch("C1", { language: "de", ...given });
  await office.publish("a1", NEWS);
  office.now = AT_EIGHT;
  await office.work();
  office.now = "2026-11-25T08:00:00.000Z";
  return office;
}

function standing({ platform }: Office): readonly Message[] {
  return platform.stands.filter(({ channel }) => channel === "C1").map(({ message }) => message);
}

async function settled(office: Office): Promise<readonly string[]> {
  const channel = { platform: "slack", workspace: "T1", channel: "C1" } as const;
  const records = await office.store.corrections.history(channel);
  return records.map(({ state, reason }) => (reason === null ? state : `${state} ${reason}`));
}

describe("a message whose article is revised", () => {
  it("is edited once, with the new figure and the old one", async () => {
    const office = await posted();
    expect(read(standing(office))).toContain("113 Mrd.");
    await office.publish("a1", REVISED);
    await office.work();
    expect(office.platform.edits).toHaveLength(1);
    const text = read(standing(office));
    expect(text).toContain("131 Mrd. US-Dollar in Rechenzentren");
    expect(text).toMatch(
      /Korrigiert: (?:rund )?131 Mrd\. US-Dollar statt (?:rund )?113 Mrd\. US-Dollar \[\d\]/u,
    );
    expect(text).toContain("158,9 Mrd. US-Dollar");
    await office.publish("a1", REVISED);
    await office.work();
    expect(office.platform.edits).toHaveLength(1);
    expect(await settled(office)).toEqual(["corrected"]);
  });

  it("is edited again when it is revised again, against what was first posted", async () => {
    const office = await posted();
    for (const figure of ["131 Mrd.", "132 Mrd."]) {
      await office.publish("a1", { ...NEWS, text: NEWS.text.replace("113 Mrd.", figure) });
      office.now = office.now.replace("T08", "T09");
      await office.work();
    }
    expect(office.platform.edits).toHaveLength(2);
    expect(read(standing(office))).toMatch(/Korrigiert: (?:rund )?132 Mrd\. US-Dollar statt (?:rund )?113/u);
    expect(read(standing(office))).not.toContain("131");
  });

  it.each([
    [
      "its source withdraws it",
      { ...NEWS, title: "Zurückgezogen: Amazon", text: "Diese Meldung wurde zurückgezogen." },
      "Zurückgezogen: ",
    ],
    [
      "its source no longer says so",
      { ...NEWS, text: "Amazon eröffnet in Bonn einen Laden. Zahlen nannte der Konzern nicht." },
      "Nicht mehr belegt: ",
    ],
  ])("says so when %s", async (_name, revised, mark) => {
    const office = await posted();
    await office.publish("a1", revised);
    await office.work();
    expect(office.platform.edits).toHaveLength(1);
    const text = read(standing(office));
    expect(text).toContain(`${mark}Amazon will 2026`);
    expect(text).toContain("113 Mrd.");
  });

  it("stays as it is when nothing it says has changed", async () => {
    const office = await posted();
    await office.publish("a1", { ...NEWS, text: `${NEWS.text} Die Aktie gab nach.` });
    await office.work();
    expect(office.platform.edits).toEqual([]);
    expect(await settled(office)).toEqual(["skipped nothing-changed"]);
  });

  it("stays as it is where the channel wants no corrections", async () => {
    const office = await posted({ content: { ...ORDINARY_CONTENT, corrections: false } });
    await office.publish("a1", REVISED);
    await office.work();
    expect(office.platform.edits).toEqual([]);
    expect(await settled(office)).toEqual(["skipped switched-off"]);
  });

  it("stays as it is after a week", async () => {
    const office = await posted();
    office.now = "2026-12-02T07:00:02.000Z";
    await office.publish("a1", REVISED);
    await office.work();
    expect(office.platform.edits).toEqual([]);
    expect(await settled(office)).toEqual([]);
  });

  it("is edited later when the platform is away, with the same", async () => {
    const office = await posted();
    office.platform.nextEdits.push({
      ok: false,
      failure: { type: "unreachable", sent: true, message: "slack: away" },
    });
    await office.publish("a1", REVISED);
    await office.work();
    expect(await settled(office)).toEqual(["pending slack: away"]);
    office.now = "2026-11-25T08:01:00.000Z";
    await office.work();
    expect(await settled(office)).toEqual(["corrected"]);
    expect(read(standing(office))).toContain("Korrigiert: ");
  });

  it("is left alone when the platform refuses for good", async () => {
    const office = await posted();
    office.platform.nextEdits.push({
      ok: false,
      failure: { type: "refused", code: "gone", message: "slack: gone", retryAfter: null },
    });
    await office.publish("a1", REVISED);
    await office.work();
    expect(await settled(office)).toEqual(["failed slack: gone"]);
  });
});
