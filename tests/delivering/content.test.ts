import { describe, expect, it } from "vitest";
import type { ContentChoice } from "../../src/domain/channel.ts";
import { ORDINARY_CONTENT } from "../../src/domain/channel.ts";
import { read } from "../commands/world.ts";
import type { Office } from "./office.ts";
import { openOffice } from "./office.ts";

const AT_EIGHT = "2026-11-25T07:00:01.000Z";
const published = { at: "2026-11-24T18:00:00.000Z", precision: "time", source: "stated" } as const;
const AMAZON = {
  title: "Amazon raises its spending plan",
  text: "Amazon.com said on Tuesday it will spend $125 billion on data centers in 2026.\n\nAmazon's advertising revenue rose 24 percent to $17.7 billion in the third quarter, Amazon said.",
  publisher: "Market Wire",
  published,
} as const;
const TESLA = {
  title: "Tesla delivers more cars",
  text: "Tesla delivered 497,000 cars in the third quarter, Tesla said on Tuesday.",
  publisher: "Auto Daily",
  published,
} as const;

async function morning(content: Partial<ContentChoice>, given: Parameters<Office["watch"]>[1] = {}) {
  const office = await openOffice();
  await office.watch("C1", {
    watchlist: ["AMZN", "TSLA"],
    content: { ...ORDINARY_CONTENT, ...content },
    ...given,
  });
  await office.publish("a1", AMAZON);
  await office.publish("a2", TESLA);
  office.now = AT_EIGHT;
  await office.work();
  const messages = office.platform.stands.map(({ message }) => message);
  return { office, messages, text: read(messages) };
}

describe("a brief that comes by itself", () => {
  it("calls nobody unless the channel chose to", async () => {
    const { messages } = await morning({});
    expect(messages.map(({ ping }) => ping)).toEqual([undefined, undefined]);
  });

  it("calls the channel's group once, with the first message", async () => {
    const { messages } = await morning({ ping: "S0123AB" });
    expect(messages.map(({ ping }) => ping)).toEqual(["S0123AB", undefined]);
  });

  it("calls nobody to say that there is nothing new", async () => {
    const { messages, text } = await morning({
      ping: "S0123AB",
      mutedSources: ["Market Wire", "Auto Daily"],
    });
    expect(text).toContain("Nothing new");
    expect(messages.map(({ ping }) => ping)).toEqual([undefined]);
  });

  it("tells nothing of muted sources", async () => {
    const { messages, text } = await morning({ mutedSources: ["Auto Daily"] });
    expect(messages).toHaveLength(1);
    expect(text).not.toContain("Tesla");
  });

  it("tells nothing of muted words, and the rest of the same article", async () => {
    const { text } = await morning({ mutedWords: ["advertising"] });
    expect(text).toContain("$125 billion");
    expect(text).not.toContain("advertising");
  });

  it("does not come in a pause, which is no trouble, and comes again behind it", async () => {
    const { office, messages } = await morning({}, { pausedUntil: "2026-11-26", adminChannel: "C9" });
    expect(messages).toEqual([]);
    expect((await office.records("C1")).map(({ state, reason }) => [state, reason])).toEqual([
      ["skipped", "paused"],
    ]);
    await office.publish("a3", { ...TESLA, published: { ...published, at: "2026-11-25T12:00:00.000Z" } });
    office.now = "2026-11-26T07:00:01.000Z";
    await office.work();
    expect(office.platform.stands.map(({ channel }) => channel)).toEqual(["C1"]);
    expect(read(office.platform.stands.map(({ message }) => message))).toContain("497,000");
  });
});

it("keeps channels that mute different things apart", async () => {
  const office = await openOffice();
  await office.watch("C1", { content: { ...ORDINARY_CONTENT, mutedWords: ["advertising"] } });
  await office.watch("C2", {});
  await office.publish("a1", AMAZON);
  office.now = AT_EIGHT;
  await office.work();
  const told = (name: string): string =>
    read(office.platform.stands.filter(({ channel }) => channel === name).map(({ message }) => message));
  expect(told("C1")).not.toContain("advertising");
  expect(told("C2")).toContain("advertising");
});
