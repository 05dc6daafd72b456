import type { Selectable } from "kysely";
import type { Schema } from "../schema.ts";

type Place = Pick<Selectable<Schema["deliveries"]>, "platform" | "workspace" | "channel">;

/** "slack T1 C1 2026-10-25T08:00 Europe/Berlin 0". */
export function deliveryId({ platform, workspace, channel }: Place, slot: string, part: number): string {
  return `${platform} ${workspace} ${channel} ${slot} ${part}`;
}

/** Whether there is such a part or not. */
export function nextPartId(id: string): string {
  const end = id.lastIndexOf(" ") + 1;
  return `${id.slice(0, end)}${Number(id.slice(end)) + 1}`;
}
