import type { Language } from "../domain/language.ts";
import type { Message } from "../domain/message.ts";
import type { Audience } from "../messages/compose.ts";
import { guardMessage } from "../messages/gate.ts";
import type { StoredBrief } from "../ports/brief-store.ts";
import type { BriefRequest } from "../producing/produce-brief.ts";
import { mutedBy } from "../producing/leave-out.ts";
import { produceStoredBrief } from "../producing/produce-brief.ts";
import type { Asked } from "./asked.ts";

/** The proven brief without what the channel has muted, made now or taken from the store. */
export function briefFor(
  request: Omit<BriefRequest, "muted">,
  { deps, settings, signal }: Asked,
): Promise<StoredBrief> {
  const { store, directory, model, clock, ids } = deps;
  const listings = (ticker: string): readonly string[] => [
    ticker,
    ...(directory.get(ticker)?.equivalents ?? []),
  ];
  const { articles, briefs } = store;
  const asked = { ...request, ...mutedBy(settings) };
  return produceStoredBrief(asked, { articles, briefs, model, clock, ids, listings }, signal);
}

/** For whom a stored brief is laid out here. */
export async function audienceOf({ id, brief }: StoredBrief, { deps, settings }: Asked): Promise<Audience> {
  return {
    instrument: brief.ticker === null ? null : deps.directory.get(brief.ticker),
    articles: await deps.store.articles.get(brief.articles),
    zone: settings.zone,
    now: deps.clock.now(),
    briefId: id,
  };
}

export type ComposeBrief = (brief: StoredBrief["brief"], audience: Audience) => Message;

/** A message made from a stored brief, through the gate. */
export async function layOut(stored: StoredBrief, compose: ComposeBrief, asked: Asked): Promise<Message> {
  const audience = await audienceOf(stored, asked);
  const links = audience.articles.flatMap(({ url }) => (url === null ? [] : [url]));
  return guardMessage(compose(stored.brief, audience), { links });
}

export function otherLanguage(language: Language): Language {
  return language === "de" ? "en" : "de";
}
