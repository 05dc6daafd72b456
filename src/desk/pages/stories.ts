import { html } from "hono/html";
import type { AnalyzedArticle, ArticleId } from "../../domain/article.ts";
import type { Story } from "../../domain/story.ts";
import { dayText } from "../../messages/dates.ts";
import { wordsIn } from "../../messages/wording/wording.ts";
import type { Day } from "../day.ts";
import { layout } from "../layout.ts";
import type { Html } from "../layout.ts";
import type { Visit } from "../visit.ts";
import { MOST_ROWS, cutNote, dayLinks, nameOf, timeOf } from "./pieces.ts";

/** What the articles of a day tell, event by event. */
export async function storiesPage(visit: Visit, day: Day): Promise<Html> {
  const { room, language, words } = visit;
  const { since, until } = day;
  const articles = await room.store.articles.list({ tickers: [], since, until, limit: MOST_ROWS });
  const byId = new Map(articles.map((article) => [article.id, article]));
  return layout(visit, {
    title: `${words.pages.stories}, ${dayText(since, { language, zone: room.zone })}`,
    page: "stories",
    path: `/stories?day=${day.name}`,
    body: html`${dayLinks(day, "stories", visit)}
    ${
      articles.length === 0
        ? html`<p>${words.nothing.stories}</p>`
        : html`<ul class="cards">
            ${room.tellStories(articles).map((story) => card(story, byId, visit))}
          </ul>`
    }
    ${cutNote(articles, visit)}`,
  });
}

function card(story: Story, byId: ReadonlyMap<ArticleId, AnalyzedArticle>, visit: Visit): Html {
  const { words } = visit;
  const told = story.articles.flatMap((id) => byId.get(id) ?? []);
  const copies = story.articles.length - story.copies.length;
  const names = story.tickers.slice(0, 3).map((ticker) => nameOf(ticker, visit));
  const [first] = told;
  return html`<li>
    <h2 lang="${first?.language.code ?? visit.language}">${first?.title ?? story.id}</h2>
    <p class="quiet">
      ${[...names, `${words.story.sources}: ${String(story.sources)}`].join(" · ")}${
        copies > 0 ? ` · ${String(copies)} ${words.story.copies}` : ""
      }
    </p>
    <p class="quiet">
      ${words.story.first}: ${timeOf(story.firstAt, visit)} · ${words.story.latest}:
      ${timeOf(story.latestAt, visit)}
    </p>
    <ul>
      ${told.map((article) => line(article, visit))}
    </ul>
  </li>`;
}

function line({ id, title, publisher, language: { code } }: AnalyzedArticle, { language }: Visit): Html {
  const who = publisher ?? wordsIn(language).brief.unknownPublisher;
  return html`<li>
    <a href="/${language}/articles/${encodeURIComponent(id)}" lang="${code}">${title}</a>
    <span class="quiet">${who}</span>
  </li>`;
}
