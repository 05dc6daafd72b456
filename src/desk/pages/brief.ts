import { html } from "hono/html";
import type { AnalyzedArticle } from "../../domain/article.ts";
import type {
  BoundFigure,
  Conflict,
  Evidence,
  FiguredText,
  RejectedBullet,
  VerifiedBullet,
  VerifiedDate,
} from "../../domain/brief.ts";
import type { StoredBrief } from "../../ports/brief-store.ts";
import { comingDate, publishedDay } from "../../messages/dates.ts";
import { formatFigure } from "../../figures/format.ts";
import { metricName } from "../../lexicon/names.ts";
import { wordsIn } from "../../messages/wording/wording.ts";
import { layout } from "../layout.ts";
import type { Html } from "../layout.ts";
import type { Visit } from "../visit.ts";
import { nameOf, timeOf } from "./pieces.ts";

/** One brief with everything it rests on; every figure leads to the sentence that states it. */
export async function briefPage(visit: Visit, stored: StoredBrief): Promise<Html> {
  const { words, language, room } = visit;
  const { id, madeAt, brief } = stored;
  const articles = await room.store.articles.get(brief.articles);
  const said = wordsIn(language);
  const { authorship, tally } = brief;
  const how = authorship.type === "model" ? said.brief.byModel(authorship.model) : said.brief.extractive;
  return layout(visit, {
    title: nameOf(brief.ticker, visit),
    page: "briefs",
    path: `/briefs/${encodeURIComponent(id)}`,
    body: html`<p class="quiet">${words.madeAt}: ${timeOf(madeAt, visit)}</p>
      <p>${words.allFigures}</p>
      <h2>${words.bullets}</h2>
      ${
        brief.bullets.length === 0
          ? html`<p>${said.brief.notes.nothingProven}</p>`
          : html`<ul class="points">
              ${brief.bullets.map((bullet) => bulletItem(bullet, id, visit))}
            </ul>`
      }
      ${datesPart(brief.dates, id, visit)} ${conflictsPart(brief.conflicts, id, visit)}
      <h2>${words.rejected}</h2>
      ${rejectedPart(brief.rejected, visit)}
      <h2>${words.how}</h2>
      <p>${how}. ${said.brief.tally(tally)}.</p>
      <h2>${words.articles}</h2>
      ${articlesPart(articles, visit)}`,
  });
}

function bulletItem({ label, body, bodyLanguage, evidence }: VerifiedBullet, id: string, visit: Visit): Html {
  const opening = label === null ? "" : html`${figured(label, id, evidence, visit)} – `;
  const places = evidence.map(
    (place) => html` <a href="${placeLink(id, place, null, visit)}">[${visit.words.evidence}]</a>`,
  );
  return html`<li>
    ${opening}<span lang="${bodyLanguage}">${figured(body, id, evidence, visit)}</span>${places}
  </li>`;
}

/** A text whose figures are links to where they stand. */
function figured(
  { text, figures }: FiguredText,
  id: string,
  evidence: readonly Evidence[],
  visit: Visit,
): readonly (Html | string)[] {
  const pieces: (Html | string)[] = [];
  let from = 0;
  for (const bound of figures.toSorted((a, b) => a.span.start - b.span.start)) {
    const { start, end } = bound.span;
    if (start < from || end <= start) continue;
    const link = placeLink(id, placeOf(bound, evidence), bound, visit);
    pieces.push(
      text.slice(from, start),
      html`<a class="figure" href="${link}">${text.slice(start, end)}</a>`,
    );
    from = end;
  }
  return [...pieces, text.slice(from)];
}

/** The evidence a figure stands in; its own place where it stands in none. */
function placeOf({ article, figure }: BoundFigure, evidence: readonly Evidence[]): Evidence {
  const around = evidence.find(
    (place) =>
      place.article === article && place.span.start <= figure.span.start && figure.span.end <= place.span.end,
  );
  return around ?? { article, span: figure.span };
}

/** Where the desk shows a place of an article, and a figure in it. */
function placeLink(
  id: string,
  { article, span }: Evidence,
  bound: BoundFigure | null,
  { language }: Visit,
): string {
  const asked = new URLSearchParams({ brief: id, at: `${String(span.start)}-${String(span.end)}` });
  if (bound) asked.set("figure", `${String(bound.figure.span.start)}-${String(bound.figure.span.end)}`);
  return `/${language}/articles/${encodeURIComponent(article)}?${asked.toString()}#place`;
}

function datesPart(dates: readonly VerifiedDate[], id: string, visit: Visit): Html | string {
  if (dates.length === 0) return "";
  const { language, now, room, words } = visit;
  const calendar = { language, zone: room.zone, now };
  const items = dates.map((date) => {
    const link = placeLink(id, date.evidence, date.figure, visit);
    return html`<li>${date.what}: <a class="figure" href="${link}">${comingDate(date, calendar)}</a></li>`;
  });
  return html`<h2>${words.dates}</h2>
    <ul class="points">
      ${items}
    </ul>`;
}

function conflictsPart(conflicts: readonly Conflict[], id: string, visit: Visit): Html | string {
  if (conflicts.length === 0) return "";
  const { language, words } = visit;
  const items = conflicts.map(({ metric, period, statements }) => {
    const told = statements.map(({ figure, publisher, publishedAt, evidence }) => {
      const link = placeLink(id, evidence, figure, visit);
      const printed = formatFigure(figure.figure, { locale: language, style: "short" });
      const who = publisher ?? wordsIn(language).brief.unknownPublisher;
      return html`<li>
        <a class="figure" href="${link}">${printed}</a> – ${who}, ${timeOf(publishedAt, visit)}
      </li>`;
    });
    return html`<li>
      ${metricName(metric, language) ?? metric}${period === null ? "" : ` ${period}`}
      <ul>
        ${told}
      </ul>
    </li>`;
  });
  return html`<h2>${words.conflicts}</h2>
    <ul class="points">
      ${items}
    </ul>`;
}

/** Rejected text is quoted, never stated. */
function rejectedPart(rejected: readonly RejectedBullet[], { language, words }: Visit): Html {
  if (rejected.length === 0) return html`<p>${words.noneRejected}</p>`;
  return html`<ul class="cards">
    ${rejected.map(
      ({ text, rejections }) =>
        html`<li>
          <blockquote>${text}</blockquote>
          <ul>
            ${rejections.map(({ reason }) => html`<li>${reason[language]}</li>`)}
          </ul>
        </li>`,
    )}
  </ul>`;
}

function articlesPart(articles: readonly AnalyzedArticle[], visit: Visit): Html {
  const { language, room } = visit;
  return html`<ul class="points">
    ${articles.map((article) => {
      const link = `/${language}/articles/${encodeURIComponent(article.id)}`;
      const day = publishedDay(article.published, { language, zone: room.zone });
      const who = article.publisher ?? wordsIn(language).brief.unknownPublisher;
      return html`<li>
        <a href="${link}" lang="${article.language.code}">${article.title}</a>
        <span class="quiet">${who}, ${day}</span>
      </li>`;
    })}
  </ul>`;
}
