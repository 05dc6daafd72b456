import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  actionPayload,
  byHttp,
  commandPayload,
  eventPayload,
  homeActionPayload,
} from "../../stand-ins/slack/payloads.ts";
import type { Json } from "../../stand-ins/slack/world.ts";
import { briefId, choice, createActors, fillIn, install, openView, settingsOf, text } from "./actors.ts";
import type { Actors } from "./actors.ts";
import { KEY, SIGNING_SECRET, openOffice, until } from "./office.ts";
import type { Office } from "./office.ts";

const ONE = { workspace: "T1", channel: "C1", user: "UADMIN" };
/** The same channel and person, by their ids, in another workspace. */
const TWO = { ...ONE, workspace: "T2" };
const OTHER_KEY = "YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXowMTIzNDU=";
/** Half an hour after the clock of these tests. */
const LATER = 1_769_760_000 + 1800;

let office: Office;
let actors: Actors;

beforeEach(async () => {
  office = await openOffice("oauth");
  actors = createActors(() => office);
});

afterEach(async () => {
  expect(office.slack.complaints).toEqual([]);
  await office.close();
});

const sealedOf = async (workspace: string): Promise<string | undefined> =>
  (await office.store.installations.find("slack", workspace))?.sealed;

describe("an installation", () => {
  it("asks for the least that is needed, and brings the workspace its bot", async () => {
    const done = await install(office, "T1");
    expect(done.status).toBe(200);
    expect(office.slack.world.workspaces.get("T1")?.scopes).toEqual([
      "commands",
      "chat:write",
      "users:read",
      "channels:read",
      "groups:read",
      "files:write",
    ]);
    expect((await actors.say(ONE, "/help")).answer["text"]).toContain("/brief");
  });

  it("serves several workspaces, each with its own token", async () => {
    await install(office, "T1");
    await install(office, "T2");
    await actors.say(ONE, "/help");
    await actors.say(TWO, "/help");
    const tokens = office.slack.calls
      .filter((call) => call.method === "users.info")
      .map((call) => call.token);
    expect(tokens).toEqual(["xoxb-T1-0", "xoxb-T2-0"]);
  });

  it("keeps no token in the clear", async () => {
    await install(office, "T1");
    const sealed = (await sealedOf("T1")) ?? "";
    expect(sealed).toMatch(/^1\.[0-9a-f]{8}\.[\w-]{100,}$/u);
    expect(Buffer.from(sealed.split(".")[2] ?? "", "base64url").toString("latin1")).not.toContain("xoxb");
  });

  it.each<readonly [string, string | null, (query: URLSearchParams) => void]>([
    ["cancelled by the person", null, () => undefined],
    [
      "with a forged state",
      "T1",
      (query) => {
        query.set("state", "forged");
      },
    ],
    [
      "without a state",
      "T1",
      (query) => {
        query.delete("state");
      },
    ],
    [
      "with a code that Slack never gave",
      "T1",
      (query) => {
        query.set("code", "made-up");
      },
    ],
  ])("is none: %s", async (_name, workspace, spoil) => {
    const done = await install(office, workspace, spoil);
    expect(done.ok).toBe(false);
    expect(await sealedOf("T1")).toBeUndefined();
  });

  it("of another browser's making is none", async () => {
    office.slack.installations.approve("T1");
    const start = await fetch(`${office.url}/slack/install`, { redirect: "manual" });
    const page = await fetch(start.headers.get("location") ?? "", { redirect: "manual" });
    const { search } = new URL(page.headers.get("location") ?? "");
    expect((await fetch(`${office.url}/slack/oauth_redirect${search}`)).ok).toBe(false);
    expect(await sealedOf("T1")).toBeUndefined();
  });
});

it("tells its operator, and the one who asked, where the store fails", async () => {
  await install(office, "T1");
  const failing = (): Promise<never> => Promise.reject(new Error("disk full at xoxb-1-secret"));
  Object.assign(office.store.installations, { find: failing });
  const { receipt, answer } = await actors.say(ONE, "/help");
  expect(receipt.acknowledged).toBe(true);
  expect(answer["text"]).toMatch(/did not work.*tell whoever runs the bot/u);
  const said = office.log.lines.filter((line) => line.event === "slack.failed");
  expect(said.map((line) => line.fields["message"])).toEqual([
    expect.stringContaining("disk full at [secret]"),
  ]);
});

describe("a key", () => {
  it("is rotated: what an old one sealed is read, and sealed anew", async () => {
    await install(office, "T1");
    const before = await sealedOf("T1");
    const rotated = await openOffice("oauth", {
      slack: office.slack,
      store: office.store,
      encryptionKey: `${OTHER_KEY},${KEY}`,
    });
    expect((await createActors(() => rotated).say(ONE, "/help")).answer["text"]).toContain("/brief");
    const after = await sealedOf("T1");
    expect(after?.split(".")[1]).not.toBe(before?.split(".")[1]);
    await rotated.running.stop();
  });

  it("that is gone is told to the operator, not to Slack", async () => {
    await install(office, "T1");
    const other = await openOffice("oauth", {
      slack: office.slack,
      store: office.store,
      encryptionKey: OTHER_KEY,
    });
    const { answer } = await createActors(() => other).say(ONE, "/help");
    expect(answer["text"]).toMatch(/did not work/u);
    await until(() => other.log.lines.some((line) => String(line.fields["message"]).includes("another key")));
    await other.running.stop();
  });
});

