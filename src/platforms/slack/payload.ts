/** Pieces of Block Kit, as far as Marktbrief writes them. Plain data: nothing of the client is needed to make it. */
export interface PlainText {
  readonly type: "plain_text";
  readonly text: string;
  readonly emoji: false;
}

export interface Style {
  readonly bold?: true;
  readonly italic?: true;
}

/** Text here is literal: Slack parses no markup, no mention and no emoji code in it. */
export type RichElement =
  | { readonly type: "text"; readonly text: string; readonly style?: Style }
  | { readonly type: "link"; readonly url: string; readonly text: string };

/** Notifies everybody in the group. */
export interface GroupMention {
  readonly type: "usergroup";
  readonly usergroup_id: string;
}

export interface RichSection {
  readonly type: "rich_text_section";
  readonly elements: readonly (RichElement | GroupMention)[];
}

export type RichPart =
  | RichSection
  | { readonly type: "rich_text_quote"; readonly elements: readonly RichElement[] }
  | { readonly type: "rich_text_list"; readonly style: "bullet"; readonly elements: readonly RichSection[] };

export interface Button {
  readonly type: "button";
  readonly action_id: string;
  readonly text: PlainText;
  readonly value?: string;
}

export interface InputBlock {
  readonly type: "input";
  readonly block_id: string;
  readonly label: PlainText;
  readonly element: Readonly<Record<string, unknown>>;
  readonly optional?: boolean;
  readonly hint?: PlainText;
  readonly dispatch_action?: true;
}

export type Block =
  | { readonly type: "header"; readonly text: PlainText }
  | { readonly type: "rich_text"; readonly elements: readonly RichPart[] }
  | { readonly type: "context"; readonly elements: readonly PlainText[] }
  | { readonly type: "actions"; readonly elements: readonly Button[] }
  | { readonly type: "divider" }
  | InputBlock;

/** One message as it is posted. */
export interface SlackPayload {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Words that are shown as they are. */
export function plain(text: string): PlainText {
  return { type: "plain_text", text: visible(text), emoji: false };
}

/** Without what steers a terminal or turns the direction of reading, whoever sent it here. */
export function visible(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\n]+|[\u202a-\u202e\u2066-\u2069]+/gu, " ");
}
