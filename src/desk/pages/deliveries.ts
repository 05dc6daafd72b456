import { html } from "hono/html";
import type { ChannelRef } from "../../domain/channel.ts";
import { dayText } from "../../messages/dates.ts";
import type { ArchivedDelivery } from "../../ports/archive.ts";
import type { Day } from "../day.ts";
import { layout } from "../layout.ts";
import type { Html } from "../layout.ts";
import type { Visit } from "../visit.ts";
import { MOST_ROWS, cutNote, dayLinks, table, timeOf } from "./pieces.ts";

/** What was due on a day, and what came of it. */
export async function deliveriesPage(visit: Visit, day: Day): Promise<Html> {
  const { room, language, words } = visit;
  const { since, until } = day;
  const deliveries = await room.store.archive.deliveries({ since, until, limit: MOST_ROWS });
  const title = `${words.pages.deliveries}, ${dayText(since, { language, zone: room.zone })}`;
  const { slot, channel, part, state, reason, attempts } = words.delivery;
  return layout(visit, {
    title,
    page: "deliveries",
    path: `/deliveries?day=${day.name}`,
    body: html`${dayLinks(day, "deliveries", visit)}
    ${
      deliveries.length === 0
        ? html`<p>${words.nothing.deliveries}</p>`
        : table({
            caption: title,
            columns: [slot, channel, part, state, reason, attempts],
            rows: deliveries.map((delivery) => row(delivery, visit)),
          })
    }
    ${cutNote(deliveries, visit)}`,
  });
}

/** States somebody has to look after. */
const TROUBLE: ReadonlySet<ArchivedDelivery["state"]> = new Set(["failed", "unconfirmed", "ambiguous"]);

function row(
  { slot, channel, part, state, reason, attempts }: ArchivedDelivery,
  visit: Visit,
): readonly (Html | string)[] {
  const { states } = visit.words;
  const told = states[state] ?? state;
  return [
    timeOf(slot.at, visit),
    channelName(channel),
    String(part + 1),
    TROUBLE.has(state) ? html`<span class="bad">${told}</span>` : told,
    reason === null ? "" : (states[reason] ?? reason),
    String(attempts),
  ];
}

/** "slack · T024BE7LD · C024BE91L" */
export function channelName({ platform, workspace, channel }: ChannelRef): string {
  return [platform, workspace, channel].join(" · ");
}
