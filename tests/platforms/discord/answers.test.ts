import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { personalPlace } from "../../../src/platforms/discord/places.ts";
import { addGuild, guildId } from "../../stand-ins/discord/world.ts";
import { startDiscordStandIn } from "../../stand-ins/discord/server.ts";
import {
  answered,
  ask,
  button,
  buttonsOf,
  choicesOf,
  command,
  isPrivate,
  MANAGER,
  modalOf,
  submission,
  textOf,
  typing,
} from "./actors.ts";
import type { Whereabouts } from "./actors.ts";
import { openOffice } from "./office.ts";
import type { Office } from "./office.ts";

const GUILD = guildId(0);
let office: Office;
let member: Whereabouts;
let manager: Whereabouts;

beforeEach(async () => {
  const discord = await startDiscordStandIn();
  const [channel = ""] = addGuild(discord.world, GUILD).channels;
  office = await openOffice({ discord });
  await Promise.all([office.running.ready, office.running.registered]);
  member = { guild: GUILD, channel, user: "100000000000000001" };
  manager = { ...member, user: "100000000000000002", permissions: MANAGER };
});

afterEach(async () => {
  expect(office.discord.complaints).toEqual([]);
  expect(office.log.lines.filter(({ level }) => level === "error")).toEqual([]);
  await office.close();
});

const settings = () =>
  office.store.channels.settings({ platform: "discord", workspace: GUILD, channel: member.channel });

describe("every command, typed as Discord types it", () => {
  it.each([
    ["brief", { what: "AMZN", language: "en", since: "2025-01-01" }, /Amazon/u, false],
    ["brief", { language: "de", what: "AMZN" }, /Amazon[^]*Mrd/u, false],
    ["brief", { what: "Xyzzy" }, /Xyzzy/u, true],
    ["brief", {}, /leer|beobachte/iu, true],
    ["watch", {}, /beobachte/iu, true],
    ["watch", { action: "list" }, /beobachte/iu, true],
    ["sources", { what: "AMZN" }, /AMZN/u, true],
    ["why", { what: "AMZN" }, /AMZN/u, true],
    ["ask", { question: "Umsatz von Amazon?" }, /AMZN/u, true],
    ["settings", {}, /Zeitzone: Europe\/Berlin/u, true],
    ["settings", { setting: "zone", value: "Europe/Vienna" }, /nicht|nur/iu, true],
    ["help", {}, /\/brief/u, true],
  ] as const)("/%s %j", async (name, options, expected, priv) => {
    const answer = await ask(office.discord, command(member, name, options));
    expect(textOf(answer)).toMatch(expected);
    expect(isPrivate(answer)).toBe(priv);
    expect(answer.ms).toBeLessThan(2500);
  });

  it.each([
    ["brief", { what: "AMZN" }, 0],
    ["ask", { question: "Umsatz von Amazon?" }, 64],
  ] as const)("whether others see that /%s is worked at", async (name, options, flags) => {
    const { first } = await ask(office.discord, command(member, name, options));
    expect(first).toMatchObject({ type: 5, data: { flags } });
  });

  it("a changed list is told to the channel, in the channel's language", async () => {
    const answer = await ask(
      office.discord,
      command(manager, "watch", { action: "add", what: "AMZN, SAP.DE" }),
    );
    expect(textOf(answer)).toMatch(/Amazon/u);
    expect(isPrivate(answer)).toBe(false);
    expect((await settings())?.watchlist).toEqual(["AMZN", "SAP.DE"]);
  });

  it("a long answer comes as several messages", async () => {
    const answer = await ask(office.discord, command({ ...member, locale: "en-US" }, "help"));
    expect(textOf(answer)).toMatch(/every|all commands/iu);
  });
});

it("completes the last of several instruments, at most 25, and at once", async () => {
  const first = await ask(office.discord, typing(member, "ama"));
  expect(choicesOf(first)).toEqual([{ name: "Amazon.com Inc. (AMZN)", value: "AMZN" }]);
  const second = await ask(office.discord, typing(member, "AMZN, sa"));
  expect(choicesOf(second)).toEqual([{ name: "AMZN, SAP SE (SAP.DE)", value: "AMZN, SAP.DE" }]);
  expect(choicesOf(await ask(office.discord, typing(member, ""))).length).toBeLessThanOrEqual(25);
});

