import type { ChannelRef } from "./channel.ts";
import type { Wording } from "./failure.ts";
import type { Form, FormFault, FormValues } from "./form.ts";
import type { Language } from "./language.ts";
import type { Action, Message } from "./message.ts";

export type CommandName = "brief" | "watch" | "ask" | "settings" | "sources" | "why" | "help";

/** Who asks, as far as the platform tells. */
export interface CommandUser {
  readonly id: string;
  /** Whether the platform lets him administer the channel; in his own direct messages he does. */
  readonly isAdmin: boolean;
  /** From his locale; null where unknown or neither of ours. */
  readonly language: Language | null;
}

/** A command as a platform received it; `words` is everything behind the name. */
export interface CommandRequest {
  /** As typed, without the slash; may be no command at all. */
  readonly name: string;
  /** Split at white space, or the values of typed options in the definition's order, each as it came. */
  readonly words: readonly string[];
  readonly channel: ChannelRef;
  readonly user: CommandUser;
}

/** A button that was pressed. */
export interface ButtonPress {
  readonly id: Action["id"];
  /** The `value` of the message's action: the id of the stored brief, or empty. Never trusted. */
  readonly value: string;
  readonly channel: ChannelRef;
  readonly user: CommandUser;
}

/** An answer: who sees it, and what. */
export interface Reply {
  readonly audience: "channel" | "only-you";
  /** In the order they are to be posted; empty only where `form` is set. */
  readonly messages: readonly Message[];
  /** To be opened as a modal; a platform without modals shows `messages` alone. */
  readonly form: Form | null;
}

/** A form as it came back. Nothing in it is trusted. */
export interface FormSubmission {
  readonly id: Form["id"];
  readonly value: string;
  readonly values: FormValues;
  readonly channel: ChannelRef;
  readonly user: CommandUser;
}

export type SubmissionOutcome =
  | { readonly ok: true; readonly reply: Reply }
  | { readonly ok: false; readonly faults: readonly FormFault[] };

/** One instrument offered while a reader types. */
export interface Completion {
  readonly ticker: string;
  readonly name: string;
}

/** One option of a command, for platforms that type them. English is the canonical name. */
export interface CommandOption {
  readonly name: Wording;
  readonly description: Wording;
  /** `instrument` is completed from the directory while typing; `choice` takes one of `choices`. */
  readonly type: "text" | "choice" | "instrument";
  readonly required: boolean;
  readonly choices: readonly { readonly value: string; readonly label: Wording }[];
}

/** What a platform needs to register a command. */
export interface CommandDefinition {
  readonly name: CommandName;
  /** The name a German reader is shown; both are understood everywhere. */
  readonly germanName: string;
  readonly description: Wording;
  /** Behind the name, for help and manifests: "[add|remove|list|clear] …". */
  readonly usage: Wording;
  readonly options: readonly CommandOption[];
}
