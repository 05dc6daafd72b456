import type { CommandName } from "../domain/command.ts";
import type { CommandLabel } from "../messages/wording/words.ts";
import { COMMANDS } from "./list.ts";
import { nearest } from "./nearest.ts";

/** Other words people type for a command. */
const SYNONYMS: Readonly<Record<string, CommandName>> = {
  bericht: "brief",
  briefing: "brief",
  news: "brief",
  watchlist: "watch",
  liste: "watch",
  beobachte: "watch",
  fragen: "ask",
  setting: "settings",
  setup: "settings",
  einstellung: "settings",
  source: "sources",
  quelle: "sources",
  wieso: "why",
  "?": "help",
};

const NAMES = new Map<string, CommandName>([
  ...Object.entries(SYNONYMS),
  ...COMMANDS.flatMap(({ name, germanName }) => [[germanName, name] as const, [name, name] as const]),
]);

/** The command a typed name means, with or without slash and prefix, in either language. */
export function commandNamed(typed: string, prefix: string): CommandName | null {
  const bare = bareName(typed, prefix);
  return NAMES.get(bare) ?? null;
}

/** The command a mistyped name comes nearest to. */
export function nearestCommand(typed: string, prefix: string): CommandName | null {
  const name = nearest(bareName(typed, prefix), [...NAMES.keys()]);
  return name === null ? null : (NAMES.get(name) ?? null);
}

/** How commands are called here: "/brief", or "/mb-brief" with the prefix "mb-". */
export function commandLabels(prefix: string): CommandLabel {
  return (name) => `/${prefix}${name}`;
}

function bareName(typed: string, prefix: string): string {
  const name = typed.trim().replace(/^\//u, "").toLowerCase();
  return name.startsWith(prefix.toLowerCase()) ? name.slice(prefix.length) : name;
}
