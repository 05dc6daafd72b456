import { describe, expect, it } from "vitest";
import type { CommandUser } from "../../src/domain/command.ts";
import type { FormValues } from "../../src/domain/form.ts";
import type { World } from "./world.ts";
import { ADMIN, CHANNEL, openWorld, read, READER, say, SIGNAL } from "./world.ts";

function submit(world: World, values: FormValues, user: CommandUser = ADMIN) {
  return world.commands.submit({ id: "settings", value: "", values, channel: CHANNEL, user }, SIGNAL);
}

describe("/settings", () => {
  it("shows what is set, with the form to change it", async () => {
    const { text, form, audience } = await say(await openWorld(), "settings");
    expect(audience).toBe("only-you");
    expect(text).toContain("Sprache: Deutsch\nZeitzone: Europe/Berlin\nWer ändern darf: Nur Admins");
    expect(form?.fields.map(({ name, initial }) => [name, initial])).toEqual([
      ["language", "de"],
      ["zone", "Europe/Berlin"],
      ["editors", "admins"],
      ["people", []],
      ["reports", null],
    ]);
  });

  it("shows it to everyone, the form only to whom it is of use", async () => {
    const { text, form } = await say(await openWorld(), "settings", READER);
    expect(text).toContain("Zeitzone: Europe/Berlin");
    expect(form).toBeNull();
  });

  it.each([
    ["settings language en", { language: "en" }],
    ["settings sprache Englisch", { language: "en" }],
    ["settings zone Europe/Vienna", { zone: "Europe/Vienna" }],
    ["settings zone europe/vienna", { zone: "Europe/Vienna" }],
    ["settings zeitzone Wien", { zone: "Europe/Vienna" }],
    ["settings zone New York", { zone: "America/New_York" }],
    ["settings zone UTC", { zone: "UTC" }],
    ["settings editors everyone", { editors: "everyone" }],
    ["settings ändern alle", { editors: "everyone" }],
    ["settings editors <@U5> <@!80351110224678912> @U6", { editors: ["U5", "80351110224678912", "U6"] }],
    ["settings reports <#C9|admins>", { adminChannel: "C9" }],
    ["settings meldungen C9", { adminChannel: "C9" }],
    ["settings meldungen keiner", { adminChannel: null }],
  ])("changes one: %s", async (line, expected) => {
    const world = await openWorld();
    await say(world, line);
    const settings = await world.store.channels.settings(CHANNEL);
    if (settings === null) expect(expected).toEqual({ adminChannel: null });
    else expect(settings).toMatchObject(expected);
  });

  it.each([
    ["settings language fr", "„fr“ schreibe ich nicht. Wähle de oder en."],
    ["settings zone Europe/Berln", "Meintest du Europe/Berlin?"],
    ["settings zone Mond", "Schreibe sie wie Europe/Berlin."],
    ["settings zone +01:00", "Schreibe sie wie Europe/Berlin."],
    ["settings editors <@U5> und noch wer?", "Wähle admins, alle, oder nenne Personen mit @."],
    ["settings reports #markt kanal", "Nenne einen Kanal mit #"],
    ["settings sprahe en", "Meintest du /settings sprache?"],
    ["settings frobnicate", "Alle zeigt /settings."],
  ])("says what is wrong, and saves nothing: %s", async (line, expected) => {
    const world = await openWorld();
    expect((await say(world, line)).text).toContain(expected);
    expect(await world.store.channels.settings(CHANNEL)).toBeNull();
  });

  it("answers in the language just chosen", async () => {
    expect((await say(await openWorld(), "settings language en")).text).toContain("Language: English");
  });
});

describe("the form of settings", () => {
  it("comes back filled in, and is saved as a whole", async () => {
    const world = await openWorld();
    const values = {
      language: "en",
      zone: "Europe/Zurich",
      editors: "named",
      people: ["U5", "U6"],
      reports: ["C9"],
    };
    expect(await submit(world, values)).toMatchObject({ ok: true });
    expect(await world.store.channels.settings(CHANNEL)).toMatchObject({
      language: "en",
      zone: "Europe/Zurich",
      editors: ["U5", "U6"],
      adminChannel: "C9",
    });
    const form = await world.commands.settings.read(CHANNEL, ADMIN);
    expect(form.fields.map(({ initial }) => initial)).toEqual([
      "en",
      "Europe/Zurich",
      "named",
      ["U5", "U6"],
      "C9",
    ]);
  });

  it("tells every fault at its field, and saves nothing of it", async () => {
    const world = await openWorld();
    const values = { language: "xx", zone: "Mond", editors: "named", people: [], reports: "zwei Kanäle" };
    const outcome = await submit(world, values, { ...ADMIN, language: "en" });
    expect(outcome.ok ? [] : outcome.faults.map(({ field }) => field)).toEqual([
      "language",
      "zone",
      "reports",
      "people",
    ]);
    expect(await world.store.channels.settings(CHANNEL)).toBeNull();
  });

  it("asks for the right again when it comes back", async () => {
    const world = await openWorld();
    const outcome = await submit(world, { language: "en" }, READER);
    expect(outcome.ok && read(outcome.reply.messages)).toContain("nur Admins");
    expect(await world.store.channels.settings(CHANNEL)).toBeNull();
  });

  it("leaves alone what it does not mention, the watchlist above all", async () => {
    const world = await openWorld();
    await say(world, "watch add SAP");
    await submit(world, { zone: "UTC" });
    expect(await world.store.channels.settings(CHANNEL)).toMatchObject({
      language: "de",
      zone: "UTC",
      watchlist: ["SAP.DE"],
    });
  });
});
