import { readFileSync } from "node:fs";
import { z } from "zod";
import { languageOf } from "../../articles/language.ts";
import type { Language } from "../../domain/language.ts";
import { extractFigures } from "../../figures/extract.ts";
import { judgeClaim } from "../../verification/judge-claim.ts";
import type { FigureVerdict } from "../../verification/verdict.ts";
import { splitClaim } from "../../verification/split-claim.ts";
import { EXIT, UsageError, languageOption } from "../command.ts";
import type { Arguments, Command } from "../command.ts";
import { RecordId, runJsonl } from "../jsonl.ts";
import { write } from "../streams.ts";

const language = z.enum(["de", "en"]).nullish();

const Claim = z.object({
  id: RecordId.optional(),
  source: z.string(),
  claim: z.string(),
  lang: language,
  source_lang: language,
  title: z.string().nullish(),
});

type Claim = z.infer<typeof Claim>;

/** `verify "…" --source FILE` proves one claim; `verify --jsonl` many, each against a source of its own. */
export const verifyCommand: Command = {
  name: "verify",
  usage: '"CLAIM" --source FILE [--lang de|en] [--source-lang de|en] | --jsonl [FILE]',
  summary: "Prove a sentence and its figures against a source",
  details:
    "Answers with what speaks against the claim, and for each figure the place in the source it was held against.",
  options: {
    source: { type: "string", value: "FILE", help: "the text that is to bear the claim out" },
    lang: { type: "string", value: "de|en", help: "the claim's language; guessed when missing" },
    "source-lang": { type: "string", value: "de|en", help: "the source's language; guessed when missing" },
    title: { type: "string", value: '"…"', help: "the source's headline" },
    jsonl: {
      type: "boolean",
      help: 'one {"id","source","claim","lang"?,"source_lang"?,"title"?} a line in, one answer a line out',
    },
  },
  async run(given, world, signal) {
    if (given.flag("jsonl")) {
      const answer = (record: Claim): object => ({ id: record.id ?? null, ...judge(record) });
      return runJsonl({ shape: Claim, answer }, given.words[0] ?? null, world.streams, signal);
    }
    const verdict = judge(claimOf(given));
    await write(world.streams.out, `${JSON.stringify(verdict)}\n`);
    return verdict.supported ? EXIT.done : EXIT.no;
  },
};

function claimOf(given: Arguments): Claim {
  const claim = given.words.join(" ");
  const source = given.text("source");
  if (claim === "" || source === null) {
    throw new UsageError('verify: say the claim and where its source is: verify "…" --source article.txt');
  }
  return {
    claim,
    source: readFileSync(source, "utf8"),
    lang: languageOption(given),
    source_lang: languageOption(given, "source-lang"),
    title: given.text("title"),
  };
}

interface Verdict {
  readonly supported: boolean;
  readonly reason: string | null;
  readonly figures: readonly object[];
}

function judge({ source, claim, lang, source_lang: sourceLang, title }: Claim): Verdict {
  const claimLanguage = lang ?? languageOf(claim) ?? "en";
  const sourceLanguage = sourceLang ?? languageOf(source) ?? claimLanguage;
  const figures = extractFigures(source, { locale: sourceLanguage });
  const text = { text: source, language: sourceLanguage, figures, sentences: splitClaim(source, figures) };
  const question = { claim, claimLanguage, source: text };
  const verdict = judgeClaim(title === null || title === undefined ? question : { ...question, title });
  return {
    supported: verdict.supported,
    reason: verdict.reason?.[claimLanguage] ?? null,
    figures: verdict.figures.map((figure) => print(figure, claimLanguage)),
  };
}

function print(
  { surface, claim, verdict, source, reason, formula }: FigureVerdict,
  reader: Language,
): object {
  return {
    surface,
    claim_start: claim.start,
    claim_end: claim.end,
    verdict,
    start: source?.start ?? null,
    end: source?.end ?? null,
    reason: reason?.[reader] ?? formula,
  };
}
