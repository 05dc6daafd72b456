import { createReadStream } from "node:fs";
import { z } from "zod";
import { linesOf, write } from "./streams.ts";
import type { Streams } from "./streams.ts";

/** What a record must look like, and what is answered to it. */
export interface JsonlForm<Shape extends z.ZodType> {
  readonly shape: Shape;
  readonly answer: (record: z.infer<Shape>, signal: AbortSignal) => object | Promise<object>;
}

/** Every record may carry an id of its own, which is repeated in the answer. */
export const RecordId = z.union([z.string(), z.number()]);

/** Longer than any article; a longer line is answered as an error and not kept. */
const MAX_LINE = 64_000_000;

/**
 * One object in, one out, in order and in constant memory. A bad line is answered in its place with
 * `{"id","line","error"}`. Reads `file`, or standard input when it is null.
 */
export async function runJsonl<Shape extends z.ZodType>(
  form: JsonlForm<Shape>,
  file: string | null,
  streams: Streams,
  signal: AbortSignal,
): Promise<number> {
  const input = file === null ? streams.input : createReadStream(file);
  let number = 0;
  for await (const line of linesOf(input, MAX_LINE)) {
    number += 1;
    if (signal.aborted) break;
    if (line.trim() === "") continue;
    const answer = await answerLine(form, { line, number }, signal);
    await write(streams.out, `${JSON.stringify(answer)}\n`);
  }
  return 0;
}

/** The records of a JSONL file, all at once, for the one command that must see them together. */
export async function readJsonl<Shape extends z.ZodType>(
  shape: Shape,
  file: string | null,
  streams: Streams,
): Promise<readonly (z.infer<Shape> | LineError)[]> {
  const records: (z.infer<Shape> | LineError)[] = [];
  let number = 0;
  for await (const line of linesOf(file === null ? streams.input : createReadStream(file), MAX_LINE)) {
    number += 1;
    if (line.trim() !== "") records.push(readRecord(shape, { line, number }).value);
  }
  return records;
}

export interface LineError {
  readonly id: string | number | null;
  readonly line: number;
  readonly error: string;
}

interface NumberedLine {
  readonly line: string;
  readonly number: number;
}

async function answerLine<Shape extends z.ZodType>(
  form: JsonlForm<Shape>,
  numbered: NumberedLine,
  signal: AbortSignal,
): Promise<object> {
  const record = readRecord(form.shape, numbered);
  if (!record.ok) return record.value;
  try {
    return await form.answer(record.value, signal);
  } catch (error) {
    const { id } = idOf(record.value);
    return { id, line: numbered.number, error: error instanceof Error ? error.message : String(error) };
  }
}

type ReadRecord<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly value: LineError };

function readRecord<Shape extends z.ZodType>(
  shape: Shape,
  { line, number }: NumberedLine,
): ReadRecord<z.infer<Shape>> {
  const fail = (id: LineError["id"], error: string): ReadRecord<z.infer<Shape>> => ({
    ok: false,
    value: { id, line: number, error },
  });
  if (line.length > MAX_LINE) return fail(null, `the line is longer than ${MAX_LINE} characters; split it`);
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return fail(null, `not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = shape.safeParse(data);
  if (parsed.success) return { ok: true, value: parsed.data };
  const reasons = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "record"}: ${message}`);
  return fail(idOf(data).id, reasons.join("; "));
}

function idOf(data: unknown): { id: LineError["id"] } {
  const parsed = z.object({ id: RecordId }).safeParse(data);
  return { id: parsed.success ? parsed.data.id : null };
}