describe("leaving", () => {
  const left = (event: Json, at: number): Json => ({
    ...eventPayload(office.slack, "T1", event),
    event_time: at,
  });
  const UNINSTALLED = { type: "app_uninstalled" };
  const REVOKED = { type: "tokens_revoked", tokens: { oauth: [], bot: ["UBOTT1"] } };

  it.each([UNINSTALLED, REVOKED])("erases everything of that workspace alone: $type", async (event) => {
    await install(office, "T1");
    await install(office, "T2");
    await actors.say(ONE, "/watch add AMZN");
    await actors.say(TWO, "/watch add TSLA");
    await office.delivery.send("event", left(event, LATER));
    await until(() => office.log.lines.some((line) => line.event === "slack.workspace-erased"));
    expect([await sealedOf("T1"), await settingsOf(office, "C1", "T1")]).toEqual([undefined, null]);
    expect(await settingsOf(office, "C1", "T2")).toMatchObject({ watchlist: ["TSLA"] });
    const { answer } = await actors.say(ONE, "/watch list");
    expect(answer["text"]).toMatch(/not \(or no longer\) installed/u);
  });

  it.each([
    ["one person's token", { type: "tokens_revoked", tokens: { oauth: ["U1"], bot: [] } }, LATER],
    ["an uninstall of before the present installation", UNINSTALLED, LATER - 7200],
  ])("erases nothing for %s", async (_name, event, at) => {
    await install(office, "T1");
    await office.delivery.send("event", left(event, at));
    await actors.say(ONE, "/help");
    expect(await sealedOf("T1")).toBeDefined();
  });
});

