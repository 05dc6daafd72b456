import { setTimeout as sleep } from "node:timers/promises";
import type { DiscordContext } from "./context.ts";
import { handleInteraction } from "./handle.ts";
import type { RawInteraction } from "./interaction.ts";
import { createResponder } from "./responder.ts";
import type { SendFirst } from "./responder.ts";
import { sentence } from "./sentence.ts";
import { DISCORD_WORDS } from "./wording.ts";

/** Where all interactions come in. */
export interface Intake {
  /** Answers it; one that was seen before is left alone. Never rejects. */
  take(raw: RawInteraction, first: SendFirst): Promise<void>;
  /** Resolves when all that began has ended, or after the given milliseconds. */
  settled(patience: number): Promise<void>;
}

/** How many interactions are remembered as seen: the gateway repeats the newest when it resumes. */
const KEPT = 10_000;

export function createIntake(context: DiscordContext): Intake {
  const seen = new Set<string>();
  const underWay = new Set<Promise<void>>();

  function isNew({ id }: RawInteraction): boolean {
    if (seen.has(id)) return false;
    seen.add(id);
    const oldest = seen.values().next();
    if (seen.size > KEPT && !oldest.done) seen.delete(oldest.value);
    return true;
  }

  async function answered(raw: RawInteraction, first: SendFirst): Promise<void> {
    try {
      await handleInteraction(context, raw, first);
    } catch (error) {
      const message = error instanceof Error ? error.message : "unknown";
      context.log.error("discord.failed", { type: raw.type, name: raw.data?.name, message });
      await apologize(context, raw, first);
    }
  }

  return {
    async take(raw, first) {
      if (!isNew(raw)) {
        context.log.info("discord.seen-before", { id: raw.id });
        return;
      }
      const work = answered(raw, first);
      underWay.add(work);
      await work.finally(() => underWay.delete(work));
    },
    async settled(patience) {
      await Promise.race([Promise.allSettled([...underWay]), sleep(patience, null, { ref: false })]);
    },
  };
}

/** The one who asked is told, in place of "is thinking …" where that stands; the cause is the operator's. */
async function apologize(context: DiscordContext, raw: RawInteraction, first: SendFirst): Promise<void> {
  const data = sentence(DISCORD_WORDS[context.language].failed);
  if (raw.type === 4) return;
  const responder = createResponder(context.connection.rest, raw, first);
  const { flags, ...body } = data;
  if (!(await responder.edit({ ...body, flags: flags & ~64 }))) await first({ type: 4, data });
}