describe("the buttons of a brief", () => {
  const brief = async () => ask(office.discord, command(member, "brief", { what: "AMZN" }));

  it.each([
    ["Quellen", /AMZN|Amazon/u],
    ["Warum?", /AMZN|Amazon/u],
    ["In English", /Amazon/u],
  ])("%s answers whoever pressed it, and nobody else", async (label, expected) => {
    const id = buttonsOf(await brief()).get(label) ?? "";
    const answer = await ask(office.discord, button(member, id));
    expect(textOf(answer)).toMatch(expected);
    expect(isPrivate(answer)).toBe(true);
  });

  it("a wrong figure is reported in a modal", async () => {
    const labels = buttonsOf(await brief());
    const id = [...labels].find(([, value]) => value.startsWith("button:figure-wrong"))?.[1] ?? "";
    const modal = modalOf(await ask(office.discord, button(member, id)));
    const [field] = modal["components"] as readonly {
      component: { options: readonly { value: string }[] };
    }[];
    const bullet = field?.component.options[0]?.value ?? "";
    const answer = await ask(
      office.discord,
      submission(member, modal, { bullet, words: "Es waren 15 Mrd." }),
    );
    expect(textOf(answer)).toMatch(/Danke/u);
    expect(await office.store.reports.count()).toBe(1);
  });

  it.each([
    "",
    "button:sources:",
    "button:why:../x",
    `button:language:${"x".repeat(80)}`,
    "button:nonsense:1",
    "form:settings:",
    "change:figure-wrong:",
    "change:nonsense:",
  ])("a forged one is answered in words: %j", async (id) => {
    const answer = await ask(office.discord, button(member, id));
    expect(textOf(answer).length).toBeGreaterThan(20);
    expect(isPrivate(answer)).toBe(true);
  });
});

describe("the settings", () => {
  it("are changed in a modal with people and channels to choose from", async () => {
    const shown = await ask(office.discord, command(manager, "settings"));
    const modal = modalOf(await ask(office.discord, button(manager, buttonsOf(shown).get("Ändern") ?? "")));
    expect(
      (modal["components"] as readonly { component: { type: number } }[]).map(
        ({ component }) => component.type,
      ),
    ).toEqual([3, 4, 3, 5, 8]);
    const values = {
      language: "en",
      zone: "Wien",
      editors: "named",
      people: ["100000000000000009"],
      reports: [manager.channel],
    };
    const answer = await ask(office.discord, submission(manager, modal, values));
    expect(isPrivate(answer)).toBe(true);
    expect(await settings()).toMatchObject({
      language: "en",
      zone: "Europe/Vienna",
      editors: ["100000000000000009"],
      adminChannel: manager.channel,
    });
    const again = modalOf(await ask(office.discord, button(manager, "change")));
    expect(JSON.stringify(again)).toContain("100000000000000009");
  });

  it.each([
    ["Zeitplan", "schedule", { times: "8:30, 17:45" }, /8:30|08:30/u],
    ["Inhalt", "content", { "muted-words": "Gewinnspiel", ping: ["810000000000000001"] }, /Gewinnspiel/u],
  ])("when and what briefs tell has a modal of its own: %s", async (_what, id, values, expected) => {
    const shown = await ask(office.discord, command(manager, "settings"));
    const opener = [...buttonsOf(shown).values()].find((each) => each === `change:${id}:`) ?? "";
    const modal = modalOf(await ask(office.discord, button(manager, opener)));
    expect(modal["custom_id"]).toBe(`form:${id}:`);
    const answer = await ask(office.discord, submission(manager, modal, values));
    expect(isPrivate(answer)).toBe(true);
    expect(textOf(answer)).toMatch(expected);
    const again = modalOf(await ask(office.discord, button(manager, opener)));
    for (const value of Object.values(values).flat())
      expect(JSON.stringify(again)).toContain(value.slice(-5));
    const refused = await ask(office.discord, submission(member, modal, values));
    expect(textOf(refused)).toMatch(/nur|dürfen/iu);
  });

  it("name a role to be called with a picker, but not in a person's own list", async () => {
    const direct = { guild: null, channel: "700000000000000001", user: "100000000000000003" };
    const typesFor = async (who: Whereabouts): Promise<readonly number[]> => {
      const modal = modalOf(await ask(office.discord, button(who, "change:content:")));
      return (modal["components"] as readonly { component: { type: number } }[]).map(
        ({ component }) => component.type,
      );
    };
    expect(await typesFor(manager)).toEqual([4, 4, 4, 6, 3]);
    expect(await typesFor(direct)).toEqual([4, 4, 4, 3]);
  });

  it("of a schedule that are wrong are told, with a way back", async () => {
    const modal = modalOf(await ask(office.discord, button(manager, "change:schedule:")));
    const answer = await ask(office.discord, submission(manager, modal, { times: "nonsense" }));
    expect(textOf(answer)).toMatch(/nonsense/u);
    expect(buttonsOf(answer).get("Ändern")).toBe("button:settings:");
  });

  it("that are wrong are told with what is meant, and nothing is saved", async () => {
    const modal = modalOf(await ask(office.discord, button(manager, "change")));
    const answer = await ask(office.discord, submission(manager, modal, { zone: "Atlantis" }));
    expect(textOf(answer)).toMatch(/Atlantis/u);
    expect(buttonsOf(answer).get("Ändern")).toBe("button:settings:");
    expect(await settings()).toBeNull();
  });

  it("are not for everybody to change: no button, no modal, and a forged modal changes nothing", async () => {
    const shown = await ask(office.discord, command(member, "settings"));
    expect(buttonsOf(shown).size).toBe(0);
    const modal = modalOf(await ask(office.discord, button(manager, "change")));
    const answer = await ask(office.discord, submission(member, modal, { zone: "Europe/Vienna" }));
    expect(textOf(answer)).toMatch(/nur|dürfen/iu);
    expect(await settings()).toBeNull();
  });

  it("can all be erased, by whoever manages the server, after a question", async () => {
    await ask(office.discord, command(manager, "watch", { action: "add", what: "AMZN" }));
    const shown = await ask(office.discord, command(manager, "settings"));
    const question = await ask(office.discord, button(manager, buttonsOf(shown).get("Alles löschen") ?? ""));
    expect(await settings()).not.toBeNull();
    const channelManager = { ...manager, permissions: "16" };
    const refused = await ask(office.discord, button(channelManager, "erase-now"));
    expect(textOf(refused)).toMatch(/Server verwalten/u);
    expect(await settings()).not.toBeNull();
    const yes = office.discord.createInteraction(
      button(manager, buttonsOf(question).get("Ja, alles löschen") ?? ""),
    );
    office.discord.send(yes);
    await answered(yes);
    expect(yes.first).toMatchObject({ type: 7 });
    expect(await settings()).toBeNull();
  });
});

