import fc from "fast-check";
import { expect, it } from "vitest";
import { stringsIn, violation } from "../../bench/injection/checks.ts";
import type { Ban } from "../../bench/injection/rows.ts";
import { RENDERERS } from "../../bench/injection/renderers.ts";
import type { Message } from "../../src/domain/message.ts";
import { guardMessage } from "../../src/messages/gate.ts";
import { hostileText } from "./hostile-text.ts";

const ARTICLE = "https://zeitung.example/wirtschaft/a-1.html";
const BANS: readonly Ban[] = [
  { kind: "active_mention" },
  { kind: "link_host_not_in", allow: ["zeitung.example"] },
  { kind: "link_scheme_not_in", allow: ["https"] },
  { kind: "link_label_host_mismatch" },
  { kind: "invisible_char" },
];

/** Every place of a message that words from outside can reach. */
const hostileMessage: fc.Arbitrary<Message> = fc
  .record({
    title: hostileText,
    heading: fc.option(hostileText, { nil: null }),
    told: hostileText,
    own: hostileText,
    quoted: hostileText,
    publisher: hostileText,
    date: hostileText,
    link: fc.oneof(
      fc.constant(ARTICLE),
      hostileText,
      hostileText.map((text) => `${ARTICLE}#${text}`),
      hostileText.map((text) => `https://${text}`),
    ),
    context: hostileText,
    label: hostileText,
    value: hostileText,
    fallback: hostileText,
  })
  .map((parts) => ({
    language: "de",
    title: parts.title,
    sections: [
      {
        heading: parts.heading,
        lines: [
          {
            style: "bullet",
            content: [
              { type: "strong", text: parts.told },
              { type: "footnote", number: 1 },
            ],
          },
          { style: "plain", content: [{ type: "text", text: parts.own }] },
          { style: "quote", content: [{ type: "emphasis", text: parts.quoted }] },
        ],
      },
    ],
    footnotes: [{ number: 1, publisher: parts.publisher, date: parts.date, link: parts.link }],
    context: [parts.context],
    actions: [{ id: "why", label: parts.label, value: parts.value }],
    fallback: parts.fallback,
  }));

it(
  "lets no mention, foreign link or invisible character through, whatever 10,000 hostile messages hold",
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(hostileMessage, (hostile) => {
        const message = guardMessage(hostile, { links: [ARTICLE] });
        for (const { name: platform, render } of RENDERERS) {
          const output = { platform, payloads: render(message), milliseconds: 0, linked: [] };
          for (const ban of BANS) expect(violation(ban, output), `${platform}: ${ban.kind}`).toBeNull();
          for (const text of output.payloads.flatMap(stringsIn)) expect(text.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
  },
);

it("takes a publisher whose cleaned name is mark-up for none, at once", () => {
  const footnote = { number: 1, publisher: ">\u0007\t", date: "5. Feb.", link: ARTICLE };
  const line = { style: "plain" as const, content: [{ type: "footnote" as const, number: 1 }] };
  const message: Message = {
    language: "de",
    title: "AMZN",
    sections: [{ heading: null, lines: [line] }],
    footnotes: [footnote],
    context: [],
    actions: [],
    fallback: "",
  };
  const [guarded] = guardMessage(message, { links: [ARTICLE] }).footnotes;
  expect(guarded?.publisher).toBe("zeitung.example");
});

it("changes nothing more the second time, and never throws", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(hostileMessage, (hostile) => {
      const once = guardMessage(hostile, { links: [ARTICLE] });
      expect(guardMessage(once, { links: [ARTICLE] })).toEqual(once);
    }),
    { numRuns: 2_000 },
  );
});
