import type { ChannelRef } from "../../src/domain/channel.ts";

/** A platform the bot lives on, that misbehaves. */
export interface Stage {
  /** What the bot has to know to find it. */
  readonly variables: Readonly<Record<string, string>>;
  /** Where briefs are posted, and where admins are told of troubles. */
  readonly channels: readonly ChannelRef[];
  readonly admins: string;
  /** Whether the bot can be spoken to. */
  isReached(): boolean;
  /** Whatever befalls the lines, now. */
  disturbLines(): void;
  /** Shuts a channel, or lets the bot in again. */
  shut(channel: ChannelRef, isShut: boolean): void;
  /** Somebody types a command; false where no answer was to be seen in time. */
  ask(line: readonly [command: string, words: string]): Promise<boolean>;
  /** Messages that stand in a channel more than once, by their key. */
  twiceIn(channel: ChannelRef): readonly string[];
  /** How many messages stand in a channel. */
  countIn(channel: ChannelRef): number;
  /** Texts that were posted where admins are told, the newest last; those told before are not told again. */
  notices(): readonly string[];
  readonly complaints: readonly string[];
  /** Lets go what nobody needs any more. */
  tidy(): void;
  close(): Promise<void>;
}

/** Milliseconds after which nobody waits for an answer any longer. */
export const PATIENCE = 15_000;

export async function until(isSo: () => boolean, patience: number): Promise<boolean> {
  for (const end = performance.now() + patience; performance.now() < end;) {
    if (isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return isSo();
}

/** Keys that are there more than once. */
export function repeated(keys: readonly string[]): readonly string[] {
  return [...Map.groupBy(keys, (key) => key)].flatMap(([key, all]) => (all.length > 1 ? [key] : []));
}

/** Every text of a message, as it is sent. */
export function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === "string" ? (key === "text" || key === "content" ? [each] : []) : textsIn(each),
  );
}
