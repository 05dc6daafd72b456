import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { PromptTemplate } from "../domain/prompt.ts";

const FrontMatter = z.strictObject({
  id: z.string().min(1),
  version: z.int().positive(),
  inputs: z.array(z.string()),
});

/** Reads one file of `prompts/`: front matter, then the sections `## system` and `## user`. Throws when it is none. */
export function readPrompt(path: string): PromptTemplate {
  const text = readFileSync(path, "utf8");
  const parts = /^---\n(?<front>[^]*?)\n---\n[^]*?## system\n(?<system>[^]*?)\n## user\n(?<user>[^]*)$/u.exec(
    text,
  )?.groups;
  if (!parts)
    throw new Error(`prompts: ${path} needs front matter and the sections "## system" and "## user"`);
  const front = FrontMatter.parse(parse(parts["front"] ?? ""));
  return { ...front, system: (parts["system"] ?? "").trim(), user: (parts["user"] ?? "").trim() };
}
