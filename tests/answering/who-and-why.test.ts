import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { RawArticle } from "../../src/domain/article.ts";
import { READER, openWorld, say } from "../commands/world.ts";

const article = (language: "de" | "en", title: string, text: string): Partial<RawArticle> => ({
  title,
  text,
  language,
  publisher: "Kursblatt",
  url: `https://kursblatt.example/${language}`,
  published: { at: "2026-01-27T17:00:00.000Z", precision: "time", source: "stated" },
});

const GERMAN = article(
  "de",
  "Siemens tauscht den Finanzchef aus",
  "Siemens bekommt einen neuen Finanzchef. Neuer Finanzchef von Siemens wird Ralf Thomasius. Die Aktie von Siemens gab am Dienstag nach. Die Aktie von Siemens fiel, weil die Marge im Kerngeschäft schrumpfte. Der ehemalige Konzernchef von Siemens, Horst Brandner, äußerte sich nicht.",
);
const ENGLISH = article(
  "en",
  "Nvidia wins a big order",
  "Nvidia shares moved on Tuesday. Nvidia shares rose because a large cloud provider doubled its order. Chief executive Jane Huxley of Nvidia announced the deal.",
);

async function ask(question: string): Promise<string> {
  return (await say(await openWorld({ articles: [GERMAN, ENGLISH] }), `ask ${question}`, READER)).text;
}

describe("who it was, and why", () => {
  it.each([
    ["Wer wird neuer Finanzchef von Siemens?", "Thomasius"],
    ["Who becomes the new finance chief of Siemens?", "Thomasius"],
    ["Warum fiel die Aktie von Siemens?", "weil die Marge"],
    ["Why did Siemens shares fall?", "weil die Marge"],
    ["Why did Nvidia shares rise?", "because a large cloud provider"],
    ["Warum stieg die Nvidia-Aktie?", "because a large cloud provider"],
    ["Wer führt Nvidia?", "Huxley"],
    ["Who runs Nvidia?", "Huxley"],
  ])("„%s“ is answered with %s", async (question, expected) => {
    expect(await ask(question)).toContain(expected);
  });

  it.each([
    ["a sentence without a name", "Wer wird neuer Finanzchef von Siemens?", "bekommt einen neuen"],
    ["a sentence without a reason", "Warum fiel die Aktie von Siemens?", "gab am Dienstag nach"],
    ["who was it before", "Wer ist der Konzernchef von Siemens?", "Brandner"],
  ])("not with %s: %s", async (_what, question, other) => {
    expect(await ask(question)).not.toContain(other);
  });
});

interface Asked {
  readonly id: string;
  readonly question: string;
  /** What a right answer says; null where the articles do not say it. */
  readonly says: string | null;
  readonly articles: readonly string[];
}

interface Answered {
  readonly id: string;
  readonly answered: boolean;
  readonly sentences: readonly {
    readonly text: string;
    readonly evidence: readonly { readonly article: string }[];
  }[];
}

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const STORED = path("../../../shared/articles");
const QUESTIONS = path("../corpus/ask/who-and-why.jsonl");

const read = (lines: string): readonly unknown[] =>
  lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));

// Where ../shared is not there, nothing can be asked about its articles.
describe.skipIf(!existsSync(STORED))("our own questions on the stored articles", () => {
  it("at least 85 % of those they answer, and 90 % of the others are refused", { timeout: 120_000 }, () => {
    const asked = read(readFileSync(QUESTIONS, "utf8")) as readonly Asked[];
    const program = path("../../marktbrief.mjs");
    const { stdout } = spawnSync(
      process.execPath,
      [program, "ask", "--jsonl", QUESTIONS, "--articles", STORED],
      { encoding: "utf8", maxBuffer: 50_000_000 },
    );
    const answers = new Map((read(stdout) as readonly Answered[]).map((answer) => [answer.id, answer]));
    const isRight = ({ id, says, articles }: Asked): boolean =>
      says === null
        ? answers.get(id)?.answered === false
        : (answers.get(id)?.sentences ?? []).some(
            ({ text, evidence }) =>
              new RegExp(says, "u").test(text) &&
              evidence.some(({ article: place }) => articles.includes(place)),
          );
    const [answerable, others] = [
      asked.filter(({ says }) => says !== null),
      asked.filter(({ says }) => says === null),
    ];
    expect(answerable.filter(isRight).length / answerable.length).toBeGreaterThanOrEqual(0.85);
    expect(others.filter(isRight).length / others.length).toBeGreaterThanOrEqual(0.9);
  });
});
