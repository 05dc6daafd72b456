import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChannelRef } from "../../src/domain/channel.ts";
import type { Line, Message } from "../../src/domain/message.ts";
import { fallbackOf } from "../../src/messages/fallback.ts";
import type { Publisher, PublishOutcome } from "../../src/ports/publisher.ts";

/** What a reader of the channel sees of one post of the platform; a long message may be several. */
export interface ShownPost {
  /** All words in reading order, mark-up taken for what the platform makes of it: literal text as it appears. */
  readonly text: string;
  /** Every address that can be followed. */
  readonly links: readonly string[];
  /** The words of every button. */
  readonly buttons: readonly string[];
  /** People and groups that would be notified, and addresses unfurled; empty where nobody is. */
  readonly alarms: readonly string[];
}

/** One platform with a stand-in behind it, or the terminal with a stream. */
export interface PublisherHarness {
  readonly publisher: Publisher;
  readonly channel: ChannelRef;
  /** Another channel of the same platform. */
  readonly elsewhere: ChannelRef;
  /** Everything shown in the channel so far, oldest first. */
  shown(channel: ChannelRef): Promise<readonly ShownPost[]>;
  /** From now on the platform says no to this channel; null where a platform cannot. */
  readonly refuse: ((channel: ChannelRef) => void) | null;
  /** Whether what was shown stays for good, as on paper. */
  readonly keepsWhatStands?: true;
  /** The instant it is for the publisher; null where it cannot look for lost posts. */
  readonly now: (() => string) | null;
  /** From now on nothing gets through. */
  cutOff(): void | Promise<void>;
  close(): Promise<void>;
  /** Whether buttons are shown at all: not where nobody is there to press them. */
  readonly hasButtons: boolean;
}

