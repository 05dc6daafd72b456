import type { ChannelRef } from "../../domain/channel.ts";
import type { CallOutcome, DiscordRest } from "./rest.ts";

/** Before a person's id where the place is his direct messages, wherever he asks from. */
const PERSONAL = "@";

/** A person's own place: his list follows him, and what is posted there is a direct message. */
export function personalPlace(user: string): ChannelRef {
  return { platform: "discord", workspace: PERSONAL + user, channel: PERSONAL + user };
}

export function isPersonal({ workspace }: Pick<ChannelRef, "workspace">): boolean {
  return workspace.startsWith(PERSONAL);
}

/** The id of the channel to post into; a person's direct messages are opened for it. */
export type OpenPlace = (
  place: ChannelRef,
) => Promise<{ readonly ok: true; readonly id: string } | Extract<CallOutcome, { ok: false }>>;

const KEPT = 20_000;

export function createPlaces(rest: DiscordRest): OpenPlace {
  const known = new Map<string, string>();
  return async (place) => {
    if (!isPersonal(place)) return { ok: true, id: place.channel };
    const user = place.channel.slice(PERSONAL.length);
    const kept = known.get(user);
    if (kept !== undefined) return { ok: true, id: kept };
    const body = { recipient_id: user };
    const outcome = await rest.call({
      method: "POST",
      path: "/users/@me/channels",
      body,
      channel: place.channel,
    });
    if (!outcome.ok) return outcome;
    const id = (outcome.answer as { readonly id: string }).id;
    known.set(user, id);
    const oldest = known.keys().next();
    if (known.size > KEPT && !oldest.done) known.delete(oldest.value);
    return { ok: true, id };
  };
}
