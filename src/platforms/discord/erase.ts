import { CALLBACK, tellOne } from "./answer.ts";
import type { Asking } from "./answer.ts";
import type { DiscordContext } from "./context.ts";
import { FLAG } from "./payload.ts";
import { isPersonal } from "./places.ts";
import { sentence } from "./sentence.ts";
import { DISCORD_WORDS } from "./wording.ts";

/** Asks before it is done, for it cannot be undone. */
export async function askErasure(asking: Asking): Promise<void> {
  const words = DISCORD_WORDS[asking.language];
  if (!asking.asker.ownsPlace) {
    await tellOne(asking, sentence(words.eraseForbidden));
    return;
  }
  const question = isPersonal(asking.asker.place) ? words.erasePersonalQuestion : words.eraseQuestion;
  const button = { type: 2, style: 4, label: words.eraseNow, custom_id: "erase-now" } as const;
  await tellOne(asking, sentence(`${words.eraseTitle} ${question}`, [button]));
}

/** Erases all that is kept of the guild, or of the person; asks for the right to do it, whatever was shown before. */
export async function erase(context: DiscordContext, asking: Asking): Promise<void> {
  const words = DISCORD_WORDS[asking.language];
  const { ownsPlace, place } = asking.asker;
  if (!ownsPlace) {
    await tellOne(asking, sentence(words.eraseForbidden));
    return;
  }
  const known = await context.installations.find("discord", place.workspace);
  const isDone = await context.installations.erase("discord", place.workspace, context.clock.now());
  // The bot is still there: it does not welcome itself again.
  if (isDone && known !== null) await context.installations.save(known);
  context.log.info("discord.erased", { workspace: place.workspace, done: isDone });
  // Who sees the message in whose place it comes was said before.
  const { flags, ...told } = sentence(isDone ? words.erased : words.notErased);
  const data = { ...told, flags: flags & ~FLAG.ephemeral };
  await asking.responder.first({ type: CALLBACK.update, data });
}
