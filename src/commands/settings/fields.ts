import type { ChannelSettings } from "../../domain/channel.ts";
import type { SettingsWords } from "../../messages/wording/words.ts";
import { shortened } from "../unknown.ts";
import { languageNamed } from "../words/language.ts";
import { zoneNamed } from "./zones.ts";
import { wordTable } from "../words/table.ts";
import type { FieldOutcome } from "./reading.ts";
import { fault, NONE } from "./reading.ts";

export function readLanguage(typed: string, words: SettingsWords): FieldOutcome<ChannelSettings["language"]> {
  const language = languageNamed(typed.trim());
  return language === null ? fault(words.unknownLanguage(shortened(typed))) : { ok: true, value: language };
}

export function readZone(typed: string, words: SettingsWords): FieldOutcome<string> {
  const outcome = zoneNamed(typed);
  return outcome.ok
    ? { ok: true, value: outcome.zone }
    : fault(words.unknownZone(shortened(typed), outcome.suggestions));
}

const EDITORS = wordTable<"admins" | "everyone">({
  admins: "admins",
  admin: "admins",
  everyone: "everyone",
  all: "everyone",
  alle: "everyone",
});

/** "admins", "everyone", or people as platforms write mentions: "<@U012>", "<@!80351110224678912>", "@U012". */
export function readEditors(
  typed: readonly string[],
  words: SettingsWords,
): FieldOutcome<ChannelSettings["editors"]> {
  const group = typed.length === 1 ? EDITORS.get(typed[0]?.toLowerCase() ?? "") : undefined;
  if (group !== undefined) return { ok: true, value: group };
  const people = typed.flatMap(
    (word) => /^<?@!?(?<id>[\w.-]+)(?:\|[^>]*)?>?$/u.exec(word)?.groups?.["id"] ?? [],
  );
  return people.length === 0 || people.length < typed.length
    ? fault(words.unknownEditors)
    : { ok: true, value: [...new Set(people)] };
}

/** A channel's id, as a mention ("<#C012|markets>") or bare; "none" for no channel. */
export function readChannel(typed: string, words: SettingsWords): FieldOutcome<string | null> {
  const word = typed.trim();
  if (NONE.test(word)) return { ok: true, value: null };
  const parts = /^(?:<#(?<mention>[\w-]{1,40})(?:\|[^>]*)?>|(?<id>[\w-]{1,40}))$/u.exec(word)?.groups;
  const id = parts?.["mention"] ?? parts?.["id"];
  return id === undefined ? fault(words.unknownChannel) : { ok: true, value: id };
}
