import type { Secret } from "../../domain/secret.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Publisher } from "../../ports/publisher.ts";
import { createClosedChannels } from "./closed-channels.ts";
import type { ClosedChannels } from "./closed-channels.ts";
import { createBreath } from "./pacing.ts";
import type { Breath } from "./pacing.ts";
import { createPlaces } from "./places.ts";
import { createDiscordPublisher } from "./publisher.ts";
import type { MessageForm } from "./render.ts";
import { createDiscordRest } from "./rest.ts";
import type { DiscordRest } from "./rest.ts";

export interface ConnectOptions {
  readonly token: Secret;
  /** Base without version; null for Discord itself. */
  readonly apiUrl: string | null;
  readonly form?: MessageForm;
  readonly clock: Clock;
  /** Milliseconds before an unanswered request counts as lost. */
  readonly timeout?: number;
}

/** Discord as one can post to it, over HTTP alone; commands come once it is started. */
export interface DiscordConnection {
  readonly publisher: Publisher;
  readonly rest: DiscordRest;
  readonly closed: ClosedChannels;
  /** Before work that is to leave interactions their place. */
  readonly breath: Breath;
  readonly token: Secret;
  readonly form: MessageForm;
}

/** Opens the way to Discord without a word to it. */
export function connectDiscord({
  form = "components",
  clock,
  ...options
}: ConnectOptions): DiscordConnection {
  const rest = createDiscordRest(options);
  const closed = createClosedChannels(clock);
  const breath = createBreath();
  const publisher = createDiscordPublisher({
    rest,
    places: createPlaces(rest),
    closed,
    form,
    breath,
  });
  return { publisher, rest, closed, breath, token: options.token, form };
}
