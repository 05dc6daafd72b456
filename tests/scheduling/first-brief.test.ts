import { describe, expect, it } from "vitest";
import { read } from "../commands/world.ts";
import { openOffice } from "../delivering/office.ts";

const AT_EIGHT = "2026-11-25T07:00:01.000Z";

function published(at: string) {
  return { at, precision: "time", source: "stated" } as const;
}

describe("a channel's first brief by itself", () => {
  it.each([
    ["of the evening before, as news", "2026-11-24T18:00:00.000Z", true],
    ["of a week ago, not at all", "2026-11-18T18:00:00.000Z", false],
    ["of two days ago, not at all", "2026-11-23T06:00:00.000Z", false],
  ])("tells what is %s", async (_name, at, isTold) => {
    const office = await openOffice();
    await office.watch("C1");
    await office.publish("a1", {
      title: "Amazon raises its spending plan",
      text: "Amazon.com said on Tuesday it will spend $125 billion on data centers in 2026. Amazon rose 4 percent.",
      published: published(at),
    });
    office.now = AT_EIGHT;
    await office.work();
    const told = read(office.platform.stands.map(({ message }) => message));
    expect(told.includes("$125")).toBe(isTold);
    expect(told.includes("Nothing new")).toBe(!isTold);
    await office.store.close();
  });
});
