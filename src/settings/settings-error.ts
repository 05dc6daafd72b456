import { StartError } from "../domain/failure.ts";
import { inGerman } from "./german.ts";
import type { SettingsFault } from "./settings.ts";

/** All that is wrong with the settings, a line each, so that one start shows all there is to mend. */
export function settingsError(faults: readonly SettingsFault[]): StartError {
  const lines = (print: (fault: SettingsFault) => string): string =>
    faults.map((fault) => `\n  ${print(fault)}`).join("");
  return new StartError({
    de: `Einstellungen: ${faults.length} Fehler; bitte beheben und neu starten:${lines(printGerman)}`,
    en: `settings: ${faults.length} ${faults.length === 1 ? "fault" : "faults"}; mend and start again:${lines(printEnglish)}`,
  });
}

function printEnglish({ where, key, seen, allowed }: SettingsFault): string {
  const place = placeOf(where, key);
  return seen === null ? `${place}: ${allowed}` : `${place} is ${seen}; wanted: ${allowed}`;
}

function printGerman({ where, key, seen, allowed }: SettingsFault): string {
  const place = placeOf(where === "environment" ? "Umgebung" : where, key);
  const wanted = inGerman(allowed);
  return seen === null ? `${place}: ${wanted}` : `${place} ist ${seen}; erwartet: ${wanted}`;
}

function placeOf(where: string, key: string): string {
  return key === "" ? where : `${where}: ${key}`;
}
