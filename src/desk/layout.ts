import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Visit } from "./visit.ts";
import type { DeskPage } from "./words/words.ts";

/** A piece of a page; whatever is put into one is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface PageFrame {
  readonly title: string;
  /** Which of the pages it belongs to; null for none. */
  readonly page: DeskPage | null;
  /** The same page in the other language, below its language. */
  readonly path: string;
  readonly body: Html;
}

/** A whole page. */
export function layout({ language, words }: Visit, { title, page, path, body }: PageFrame): Html {
  const other = language === "de" ? "en" : "de";
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Marktbrief</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        <header>
          <p class="brand"><a href="/${language}/">Marktbrief</a></p>
          <nav aria-label="${words.navigation}">
            <ul>
              ${PAGES.map((name) => link(language, name, words.pages[name], name === page))}
            </ul>
          </nav>
          <p class="language">
            <a href="/${other}${path}" hreflang="${other}" lang="${other}">${words.otherLanguage}</a>
          </p>
        </header>
        <main id="content" tabindex="-1">
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
}

const PAGES: readonly DeskPage[] = ["briefs", "stories", "deliveries", "sources", "channels"];

/** Where a page is, below its language. */
export function pathOf(page: DeskPage): string {
  return page === "briefs" ? "/" : `/${page}`;
}

function link(language: string, page: DeskPage, name: string, isHere: boolean): Html {
  const here = isHere ? html` aria-current="page"` : "";
  return html`<li><a href="/${language}${pathOf(page)}" ${here}>${name}</a></li> `;
}
