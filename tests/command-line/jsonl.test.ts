import { PassThrough, Readable } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { RecordId, runJsonl } from "../../src/command-line/jsonl.ts";

const shape = z.object({ id: RecordId.optional(), text: z.string() });
const form = {
  shape,
  answer({ id, text }: z.infer<typeof shape>): object {
    if (text === "broken") throw new Error("cannot be read");
    return { id, length: text.length };
  },
};

async function answersTo(...chunks: readonly (string | Uint8Array)[]): Promise<readonly unknown[]> {
  return answersFrom(null, chunks);
}

async function answersFrom(
  file: string | null,
  chunks: readonly (string | Uint8Array)[],
): Promise<readonly unknown[]> {
  const out = new PassThrough();
  const streams = { input: Readable.from(chunks), out, err: new PassThrough(), interactive: false };
  const code = await runJsonl(form, file, streams, new AbortController().signal);
  out.end();
  expect(code).toBe(0);
  const lines = (await textOf(out)).split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as unknown);
}

describe("a JSONL form", () => {
  it("answers each record in its place, and ignores fields it does not know", async () => {
    const answers = await answersTo('{"id":1,"text":"a","more":[]}\n{"id":"b","text":"bb"}\n');
    expect(answers).toEqual([
      { id: 1, length: 1 },
      { id: "b", length: 2 },
    ]);
  });

  it.each([
    ["what is not JSON", "{oops", { id: null, line: 2 }],
    ["what has the wrong shape", '{"id":7}', { id: 7, line: 2 }],
    ["what cannot be answered", '{"id":7,"text":"broken"}', { id: 7, line: 2, error: "cannot be read" }],
    ["a bare value", "3", { id: null, line: 2 }],
  ])("answers %s with its line and an error, and goes on", async (_name, line, error) => {
    const answers = await answersTo(`{"id":1,"text":""}\n${line}\n{"id":3,"text":""}\n`);
    expect(answers).toMatchObject([{ id: 1 }, { ...error, error: expect.any(String) as string }, { id: 3 }]);
  });

  it("passes over blank lines and counts them", async () => {
    expect(await answersTo('\n  \r\n{"id":1}\n')).toMatchObject([{ id: 1, line: 3 }]);
  });

  it("takes - for standard input", async () => {
    expect(await answersFrom("-", ['{"text":"a"}'])).toEqual([{ length: 1 }]);
  });

  it("needs no line end at the end, and takes Windows' ones", async () => {
    expect(await answersTo('{"text":"a"}\r\n{"text":"b"}')).toHaveLength(2);
  });

  it("joins characters that come cut in two", async () => {
    const bytes = Buffer.from('{"text":"Börse"}\n');
    const cut = bytes.indexOf(0xb6);
    expect(await answersTo(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual([{ length: 5 }]);
  });
});
