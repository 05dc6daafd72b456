import { html } from "hono/html";
import type { Ticker } from "../../domain/instrument.ts";
import { momentText } from "../../messages/dates.ts";
import type { Day } from "../day.ts";
import { pathOf } from "../layout.ts";
import type { Html } from "../layout.ts";
import type { Visit } from "../visit.ts";
import type { DeskPage } from "../words/words.ts";

/** More than this on one page nobody reads; the days divide the rest. */
export const MOST_ROWS = 200;

/** "Amazon.com Inc. (AMZN)"; the market where it is of no instrument. */
export function nameOf(ticker: Ticker | null, { room, words }: Visit): string {
  if (ticker === null) return words.market;
  const name = room.find(ticker)?.name;
  return name === undefined ? ticker : `${name} (${ticker})`;
}

/** An instant as the reader writes it, in the desk's zone. */
export function timeOf(instant: string | null, { room, language, words }: Visit): Html | string {
  if (instant === null) return words.never;
  return html`<time datetime="${instant}">${momentText(instant, { language, zone: room.zone })}</time>`;
}

/** From day to day. */
export function dayLinks(day: Day, page: DeskPage, { language, words }: Visit): Html {
  const path = `/${language}${pathOf(page)}`;
  return html`<div class="days">
    <a href="${path}?day=${day.before}" rel="prev">← ${words.previousDay}</a>
    <form action="${path}" method="get">
      <label for="day">${words.goToDay}</label>
      <input id="day" name="day" type="date" value="${day.name}" />
      <button type="submit">${words.go}</button>
    </form>
    <a href="${path}?day=${day.after}" rel="next">${words.nextDay} →</a>
  </div>`;
}

/** Says so when a page does not show all. */
export function cutNote(rows: readonly unknown[], { words }: Visit): Html | string {
  return rows.length < MOST_ROWS ? "" : html`<p class="quiet">${words.more(MOST_ROWS)}</p>`;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (Html | string)[])[];
}

/** The first cell of each row names it. */
export function table({ caption, columns, rows }: Table): Html {
  const cells = (row: readonly (Html | string)[]): readonly Html[] =>
    row.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${cells(row)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
