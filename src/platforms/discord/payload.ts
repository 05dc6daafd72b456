/** Pieces of Discord's messages, as far as Marktbrief writes them. Plain data: nothing of the client is needed. */
export const TYPE = {
  row: 1,
  button: 2,
  select: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  channelSelect: 8,
  text: 10,
  separator: 14,
  label: 18,
} as const;

export const FLAG = { suppressEmbeds: 4, ephemeral: 64, components: 32_768 } as const;

/** Whom a message may notify; to be sent with every post and every edit. */
export interface AllowedMentions {
  /** Nobody for being in the text, whatever it holds. */
  readonly parse: readonly [];
  /** The group the channel itself chose. */
  readonly roles?: readonly [string];
}

export const NO_MENTIONS: AllowedMentions = { parse: [] };

export type Button =
  | {
      readonly type: 2;
      /** Primary, secondary, danger. */
      readonly style: 1 | 2 | 4;
      readonly label: string;
      readonly custom_id: string;
    }
  | { readonly type: 2; readonly style: 5; readonly label: string; readonly url: string };

interface Numbered {
  /** Of 31 bits, unique in the message; Discord numbers those without. */
  readonly id?: number;
}

export interface ActionRow extends Numbered {
  readonly type: 1;
  readonly components: readonly Button[];
}

export type Component =
  | (Numbered & { readonly type: 10; readonly content: string })
  | (Numbered & { readonly type: 14; readonly divider: boolean; readonly spacing: 1 })
  | ActionRow;

export interface Embed {
  readonly title: string;
  readonly description: string;
}

/** A message as it goes over the wire, without nonce. */
export interface DiscordPayload {
  readonly flags: number;
  readonly components: readonly (Component | ActionRow)[];
  readonly embeds?: readonly Embed[];
  /** Beside embeds alone. */
  readonly content?: string;
  readonly allowed_mentions: AllowedMentions;
}
