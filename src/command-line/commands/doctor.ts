import { readdir } from "node:fs/promises";
import { StartError } from "../../domain/failure.ts";
import { fault, note, ok } from "../../domain/finding.ts";
import type { Finding } from "../../domain/finding.ts";
import type { Instrument } from "../../domain/instrument.ts";
import type { Language } from "../../domain/language.ts";
import { EXCHANGE_CODES } from "../../domain/schedule.ts";
import { createCalendar } from "../../scheduling/exchanges/calendar.ts";
import type { Calendar } from "../../scheduling/exchanges/calendar.ts";
import { EXIT, languageOption } from "../command.ts";
import type { Command } from "../command.ts";
import { write } from "../streams.ts";
import type { World } from "../world.ts";
import { checkStore } from "./doctor/check-store.ts";

/** What works, what does not and what to do about it, a line each. */
export const doctorCommand: Command = {
  name: "doctor",
  usage: "[--lang de|en] [--json] [--offline]",
  summary: "Check settings, store, sources, calendars, model and platforms, with what to do about each fault",
  details:
    "Every line that says fault ends with what to do; the exit code is then 1. The model is asked something small,\nSlack and Discord are asked who the bot is and what it may do.",
  options: {
    lang: { type: "string", value: "de|en", help: "language of the lines" },
    json: { type: "boolean", help: 'print {"state","about","said"} a line, for monitors' },
    offline: { type: "boolean", help: "ask nobody outside: no platform and no model" },
  },
  async run(given, world, signal) {
    const language = languageOption(given) ?? world.terminalLanguage ?? world.language;
    const print = given.flag("json") ? asJson : asLine;
    const findings = [
      ...(await checkInside(world)),
      ...(given.flag("offline") ? [] : await world.checkOutside(signal)),
    ];
    for (const finding of findings) await write(world.streams.out, world.conceal(print(finding, language)));
    return findings.some(({ state }) => state === "fault") ? EXIT.no : EXIT.done;
  },
};

const STATES: Readonly<Record<Language, Readonly<Record<Finding["state"], string>>>> = {
  de: { ok: "ok", note: "Hinweis", fault: "FEHLER" },
  en: { ok: "ok", note: "note", fault: "FAULT" },
};

function asLine({ state, about, said }: Finding, language: Language): string {
  return `${STATES[language][state].padEnd(8)} ${about}: ${said[language]}\n`;
}

function asJson({ state, about, said }: Finding, language: Language): string {
  return `${JSON.stringify({ state, about, said: said[language] })}\n`;
}

/** Settings have been read when a command runs: faults in them keep it from running, and say what to do. */
async function checkInside(world: World): Promise<readonly Finding[]> {
  const { node } = process.versions;
  return [
    ok("settings", `gelesen; Node ${node}`, `read; Node ${node}`),
    ...(await checkStore(world)),
    ...(await Promise.all(world.folders.map(checkFolder))),
    ...attempt("instruments", () => checkInstruments(world.directory().instruments)),
    ...checkCalendars(createCalendar(world.closures), world.clock.now()),
  ];
}

async function checkFolder(path: string): Promise<Finding> {
  try {
    const { length } = await readdir(path);
    return ok("folder", `${path}, ${length} Einträge`, `${path}, ${length} entries`);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return fault(
      "folder",
      `${said}; anlegen, Leserecht geben oder aus config/marktbrief.yaml nehmen`,
      `${said}; create it, allow reading it, or take it out of config/marktbrief.yaml`,
    );
  }
}

/** What cannot be read says itself what to do. */
function attempt(about: string, look: () => readonly Finding[]): readonly Finding[] {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return [fault(about, error.wording.de, error.wording.en)];
  }
}

/** How many instruments a reader can ask for by ISIN or WKN. */
function checkInstruments(instruments: readonly Instrument[]): readonly Finding[] {
  const shares = instruments.filter(({ kind }) => kind === "share");
  const isins = shares.filter(({ isin }) => isin !== null).length;
  const wkns = shares.filter(({ wkn }) => wkn !== null).length;
  const percent = (count: number): string => `${Math.round((100 * count) / shares.length)} %`;
  return [
    ok(
      "instruments",
      `${instruments.length}, davon ${shares.length} Aktien; ISIN bei ${percent(isins)}, WKN bei ${percent(wkns)}`,
      `${instruments.length}, of which ${shares.length} shares; ISIN known for ${percent(isins)}, WKN for ${percent(wkns)}`,
    ),
  ];
}

const DAY = 86_400_000;
/** No exchange is closed for longer. */
const LOOK_AHEAD = 14;

/** Each exchange's next day of trading, by its own rules and the operator's closures. */
function checkCalendars(calendar: Calendar, now: string): readonly Finding[] {
  const days = Array.from({ length: LOOK_AHEAD }, (_, index) =>
    new Date(Date.parse(now) + index * DAY).toISOString().slice(0, 10),
  );
  const next = EXCHANGE_CODES.map((exchange) => {
    const day = days.find((date) => calendar.session(exchange, date) !== null);
    return { exchange, day, open: day === undefined ? null : calendar.session(exchange, day)?.open };
  });
  const closed = next.filter(({ day }) => day === undefined).map(({ exchange }) => exchange);
  if (closed.length > 0) {
    return [
      note(
        "calendar",
        `${closed.join(", ")} zwei Wochen geschlossen; closures in config/marktbrief.yaml prüfen`,
        `${closed.join(", ")} closed for two weeks; check closures in config/marktbrief.yaml`,
      ),
    ];
  }
  const list = next.map(({ exchange, day, open }) => `${exchange} ${day ?? ""} ${open ?? ""}`).join(", ");
  return [ok("calendar", `nächster Handelstag: ${list}`, `next trading day: ${list}`)];
}
