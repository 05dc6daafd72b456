import type { CommandUser } from "../../domain/command.ts";
import type { Message } from "../../domain/message.ts";
import { openForm } from "./answer.ts";
import { channelOf } from "./context.ts";
import type { Asker, SlackContext } from "./context.ts";
import { SLACK_LIMITS } from "./limits.ts";
import { plain } from "./payload.ts";
import type { Block } from "./payload.ts";
import { renderForView } from "./render.ts";
import { paragraph } from "./rich-text.ts";
import { SLACK_WORDS } from "./wording.ts";

/** Before the ids of what can be pressed on a home tab. */
export const HOME = "home.";

/** Of the home tab, his direct messages with the bot are the channel: their list is his own. */
export async function showHome(context: SlackContext, asker: Asker): Promise<void> {
  const user = await context.people.of(asker);
  const list = await run(context, asker, user, ["watch", "list"]);
  await publish(context, asker, user, [...list, { working: true }]);
  await publish(context, asker, user, [...list, ...(await run(context, asker, user, ["brief"]))]);
}

/** Adds what he typed to his list, and says what came of it above the list. */
export async function addAtHome(context: SlackContext, asker: Asker, typed: string): Promise<void> {
  const user = await context.people.of(asker);
  const told = await run(context, asker, user, ["watch", "add", ...typed.split(/\s+/u).filter(Boolean)]);
  const list = await run(context, asker, user, ["watch", "list"]);
  await publish(context, asker, user, [...told, ...list]);
}

export async function openHomeSettings(context: SlackContext, asker: Asker): Promise<void> {
  const user = await context.people.of(asker);
  await openForm(context, asker, await context.commands.settings.read(channelOf(asker), user));
}

/** The view is not ours to trust: he is told how to get a fresh one. */
export async function showStaleHome(context: SlackContext, asker: Asker): Promise<void> {
  const user = await context.people.of(asker);
  const words = SLACK_WORDS[user.language ?? context.language];
  const view = { type: "home", blocks: [paragraph(words.homeStale)] };
  await context.api.call(asker.token, "views.publish", { user_id: asker.user, view });
}

type Piece = Message | { readonly working: true };

async function run(
  context: SlackContext,
  asker: Asker,
  user: CommandUser,
  [name, ...words]: readonly [string, ...string[]],
): Promise<readonly Message[]> {
  const reply = await context.commands.run({ name, words, channel: channelOf(asker), user }, context.signal);
  return reply.messages;
}

async function publish(
  context: SlackContext,
  asker: Asker,
  user: CommandUser,
  pieces: readonly Piece[],
): Promise<void> {
  const words = SLACK_WORDS[user.language ?? context.language];
  const carried = { channel: asker.channel, value: "", respond: null };
  const content = pieces.map((piece) =>
    "working" in piece ? [paragraph(words.homeWorking, { italic: true })] : renderForView(piece),
  );
  const view = {
    type: "home",
    private_metadata: context.metadata.write(carried, asker),
    blocks: [...fitting(content, words.homeLong), ...controls(words)],
  };
  const outcome = await context.api.call(asker.token, "views.publish", { user_id: asker.user, view });
  if (!outcome.ok) context.log.warn("slack.home-not-shown", { message: outcome.failure.message });
}

/** Blocks that the controls and a note take. */
const FRAME = 5;

/** Whole messages only; where one does not fit any more, the rest is told of. */
function fitting(pieces: readonly (readonly Block[])[], note: string): readonly Block[] {
  const shown: Block[] = [];
  for (const piece of pieces) {
    if (shown.length + piece.length > SLACK_LIMITS.viewBlocks - FRAME) return [...shown, paragraph(note)];
    shown.push(...piece);
  }
  return shown;
}

function controls(words: (typeof SLACK_WORDS)["de"]): readonly Block[] {
  return [
    { type: "divider" },
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