/** What every platform's publisher keeps, whatever it is made of. */
export function publisherContract(name: string, open: () => Promise<PublisherHarness>): void {
  describe(`the publisher of ${name}`, () => {
    let harness: PublisherHarness;

    beforeEach(async () => {
      harness = await open();
    });

    afterEach(async () => {
      await harness.close();
    });

    const post = (message: Message, key = "k1") => harness.publisher.post(harness.channel, message, key);
    const edit = async (posted: PublishOutcome, message: Message) =>
      harness.publisher.edit?.(harness.channel, posted.ok ? posted.id : "", message);
    const seen = async (): Promise<string> =>
      oneLine((await harness.shown(harness.channel)).map(({ text }) => text).join("\n"));

    it("shows title, headings, every line, sources and context, in this order", async () => {
      expect(await post(BRIEF)).toMatchObject({ ok: true });
      const text = await seen();
      let at = 0;
      for (const part of ORDER) {
        const found = text.indexOf(part, at);
        expect(found, `"${part}" behind "${text.slice(0, at)}" in "${text}"`).toBeGreaterThanOrEqual(0);
        at = found + part.length;
      }
    });

    it("gives the platform's own id, for later edits", async () => {
      const outcome = await post(BRIEF);
      expect(outcome.ok && outcome.id).toMatch(/\S/u);
    });

    it("links every footnote that has an address, to the very place", async () => {
      await post(BRIEF);
      const links = (await harness.shown(harness.channel)).flatMap((shown) => shown.links);
      expect(links).toContain(LINK);
    });

    it("offers each button once", async () => {
      await post(BRIEF);
      const buttons = (await harness.shown(harness.channel)).flatMap((shown) => shown.buttons);
      expect(buttons).toEqual(harness.hasButtons ? BRIEF.actions.map(({ label }) => label) : []);
    });

    it.each([
      ["one after the other", async () => [await post(BRIEF), await post(BRIEF)]],
      ["at once", () => Promise.all([post(BRIEF), post(BRIEF)])],
    ])("shows a key once when it is posted twice %s", async (_how, twice) => {
      const [first, second] = await twice();
      expect(first).toMatchObject({ ok: true });
      expect(second).toEqual(first);
      expect(count(await seen(), BRIEF.title)).toBe(1);
    });

    it("shows two messages of different keys, though they are equal", async () => {
      await post(BRIEF, "k1");
      await post(BRIEF, "k2");
      expect(count(await seen(), BRIEF.title)).toBe(2);
    });

    it("keeps channels apart", async () => {
      await harness.publisher.post(harness.elsewhere, BRIEF, "k1");
      const [here, there] = [await harness.shown(harness.channel), await harness.shown(harness.elsewhere)];
      expect(there.map(({ text }) => text).join("\n")).toContain(BRIEF.title);
      if (harness.channel.channel !== harness.elsewhere.channel) expect(here).toEqual([]);
    });

    it.each(LITERAL)("shows %s as the text has it, and obeys nothing of it", async (_what, hostile) => {
      await post(bullets([bullet(`Vorher ${hostile} nachher 5 %.`)]));
      const shown = await harness.shown(harness.channel);
      expect(oneLine(shown.map(({ text }) => text).join("\n"))).toContain(`Vorher ${hostile} nachher 5 %.`);
      expect(shown.flatMap(({ alarms }) => alarms)).toEqual([]);
      expect(shown.flatMap(({ links }) => links)).toEqual([]);
    });

    it("shows nothing a terminal or chat would act on", async () => {
      await post(bullets([bullet("Rot\u001b[31m und\u0007 um\u202egedreht 5 %.")]));

      expect((await harness.shown(harness.channel)).map(({ text }) => text).join("")).not.toMatch(
        /[\u0007\u001b\u202e]/u,
      );
    });

    it("splits what is too long between bullets, never within one, and keeps the order", async () => {
      const texts = Array.from(
        { length: 60 },
        (_, index) => `Punkt ${index + 1}: ${"Wort ".repeat(28)}Ende ${index + 1}.`,
      );
      expect(await post(bullets(texts.map(bullet)))).toMatchObject({ ok: true });
      const shown = (await harness.shown(harness.channel)).map(({ text }) => oneLine(text));
      const places = texts.map((text) => shown.findIndex((part) => part.includes(text)));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });

    it.each([
      ["posts it as long as it is in time", false, { ok: true }, 1],
      ["posts it no more when it is late", true, "late", 0],
    ])("looks for a lost post, and where there is none %s", async (_what, isLate, expected, times) => {
      const { publisher, channel, now } = harness;
      expect("resume" in publisher).toBe(now !== null);
      if (now === null) return;
      await post(bullets([bullet("Ein anderer Beitrag 5 %.")]), "k0");
      const since = new Date(Date.parse(now()) - 7 * 3_600_000).toISOString();
      const lost = { channel, message: BRIEF, key: "k1", since, now: now(), isLate };
      const outcome = await publisher.resume?.(lost);
      if (typeof expected === "string") expect(outcome).toBe(expected);
      else expect(outcome).toMatchObject(expected);
      expect(count(await seen(), "Lindner streicht rund 1.200 Stellen")).toBe(times);
    });

    it("puts a correction where the message stands, and notifies nobody", async () => {
      if (!harness.publisher.edit) return;
      const posted = await post(bullets([bullet("Umsatz 5 Mrd. Euro.")]));
      const before = (await harness.shown(harness.channel)).length;
      const outcome = await edit(posted, bullets([bullet("Umsatz 6 Mrd. Euro.")]));
      expect(outcome).toEqual(posted);
      const text = await seen();
      expect(text).toContain("Umsatz 6 Mrd. Euro.");
      if (harness.keepsWhatStands) return;
      expect(text).not.toContain("Umsatz 5 Mrd. Euro.");
      expect(await harness.shown(harness.channel)).toHaveLength(before);
    });

    it("corrects a long message with a short one, and that with a long one again", async () => {
      if (!harness.publisher.edit || harness.keepsWhatStands) return;
      const long = bullets(
        Array.from({ length: 60 }, (_, index) => bullet(`Punkt ${index + 1}: ${"Wort ".repeat(28)}Ende.`)),
      );
      const posted = await post(long);
      const parts = (await harness.shown(harness.channel)).length;
      const short = await edit(posted, BRIEF);
      expect(await harness.shown(harness.channel)).toHaveLength(1);
      expect(await seen()).toContain(BRIEF.title);
      const again = await edit(short ?? posted, long);
      expect(again).toMatchObject({ ok: true });
      expect(await harness.shown(harness.channel)).toHaveLength(parts);
      expect(await seen()).toContain("Punkt 60");
    });

    it("tells a refusal, with who speaks and what to do", async () => {
      if (harness.refuse === null) return;
      harness.refuse(harness.channel);
      const outcome = await post(BRIEF);
      expect(outcome).toMatchObject({ ok: false, failure: { type: "refused" } });
      if (outcome.ok) return;
      expect(outcome.failure.message).toMatch(new RegExp(`^${harness.channel.platform}: .+; .+`, "u"));
    });

    it("tells that it is cut off, and does not throw", async () => {
      await harness.cutOff();
      const outcome = await post(BRIEF);
      expect(outcome).toMatchObject({ ok: false, failure: { type: "unreachable" } });
      if (outcome.ok) return;
      expect(outcome.failure.message).toMatch(new RegExp(`^${harness.channel.platform}: .+; .+`, "u"));
    });
  });
}

