import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  actionPayload,
  commandPayload,
  eventPayload,
  homeActionPayload,
} from "../../stand-ins/slack/payloads.ts";
import type { Fault } from "../../stand-ins/slack/faults.ts";
import type { Json } from "../../stand-ins/slack/world.ts";
import { addWorkspace } from "../../stand-ins/slack/world.ts";
import { briefId, choice, createActors, day, fillIn, install, openView, settingsOf, text } from "./actors.ts";
import { openOffice, until } from "./office.ts";
import type { Mode, Office } from "./office.ts";

const ADMIN = { workspace: "T1", channel: "C1", user: "UADMIN" };
const REFUSED: Fault = { type: "status", status: 429, retryAfter: "30" };
const LOST: Fault = { type: "reset", applied: false };
const MEMBER = { workspace: "T1", channel: "C1", user: "UMEMBER" };

describe.each<Mode>(["socket", "http", "oauth"])("over %s", (mode) => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice(mode);
    if (mode === "oauth") await install(office, "T1");
  });

  afterEach(() => {
    expect(office.slack.complaints).toEqual([]);
    office.slack.responses.length = 0;
    office.slack.world.views.clear();
  });

  afterAll(async () => {
    const errors = office.log.lines.filter((line) => line.level === "error");
    await office.close();
    expect(errors).toEqual([]);
  });

  const actors = createActors(() => office);
  const { say, press, submit } = actors;

  it("acknowledges a command with nothing and answers it afterwards", async () => {
    const { receipt, answer } = await say(MEMBER, "/help");
    expect(receipt).toMatchObject({ acknowledged: true, body: null });
    expect(answer).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(answer["text"]).toContain("/brief");
  });

  it.each([
    ["German to a German", ADMIN, "Befehle"],
    ["English to an American", MEMBER, "ommand"],
  ])("answers %s", async (_name, who, word) => {
    const { answer } = await say(who, "/help");
    expect(answer["text"]).toContain(word);
  });

  it("puts a brief with figures, links and buttons into the channel", async () => {
    const { answer } = await say(MEMBER, "/brief AMZN");
    expect(answer["response_type"]).toBe("in_channel");
    const blocks = answer["blocks"] as readonly Json[];
    expect(blocks.map((block) => block["type"])).toEqual(
      expect.arrayContaining(["header", "rich_text", "context", "actions"]),
    );
    expect(JSON.stringify(blocks)).toContain('"bold":true');
    expect(JSON.stringify(blocks)).toContain('"message.sources"');
  });

  it.each(["/breif AMZN", "/nonsense", "/watch frobnicate", "/brief Amazn"])(
    "never answers with silence: %s",
    async (line) => {
      const { answer } = await say(MEMBER, line);
      expect(String(answer["text"]).length).toBeGreaterThan(20);
    },
  );

  it("lets an admin change the list, and others not", async () => {
    expect((await say(MEMBER, "/watch add AMZN")).answer["text"]).not.toContain("Amazon");
    expect((await say(ADMIN, "/watch add AMZN SAP")).answer["text"]).toContain("AMZN");
    expect((await say(MEMBER, "/watch list")).answer["text"]).toContain("SAP");
    await say(ADMIN, "/watch clear");
  });

  it("lets whoever made the channel change it too", async () => {
    const founder = { ...MEMBER, channel: "C2" };
    const channel = office.slack.world.workspaces.get("T1")?.channels.get("C2");
    Object.assign(channel ?? {}, { creator: "UMEMBER" });
    expect((await say(founder, "/watch add TSLA")).answer["text"]).toContain("TSLA");
  });

  it("reads people, channels and escaped signs out of the words", async () => {
    await say(ADMIN, "/settings editors <@UMEMBER|member>");
    expect(await settingsOf(office, "C1")).toMatchObject({ editors: ["UMEMBER"] });
    await say(ADMIN, "/settings editors admins");
    expect((await say(MEMBER, "/brief AT&amp;T &lt;b&gt;")).answer["text"]).toMatch(/AT&amp;T/u);
  });

  it("opens the settings as a form, filled in, and saves them", async () => {
    await office.delivery.send("command", commandPayload(office.slack, ADMIN, "/settings"));
    const view = await openView(office);
    expect(view).toMatchObject({ type: "modal", callback_id: "form.settings" });
    const { receipt } = await submit(ADMIN, view, { language: choice("en"), zone: text("Europe/Vienna") });
    expect(receipt).toMatchObject({ acknowledged: true, body: null });
    await until(() => office.slack.responses.length > 0);
    expect(await settingsOf(office, "C1")).toMatchObject({ language: "en", zone: "Europe/Vienna" });
  });

  it("says at the field what is wrong with it, and saves nothing", async () => {
    await office.delivery.send("command", commandPayload(office.slack, ADMIN, "/settings"));
    const view = await openView(office);
    const before = await settingsOf(office, "C1");
    const { receipt } = await submit(ADMIN, view, { language: choice("de"), zone: text("Mars/Olympus") });
    expect(receipt.body).toMatchObject({ response_action: "errors" });
    expect(receipt.body?.["errors"]).toMatchObject({ zone: expect.stringContaining("Mars") as string });
    expect(await settingsOf(office, "C1")).toEqual(before);
  });

  it.each(["sources", "language", "why"] as const)(
    "shows what the button %s asks for to the one who pressed it",
    async (id) => {
      const value = await briefId(actors, MEMBER);
      const answer = await press(MEMBER, `message.${id}`, value);
      expect(answer["response_type"]).toBe("ephemeral");
      expect(String(answer["text"]).length).toBeGreaterThan(20);
    },
  );

  it("takes a report of a wrong figure in a form", async () => {
    const value = await briefId(actors, MEMBER);
    const before = await office.store.reports.count();
    await office.delivery.send(
      "interactive",
      actionPayload(office.slack, MEMBER, { action_id: "message.figure-wrong", value }),
    );
    const view = await openView(office);
    expect(view).toMatchObject({ callback_id: "form.figure-wrong" });
    const { receipt } = await submit(MEMBER, view, fillIn(view));
    expect(receipt.body).toBeNull();
    await until(() => office.slack.responses.length > 0);
    expect(await office.store.reports.count()).toBe(before + 1);
  });

  it("shows a home tab with one's own list and brief, which can be changed there", async () => {
    const at = { workspace: "T1", channel: "DADMIN", user: "UADMIN" };
    const opened = { type: "app_home_opened", user: "UADMIN", channel: "DADMIN", tab: "home" };
    await office.delivery.send("event", eventPayload(office.slack, "T1", opened));
    const homes = office.slack.world.workspaces.get("T1")?.homes;
    await until(() => homes?.has("UADMIN") ?? false);
    const home = homes?.get("UADMIN") ?? {};
    const typed = { action_id: "home.add", type: "plain_text_input", value: "AMZN, Tesla" };
    await office.delivery.send("interactive", homeActionPayload(office.slack, at, typed, home));
    await until(() => JSON.stringify(homes?.get("UADMIN")).includes("TSLA"));
    const shown = { action_id: "home.brief" };
    await office.delivery.send("interactive", homeActionPayload(office.slack, at, shown, home));
    await until(() => JSON.stringify(homes?.get("UADMIN")).includes('"bold":true'));
    const settings = { action_id: "home.settings" };
    await office.delivery.send("interactive", homeActionPayload(office.slack, at, settings, home));
    expect(await openView(office)).toMatchObject({ callback_id: "form.settings" });
    expect(await settingsOf(office, "DADMIN")).toMatchObject({ watchlist: ["AMZN", "TSLA"] });
  });

  it("shows the channels one manages at home, each with its next time, settings and a preview", async () => {
    const at = { workspace: "T1", channel: "DADMIN", user: "UADMIN" };
    const homes = office.slack.world.workspaces.get("T1")?.homes;
    await say(ADMIN, "/watch add AMZN");
    await say(ADMIN, "/settings zeiten 9:00");
    const opened = { type: "app_home_opened", user: "UADMIN", channel: "DADMIN", tab: "home" };
    homes?.delete("UADMIN");
    await office.delivery.send("event", eventPayload(office.slack, "T1", opened));
    await until(() => JSON.stringify(homes?.get("UADMIN") ?? {}).includes("#name-of-c1"));
    const home = homes?.get("UADMIN") ?? {};
    expect(JSON.stringify(home)).toContain("1 Wert, nächster Brief: 30. Januar 2026, 09:00");

    const preview = { action_id: "home.preview", value: "C1" };
    await office.delivery.send("interactive", homeActionPayload(office.slack, at, preview, home));
    const view = await openView(office);
    expect(view).toMatchObject({ type: "modal", title: { text: "Vorschau" } });
    await until(() => JSON.stringify([...office.slack.world.views.values()]).includes('"bold":true'));

    office.slack.world.views.clear();
    const settings = { action_id: "home.channel", value: "C1" };
    await office.delivery.send("interactive", homeActionPayload(office.slack, at, settings, home));
    await submit(at, await openView(office), { "muted-words": text("Bitcoin"), pause: day("2026-02-10") });
    await until(() => office.slack.calls.some(({ method }) => method === "chat.postEphemeral"));
    expect(await settingsOf(office, "C1")).toMatchObject({ content: { mutedWords: ["Bitcoin"] } });
    const channel = { platform: "slack", workspace: "T1", channel: "C1" } as const;
    expect(await office.store.schedules.find(channel)).toMatchObject({ pausedUntil: "2026-02-10" });
    await say(ADMIN, "/watch clear");
  });

  it("shows nobody a channel he does not manage, or is not in", async () => {
    const homes = office.slack.world.workspaces.get("T1")?.homes;
    await say(ADMIN, "/watch add AMZN");
    const open = async (user: string): Promise<string> => {
      homes?.delete(user);
      const opened = { type: "app_home_opened", user, channel: `D${user.slice(1)}`, tab: "home" };
      await office.delivery.send("event", eventPayload(office.slack, "T1", opened));
      await until(() => homes?.has(user) ?? false);
      return JSON.stringify(homes?.get(user));
    };
    expect(await open("UMEMBER")).not.toContain("#name-of-c1");
    await say(ADMIN, "/settings editors everyone");
    expect(await open("UMEMBER")).toContain("#name-of-c1");
    await say(ADMIN, "/settings editors admins");
    await say(ADMIN, "/watch clear");
  });

  it("greets a channel it was invited to, and no one else's coming", async () => {
    const messages = (): number =>
      office.slack.world.workspaces.get("T1")?.channels.get("C2")?.messages.length ?? 0;
    const joined = (user: string): Json => ({
      type: "member_joined_channel",
      user,
      inviter: "UADMIN",
      channel: "C2",
      channel_type: "C",
      team: "T1",
    });
    await office.delivery.send("event", eventPayload(office.slack, "T1", joined("UMEMBER")));
    await office.delivery.send("event", eventPayload(office.slack, "T1", joined("UBOTT1")));
    await until(() => messages() === 1);
    const [greeting] = office.slack.world.workspaces.get("T1")?.channels.get("C2")?.messages ?? [];
    expect(JSON.stringify(greeting?.blocks)).toContain("message.settings");
  });

  it("answers what is delivered twice once", async () => {
    const payload = commandPayload(office.slack, MEMBER, "/help");
    const first = await office.delivery.send("command", payload);
    const second = await office.delivery.send("command", payload);
    expect([first.acknowledged, second.acknowledged]).toEqual([true, true]);
    await say(MEMBER, "/help me");
    expect(office.slack.responses.filter((each) => each.url === payload["response_url"])).toHaveLength(1);

    const joined = {
      type: "member_joined_channel",
      user: "UBOTT1",
      inviter: "UADMIN",
      channel: "C1",
      team: "T1",
    };
    const event = eventPayload(office.slack, "T1", joined);
    await office.delivery.send("event", event);
    await office.delivery.send("event", event, { retry: 1 });
    const messages = office.slack.world.workspaces.get("T1")?.channels.get("C1")?.messages;
    await until(() => messages?.length === 1);
    await say(MEMBER, "/help again");
    expect(messages).toHaveLength(1);
  });

  it("answers at the address once, where Slack's own answer was lost", async () => {
    office.slack.faults.plan("response_url", { type: "reset", applied: true });
    const { answer } = await say(MEMBER, "/help");
    await say(MEMBER, "/help");
    expect(office.slack.responses.filter((each) => each.url === answer.url)).toHaveLength(1);
  });

  it("waits where Slack says so before it answers", async () => {
    office.slack.faults.plan("response_url", { type: "status", status: 429, retryAfter: "1" });
    const start = performance.now();
    await say(MEMBER, "/help");
    expect(performance.now() - start).toBeGreaterThan(950);
  });

  it("tells who asked where the address is used up", async () => {
    office.slack.faults.plan("response_url", { type: "status", status: 404 });
    const before = office.slack.calls.filter((call) => call.method === "chat.postEphemeral").length;
    await office.delivery.send("command", commandPayload(office.slack, MEMBER, "/help"));
    await until(
      () => office.slack.calls.filter((call) => call.method === "chat.postEphemeral").length > before,
    );
  });

  it("says that it was too slow where a form can no longer be opened", async () => {
    const payload = { ...commandPayload(office.slack, ADMIN, "/settings"), trigger_id: "gone.1" };
    await office.delivery.send("command", payload);
    await until(() => office.slack.responses.length > 0);
    expect(office.slack.responses[0]?.["text"]).toMatch(/.{20,}/u);
  });
});

