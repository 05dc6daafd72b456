import { html } from "hono/html";
import type { StoredBrief } from "../../ports/brief-store.ts";
import { wordsIn } from "../../messages/wording/wording.ts";
import { dayText } from "../../messages/dates.ts";
import type { Day } from "../day.ts";
import { layout } from "../layout.ts";
import type { Html } from "../layout.ts";
import type { Visit } from "../visit.ts";
import { MOST_ROWS, cutNote, dayLinks, nameOf, timeOf } from "./pieces.ts";

/** The briefs that were made on a day, newest first. */
export async function briefsPage(visit: Visit, day: Day): Promise<Html> {
  const { room, language, words } = visit;
  const briefs = await room.store.archive.briefs({ since: day.since, until: day.until, limit: MOST_ROWS });
  const title = `${words.pages.briefs}, ${dayText(day.since, { language, zone: room.zone })}`;
  return layout(visit, {
    title,
    page: "briefs",
    path: `/?day=${day.name}`,
    body: html`${dayLinks(day, "briefs", visit)} ${await usage(visit, day)}
    ${
      briefs.length === 0
        ? html`<p>${words.nothing.briefs}</p>`
        : html`<ul class="cards">
            ${briefs.map((stored) => card(stored, visit))}
          </ul>`
    }
    ${cutNote(briefs, visit)}`,
  });
}

/** What the model took on a day, against what it may. */
async function usage({ room, language, words }: Visit, { name }: Day): Promise<Html | string> {
  const { budget, store } = room;
  if (budget === null) return "";
  const spent = await store.tokens.spent(name);
  const print = (value: number, digits: number): string =>
    value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const { tokensPerDay, price } = budget;
  const limit = tokensPerDay === null ? null : print(tokensPerDay, 0);
  const cost = price === null ? null : print((spent / 1_000_000) * price, 2);
  return html`<p class="quiet">${words.tokens(print(spent, 0), limit, cost)}</p>`;
}

function card({ id, madeAt, brief }: StoredBrief, visit: Visit): Html {
  const { language } = visit;
  const [first] = brief.bullets;
  return html`<li>
    <h2><a href="/${language}/briefs/${encodeURIComponent(id)}">${nameOf(brief.ticker, visit)}</a></h2>
    <p class="quiet">
      ${timeOf(madeAt, visit)} · ${brief.language.toUpperCase()} ·
      ${wordsIn(language).brief.tally(brief.tally)}
    </p>
    ${
      first
        ? html`<p lang="${first.bodyLanguage}">${first.body.text}</p>`
        : html`<p>${wordsIn(language).brief.notes.nothingProven}</p>`
    }
  </li>`;
}
