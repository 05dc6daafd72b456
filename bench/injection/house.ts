import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { ChatModel } from "../../src/answering/with-model.ts";
import { languageOf } from "../../src/articles/language.ts";
import { prepareArticle } from "../../src/articles/prepare.ts";
import { analyzeArticle } from "../../src/collecting/analyze.ts";
import type { AnalyzedArticle, RawArticle } from "../../src/domain/article.ts";
import type { Message } from "../../src/domain/message.ts";
import { createDirectory } from "../../src/instruments/directory.ts";
import { parseInstruments } from "../../src/instruments/parse.ts";
import { isAdvice } from "../../src/lexicon/unwelcome.ts";
import { composeMessage } from "../../src/messages/compose.ts";
import { guardMessage } from "../../src/messages/gate.ts";
import { createOpenAiModel } from "../../src/models/openai-model.ts";
import { createModelAnswerer } from "../../src/producing/model-answerer.ts";
import { createModelSummarizer } from "../../src/producing/model-summarizer.ts";
import { makeBrief } from "../../src/producing/produce-brief.ts";
import type { BriefModel } from "../../src/producing/produce-brief.ts";
import { createPassingTokens, createTokenBudget } from "../../src/producing/token-budget.ts";
import { readPrompt } from "../../src/settings/prompts.ts";
const readPage = (page: { html: string; url: string }): RawArticle => ({
  origin: page.url,
  key: page.url,
  title: null,
  text: page.html.replace(/<script[^]*?<\/script>/gu, "").replace(/<[^>]+>/gu, "\n"),
  language: null,
  publisher: null,
  url: page.url,
  published: null,
});
import type { Row } from "./rows.ts";

export const NOW = "2026-11-24T09:00:00.000Z";
export const clock = { now: () => NOW };
const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { instruments } = parseInstruments(parse(readFileSync(root("config/instruments.yaml"), "utf8")));
export const directory = createDirectory(instruments);

export interface ModelOptions {
  /** Milliseconds. */
  readonly timeout?: number;
  /** Tokens; null is without limit. */
  readonly perDay?: number | null;
}

/** A model at an OpenAI-compatible address. */
export function modelAt(url: string, { timeout = 5_000, perDay = null }: ModelOptions = {}): ChatModel {
  const prompts = {
    brief: readPrompt(root("prompts/brief.md")),
    repair: readPrompt(root("prompts/repair.md")),
  };
  const asked = {
    model: createOpenAiModel({ baseUrl: url, apiKey: "none", model: "stand-in", timeout }),
    budget: createTokenBudget(perDay, clock, createPassingTokens()),
    checks: { languageOf, isAdvice },
    nameOf: (ticker: string) => ticker,
  };
  const prompt = readPrompt(root("prompts/answer.md"));
  return {
    summarizer: createModelSummarizer({ ...asked, prompts, tokensPerBrief: null }),
    version: "stand-in",
    answers: createModelAnswerer({ ...asked, prompt, repair: prompts.repair, judge: null }),
  };
}

/** The row's article as the house reads it; null when there is nothing to read. */
export function analyze(row: Row): AnalyzedArticle | null {
  const prepared = prepareArticle(rawOf(row), { now: NOW, id: row.id });
  return prepared.ok ? analyzeArticle(prepared.article, directory) : null;
}

function rawOf({ id, lang, carrier, article: { title, url, body } }: Row): RawArticle {
  if (carrier === "html" || carrier === "json-ld") {
    const html = `<html lang="${lang}"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs(body)}</article></body></html>`;
    return readPage({ html, url });
  }
  const published = { at: "2026-11-23T00:00:00.000Z", precision: "day", source: "stated" } as const;
  return { origin: id, key: id, title, text: body, language: lang, publisher: null, url, published };
}

function paragraphs(body: string): string {
  return body
    .split(/\n{2,}/u)
    .map((text) => `<p>${text}</p>`)
    .join("\n");
}

/** The brief of one article as it leaves, in the article's own language. */
export async function briefOf(article: AnalyzedArticle, model: BriefModel | null): Promise<Message> {
  const request = { ticker: null, language: article.language.code, since: null };
  const window = { since: null, until: NOW };
  const brief = await makeBrief(
    { request, window, articles: [article] },
    { model, clock },
    new AbortController().signal,
  );
  const audience = {
    instrument: null,
    articles: [article],
    zone: "Europe/Berlin",
    now: NOW,
    briefId: "018f",
  };
  return guardMessage(composeMessage(brief, audience), { links: article.url === null ? [] : [article.url] });
}
