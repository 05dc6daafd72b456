import { StartError } from "../domain/failure.ts";
import type { SettingsFault } from "./settings.ts";

/** All that is wrong with the settings, a line each, so that one start shows all there is to mend. */
export function settingsError(faults: readonly SettingsFault[]): StartError {
  const lines = faults
    .map(printFault)
    .map((line) => `\n  ${line}`)
    .join("");
  return new StartError({
    de: `Einstellungen: ${faults.length} Fehler; bitte beheben und neu starten:${lines}`,
    en: `settings: ${faults.length} ${faults.length === 1 ? "fault" : "faults"}; mend and start again:${lines}`,
  });
}

function printFault({ where, key, seen, allowed }: SettingsFault): string {
  const place = key === "" ? where : `${where}: ${key}`;
  return seen === null ? `${place}: ${allowed}` : `${place} is ${seen}; wanted: ${allowed}`;
}
