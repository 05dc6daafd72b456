import { html } from "hono/html";
import { healthOf } from "../../domain/source.ts";
import type { ListedSource, SourceHealth, SourceState } from "../../domain/source.ts";
import { layout } from "../layout.ts";
import type { Html } from "../layout.ts";
import type { Visit } from "../visit.ts";
import { table, timeOf } from "./pieces.ts";

/** Every source, how it is, and since when. */
export async function sourcesPage(visit: Visit): Promise<Html> {
  const { room, words } = visit;
  const listed = await room.sources();
  const states = await Promise.all(listed.map(({ settings }) => room.store.sources.find(settings.url)));
  const { address, state, read, news, next, fault } = words.source;
  return layout(visit, {
    title: words.pages.sources,
    page: "sources",
    path: "/sources",
    body:
      listed.length === 0
        ? html`<p>${words.nothing.sources}</p>`
        : table({
            caption: words.pages.sources,
            columns: [address, state, read, news, next, fault],
            rows: listed.map((source, index) => row(source, states[index] ?? null, visit)),
          }),
  });
}

function row(
  { settings: { url, publisher }, paused }: ListedSource,
  state: SourceState | null,
  visit: Visit,
): readonly (Html | string)[] {
  const { words, language, now } = visit;
  const health: SourceHealth = healthOf(state, now);
  const told = words.health[paused ? "paused" : health.type];
  const isBad = !paused && "isTrouble" in health && health.isTrouble;
  return [
    publisher === null ? url : html`${publisher} <span class="quiet">${url}</span>`,
    isBad ? html`<span class="bad">${told}</span>` : told,
    timeOf(state?.readAt ?? null, visit),
    timeOf(state?.newsAt ?? null, visit),
    state === null ? "" : timeOf(state.nextAt, visit),
    state?.fault?.[language] ?? "",
  ];
}
