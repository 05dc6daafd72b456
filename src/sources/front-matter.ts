import { parseDocument } from "yaml";
import type { SourceFault } from "../ports/source-reader.ts";
import { badFrontMatter } from "./faults.ts";
import { Statement } from "./records.ts";

export type FrontMatter =
  | { readonly ok: true; readonly stated: Statement; readonly text: string }
  | { readonly ok: false; readonly fault: SourceFault };

const FENCED = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** What a Markdown file states between `---` and `---` at its top, and the text below. */
export function readFrontMatter(file: string, origin: string): FrontMatter {
  const match = FENCED.exec(file);
  const yaml = match?.groups?.["yaml"];
  if (!match || yaml === undefined) {
    if (!/^---[ \t]*\r?\n(?:[\w-]+:|#)/u.test(file)) return { ok: true, stated: {}, text: file };
    return { ok: false, fault: badFrontMatter(origin, "1: ---") };
  }
  const document = parseDocument(yaml, { prettyErrors: true });
  const [error] = document.errors;
  // The fence is line 1, so that YAML's first line is the file's second.
  if (error)
    return failed(origin, `${String((error.linePos?.[0].line ?? 0) + 1)}: ${firstLine(error.message)}`);
  const parsed = Statement.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failed(origin, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "?"}`);
  }
  return { ok: true, stated: parsed.data, text: file.slice(match[0].length) };
}

function failed(origin: string, detail: string): FrontMatter {
  return { ok: false, fault: badFrontMatter(origin, detail) };
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/ at line \d+.*$/u, "");
}