it("answers a long brief in a thread, or part by part where the bot is not in the channel", async () => {
  const office = await openOffice("socket");
  const actors = createActors(() => office);
  await actors.say(ADMIN, "/watch add AMZN SAP TSLA");
  office.slack.responses.length = 0;
  const channel = office.slack.world.workspaces.get("T1")?.channels.get("C1");
  await office.delivery.send("command", commandPayload(office.slack, ADMIN, "/brief"));
  await until(() => (channel?.messages.length ?? 0) > 1 || office.slack.responses.length > 0);
  const inChannel = channel?.messages.length ?? 0;
  Object.assign(channel ?? {}, { member: false });
  await office.delivery.send("command", commandPayload(office.slack, ADMIN, "/brief"));
  await until(() => office.slack.responses.length >= Math.max(inChannel, 1));
  expect(office.slack.responses.every((each) => each["response_type"] === "in_channel")).toBe(true);
  expect(office.slack.complaints).toEqual([]);
  await office.close();
});

it.each<readonly [string, Fault, number]>([
  ["tells the rest at the command's address where a post was refused", REFUSED, 3],
  ["does not tell again what may stand there, since its answer was lost", LOST, 2],
])("answers a list of briefs, none of them twice: %s", async (_what, fault, times) => {
  const office = await openOffice("socket");
  const actors = createActors(() => office);
  await actors.say(ADMIN, "/watch add AMZN SAP TSLA");
  office.slack.responses.length = 0;
  office.slack.faults.plan("chat.postMessage", { type: "slow", ms: 1 });
  office.slack.faults.plan("chat.postMessage", fault);
  await office.delivery.send("command", commandPayload(office.slack, ADMIN, "/brief"));
  const titles = (): readonly string[] => {
    const posted = office.slack.world.workspaces.get("T1")?.channels.get("C1")?.messages ?? [];
    return [...posted, ...office.slack.responses].map(({ text }) => String(text).split("\n")[0] ?? "");
  };
  await until(() => titles().length >= times);
  await office.close();
  expect(titles()).toHaveLength(times);
  expect(new Set(titles()).size).toBe(times);
});

it("answers to prefixed commands where names collide", async () => {
  const office = await openOffice("socket", { prefix: "mb-" });
  const { say } = createActors(() => office);
  const { answer } = await say(MEMBER, "/mb-help");
  expect(answer["text"]).toContain("/mb-brief");
  await office.close();
});

it("tells an unknown workspace that it is not installed there", async () => {
  const office = await openOffice("socket");
  addWorkspace(office.slack.world, "T2");
  const { say } = createActors(() => office);
  await say(MEMBER, "/help");
  const { receipt, answer } = await say({ ...MEMBER, workspace: "T2" }, "/brief AMZN");
  expect(receipt.acknowledged).toBe(true);
  expect(answer["text"]).toMatch(/not \(or no longer\) installed/u);
  await office.close();
});
