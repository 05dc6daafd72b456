import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/domain/message.ts";
import { SLACK_LIMITS } from "../../../src/platforms/slack/limits.ts";
import type { Block, SlackPayload } from "../../../src/platforms/slack/payload.ts";
import { visible } from "../../../src/platforms/slack/payload.ts";
import { renderForView, renderMessage } from "../../../src/platforms/slack/render.ts";
import { messageFaults } from "../../stand-ins/slack/validate.ts";
import { briefMessage, bullet, plainMessage } from "../messages.ts";

const json = (payload: SlackPayload): Record<string, unknown> =>
  JSON.parse(JSON.stringify(payload)) as Record<string, unknown>;

const faultsOf = (message: Message): readonly string[] =>
  renderMessage(message).flatMap((payload) => messageFaults(json(payload)));

/** Every text of the blocks, in order. */
function textsOf(blocks: readonly Block[]): string {
  return (
    JSON.stringify(blocks)
      .match(/"text":"(?:[^"\\]|\\.)*"/gu)
      ?.map((each) => JSON.parse(each.slice(7)) as string)
      .join("") ?? ""
  );
}

describe("a brief", () => {
  const [payload, ...more] = renderMessage(briefMessage());

  it("is one message that Slack takes", () => {
    expect(more).toEqual([]);
    expect(messageFaults(json(payload))).toEqual([]);
  });

  it("has a header, its sections, footnotes, context and buttons, in this order", () => {
    expect(payload.blocks.map((block) => block.type)).toEqual([
      "header",
      "rich_text",
      "rich_text",
      "rich_text",
      "context",
      "actions",
    ]);
  });

  it("sets figures in bold and links each footnote's mark to the cited sentence", () => {
    expect(payload.blocks[1]).toMatchObject({
      elements: [
        {
          type: "rich_text_list",
          elements: [
            {
              elements: [
                { type: "text", text: "Umsatz " },
                { type: "text", text: "180,2 Mrd. US-Dollar", style: { bold: true } },
                { type: "text", text: " im dritten Quartal " },
                { type: "link", url: "https://example.com/a#:~:text=Umsatz", text: "[1]" },
              ],
            },
            { elements: [{}, {}, {}, { type: "text", text: "[2]" }] },
          ],
        },
      ],
    });
  });

  it("names the publisher and day of each footnote", () => {
    expect(textsOf(payload.blocks.slice(3, 4))).toBe("[1] Reuters, 30. Januar 2026\n[2] dpa-AFX");
  });

  it("reads well as a notification", () => {
    expect(payload.text).toBe("AMZN: Umsatz 180,2 Mrd. US-Dollar");
  });

  it("gives each button its action and what it is about; none where there is nothing", () => {
    expect(payload.blocks.at(-1)).toMatchObject({
      elements: [
        { action_id: "message.sources", value: "brief-1", text: { text: "Quellen", emoji: false } },
        { action_id: "message.language" },
        { action_id: "message.settings" },
      ],
    });
    expect(payload.blocks.at(-1)).not.toHaveProperty("elements.2.value");
  });
});

