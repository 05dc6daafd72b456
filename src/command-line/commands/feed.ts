import { readFile } from "node:fs/promises";
import { z } from "zod";
import { UsageError } from "../command.ts";
import type { Command } from "../command.ts";
import { RecordId, runJsonl } from "../jsonl.ts";
import { write } from "../streams.ts";
import type { FeedAnswer, World } from "../world.ts";

const Record = z.object({
  id: RecordId.optional(),
  b64: z.string(),
  headers: z.record(z.string(), z.string()).nullish(),
  url: z.string().nullish(),
});

/** `feed FILE` shows what is read out of one feed; `feed --jsonl` out of many. */
export const feedCommand: Command = {
  name: "feed",
  usage: "FILE [--url URL] | --jsonl [FILE]",
  summary: "Read the entries of a feed: RSS, Atom, RDF or JSON Feed",
  options: {
    url: { type: "string", value: "URL", help: "where the feed came from" },
    jsonl: {
      type: "boolean",
      help: 'one {"id","b64","headers"?,"url"?} a line in, one answer a line out',
    },
  },
  async run(given, world, signal) {
    if (given.flag("jsonl")) {
      const answer = async ({ id, b64, headers, url }: z.infer<typeof Record>): Promise<object> => ({
        id: id ?? null,
        ...(await read(
          { bytes: Buffer.from(b64, "base64"), headers: lowerCase(headers ?? {}), url: url ?? null },
          world,
        )),
      });
      return runJsonl({ shape: Record, answer }, given.words[0] ?? null, world.streams, signal);
    }
    const [file] = given.words;
    if (file === undefined) throw new UsageError("feed: say which file: feed news.xml");
    const answer = { bytes: await readFile(file), headers: {}, url: given.text("url") };
    await write(world.streams.out, `${JSON.stringify(await read(answer, world))}\n`);
    return 0;
  },
};

function lowerCase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

async function read(answer: FeedAnswer, world: World): Promise<object> {
  const outcome = await world.readFeed(answer);
  if (!outcome.ok) return { ok: false, error: outcome.message[world.language], items: [] };
  const { title, link, items } = outcome.feed;
  return {
    ok: true,
    feed_title: title,
    feed_link: link,
    items: items.map((item) => ({
      title: item.title,
      link: item.link,
      published: item.published?.at ?? null,
      updated: item.updated?.at ?? null,
      text: item.text,
    })),
  };
}