describe("nothing of another workspace is ever visible", () => {
  beforeEach(async () => {
    await install(office, "T1");
    await install(office, "T2");
    await actors.say(ONE, "/watch add TSLA");
    await actors.say(ONE, "/settings zone Asia/Tokyo");
    office.slack.responses.length = 0;
  });

  /** All that went out to the second workspace: answers, calls, views. */
  const seenByTwo = (): string =>
    JSON.stringify([
      office.slack.responses,
      office.slack.calls.filter((call) => call.token === "xoxb-T2-0"),
      [...office.slack.world.views.values()].filter((view) => view.workspace === "T2"),
    ]);

  const ofOne = /TSLA|Tesla|Asia\/Tokyo|Tokyo/u;

  it.each(["/brief", "/watch", "/watch list", "/sources", "/why", "/help", "/ask revenue?", "/breif"])(
    "by %s",
    async (line) => {
      await actors.say(TWO, line);
      expect(seenByTwo()).not.toMatch(ofOne);
    },
  );

  it("by /settings, nor can it be changed from there", async () => {
    await office.delivery.send("command", commandPayload(office.slack, TWO, "/settings"));
    const view = await openView(office);
    expect(JSON.stringify(view)).not.toMatch(ofOne);
    await actors.submit(TWO, view, { language: choice("en"), zone: text("Europe/Vienna") });
    await until(() => office.slack.responses.length > 0);
    expect(await settingsOf(office, "C1", "T1")).toMatchObject({ zone: "Asia/Tokyo", watchlist: ["TSLA"] });
  });

  it.each(["sources", "language", "why"])("by the button %s with any value", async (id) => {
    const value = await briefId(actors, ONE);
    office.slack.responses.length = 0;
    for (const forged of [value, "", "T1", "T1:C1", "../T1", "x".repeat(2000)]) {
      await actors.press(TWO, `message.${id}`, forged);
    }
    expect(seenByTwo()).not.toMatch(ofOne);
  });

  it("by a button whose message claims another workspace's team or channel", async () => {
    const forged = {
      ...actionPayload(office.slack, TWO, { action_id: "message.settings" }),
      message: { type: "message", ts: "1.1", team: "T1", text: "", blocks: [] },
      container: { type: "message", channel_id: "C1", team_id: "T1" },
    };
    await office.delivery.send("interactive", forged);
    expect(JSON.stringify(await openView(office))).not.toMatch(ofOne);
  });

  it("by a form that was opened in the other workspace, and by forged metadata", async () => {
    await office.delivery.send("command", commandPayload(office.slack, ONE, "/settings"));
    const view = await openView(office);
    const genuine = String(view["private_metadata"]);
    const [signature = "", json = ""] = genuine.split(/\.(.*)/su);
    const forgeries = [
      genuine,
      json,
      `${signature}.${json.replace("C1", "C2")}`,
      `${"A".repeat(43)}.${json}`,
      `${signature}.{"channel":"C1","value":"","respond":null,"workspace":"T1"}`,
      "{}",
      "",
    ];
    for (const metadata of forgeries) {
      const forged = { ...view, private_metadata: metadata };
      const { receipt } = await actors.submit(TWO, forged, { zone: text("Europe/Vienna") });
      expect(receipt.body).toMatchObject({ response_action: "errors" });
      expect(JSON.stringify(receipt.body)).toContain("out of date");
    }
    expect(await settingsOf(office, "C1", "T1")).toMatchObject({ zone: "Asia/Tokyo" });
    expect(await settingsOf(office, "C1", "T2")).toBeNull();
  });

  it("nor does a form serve another person of the same workspace", async () => {
    await office.delivery.send("command", commandPayload(office.slack, ONE, "/settings"));
    const view = await openView(office);
    const { receipt } = await actors.submit({ ...ONE, user: "UMEMBER" }, view, {
      zone: text("Europe/Vienna"),
    });
    expect(receipt.body).toMatchObject({ response_action: "errors" });
  });

  it.each(["add", "brief", "settings", "preview", "channel"])("by a forged home tab: %s", async (id) => {
    const opened = { type: "app_home_opened", user: "UADMIN", channel: "DADMIN", tab: "home" };
    await actors.say({ ...ONE, channel: "DADMIN" }, "/watch add TSLA");
    await office.delivery.send("event", eventPayload(office.slack, "T1", opened));
    await until(() => office.slack.world.workspaces.get("T1")?.homes.has("UADMIN") ?? false);
    const home = office.slack.world.workspaces.get("T1")?.homes.get("UADMIN") ?? {};
    office.slack.responses.length = 0;
    const action = { action_id: `home.${id}`, value: id === "add" ? "AMZN" : "C1" };
    await office.delivery.send("interactive", homeActionPayload(office.slack, TWO, action, home));
    await until(() => office.slack.world.workspaces.get("T2")?.homes.has("UADMIN") ?? false);
    expect(JSON.stringify(office.slack.world.workspaces.get("T2")?.homes.get("UADMIN"))).toMatch(/veraltet/u);
    expect(seenByTwo()).not.toMatch(ofOne);
  });

  it.each(["preview", "channel"])(
    "by a home tab of one's own with any channel in its button: %s",
    async (id) => {
      await actors.say({ ...TWO, channel: "C2" }, "/watch add AMZN");
      const opened = { type: "app_home_opened", user: "UADMIN", channel: "DADMIN", tab: "home" };
      await office.delivery.send("event", eventPayload(office.slack, "T2", opened));
      const homes = office.slack.world.workspaces.get("T2")?.homes;
      await until(() => homes?.has("UADMIN") ?? false);
      const home = homes?.get("UADMIN") ?? {};
      expect(JSON.stringify(home)).not.toMatch(ofOne);
      for (const value of ["C1", "T1:C1", "DADMIN", "", "C1 ", "x".repeat(2000)]) {
        const action = { action_id: `home.${id}`, value };
        await office.delivery.send("interactive", homeActionPayload(office.slack, TWO, action, home));
        await until(() => JSON.stringify(homes?.get("UADMIN") ?? {}).includes("veraltet"));
        homes?.delete("UADMIN");
      }
      expect([...office.slack.world.views.values()]).toEqual([]);
      expect(seenByTwo()).not.toMatch(ofOne);
    },
  );

  it("by the further forms of the settings, whichever id a forged view says", async () => {
    await actors.say(ONE, "/settings stichwörter Geheimwort");
    await office.delivery.send("command", commandPayload(office.slack, ONE, "/settings inhalt"));
    const view = await openView(office);
    expect(JSON.stringify(view)).toContain("Geheimwort");
    office.slack.responses.length = 0;
    for (const id of ["settings", "schedule", "content", "figure-wrong"]) {
      const forged = { ...view, callback_id: `form.${id}` };
      const { receipt } = await actors.submit(TWO, forged, { "muted-words": text("anderes") });
      expect(JSON.stringify(receipt.body)).toContain("out of date");
    }
    await office.delivery.send("command", commandPayload(office.slack, TWO, "/settings inhalt"));
    await until(() => [...office.slack.world.views.values()].some(({ workspace }) => workspace === "T2"));
    expect(seenByTwo()).not.toContain("Geheimwort");
    expect(await settingsOf(office, "C1", "T1")).toMatchObject({ content: { mutedWords: ["Geheimwort"] } });
  });

  it("by a report of a wrong figure", async () => {
    const value = await briefId(actors, ONE);
    office.slack.responses.length = 0;
    await office.delivery.send(
      "interactive",
      actionPayload(office.slack, TWO, { action_id: "message.figure-wrong", value }),
    );
    const view = await openView(office);
    await actors.submit(TWO, view, fillIn(view));
    await until(() => office.slack.responses.length > 0);
    expect(seenByTwo()).not.toMatch(ofOne);
  });

  it("by a payload that is signed but names no workspace", async () => {
    const payload = { ...commandPayload(office.slack, ONE, "/watch list"), team_id: "" };
    await byHttp(`${office.url}/slack/events`, SIGNING_SECRET).send("command", payload);
    await until(() => office.slack.responses.length > 0);
    expect(JSON.stringify(office.slack.responses)).not.toMatch(ofOne);
  });
});