describe("a person's own list", () => {
  const direct: Whereabouts = { guild: null, channel: "700000000000000001", user: "100000000000000003" };

  it("is kept in direct messages, without people or channels to choose", async () => {
    const answer = await ask(office.discord, command(direct, "watch", { action: "add", what: "TSLA" }));
    expect(textOf(answer)).toMatch(/Tesla/u);
    const kept = await office.store.channels.settings(personalPlace(direct.user));
    expect(kept?.watchlist).toEqual(["TSLA"]);
    const modal = modalOf(await ask(office.discord, button(direct, "change")));
    expect(modal["components"]).toHaveLength(3);
  });

  it("goes with whoever installed it for himself, and is shown to nobody else there", async () => {
    await ask(office.discord, command(direct, "watch", { action: "add", what: "TSLA" }));
    const elsewhere = { ...member, guild: guildId(7), user: direct.user, owners: { "1": direct.user } };
    office.discord.world.guilds.set(guildId(7), { ...addGuild(office.discord.world, GUILD), id: guildId(7) });
    const answer = await ask(office.discord, command(elsewhere, "watch", { action: "list" }));
    expect(textOf(answer)).toMatch(/Tesla/u);
    const brief = await ask(office.discord, command(elsewhere, "brief", { what: "AMZN" }));
    expect(isPrivate(brief)).toBe(true);
  });

  it("takes posts as direct messages", async () => {
    const message = (await ask(office.discord, command(direct, "help"))).original;
    expect(message?.ephemeral).toBe(true);
    const { publisher, discord } = office;
    const notice = {
      language: "de",
      title: "Hallo",
      sections: [],
      footnotes: [],
      context: [],
      actions: [],
      fallback: "",
    } as const;
    expect(await publisher.post(personalPlace(direct.user), notice, "k")).toMatchObject({ ok: true });
    expect(discord.requests.filter(({ path }) => path === "/users/@me/channels")).toHaveLength(1);
  });
});
