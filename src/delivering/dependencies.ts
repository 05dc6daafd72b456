import type { PlatformName } from "../domain/channel.ts";
import type { Directory } from "../instruments/directory.ts";
import type { Clock } from "../ports/clock.ts";
import type { Ids } from "../ports/ids.ts";
import type { Log } from "../ports/log.ts";
import type { Publisher } from "../ports/publisher.ts";
import type { Store } from "../ports/store.ts";
import type { BriefModel } from "../producing/produce-brief.ts";
import type { Calendar } from "../scheduling/exchanges/calendar.ts";

export interface DeliveryDependencies {
  readonly store: Store;
  readonly directory: Directory;
  /** Null: briefs are made extractively. */
  readonly model: BriefModel | null;
  readonly publisher: Publisher;
  /** Those the publisher reaches. */
  readonly platforms: readonly PlatformName[];
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** Whether no other process works on the store, so that what a former one held is free at once. */
  readonly isAlone?: boolean;
}

/** The present instant moved by milliseconds. */
export function fromNow({ clock }: Pick<DeliveryDependencies, "clock">, milliseconds: number): string {
  return new Date(Date.parse(clock.now()) + milliseconds).toISOString();
}
