import type { ArticleId } from "../domain/article.ts";
import type { ChannelRef } from "../domain/channel.ts";
import type { DeliveryRecord } from "../domain/delivery.ts";
import type { Slot } from "../domain/schedule.ts";
import type { DeliveryLedger } from "../ports/delivery-ledger.ts";

const HOUR = 3_600_000;
/** A first brief tells of the last day. */
const FIRST_WINDOW = 24 * HOUR;
/** How much later than it was published an article may be collected and still be told. */
const GRACE = 6 * HOUR;
/** A weekly brief still knows the one before the last. */
const MEMORY = 15 * 24 * HOUR;

/** What a channel has been told before a slot. */
export interface Had {
  /** The instant from which articles may be news to it. */
  readonly since: string;
  readonly articles: ReadonlySet<ArticleId>;
  /** The same for channels that have been told the same. */
  readonly name: string;
}

/** From the ledger alone, so that every process knows the same. */
export async function hadBefore(
  { channel, slot }: { readonly channel: ChannelRef; readonly slot: Pick<Slot, "at"> },
  ledger: DeliveryLedger,
): Promise<Had> {
  const records = await ledger.history(channel, moved(slot.at, -MEMORY));
  const told = records.filter((record) => record.slot.at < slot.at && record.part === 0 && wasTold(record));
  const [last] = told;
  const since = last === undefined ? moved(slot.at, -FIRST_WINDOW) : moved(last.slot.at, -GRACE);
  const articles = new Set(told.flatMap((record) => record.articles));
  return { since, articles, name: [since, ...[...articles].sort()].join(" ") };
}

/** What may stand there counts as told; what was missed comes with the next brief. */
function wasTold({ state, reason }: DeliveryRecord): boolean {
  return state !== "failed" && (state !== "skipped" || reason === "nothing-new");
}

function moved(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
