import { nearest } from "../nearest.ts";

export type ZoneOutcome =
  | { readonly ok: true; readonly zone: string }
  /** Zones that may have been meant, nearest first. */
  | { readonly ok: false; readonly suggestions: readonly string[] };

/** Cities whose German names differ from the zone's. */
const GERMAN_CITIES: Readonly<Record<string, string>> = {
  wien: "Vienna",
  zürich: "Zurich",
  genf: "Zurich",
  frankfurt: "Berlin",
  münchen: "Berlin",
  hamburg: "Berlin",
  mailand: "Rome",
  rom: "Rome",
  brüssel: "Brussels",
  warschau: "Warsaw",
  prag: "Prague",
  kopenhagen: "Copenhagen",
  lissabon: "Lisbon",
  athen: "Athens",
  moskau: "Moscow",
  tokio: "Tokyo",
  singapur: "Singapore",
  kairo: "Cairo",
};

/** The IANA zone a reader names, by its name in any case or by its city: "europe/berlin", "New York", "Wien". */
export function zoneNamed(typed: string): ZoneOutcome {
  const name = typed.trim().replaceAll(/\s+/gu, "_");
  const exact = /^\p{L}/u.test(name) ? canonical(name) : null;
  if (exact !== null) return { ok: true, zone: exact };
  const zones = Intl.supportedValuesOf("timeZone");
  const city = (GERMAN_CITIES[typed.trim().toLowerCase()] ?? name).toLowerCase();
  const there = zones.filter((zone) => cityOf(zone) === city);
  if (there[0] !== undefined && there.length === 1) return { ok: true, zone: there[0] };
  return { ok: false, suggestions: there.length > 0 ? there.slice(0, 3) : similar(name, zones) };
}

/** As the runtime spells it; null for what is no zone. */
function canonical(name: string): string | null {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    // A RangeError is the only way it says that there is no such zone.
    return null;
  }
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1).toLowerCase();
}

function similar(name: string, zones: readonly string[]): readonly string[] {
  const whole = nearest(name, zones);
  const city = nearest(name, zones.map(cityOf));
  return whole !== null ? [whole] : zones.filter((zone) => cityOf(zone) === city).slice(0, 3);
}
