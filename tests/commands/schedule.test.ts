import { describe, expect, it } from "vitest";
import type { CommandUser } from "../../src/domain/command.ts";
import type { FormValues } from "../../src/domain/form.ts";
import type { World } from "./world.ts";
import type { WorldOptions } from "./world.ts";
import { ADMIN, CHANNEL, openWorld, read, READER, say, SIGNAL } from "./world.ts";

function submit(world: World, values: FormValues, user: CommandUser = ADMIN) {
  return world.commands.submit({ id: "schedule", value: "", values, channel: CHANNEL, user }, SIGNAL);
}

/** The instant the channel's next brief is due, as the store has it. */
async function nextDue(world: World): Promise<string | null> {
  const ask = { now: "2030-01-01T00:00:00.000Z", limit: 9, platforms: ["slack"] } as const;
  let due: string | null = null;
  await world.store.schedules.planDue(ask, (_schedule, since) => {
    due = since;
    return { due: [], nextDue: since };
  });
  return due;
}

const BEFORE_XETRA = { exchange: "XETRA", moment: "before-open" };
const AFTER_NYSE = { exchange: "NYSE", moment: "after-close" };

describe("when briefs come", () => {
  it.each([
    ["settings zeiten 8:00 17:30", { times: ["08:00", "17:30"] }],
    ["settings zeiten 17.30 Uhr und 8 Uhr", { times: ["08:00", "17:30"] }],
    ["settings times 8am, 5:30 pm, 12am", { times: ["00:00", "08:00", "17:30"] }],
    ["settings tage Mo–Fr", { days: [1, 2, 3, 4, 5] }],
    ["settings tage Mo bis Mi, Sa", { days: [1, 2, 3, 6] }],
    ["settings days Fri to Mon", { days: [1, 5, 6, 7] }],
    ["settings tage täglich", { days: [1, 2, 3, 4, 5, 6, 7] }],
    ["settings days every day", { days: [1, 2, 3, 4, 5, 6, 7] }],
    ["settings börse vor XETRA, nach NYSE", { moments: [BEFORE_XETRA, AFTER_NYSE] }],
    [
      "settings exchange before the open of Xetra and after Wall Street",
      { moments: [BEFORE_XETRA, AFTER_NYSE] },
    ],
    ["settings exchange after nasdaq", { moments: [AFTER_NYSE] }],
    ["settings verspätung 30", { lateMinutes: 30 }],
    ["settings late 2h", { lateMinutes: 120 }],
    ["settings stille ja", { quiet: "silent" }],
  ])("is changed by: %s", async (line, expected) => {
    const world = await openWorld();
    // Something else than what every channel begins with.
    await submit(world, { days: "So", times: "3:00" });
    expect((await say(world, line)).text).toContain("Gespeichert.");
    expect(await world.store.schedules.find(CHANNEL)).toMatchObject(expected);
  });

  it.each([
    ["settings zeiten 25:00", "„25:00“ ist keine Uhrzeit. Schreibe sie wie 8:00, 17:30."],
    ["settings zeiten morgens", "„morgens“ ist keine Uhrzeit."],
    ["settings times 13pm", "„13pm“ ist keine Uhrzeit."],
    ["settings tage Mo–Foo", "„mo-foo“ ist kein Wochentag."],
    ["settings börse XETRA", "Schreibe vor oder nach"],
    ["settings börse vor Tokio", "„vor tokio“ verstehe ich nicht."],
    ["settings verspätung 3", "Nenne 5 bis 720 Minuten."],
    ["settings stille vielleicht", "Schreibe ja für Stille, oder nein."],
  ])("says what is wrong, and saves nothing: %s", async (line, expected) => {
    const world = await openWorld();
    expect((await say(world, line)).text).toContain(expected);
    expect(await world.store.schedules.find(CHANNEL)).toBeNull();
  });

  it("comes before the next day the exchange is open, the operator's closures among those it is not", async () => {
    const next = async (closures: NonNullable<WorldOptions["closures"]>): Promise<string> => {
      const world = await openWorld({ closures });
      await say(world, "watch add AMZN");
      await submit(world, { times: "", moments: "vor XETRA" });
      return (await say(world, "settings zeiten")).text;
    };
    expect(await next({})).toContain("30. Januar");
    expect(await next({ XETRA: ["2026-01-30"] })).toContain("2. Februar");
  });

  it("is shown with the settings, and with a form of its own", async () => {
    const world = await openWorld();
    expect((await say(world, "settings")).text).toContain("Briefe von selbst: nie");
    await submit(world, { times: "8:00, 17:30", moments: "nach NYSE" });
    const { text } = await say(world, "settings");
    expect(text).toContain("Briefe von selbst: Mo–Fr 08:00, 17:30, nach NYSE");
    const { form, text: shown } = await say(world, "settings zeiten");
    expect(shown).toContain("Der Kanal beobachtet noch keine Werte");
    expect(form?.fields.map(({ name, initial }) => [name, initial])).toEqual([
      ["times", "08:00, 17:30"],
      ["days", "Mo–Fr"],
      ["moments", "nach NYSE"],
      ["late", "60"],
      ["quiet", "say"],
    ]);
  });

  it.each(["de", "en"] as const)(
    "stays the same when its form is sent off as it is, in %s",
    async (language) => {
      const world = await openWorld();
      const user = { ...ADMIN, language };
      const moments = "before XETRA, after Vienna, vor SIX, nach NYSE, vor LSE";
      await submit(
        world,
        { times: "8:00", days: "Mo, Mi–Fr, So", moments, late: "45", quiet: "silent" },
        user,
      );
      const before = await world.store.schedules.find(CHANNEL);
      const { form } = await say(world, "settings times", user);
      const values = Object.fromEntries(
        (form?.fields ?? []).map(({ name, initial }) => [name, initial ?? ""]),
      );
      expect(await submit(world, values, user)).toMatchObject({ ok: true });
      expect(await world.store.schedules.find(CHANNEL)).toEqual(before);
      expect(before?.moments).toHaveLength(5);
    },
  );

  it("tells every fault at its field", async () => {
    const world = await openWorld();
    const outcome = await submit(world, { times: "x", days: "y", moments: "z", late: "1", quiet: "?" });
    const fields = outcome.ok ? [] : outcome.faults.map(({ field }) => field);
    expect(fields).toEqual(["times", "days", "moments", "late", "quiet"]);
  });

  it("can be left empty: then nothing comes by itself", async () => {
    const world = await openWorld();
    await submit(world, { times: "8:00" });
    expect(await nextDue(world)).not.toBeNull();
    await submit(world, { times: "" });
    expect(await nextDue(world)).toBeNull();
  });

  it("follows the channel's zone", async () => {
    const world = await openWorld();
    await say(world, "settings zeiten 12:00");
    expect(await nextDue(world)).toBe("2026-01-29T11:00:00.000Z");
    await say(world, "settings zone New York");
    expect(await nextDue(world)).toBe("2026-01-29T17:00:00.000Z");
  });

  it("tells which briefs did not come, and why", async () => {
    const world = await openWorld();
    await submit(world, { times: "8:00" });
    const ask = { now: "2026-02-01T00:00:00.000Z", limit: 9, platforms: ["slack"] } as const;
    const slot = (day: number, skip: "late" | "nothing-new" | null) => {
      const at = `2026-01-${day}T07:00:00.000Z`;
      return { key: `2026-01-${day}T08:00 Europe/Berlin`, at, until: at, skip };
    };
    const due = [slot(20, "late"), slot(26, "late"), slot(27, "nothing-new"), slot(28, null)];
    await world.store.schedules.planDue(ask, () => ({ due, nextDue: null }));
    const held = await world.store.deliveries.claim({ ...ask, leaseUntil: ask.now, except: [] });
    for (const delivery of held) {
      await world.store.deliveries.settle(delivery, { state: "failed", reason: "archived" });
    }
    const { text } = await say(world, "settings zeiten");
    expect(text).toContain(
      "Nicht zugestellt\n28. Januar 2026, 08:00: abgelehnt (archived)\n26. Januar 2026, 08:00: zu spät dran, deshalb entfallen\n",
    );
    expect(text).not.toContain("2026-01-27");
  });

  it("is not for everybody to change", async () => {
    const world = await openWorld();
    const outcome = await submit(world, { times: "8:00" }, READER);
    expect(outcome.ok && read(outcome.reply.messages)).toContain("nur Admins");
    expect((await say(world, "settings zeiten 8:00", READER)).text).toContain("nur Admins");
    expect((await say(world, "settings zeiten", READER)).form).toBeNull();
    expect(await world.store.schedules.find(CHANNEL)).toBeNull();
  });
});
