import { html } from "hono/html";
import type { AnalyzedArticle, Removal } from "../../domain/article.ts";
import { contains, textAt } from "../../domain/span.ts";
import type { Span } from "../../domain/span.ts";
import { publishedDay } from "../../messages/dates.ts";
import { fragmentLink } from "../../messages/text-fragment.ts";
import { wordsIn } from "../../messages/wording/wording.ts";
import { layout } from "../layout.ts";
import type { Html } from "../layout.ts";
import type { Visit } from "../visit.ts";
import { rolesPart } from "./roles.ts";

/** What of an article is to be shown up. */
export interface Sought {
  /** The cited sentence; null for none. */
  readonly at: Span | null;
  readonly figure: Span | null;
  /** How the figure read when the brief was made; null where no brief led here. */
  readonly surface: string | null;
}

/** An article with its cited sentence marked, the roles of the asked figure, and what is no news struck out. */
export function articlePage(visit: Visit, article: AnalyzedArticle, sought: Sought): Html {
  const { words, language, room } = visit;
  const { title, publisher, published, text } = article;
  const at = within(sought.at, text);
  const figure = within(sought.figure, text);
  const isChanged = figure !== null && sought.surface !== null && textAt(text, figure) !== sought.surface;
  const link = fragmentLink(article, at ?? { start: 0, end: 0 });
  const asked = at === null ? "" : `?at=${String(at.start)}-${String(at.end)}`;
  return layout(visit, {
    title,
    page: null,
    path: `/articles/${encodeURIComponent(article.id)}${asked}`,
    body: html`<p class="quiet">
        ${publisher ?? wordsIn(language).brief.unknownPublisher},
        ${publishedDay(published, { language, zone: room.zone })}
      </p>
      ${link === null ? "" : html`<p><a href="${link}" rel="noreferrer noopener">${words.openArticle}</a></p>`}
      ${isChanged ? html`<p class="bad">${words.changed}</p>` : ""}
      ${figure === null || isChanged ? "" : rolesPart(article, figure, visit)}
      <div class="article" lang="${article.language.code}">
        ${body(article, isChanged ? null : at, figure)}
      </div>
      ${removedPart(article, visit)}`,
  });
}

function within(span: Span | null, text: string): Span | null {
  return span !== null && span.start < span.end && span.end <= text.length ? span : null;
}

/** Paragraph by paragraph; what was removed is left to its own list. */
function body({ text, passages }: AnalyzedArticle, at: Span | null, figure: Span | null): readonly Html[] {
  return passages.map(({ span }) => html`<p>${marked(text, span, at, figure)}</p>`);
}

function marked(
  text: string,
  passage: Span,
  at: Span | null,
  figure: Span | null,
): readonly (Html | string)[] {
  const place = at !== null && at.start < passage.end && at.end > passage.start ? at : null;
  if (place === null) return [textAt(text, passage)];
  const [start, end] = [Math.max(place.start, passage.start), Math.min(place.end, passage.end)];
  const inside = figure !== null && contains({ start, end }, figure) ? figure : null;
  const cited =
    inside === null
      ? text.slice(start, end)
      : html`${text.slice(start, inside.start)}<strong>${textAt(text, inside)}</strong>${text.slice(inside.end, end)}`;
  return [
    text.slice(passage.start, start),
    html`<mark id="place">${cited}</mark>`,
    text.slice(end, passage.end),
  ];
}

function removedPart({ removals, text, language }: AnalyzedArticle, visit: Visit): Html | string {
  if (removals.length === 0) return "";
  const reasons = wordsIn(visit.language).proof.removals;
  const items = removals.map(
    ({ span, reason }: Removal) =>
      html`<li>${reasons[reason]}: <del lang="${language.code}">${textAt(text, span)}</del></li>`,
  );
  return html`<h2>${visit.words.removed}</h2>
    <ul class="points">
      ${items}
    </ul>`;
}
