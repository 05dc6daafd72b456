import { z } from "zod";
import { languageOf } from "../../articles/language.ts";
import { linkInstruments } from "../../instruments/link.ts";
import { UsageError, languageOption } from "../command.ts";
import type { Command } from "../command.ts";
import { RecordId, runJsonl } from "../jsonl.ts";
import { write } from "../streams.ts";
import type { World } from "../world.ts";

const Text = z.object({
  id: RecordId.optional(),
  lang: z.enum(["de", "en"]).nullish(),
  title: z.string().nullish(),
  text: z.string(),
});

/** `link "…"` names the instruments a text is about; `link --jsonl` those of many. */
export const linkCommand: Command = {
  name: "link",
  usage: '"TEXT" [--title "…"] [--lang de|en] | --jsonl [FILE]',
  summary: "Tell which instruments a text is about, and which it only mentions",
  options: {
    title: { type: "string", value: '"…"', help: "the text's headline" },
    lang: { type: "string", value: "de|en", help: "the text's language; guessed when missing" },
    jsonl: { type: "boolean", help: 'one {"id","lang"?,"title"?,"text"} a line in, one answer a line out' },
  },
  async run(given, world, signal) {
    if (given.flag("jsonl")) {
      const answer = (record: z.infer<typeof Text>): object => ({
        id: record.id ?? null,
        ...link(record, world),
      });
      return runJsonl({ shape: Text, answer }, given.words[0] ?? null, world.streams, signal);
    }
    const text = given.words.join(" ");
    if (text === "") throw new UsageError('link: say which text: link "Amazon streicht 16.000 Stellen"');
    const found = link({ text, title: given.text("title"), lang: languageOption(given) }, world);
    await write(world.streams.out, `${JSON.stringify(found)}\n`);
    return 0;
  },
};

interface Linked {
  readonly tickers: readonly string[];
  readonly mentioned: readonly string[];
}

function link({ text, title, lang }: z.infer<typeof Text>, world: World): Linked {
  const language = lang ?? languageOf(text) ?? "en";
  const links = linkInstruments({ title: title ?? "", text, language }, world.directory());
  const tickers = (wanted: "subject" | "mentioned"): readonly string[] =>
    links.filter(({ role }) => role === wanted).map(({ ticker }) => ticker);
  return { tickers: tickers("subject"), mentioned: tickers("mentioned") };
}
