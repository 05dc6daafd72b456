import { html } from "hono/html";
import type { ArchivedChannel } from "../../ports/archive.ts";
import { layout } from "../layout.ts";
import type { Html } from "../layout.ts";
import type { Visit } from "../visit.ts";
import { channelName } from "./deliveries.ts";
import { MOST_ROWS, cutNote, table, timeOf } from "./pieces.ts";

/** What each channel has chosen, and when it hears next. */
export async function channelsPage(visit: Visit): Promise<Html> {
  const { room, words } = visit;
  const channels = await room.store.archive.channels(MOST_ROWS);
  const { channel, language, zone, watchlist, next } = words.channel;
  return layout(visit, {
    title: words.pages.channels,
    page: "channels",
    path: "/channels",
    body:
      channels.length === 0
        ? html`<p>${words.nothing.channels}</p>`
        : html`${table({
            caption: words.pages.channels,
            columns: [channel, language, zone, watchlist, next],
            rows: channels.map((chosen) => row(chosen, visit)),
          })}
          ${cutNote(channels, visit)}`,
  });
}

function row({ channel, settings, nextDue }: ArchivedChannel, visit: Visit): readonly (Html | string)[] {
  return [
    channelName(channel),
    settings.language.toUpperCase(),
    settings.zone,
    settings.watchlist.join(", "),
    timeOf(nextDue, visit),
  ];
}
