import { describe, expect, it } from "vitest";
import type { ContentChoice } from "../../src/domain/channel.ts";
import type { FormValues } from "../../src/domain/form.ts";
import { NVIDIA_EN, SAP_DE } from "./articles.ts";
import type { World } from "./world.ts";
import { ADMIN, CHANNEL, openWorld, read, READER, say, SIGNAL } from "./world.ts";

const ENGLISH = { ...ADMIN, language: "en" } as const;

async function content(world: World): Promise<ContentChoice | undefined> {
  return (await world.store.channels.settings(CHANNEL))?.content;
}

function submit(world: World, id: "settings" | "content", values: FormValues) {
  return world.commands.submit({ id, value: "", values, channel: CHANNEL, user: ENGLISH }, SIGNAL);
}

describe("what briefs leave out and do", () => {
  it.each([
    ["settings quellen Motley Fool, fool.com", { mutedSources: ["Motley Fool", "fool.com"] }],
    ["settings sources Motley Fool; motley-fool", { mutedSources: ["motley-fool"] }],
    ["settings stichwörter Bitcoin, Elon Musk", { mutedWords: ["Bitcoin", "Elon Musk"] }],
    ["settings keywords bitcoin", { mutedWords: ["bitcoin"] }],
    ["settings rufen <!subteam^S0123AB|@märkte>", { ping: "S0123AB" }],
    ["settings call <@&80351110224678912>", { ping: "80351110224678912" }],
    ["settings korrekturen aus", { corrections: false }],
    ["settings corrections off", { corrections: false }],
  ])("is chosen by %s", async (line, expected) => {
    const world = await openWorld();
    expect((await say(world, line)).text).toContain("Gespeichert.");
    expect(await content(world)).toMatchObject(expected);
  });

  it.each([
    ["settings quellen Motley Fool", "settings quellen keine", { mutedSources: [] }],
    ["settings keywords bitcoin", "settings keywords none", { mutedWords: [] }],
    ["settings rufen S0123AB", "settings rufen niemanden", { ping: null }],
    ["settings korrekturen aus", "settings korrekturen an", { corrections: true }],
  ])("is chosen by %s, and taken back by %s", async (first, second, expected) => {
    const world = await openWorld();
    await say(world, first);
    await say(world, second);
    expect(await content(world)).toMatchObject(expected);
  });

  it.each([
    ["settings stichwörter 🚀", "„🚀“ lässt sich nicht stummschalten."],
    ["settings quellen ,;,", "lässt sich nicht stummschalten."],
    [`settings quellen ${"x".repeat(61)}`, "jeweils höchstens 60 Zeichen"],
    [`settings stichwörter ${Array.from({ length: 31 }, (_, i) => `w${i}`).join(",")}`, "Höchstens 30"],
    ["settings rufen @everyone", "Nenne eine einzelne Gruppe mit @"],
    ["settings rufen <!channel>", "Nenne eine einzelne Gruppe mit @"],
    ["settings rufen <!here|here>", "Nenne eine einzelne Gruppe mit @"],
    ["settings rufen <@U123>", "Nenne eine einzelne Gruppe mit @"],
    ["settings rufen <@&80351110224678912> <@&80351110224678913>", "Nenne eine einzelne Gruppe mit @"],
    ["settings korrekturen vielleicht", "Schreibe an oder aus."],
    ["settings korekturen aus", "Meintest du /settings korrekturen?"],
  ])("%s is told to be wrong", async (line, expected) => {
    const world = await openWorld();
    expect((await say(world, line)).text).toContain(expected);
    expect(await content(world)).toBeUndefined();
  });

  it("never calls the whole of a workspace as if it were a group", async () => {
    const world = await openWorld();
    const channel = { platform: "discord", workspace: "80351110224678912", channel: "1" } as const;
    const request = { name: "settings", words: ["call", "<@&80351110224678912>"], channel, user: ENGLISH };
    const reply = await world.commands.run(request, SIGNAL);
    expect(read(reply.messages)).toContain("I do not call everybody at once.");
  });

  it("may be changed by those who may change things", async () => {
    const world = await openWorld();
    expect((await say(world, "settings quellen dpa", READER)).text).toContain("nur Admins");
    expect(await content(world)).toBeUndefined();
  });

  it.each(["settings inhalt", "settings pause", "settings stumm", "settings call"])(
    "is shown with its form by %s",
    async (line) => {
      const { text, form } = await say(await openWorld(), line);
      expect(text).toContain("Stumme Quellen: keine");
      expect(text).toContain("Pause, wieder ab: keine Pause");
      expect(form?.fields.map(({ name }) => name)).toEqual([
        "muted-sources",
        "muted-words",
        "pause",
        "ping",
        "corrections",
      ]);
    },
  );
});

