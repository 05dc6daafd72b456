import type { Message } from "../../domain/message.ts";
import { SLACK_LIMITS } from "./limits.ts";
import type { ManagedChannel } from "./managed.ts";
import { plain } from "./payload.ts";
import type { Block } from "./payload.ts";
import { renderForView } from "./render.ts";
import { paragraph, richText, words as literal } from "./rich-text.ts";
import type { SlackWords } from "./wording.ts";

/** Before the ids of what can be pressed on a home tab. */
export const HOME = "home.";

type View = Readonly<Record<string, unknown>>;

export interface Home {
  /** Comes back with whatever is pressed. */
  readonly metadata: string;
  readonly list: readonly Message[];
  readonly channels: readonly ManagedChannel[];
  /** Null while it is being made. */
  readonly brief: readonly Message[] | null;
}

/** His own list with what can be done about it, the channels he manages, and his brief. */
export function homeView({ metadata, list, channels, brief }: Home, words: SlackWords): View {
  const own = [...fitting(list, HOME_SHARE, words.homeLong), ...controls(words)];
  const managed = [{ type: "divider" } as const, ...channelBlocks(channels, words)];
  const room = SLACK_LIMITS.viewBlocks - own.length - managed.length - 1;
  // Of an empty list both say the same.
  const isSame = JSON.stringify(brief) === JSON.stringify(list);
  const told = brief === null ? [working(words)] : isSame ? [] : fitting(brief, room, words.homeLong);
  const blocks = [...own, ...managed, ...(told.length === 0 ? [] : [{ type: "divider" }, ...told])];
  return { type: "home", private_metadata: metadata, blocks };
}

/** One's own list takes no more of the view, in blocks. */
const HOME_SHARE = 20;

export function staleView(words: SlackWords): View {
  return { type: "home", blocks: [paragraph(words.homeStale)] };
}

/** What a channel's brief would be, for the one who asked. Null while it is being made. */
export function previewView(brief: readonly Message[] | null, words: SlackWords): View {
  const blocks = brief === null ? [working(words)] : fitting(brief, SLACK_LIMITS.viewBlocks, words.homeLong);
  return { type: "modal", title: plain(words.preview), close: plain(words.close), blocks };
}

function working(words: SlackWords): Block {
  return paragraph(words.homeWorking, { italic: true });
}

/** Whole messages only; where one does not fit any more, the rest is told of. */
function fitting(messages: readonly Message[], room: number, note: string): readonly Block[] {
  const shown: Block[] = [];
  for (const message of messages) {
    const blocks = renderForView(message);
    if (shown.length + blocks.length >= room) return [...shown, paragraph(note)];
    shown.push(...blocks);
  }
  return shown;
}

function controls(words: SlackWords): readonly Block[] {
  return [
    {
      type: "input",
      block_id: `${HOME}add`,
      dispatch_action: true,
      label: plain(words.homeAdd),
      hint: plain(words.homeAddHint),
      element: {
        type: "plain_text_input",
        action_id: `${HOME}add`,
        max_length: 200,
        dispatch_action_config: { trigger_actions_on: ["on_enter_pressed"] },
      },
    },
    {
      type: "actions",
      elements: [
        { type: "button", action_id: `${HOME}brief`, text: plain(words.homeBrief) },
        { type: "button", action_id: `${HOME}settings`, text: plain(words.homeSettings) },
      ],
    },
  ];
}

function channelBlocks(channels: readonly ManagedChannel[], words: SlackWords): readonly Block[] {
  const heading = { type: "header", text: plain(words.homeChannels) } as const;
  if (channels.length === 0) return [heading, paragraph(words.homeNoChannels)];
  return [heading, ...channels.flatMap((channel) => channelRow(channel, words))];
}

function channelRow({ id, name, glance }: ManagedChannel, words: SlackWords): readonly Block[] {
  const elements = [literal(`#${name}`, { bold: true }), literal(` – ${glance}`)];
  return [
    richText([{ type: "rich_text_section", elements }]),
    {
      type: "actions",
      elements: [
        { type: "button", action_id: `${HOME}preview`, text: plain(words.preview), value: id },
        { type: "button", action_id: `${HOME}channel`, text: plain(words.homeSettings), value: id },
      ],
    },
  ];
}
