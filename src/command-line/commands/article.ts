import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { prepareArticle } from "../../articles/prepare.ts";
import type { Article, RawArticle } from "../../domain/article.ts";
import { UsageError } from "../command.ts";
import type { Command } from "../command.ts";
import { RecordId, runJsonl } from "../jsonl.ts";
import { rawOf } from "../records.ts";
import { write } from "../streams.ts";
import type { World } from "../world.ts";

const Page = z
  .object({
    id: RecordId.optional(),
    url: z.string().nullish(),
    html: z.string().nullish(),
    html_base64: z.string().nullish(),
    text: z.string().nullish(),
    title: z.string().nullish(),
    lang: z.enum(["de", "en"]).nullish(),
    published: z.string().nullish(),
    publisher: z.string().nullish(),
  })
  .refine(
    ({ html, html_base64: base64, text }) => (html ?? base64 ?? text ?? null) !== null,
    'needs one of "html", "html_base64" and "text"',
  );

type Page = z.infer<typeof Page>;

/** `article FILE` shows what is read out of one page or text; `article --jsonl` out of many. */
export const articleCommand: Command = {
  name: "article",
  usage: "FILE [--url URL] | --jsonl [FILE]",
  summary: "Read the article out of a page or a text, without adverts",
  options: {
    url: { type: "string", value: "URL", help: "where the page came from" },
    jsonl: {
      type: "boolean",
      help: 'one {"id","url"?,"html" or "html_base64" or "text"} a line in, one answer a line out',
    },
  },
  async run(given, world, signal) {
    if (given.flag("jsonl")) {
      const answer = async (page: Page): Promise<object> => ({
        id: page.id ?? null,
        ...(await read(page, world)),
      });
      return runJsonl({ shape: Page, answer }, given.words[0] ?? null, world.streams, signal);
    }
    const [file] = given.words;
    if (file === undefined) throw new UsageError("article: say which file: article page.html");
    const page = await pageFrom(file, given.text("url"));
    await write(world.streams.out, `${JSON.stringify(await read(page, world))}\n`);
    return 0;
  },
};

async function pageFrom(file: string, url: string | null): Promise<Page> {
  const bytes = await readFile(file);
  if (!/\.html?$/iu.test(file)) return { url, text: bytes.toString("utf8") };
  return { url: url ?? pathToFileURL(file).href, html_base64: bytes.toString("base64") };
}

async function read(page: Page, world: World): Promise<object> {
  const raw = await rawFrom(page, world);
  const prepared = prepareArticle(raw, { now: world.clock.now(), id: "article" });
  if (!prepared.ok) throw new Error(prepared.problem.message[world.language]);
  return print(prepared.article);
}

async function rawFrom(page: Page, world: World): Promise<RawArticle> {
  if (typeof page.text === "string") return rawOf({ ...page, text: page.text }, "article", world);
  const html = page.html ?? Buffer.from(page.html_base64 ?? "", "base64");
  return world.readPage({ html, url: page.url ?? null });
}

function print(article: Article): object {
  const { title, language, published, publisher } = article;
  return {
    title,
    text: newsOf(article),
    lang: language.code,
    published: published.source === "file" ? null : printInstant(published),
    publisher,
  };
}

/** What is left of the text without its adverts and the like. */
function newsOf({ text, removals }: Article): string {
  let news = "";
  let at = 0;
  for (const { span } of removals) {
    news += text.slice(at, span.start);
    at = span.end;
  }
  return (news + text.slice(at)).replace(/\n{3,}/gu, "\n\n").trim();
}

function printInstant({ at, precision }: Article["published"]): string {
  return precision === "day" ? at.slice(0, 10) : at;
}
