import { fold } from "../../instruments/fold.ts";
import type { ContentWords } from "../../messages/wording/words.ts";
import { shortened } from "../unknown.ts";
import type { FieldOutcome } from "./reading.ts";
import { fault, NONE } from "./reading.ts";

/** More than this nobody looks through. */
const MOST_MUTED = 30;
const LONGEST_MUTED = 60;

/** "Motley Fool, fool.com": each once, as it was typed; "none" for nothing. */
export function readMuted(typed: string, words: ContentWords): FieldOutcome<readonly string[]> {
  if (NONE.test(typed.trim())) return { ok: true, value: [] };
  const parts = typed
    .split(/[,;\n]/u)
    .map((part) => part.replaceAll(/\s+/gu, " ").trim())
    .filter((part) => part !== "");
  const unfit = parts.find((part) => part.length > LONGEST_MUTED || !/[\p{L}\p{N}]/u.test(part));
  if (unfit !== undefined || parts.length === 0) return fault(words.unfitMuted(shortened(unfit ?? typed)));
  const value = [...new Map(parts.map((part) => [fold(part), part])).values()];
  return value.length > MOST_MUTED ? fault(words.tooManyMuted(MOST_MUTED)) : { ok: true, value };
}

/**
 * A group's id, as platforms write mentions ("<!subteam^S012|@markets>", "<@&80351110224678912>") or bare; "nobody"
 * for none. The workspace's own id is no group: on some platforms it calls everybody.
 */
export function readGroup(
  typed: string,
  workspace: string,
  words: ContentWords,
): FieldOutcome<string | null> {
  const word = typed.trim();
  if (NONE.test(word)) return { ok: true, value: null };
  const id =
    /^(?:<!subteam\^(?<group>S[A-Z0-9]{2,30})(?:\|[^>]*)?>|<@&(?<role>\d{15,21})>|(?<id>S[A-Z0-9]{2,30}|\d{15,21}))$/u.exec(
      word,
    )?.groups;
  const found = id?.["group"] ?? id?.["role"] ?? id?.["id"];
  return found === undefined || found === workspace ? fault(words.unknownGroup) : { ok: true, value: found };
}

const SWITCHES = new Map(
  Object.entries({
    on: true,
    yes: true,
    an: true,
    ein: true,
    ja: true,
    off: false,
    no: false,
    aus: false,
    nein: false,
  }),
);

export function readSwitch(typed: string, words: ContentWords): FieldOutcome<boolean> {
  const value = SWITCHES.get(typed.trim().toLowerCase());
  return value === undefined ? fault(words.unknownSwitch) : { ok: true, value };
}
