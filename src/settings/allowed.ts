import type { z } from "zod";

const KINDS: Readonly<Record<string, string>> = {
  array: "a list",
  object: "settings below it",
  record: "settings below it",
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

/** What a setting may be, in an operator's words; a schema's own wording comes first. */
export function allowedBy(issue: z.core.$ZodIssue): string {
  if (!/^(?:Invalid input: expected|Too (?:small|big):)/u.test(issue.message)) return issue.message;
  if (issue.code === "invalid_type") return KINDS[issue.expected] ?? issue.expected;
  if (issue.code === "too_small") return `at least ${bound(issue.minimum, issue.origin)}`;
  if (issue.code === "too_big") return `at most ${bound(issue.maximum, issue.origin)}`;
  return issue.message;
}

function bound(limit: number | bigint, origin: string): string {
  if (origin === "array") return `${limit} ${limit === 1 ? "entry" : "entries"}`;
  if (origin === "string") return `${limit} ${limit === 1 ? "character" : "characters"}`;
  return String(limit);
}
