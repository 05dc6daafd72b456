import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Message } from "../../../src/domain/message.ts";
import { hostileText } from "../../injection/hostile-text.ts";
import { briefMessage, plainMessage } from "../messages.ts";
import { LONG, openDesk } from "./desk.ts";
import type { Desk } from "./desk.ts";
import { shownPost } from "./reader.ts";

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});

afterEach(async () => {
  expect(desk.discord.complaints).toEqual([]);
  await desk.discord.close();
});

const CORRECTED = briefMessage({ title: "AMZN · berichtigt" });

async function posted(message: Message, form?: "embed"): Promise<string> {
  const outcome = await desk.begin(form).post(desk.place, message, "k");
  return outcome.ok ? outcome.id : "";
}

const edit = (id: string, message: Message, form?: "embed") =>
  desk.begin(form).edit?.(desk.place, id, message);

const shown = () => desk.channel.messages.map((message) => shownPost(message).text);

describe("a correction takes the place of what was posted", () => {
  it.each<readonly [string, Message, Message]>([
    ["one message", briefMessage(), CORRECTED],
    ["a long one by a short one", LONG, CORRECTED],
    ["a short one by a long one", briefMessage(), LONG],
    ["a long one by another", LONG, { ...LONG, title: "berichtigt" }],
  ])("%s", async (_what, before, after) => {
    const id = await posted(before);
    expect(await edit(id, after)).toMatchObject({ ok: true });
    const fresh = await openDesk();
    await fresh.begin().post(fresh.place, after, "k");
    expect(shown()).toEqual(fresh.channel.messages.map((message) => shownPost(message).text));
    await fresh.discord.close();
  });

  it("and is the same when it is made again", async () => {
    const id = await posted(briefMessage());
    const [first, second] = [await edit(id, LONG), await edit(id, LONG)];
    expect(second).toEqual(first);
    expect(new Set(shown()).size).toBe(shown().length);
  });

  it("and again, by the id the first correction gave", async () => {
    const first = await edit(await posted(briefMessage()), LONG);
    expect(first?.ok && (await edit(first.id, CORRECTED))).toMatchObject({ ok: true });
    expect(shown()).toHaveLength(1);
  });

  it("in a forum's post", async () => {
    desk.channel.forum = true;
    const id = await posted(LONG);
    expect(await edit(id, CORRECTED)).toEqual({ ok: true, id: id.split(" ")[0] });
    const thread = [...desk.discord.world.channels.values()].find(({ parent }) => parent !== null);
    expect(thread?.messages.map((message) => shownPost(message).text).join("")).toContain("berichtigt");
    expect(thread?.messages).toHaveLength(1);
  });

  it("as an embed, and in the newer form where it was one", async () => {
    const id = await posted(briefMessage(), "embed");
    expect(await edit(id, CORRECTED, "embed")).toEqual({ ok: true, id });
    expect(shown()[0]).toContain("berichtigt");
    expect(await edit(id, { ...CORRECTED, title: "noch einmal" })).toEqual({ ok: true, id });
    expect(shown()[0]).toMatch(/^noch einmal/u);
  });

  it.each(["components", "embed"] as const)("without calling anybody a second time: %s", async (form) => {
    const called = { ...briefMessage(), ping: "810000000000000001" };
    const outcome = await desk.begin(form).post(desk.place, called, "k");
    await desk
      .begin(form)
      .edit?.(desk.place, outcome.ok ? outcome.id : "", { ...CORRECTED, ping: called.ping });
    const patch = desk.discord.requests.find(({ method }) => method === "PATCH");
    expect(patch?.body).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  it.each(["components", "embed"] as const)("and obeys nothing of a hostile text: %s", async (form) => {
    const id = await posted(briefMessage(), form === "embed" ? form : undefined);
    for (const text of fc.sample(hostileText, { numRuns: 25, seed: 7 })) {
      const hostile = plainMessage([`Vorher ${text} nachher.`]);
      expect(await desk.begin(form).edit?.(desk.place, id, hostile)).toMatchObject({ ok: true });
      const now = shownPost(desk.channel.messages[0] ?? {});
      expect(now.alarms, text).toEqual([]);
      expect(now.links, text).toEqual([]);
    }
  });

  it("or is refused where it is gone, with what to do", async () => {
    const id = await posted(briefMessage());
    desk.channel.messages.length = 0;
    const outcome = await edit(id, CORRECTED);
    expect(outcome).toMatchObject({ ok: false, failure: { type: "refused", code: "10008" } });
    expect(outcome?.ok === false && outcome.failure.message).toMatch(/^discord: .+; .+/u);
  });
});
