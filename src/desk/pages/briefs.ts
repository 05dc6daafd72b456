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
    body: html`${dayLinks(day, "briefs", visit)}
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
