import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { z } from "zod";
import { linesOf, write } from "./streams.ts";
import type { Streams } from "./streams.ts";

/** What a record must look like, and what is answered to it. */
export interface JsonlForm<Shape extends z.ZodType, Answer extends object> {
  readonly shape: Shape;
  readonly answer: (record: z.infer<Shape>, at: Place) => Answer | Promise<Answer>;
}

export interface Place {
  /** Counted from 1, blank lines too. */
  readonly line: number;
  readonly signal: AbortSignal;
}

/** Every record may carry an id of its own, which is repeated in the answer; null is as good as none. */
export const RecordId = z.union([z.string(), z.number(), z.null()]);

/** Longer than any article; a longer line is answered as an error and not kept. */
const MAX_LINE = 64_000_000;

/**
 * One object in, one out, in order and in constant memory. A bad line is answered in its place with
 * `{"id","line","error"}`. Reads `file`, or standard input when it is null.
 */
export async function runJsonl<Shape extends z.ZodType, Answer extends object>(
  form: JsonlForm<Shape, Answer>,
  file: string | null,
  streams: Streams,
  signal: AbortSignal,
): Promise<number> {
  for await (const answer of answerLines(form, inputFrom(file, streams), signal)) {
    await write(streams.out, `${JSON.stringify(answer)}\n`);
  }
  return 0;
}

/** The named file, or standard input, which "-" names as well. */
export function inputFrom(file: string | null, streams: Streams): Readable {
  return file === null || file === "-" ? streams.input : createReadStream(file);
}

/** The answer to each line, or what is wrong with it. */
export async function* answerLines<Shape extends z.ZodType, Answer extends object>(
  form: JsonlForm<Shape, Answer>,
  input: Readable,
  signal: AbortSignal,
): AsyncGenerator<Answer | LineError> {
  let line = 0;
  for await (const text of linesOf(input, MAX_LINE)) {
    line += 1;
    if (signal.aborted) return;
    if (text.trim() !== "") yield await answerLine(form, text, { line, signal });
  }
}

export interface LineError {
  readonly id: string | number | null;
  readonly line: number;
  readonly error: string;
}

async function answerLine<Shape extends z.ZodType, Answer extends object>(
  form: JsonlForm<Shape, Answer>,
  text: string,
  at: Place,
): Promise<Answer | LineError> {
  const record = readRecord(form.shape, text, at.line);
  if (!record.ok) return record.fault;
  try {
    return await form.answer(record.value, at);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...idOf(record.value), line: at.line, error: message };
  }
}

type ReadRecord<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: LineError };

function readRecord<Shape extends z.ZodType>(
  shape: Shape,
  text: string,
  line: number,
): ReadRecord<z.infer<Shape>> {
  const fail = (id: LineError["id"], error: string): ReadRecord<z.infer<Shape>> => ({
    ok: false,
    fault: { id, line, error },
  });
  if (text.length > MAX_LINE) return fail(null, `the line is longer than ${MAX_LINE} characters; split it`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return fail(null, `not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = shape.safeParse(data);
  if (parsed.success) return { ok: true, value: parsed.data };
  const reasons = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "record"}: ${message}`);
  return fail(idOf(data).id, reasons.join("; "));
}

function idOf(data: unknown): { readonly id: LineError["id"] } {
  const parsed = z.object({ id: RecordId }).safeParse(data);
  return { id: parsed.success ? parsed.data.id : null };
}
