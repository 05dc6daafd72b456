import type { Log } from "../../ports/log.ts";
import { commandDefinitions } from "./definitions.ts";
import type { CallOutcome, DiscordRest } from "./rest.ts";

interface Registering {
  readonly rest: DiscordRest;
  readonly applicationId: string;
  readonly prefix: string;
  readonly log: Log;
}

/** Makes Discord's commands ours, in one request, where they differ: only so many may be created a day. */
export async function registerCommands({
  rest,
  applicationId,
  prefix,
  log,
}: Registering): Promise<CallOutcome> {
  const path = `/applications/${applicationId}/commands` as const;
  const present = await rest.call({ method: "GET", path: `${path}?with_localizations=true` });
  if (!present.ok) return present;
  const wanted = commandDefinitions(prefix);
  if (isSame(wanted, present.answer)) return present;
  const outcome = await rest.call({ method: "PUT", path, body: wanted });
  if (outcome.ok) log.info("discord.commands-registered", { count: wanted.length });
  return outcome;
}

/** Whether Discord has exactly these; what it adds of its own does not count. */
function isSame(wanted: readonly object[], present: unknown): boolean {
  if (!Array.isArray(present) || present.length !== wanted.length) return false;
  const commands = present as readonly { readonly name?: unknown }[];
  return wanted.every((command) => {
    const name = "name" in command ? command.name : undefined;
    return isContained(
      command,
      commands.find((each) => each.name === name),
    );
  });
}

/** Discord leaves out what is false, empty or null. */
function isContained(wanted: unknown, present: unknown): boolean {
  if (wanted === null || wanted === false)
    return present === undefined || present === null || present === false;
  if (typeof wanted !== "object") return wanted === present;
  if (Array.isArray(wanted)) {
    const others = (present ?? []) as readonly unknown[];
    return (
      Array.isArray(others) &&
      wanted.length === others.length &&
      wanted.every((each, index) => isContained(each, others[index]))
    );
  }
  const other = (present ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(wanted).every(([key, value]) => isContained(value, other[key]));
}