describe("a pause", () => {
  const day = async (line: string) => {
    const world = await openWorld();
    const { text } = await say(world, line);
    return { text, until: (await world.store.schedules.find(CHANNEL))?.pausedUntil };
  };

  it.each([
    ["settings pause 10.2.", "2026-02-10"],
    ["settings pause bis 10.02.2026", "2026-02-10"],
    ["settings pause 2026-02-10", "2026-02-10"],
    ["settings pause 10. Februar", "2026-02-10"],
    ["settings pause February 10", "2026-02-10"],
    ["settings pause until Feb 10, 2026", "2026-02-10"],
    ["settings pause 5.1.", "2027-01-05"],
    ["settings pause Montag", "2026-02-02"],
    ["settings pause Thursday", "2026-02-05"],
    ["settings pause morgen", "2026-01-30"],
    ["settings pause 2 Wochen", "2026-02-12"],
    ["settings pause 3d", "2026-02-01"],
  ])("%s lasts until %s", async (line, until) => {
    expect((await day(line)).until).toBe(until);
  });

  it.each([
    ["settings pause heute", "liegt nicht vor uns"],
    ["settings pause 31.2.", "kein Tag"],
    ["settings pause 2h", "kein Tag"],
    ["settings pause irgendwann", "„irgendwann“ ist kein Tag."],
    ["settings pause 2026-01-29", "liegt nicht vor uns"],
    ["settings pause 2025-12-24", "liegt nicht vor uns"],
    ["settings pause 2028-01-01", "Länger als ein Jahr"],
  ])("%s is told to be wrong", async (line, expected) => {
    const { text, until } = await day(line);
    expect(text).toContain(expected);
    expect(until).toBeUndefined();
  });

  it("is told with the next time behind it, and can be ended", async () => {
    const world = await openWorld();
    await say(world, "settings zeiten 8:00");
    await say(world, "settings pause 10.2.");
    expect((await say(world, "settings zeiten")).text).toContain(
      "Pause, wieder ab: 10. Februar 2026\nAls Nächstes: 10. Februar 2026, 08:00",
    );
    await say(world, "settings pause aus");
    expect((await say(world, "settings zeiten")).text).toContain("Als Nächstes: 30. Januar 2026, 08:00");
  });

  it("lasts until the day begins where the channel is", async () => {
    const world = await openWorld();
    await say(world, "settings pause 10.2.");
    await say(world, "settings zone Tokyo");
    expect(await world.store.schedules.find(CHANNEL)).toMatchObject({
      pausedUntil: "2026-02-10",
      zone: "Asia/Tokyo",
    });
  });
});

describe("the form of all choices", () => {
  it("has the other forms with it, each with five fields at most and names of its own", async () => {
    const form = await (await openWorld()).commands.settings.read(CHANNEL, ADMIN);
    const forms = [form, ...(form.more ?? [])];
    expect(forms.map(({ id }) => id)).toEqual(["settings", "schedule", "content"]);
    expect(forms.every(({ fields }) => fields.length <= 5)).toBe(true);
    const names = forms.flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });

  it("is saved as a whole, whichever of the forms a field comes from", async () => {
    const world = await openWorld();
    const values = {
      language: "en",
      zone: "Europe/Vienna",
      times: "8:00",
      "muted-words": "bitcoin",
      pause: "2026-02-10",
      ping: ["S0123AB"],
      corrections: "off",
    };
    const outcome = await submit(world, "settings", values);
    expect(outcome.ok && read(outcome.reply.messages)).toContain("Muted keywords: bitcoin");
    expect(await world.store.channels.settings(CHANNEL)).toMatchObject({
      language: "en",
      content: { mutedSources: [], mutedWords: ["bitcoin"], ping: "S0123AB", corrections: false },
    });
    expect(await world.store.schedules.find(CHANNEL)).toMatchObject({
      zone: "Europe/Vienna",
      times: ["08:00"],
      pausedUntil: "2026-02-10",
    });
  });

  it("tells every fault at its field, whichever form it stands in, and saves nothing", async () => {
    const world = await openWorld();
    const values = { zone: "Moon", times: "25:00", "muted-words": "🚀", pause: "2020-01-01", ping: ["U1"] };
    const outcome = await submit(world, "settings", { ...values, language: "en" });
    expect(outcome.ok ? [] : outcome.faults.map(({ field }) => field).toSorted()).toEqual([
      "muted-words",
      "pause",
      "ping",
      "times",
      "zone",
    ]);
    expect(await world.store.channels.settings(CHANNEL)).toBeNull();
    expect(await world.store.schedules.find(CHANNEL)).toBeNull();
  });
});

describe("a brief on demand", () => {
  const ARTICLES = [SAP_DE, NVIDIA_EN];

  it("tells nothing of a muted word, in either language", async () => {
    const world = await openWorld({ articles: ARTICLES });
    expect((await say(world, "brief SAP")).text).toContain("Dividende");
    await say(world, "settings stichwörter Betriebsergebnis");
    const { text, messages } = await say(world, "brief SAP");
    expect(text).toContain("9,8 Milliarden Euro");
    expect(text).not.toContain("Betriebsergebnis");
    const button = messages[0]?.actions.find(({ id }) => id === "language");
    const press = { id: "language", value: button?.value ?? "", channel: CHANNEL, user: ADMIN } as const;
    const translated = read((await world.commands.press(press, SIGNAL)).messages);
    expect(translated).toContain("9,8 Milliarden Euro");
    expect(translated).not.toContain("Betriebsergebnis");
  });

  it("tells no date out of a muted sentence", async () => {
    const world = await openWorld({ articles: ARTICLES });
    expect((await say(world, "brief Nvidia")).text).toContain("25. Februar");
    await say(world, "settings stichwörter results");
    expect((await say(world, "brief Nvidia")).text).not.toContain("25. Februar");
  });

  it("says that it is the channel's own choice where all is muted", async () => {
    const world = await openWorld({ articles: ARTICLES });
    await say(world, "settings quellen Börsenblatt");
    const { text, audience } = await say(world, "brief SAP");
    expect(audience).toBe("only-you");
    expect(text).toContain("hat dieser Kanal stummgeschaltet");
    expect((await say(world, "brief Nvidia")).text).toContain("12 Mrd.");
  });

  it("is another channel's as before", async () => {
    const world = await openWorld({ articles: ARTICLES });
    await say(world, "settings quellen Börsenblatt");
    const channel = { ...CHANNEL, channel: "C2" };
    const reply = await world.commands.run({ name: "brief", words: ["SAP"], channel, user: ADMIN }, SIGNAL);
    expect(read(reply.messages)).toContain("9,8 Milliarden Euro");
  });
});
