import type { DeliveryRecord } from "../../src/domain/delivery.ts";
import type { SimulatedChannel } from "./settlers.ts";
import { isCalm } from "./weather.ts";
import type { Weather } from "./weather.ts";
import type { Outcome } from "./world.ts";

/** What is published so shortly before a slot may come with the next. Milliseconds. */
const JUST_NOW = 120_000;

/** No article is told a channel twice, and where nothing goes wrong all of them are told. */
export function newsViolations(
  { channel, watchlist }: SimulatedChannel,
  records: readonly DeliveryRecord[],
  { outcome, weather }: { readonly outcome: Outcome; readonly weather: Weather },
): readonly string[] {
  const { news, until } = outcome;
  const told = records.filter(({ part, state }) => part === 0 && state !== "failed" && state !== "skipped");
  const articles = told.flatMap((record) => record.articles);
  const twice = articles.filter((id, index) => articles.indexOf(id) !== index);
  const instants = told.map(({ slot }) => Date.parse(slot.at)).filter((at) => at <= until);
  // A first brief tells of the last day alone.
  const [first, last] = [Math.min(...instants), Math.max(...instants)];
  const missed = isCalm(weather)
    ? news
        .filter(({ ticker, at }) => watchlist.includes(ticker) && at > first && at < last - JUST_NOW)
        .filter(({ id }) => !articles.includes(id))
    : [];
  return [
    ...twice.map((id) => `${channel.channel} was told of ${id} twice`),
    ...missed.map(({ id }) => `${channel.channel} was never told of ${id}`),
  ];
}