const LINK = "https://wire.example/lindner?id=7&lang=de#:~:text=Lindner%20streicht%20rund%201.200%20Stellen";

function line(style: Line["style"], content: Line["content"]): Line {
  return { style, content };
}

function bullet(text: string): Line {
  return line("bullet", [{ type: "text", text }]);
}

function messageOf(sections: Message["sections"]): Message {
  const parts = { title: "LND.DE · Lindner Werke · 28. Januar 2027", sections, context: [] };
  return { ...parts, language: "de", footnotes: [], actions: [], fallback: fallbackOf(parts) };
}

function bullets(lines: readonly Line[]): Message {
  return messageOf([{ heading: null, lines }]);
}

/** A brief with one of everything. */
const BRIEF: Message = {
  ...messageOf([
    {
      heading: null,
      lines: [
        line("note", [{ type: "text", text: "Das Tagesbudget ist verbraucht." }]),
        line("bullet", [
          { type: "text", text: "Lindner streicht " },
          { type: "strong", text: "rund 1.200" },
          { type: "text", text: " Stellen. " },
          { type: "footnote", number: 1 },
        ]),
        line("bullet", [
          { type: "emphasis", text: "Original (EN): " },
          { type: "text", text: "Orders rose " },
          { type: "strong", text: "4%" },
          { type: "text", text: ". " },
          { type: "footnote", number: 2 },
        ]),
      ],
    },
    {
      heading: "Nächste Termine",
      lines: [
        line("quote", [
          { type: "text", text: "Q4-Zahlen: " },
          { type: "strong", text: "5. Februar" },
          { type: "text", text: " nach Börsenschluss" },
        ]),
      ],
    },
  ]),
  footnotes: [
    { number: 1, publisher: "Market Wire", date: "28. Januar 2027", link: LINK },
    { number: 2, publisher: "Börsenblatt", date: "27. Januar 2027", link: null },
  ],
  context: ["2 Artikel aus 2 Quellen", "Automatisch aus wörtlichen Auszügen, ohne KI-Text"],
  actions: [
    { id: "sources", label: "Quellen", value: "b1" },
    { id: "settings", label: "Einstellungen", value: "" },
  ],
};

const ORDER = [
  BRIEF.title,
  "Das Tagesbudget ist verbraucht.",
  "Lindner streicht rund 1.200 Stellen.",
  "Original (EN): Orders rose 4%.",
  "Nächste Termine",
  "Q4-Zahlen: 5. Februar nach Börsenschluss",
  "Market Wire",
  "28. Januar 2027",
  "Börsenblatt",
  "2 Artikel aus 2 Quellen",
  "Automatisch aus wörtlichen Auszügen, ohne KI-Text",
];

/** Text that some chat would take for mark-up, a mention, or a link. */
const LITERAL = [
  ["an asterisk and an underscore", "*fett* _kursiv_ ~weg~"],
  ["Discord's bold and spoiler", "**fett** ||verdeckt||"],
  ["a code fence", "`code` ```mehr```"],
  ["a masked link", "[Klick](https://evil.example/x)"],
  ["Slack's link", "<https://evil.example/x|Klick>"],
  ["a call to everybody", "<!channel> @everyone @here"],
  ["a mention", "<@U012ABC> <@80351110224678912>"],
  ["ampersands and brackets", "AT&T &amp; <b>R&D</b>"],
  ["a list and a heading", "# Titel > Zitat - Punkt"],
] as const;

function oneLine(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/gu, " ");
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
