import { describe, expect, it } from "vitest";
import { openOffice } from "../delivering/office.ts";
import type { Office } from "../delivering/office.ts";
import { read } from "../commands/world.ts";

const MONDAY = {
  title: "Amazon stellt Kapitalausgaben in Aussicht",
  text: [
    "Für 2026 stellt Amazon Kapitalausgaben von 125 Milliarden US-Dollar in Aussicht.",
    "",
    "Amazon streicht außerdem 16.000 Stellen in der Verwaltung, wie der Konzern mitteilte.",
  ].join("\n"),
  language: "de",
  publisher: "Erste Zeitung",
  url: "https://erste.example/amazon",
} as const;

const TUESDAY = {
  title: "Amazon erhöht Kapitalausgaben für 2026",
  text: [
    "Für 2026 stellt Amazon Kapitalausgaben von 131 Milliarden US-Dollar in Aussicht.",
    "",
    "Amazon streicht außerdem 16.000 Stellen in der Verwaltung, wie der Konzern mitteilte.",
  ].join("\n"),
  language: "de",
  publisher: "Zweite Zeitung",
  url: "https://zweite.example/amazon",
} as const;

const at = (instant: string) => ({
  published: { at: instant, precision: "time", source: "stated" } as const,
});

async function twoDays(
  firstDay: (office: Office) => void = () => undefined,
): Promise<{ monday: string; tuesday: string }> {
  const office = await openOffice();
  await office.watch("C1", { language: "de" });
  await office.publish("a1", { ...MONDAY, ...at("2026-11-25T05:30:00.000Z") });
  firstDay(office);
  office.now = "2026-11-25T07:00:30.000Z";
  await office.work();
  const monday = read(office.platform.stands.map(({ message }) => message));
  const before = office.platform.stands.length;
  await office.publish("a2", { ...TUESDAY, ...at("2026-11-26T05:30:00.000Z") });
  office.now = "2026-11-26T07:00:30.000Z";
  await office.work();
  const tuesday = read(office.platform.stands.slice(before).map(({ message }) => message));
  await office.store.close();
  return { monday, tuesday };
}

describe("two days of news on one company in one channel", () => {
  it("tells the second day what changed, with the value before and both sources, and nothing twice", async () => {
    const { monday, tuesday } = await twoDays();
    expect(monday).toContain("125 Milliarden US-Dollar");
    expect(monday).toContain("16.000 Stellen");
    expect(tuesday).toContain("131 Milliarden US-Dollar");
    expect(tuesday).toMatch(/zuvor 125 Mrd\. (?:US-)?Dollar\) \[2\]/u);
    expect(tuesday).toContain("Update: ");
    expect(tuesday).not.toContain("16.000");
  });

  it("brings what did not arrive on the first day", async () => {
    const { monday, tuesday } = await twoDays(({ platform }) => {
      platform.next.push({
        ok: false,
        failure: { type: "refused", code: "channel_not_found", message: "gone", retryAfter: null },
      });
    });
    expect(monday).toBe("");
    expect(tuesday).toContain("16.000");
    expect(tuesday).not.toContain("zuvor");
  });
});
