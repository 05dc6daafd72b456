import { z } from "zod";
import { languageOf } from "../../articles/language.ts";
import type { Figure } from "../../domain/figure.ts";
import { extractFigures } from "../../figures/extract.ts";
import { UsageError, languageOption } from "../command.ts";
import type { Command } from "../command.ts";
import { RecordId, runJsonl } from "../jsonl.ts";
import { figureJson } from "../print-json.ts";
import { write } from "../streams.ts";

const Text = z.object({
  id: RecordId.optional(),
  lang: z.enum(["de", "en"]).nullish(),
  text: z.string(),
  published: z.string().nullish(),
});

/** `figures "…"` shows the figures of one text; `figures --jsonl` those of many. */
export const figuresCommand: Command = {
  name: "figures",
  usage: '"TEXT" [--lang de|en] [--published DAY] | --jsonl [FILE]',
  summary: "Read every figure of a text, with its value, unit and place",
  options: {
    lang: { type: "string", value: "de|en", help: "the text's language; guessed when missing" },
    published: { type: "string", value: "DAY", help: "the day the text appeared, for dates without a year" },
    jsonl: {
      type: "boolean",
      help: 'one {"id","lang"?,"text","published"?} a line in, one answer a line out',
    },
  },
  async run(given, world, signal) {
    if (given.flag("jsonl")) {
      const answer = (record: z.infer<typeof Text>): object => ({
        id: record.id ?? null,
        figures: read(record),
      });
      return runJsonl({ shape: Text, answer }, given.words[0] ?? null, world.streams, signal);
    }
    const text = given.words.join(" ");
    if (text === "") throw new UsageError('figures: say which text: figures "Umsatz 1,24 Mrd. Euro"');
    const record = { text, lang: languageOption(given), published: given.text("published") };
    for (const figure of read(record)) {
      await write(world.streams.out, `${JSON.stringify(figure)}\n`);
    }
    return 0;
  },
};

function read({ text, lang, published }: z.infer<typeof Text>): readonly object[] {
  const locale = lang ?? languageOf(text) ?? "en";
  const publishedOn = published?.slice(0, 10);
  return extractFigures(text, publishedOn === undefined ? { locale } : { locale, publishedOn }).map(print);
}

function print(figure: Figure): object {
  const { span, kind, surface } = figure;
  return { ...span, kind, ...figureJson(figure), surface };
}
