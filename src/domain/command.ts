import type { ChannelRef } from "./channel.ts";
import type { Language } from "./language.ts";
import type { Message } from "./message.ts";

export type CommandName = "brief" | "watch" | "ask" | "settings" | "sources" | "why" | "help";

/** A command as a platform received it; `words` is everything behind the name. */
export interface CommandRequest {
  /** As typed, without the slash; may be no command at all. */
  readonly name: string;
  readonly words: readonly string[];
  readonly channel: ChannelRef;
  readonly user: { readonly id: string; readonly isAdmin: boolean; readonly language: Language | null };
}

/** An answer: who sees it, and what. */
export interface Reply {
  readonly audience: "channel" | "only-you";
  readonly messages: readonly Message[];
}
