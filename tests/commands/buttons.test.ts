import { beforeEach, describe, expect, it } from "vitest";
import type { SubmissionOutcome } from "../../src/domain/command.ts";
import type { FormValues } from "../../src/domain/form.ts";
import type { Action } from "../../src/domain/message.ts";
import { NVIDIA_EN, SAP_DE } from "./articles.ts";
import type { World } from "./world.ts";
import { ADMIN, CHANNEL, openWorld, read, READER, SIGNAL } from "./world.ts";

describe("the buttons below a brief", () => {
  let world: World;
  let value: string;

  beforeEach(async () => {
    world = await openWorld({ articles: [SAP_DE, NVIDIA_EN] });
    value = await briefOn("SAP");
  });

  async function briefOn(what: string): Promise<string> {
    const request = { name: "brief", words: [what], channel: CHANNEL, user: READER };
    const { messages } = await world.commands.run(request, SIGNAL);
    return messages[0]?.actions[0]?.value ?? "";
  }

  async function press(id: Action["id"], of = value, user = READER) {
    const reply = await world.commands.press({ id, value: of, channel: CHANNEL, user }, SIGNAL);
    return { ...reply, text: read(reply.messages) };
  }

  it("Sources quotes the evidence, to who asked", async () => {
    const { audience, text, messages } = await press("sources");
    expect(audience).toBe("only-you");
    expect(text).toContain("Das Betriebsergebnis von SAP stieg um 11 Prozent auf 2,9 Milliarden Euro.");
    expect(messages[0]?.footnotes[0]?.link).toContain("https://boersenblatt.example/sap-zahlen#:~:text=");
  });

  it("EN/DE tells the same brief in the other language, and back", async () => {
    const english = await press("language");
    expect(english.audience).toBe("only-you");
    expect(english.messages[0]?.language).toBe("en");
    expect(english.text).toContain("€9.8bn");
    const german = await press("language", english.messages[0]?.actions[0]?.value ?? "");
    expect(german.messages[0]?.language).toBe("de");
    expect(german.text).toContain("9,8 Milliarden Euro");
  });

  it("EN/DE keeps to the articles of the brief, whatever has come since", async () => {
    const [first] = await world.store.articles.get(["a0"]);
    if (!first) throw new Error("the article is not stored");
    const later = {
      ...first,
      id: "later",
      published: { ...first.published, at: "2026-01-29T09:00:00.000Z" },
    };
    await world.store.articles.saveAll([{ article: later, contentHash: "later", terms: [] }]);
    const { messages } = await press("language");
    const stored = await world.store.briefs.get(messages[0]?.actions[0]?.value ?? "");
    expect(stored?.brief.articles).toEqual(["a0"]);
  });

  it("Why? tells what was taken out of the articles", async () => {
    const { text } = await press("why");
    expect(text).toContain("Werbung: „Jetzt gratis herunterladen");
  });

  it("Settings shows them, with the form for admins", async () => {
    expect((await press("settings", "")).form).toBeNull();
    expect((await press("settings", "", ADMIN)).form?.id).toBe("settings");
  });

  it.each(["", "unknown", "../../etc/passwd", "x".repeat(10_000), "'; DROP TABLE briefs; --"])(
    "answer politely when the brief is gone or never was: %.20s",
    async (forged) => {
      for (const id of ["sources", "language", "why", "figure-wrong"] as const) {
        expect((await press(id, forged)).text).toContain("Dieser Brief ist nicht mehr gespeichert.");
      }
    },
  );

  describe("Figure wrong?", () => {
    function report(values: FormValues): Promise<SubmissionOutcome> {
      const submission = { id: "figure-wrong", value, values, channel: CHANNEL, user: READER } as const;
      return world.commands.submit(submission, SIGNAL);
    }

    async function chooseAdminChannel(): Promise<void> {
      const words = ["reports", "C9"];
      await world.commands.run({ name: "settings", words, channel: CHANNEL, user: ADMIN }, SIGNAL);
    }

    it("asks which bullet and what is wrong", async () => {
      const { form, text } = await press("figure-wrong");
      expect(form?.value).toBe(value);
      const [choice, words] = form?.fields ?? [];
      const numbered = text.match(/^\d\. /gmu) ?? [];
      expect(numbered.length).toBeGreaterThan(1);
      expect(choice?.type === "choice" && choice.options.length).toBe(numbered.length);
      expect(choice?.type === "choice" && choice.options.every(({ label }) => label.length <= 75)).toBe(true);
      expect(words).toMatchObject({ type: "text", required: false, multiline: true });
      // Where there are no forms, the message alone must do.
      expect(text).toMatch(/\d\. Das Betriebsergebnis von SAP/u);
    });

    it("brings bullet, evidence and the reader's words to the admin channel, and counts", async () => {
      await chooseAdminChannel();
      const [choice] = (await press("figure-wrong")).form?.fields ?? [];
      const options = choice?.type === "choice" ? choice.options : [];
      const bullet = options.find(({ label }) => label.includes("Das Betriebsergebnis"))?.value ?? "";
      const outcome = await report({ bullet, words: "Es waren 12 Prozent @everyone" });
      expect(outcome.ok && read(outcome.reply.messages)).toContain("liegt im Kanal der Admins");
      const [posted] = world.posted;
      expect(posted?.channel).toEqual({ ...CHANNEL, channel: "C9" });
      const text = read(posted ? [posted.message] : []);
      expect(text).toContain("Von U2 aus C1");
      expect(text).toContain("Das Betriebsergebnis von SAP stieg um 11 Prozent auf 2,9 Milliarden Euro. [1]");
      expect(text).toContain("Es waren 12 Prozent everyone");
      expect(text).toContain("1 Meldung bisher");
      expect(posted?.message.footnotes).toHaveLength(1);
      expect(await world.store.reports.count()).toBe(1);
    });

    it("is kept and counted also where no admin channel is chosen", async () => {
      const outcome = await report({ bullet: "0", words: "" });
      expect(outcome.ok && read(outcome.reply.messages)).toContain("wählt /settings");
      expect(world.posted).toEqual([]);
      expect(await world.store.reports.count()).toBe(1);
      expect(world.logged.map(({ event }) => event)).toEqual(["figure-reported"]);
    });

    it("is kept when the admin channel cannot be reached, and the operator is told", async () => {
      await chooseAdminChannel();
      world.outcome = {
        ok: false,
        failure: { type: "unreachable", message: "slack: down; wait", sent: false },
      };
      const outcome = await report({ bullet: "0", words: "" });
      expect(outcome.ok && read(outcome.reply.messages)).toContain("Die Meldung ist gespeichert.");
      expect(world.logged.map(({ event }) => event)).toEqual(["figure-reported", "report-not-told"]);
    });

    it.each([
      [{ bullet: "17", words: "" }, "bullet"],
      [{ bullet: "-1", words: "" }, "bullet"],
      [{ words: "ohne Punkt" }, "bullet"],
      [{ bullet: ["0"], words: "" }, "bullet"],
      [{ bullet: "0", words: "x".repeat(501) }, "words"],
    ])("tells what is missing: %j", async (values, field) => {
      const outcome = await report(values);
      expect(outcome.ok ? [] : outcome.faults.map((fault) => fault.field)).toEqual([field]);
      expect(await world.store.reports.count()).toBe(0);
    });
  });
});