describe("what looks like markup", () => {
  const hostile = [
    "<!channel> <!here> <!everyone> <@U012AB3CD> <#C012> <!subteam^S1>",
    "<https://evil.example|click here>",
    "*bold* _italic_ ~strike~ `code` ```fence``` > quote",
    ":tada: :rotating_light:",
    "&lt;!channel&gt; &amp;",
  ];

  it.each(hostile)("is shown as it is: %s", (text) => {
    const [payload] = renderMessage(plainMessage([text], { title: text.slice(0, 140), context: [text] }));
    expect(textsOf(payload.blocks)).toContain(text);
    expect(JSON.stringify(payload.blocks)).not.toMatch(
      /"type":"(?:user|usergroup|broadcast|channel|emoji|mrkdwn|link)"/u,
    );
    expect(payload.text).not.toMatch(/<[!@#h]/u);
  });

  it.each([
    "javascript:alert(1)",
    "http://plain.example/a",
    "https://spaced .example/",
    `https://long.example/${"a".repeat(3000)}`,
  ])("becomes no link: %s", (link) => {
    const footnotes = [{ number: 1, publisher: "P", date: "", link }];
    const [payload] = renderMessage(briefMessage({ footnotes }));
    expect(JSON.stringify(payload.blocks)).not.toContain('"link"');
  });
});

describe("a group that is called", () => {
  const lines = Array.from({ length: 90 }, (_, index) =>
    bullet(`Punkt ${index} `, "1", " mehr".repeat(20), 1),
  );
  const calls = (message: Message): readonly number[] =>
    renderMessage(message).map(({ blocks }) => JSON.stringify(blocks).split('"usergroup"').length - 1);

  it("is mentioned once, below the title of the first part, and Slack takes it", () => {
    const message = briefMessage({ ping: "S0123AB", sections: [{ heading: null, lines }] });
    expect(faultsOf(message)).toEqual([]);
    expect(calls(message)).toEqual(calls(message).map((_, part) => (part === 0 ? 1 : 0)));
    expect(renderMessage(message)[0].blocks[1]).toMatchObject({
      elements: [{ elements: [{ type: "usergroup", usergroup_id: "S0123AB" }] }],
    });
  });

  it.each(["everyone", "channel", "<!channel>", "U0123AB", "80351110224678912", "", "s0123ab"])(
    "is nobody where the id is none of Slack's: %j",
    (ping) => {
      expect(calls(briefMessage({ ping }))).toEqual([0]);
    },
  );
});

describe("a long message", () => {
  const lines = Array.from({ length: 90 }, (_, index) =>
    bullet(
      `Punkt ${index} mit längerem Text & Zeichen, `,
      `${index} Mrd. Euro`,
      " laut Bericht ".repeat(6),
      1,
    ),
  );
  const message = briefMessage({ sections: [{ heading: "Meldungen", lines }] });
  const parts = renderMessage(message);

  it("is several messages, each of which Slack takes", () => {
    expect(parts.length).toBeGreaterThan(2);
    expect(faultsOf(message)).toEqual([]);
  });

  it("is split between its lines: every line stands there once and whole", () => {
    const all = parts.map((part) => textsOf(part.blocks)).join("");
    for (const index of lines.keys()) expect(all.split(`Punkt ${index} mit`)).toHaveLength(2);
  });

  it("numbers its parts and puts the buttons under the last", () => {
    expect(textsOf(parts[0].blocks.slice(0, 1))).toBe(`${message.title} (1/${parts.length})`);
    expect(parts.map((part) => part.blocks.at(-1)?.type === "actions")).toEqual(
      parts.map((_, index) => index === parts.length - 1),
    );
  });

  it("gives each part a text of its own", () => {
    expect(new Set(parts.map((part) => part.text)).size).toBe(parts.length);
  });
});

it("goes on in a second line where one is beyond all measure", () => {
  const text = "Wort ".repeat(3000);
  const parts = renderMessage(plainMessage([text]));
  const shown = parts.map((part) => textsOf(part.blocks.slice(1))).join("");
  expect(shown).toBe(text);
});

it("names an article once, however many of its sentences are cited", () => {
  const note = { publisher: "Reuters", date: "30. Januar 2026" };
  const footnotes = [1, 2].map((number) => ({
    ...note,
    number,
    link: `https://example.com/a#:~:text=${number}`,
  }));
  const [payload] = renderMessage(briefMessage({ footnotes }));
  expect(textsOf(payload.blocks.slice(3, 4))).toBe("[1] [2] Reuters, 30. Januar 2026");
  expect(JSON.stringify(payload.blocks[3])).toContain("text=2");
});

it("keeps a heading with what it is over", () => {
  const filler = Array.from({ length: 40 }, (_, index) => bullet(`Zeile ${index} `, "1", " x".repeat(40), 1));
  const sections = filler.map((_, at) => ({ heading: `Kopf ${at}`, lines: filler.slice(at, at + 1) }));
  for (const part of renderMessage(briefMessage({ sections, footnotes: [], context: [], actions: [] }))) {
    expect(part.text.split("\n").at(-1)).toMatch(/^• /u);
  }
});

it("has no blocks for what is empty", () => {
  const [payload] = renderMessage(plainMessage([], { title: "Only a title", fallback: "Only a title" }));
  expect(payload.blocks.map((block) => block.type)).toEqual(["header"]);
});

it("leaves out the buttons in a view", () => {
  expect(renderForView(briefMessage()).map((block) => block.type)).not.toContain("actions");
});

it("makes valid payloads of whatever text there is, and loses none of it", () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 900 })
    .filter((each) => each.trim() !== "");
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (lines) => {
      const message = plainMessage(lines);
      expect(faultsOf(message)).toEqual([]);
      const shown = renderMessage(message)
        .map((part) => textsOf(part.blocks.slice(1)))
        .join("");
      expect(shown).toBe(lines.map(visible).join(""));
    }),
    { numRuns: 150 },
  );
});

it("stays below what Slack takes of all blocks together, addresses counted", () => {
  const footnotes = Array.from({ length: 30 }, (_, index) => ({
    number: index + 1,
    publisher: `Verlag ${index}`,
    date: "30. Januar 2026",
    link: `https://example.com/${index}#:~:text=${"wort,".repeat(60)}`,
  }));
  const lines = footnotes.map(({ number }) => bullet("Satz ", `${number}`, " Ende ", number));
  for (const part of renderMessage(briefMessage({ footnotes, sections: [{ heading: null, lines }] }))) {
    expect(part.text.length).toBeLessThanOrEqual(SLACK_LIMITS.text);
    const urls = JSON.stringify(part.blocks).match(/https:[^"]+/gu) ?? [];
    expect(urls.join("").length + textsOf(part.blocks).length).toBeLessThanOrEqual(13_200);
  }
});
