import type { ChannelRef } from "../domain/channel.ts";
import type { Wording } from "../domain/failure.ts";
import type { SourceSettings } from "../domain/source.ts";

export type ProbeOutcome =
  | {
      readonly ok: true;
      readonly type: SourceSettings["type"];
      /** What it calls itself. */
      readonly title: string | null;
      /** How many articles it holds now. */
      readonly entries: number;
    }
  | { readonly ok: false; readonly message: Wording };

/** What chats may learn and decide about sources. */
export interface SourceDesk {
  /** The operator's own, as his file has them now. */
  configured(): readonly SourceSettings[];
  /** Whether the operator lets this channel's admins add, remove and pause sources. */
  mayChange(channel: ChannelRef): boolean;
  /** Fetches an address as it would be fetched as a source, and looks what is there. */
  probe(url: string, signal: AbortSignal): Promise<ProbeOutcome>;
}
