import type { DeliveryRecord } from "../../domain/delivery.ts";
import type { Line } from "../../domain/message.ts";
import { momentText } from "../../messages/dates.ts";
import { textLine } from "../../messages/notice.ts";
import type { Asked } from "../asked.ts";

/** How far back one may ask why a brief did not come. Milliseconds. */
const WEEK = 7 * 86_400_000;
const MOST_SHOWN = 5;

/** The briefs of the last week that did not come, or perhaps not, the newest first, each with the reason. */
export async function troubleLines(asked: Asked): Promise<readonly Line[]> {
  const { deps, channel, words, language, settings } = asked;
  const since = new Date(Date.parse(deps.clock.now()) - WEEK).toISOString();
  const records = await deps.store.deliveries.history(channel, since);
  const { missed } = words.schedule;
  return records
    .filter(isTrouble)
    .slice(0, MOST_SHOWN)
    .map(({ slot, state, reason }) => {
      const moment = momentText(slot.at, { language, zone: settings.zone });
      return textLine(
        "bullet",
        state === "skipped" ? missed.late(moment) : missed[state](moment, reason ?? ""),
      );
    });
}

type Trouble = DeliveryRecord & { readonly state: "failed" | "unconfirmed" | "skipped" };

function isTrouble(record: DeliveryRecord): record is Trouble {
  const { state, reason } = record;
  return state === "failed" || state === "unconfirmed" || (state === "skipped" && reason === "late");
}
