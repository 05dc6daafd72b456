import type { CommandUser } from "../../domain/command.ts";
import { channelOf } from "./context.ts";
import type { Asker, SlackContext } from "./context.ts";

/** A channel that somebody may change the settings of. */
export interface ManagedChannel {
  readonly id: string;
  readonly name: string;
  /** What it watches and when its next brief comes, in his language. */
  readonly glance: string;
}

/** More would push one's own brief off the home tab. */
const MOST_SHOWN = 15;

/** Those he is in and manages, as far as they have chosen anything; direct messages aside. */
export async function managedChannels(
  context: SlackContext,
  asker: Asker,
  { id, language }: CommandUser,
): Promise<readonly ManagedChannel[]> {
  const memberships = await context.people.channels(asker);
  const glanced = await Promise.all(
    memberships.map(async ({ channel, name, isAdmin }): Promise<readonly ManagedChannel[]> => {
      const place = channelOf({ ...asker, channel });
      const glance = await context.commands.glance(place, { id, language, isAdmin });
      return glance === null ? [] : [{ id: channel, name, glance }];
    }),
  );
  return glanced.flat().slice(0, MOST_SHOWN);
}
