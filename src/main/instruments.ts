import { join } from "node:path";
import { createDirectory } from "../instruments/directory.ts";
import type { Directory } from "../instruments/directory.ts";
import { mergeInstruments } from "../instruments/merge.ts";
import { parseInstruments } from "../instruments/parse.ts";
import type { Instrument } from "../domain/instrument.ts";
import { readCheckedFile } from "../settings/checked-file.ts";
import { settingsError } from "../settings/settings-error.ts";
import type { Settings } from "../settings/settings.ts";

/** The instruments delivered in `config`, with the operator's own. Throws a StartError with every fault. */
export function readDirectory(config: string, { instruments }: Settings): Directory {
  const delivered = readInstruments(join(config, "instruments.yaml"));
  const own = instruments === null ? [] : readInstruments(instruments);
  return createDirectory(mergeInstruments(delivered, own));
}

function readInstruments(path: string): readonly Instrument[] {
  const read = readCheckedFile(path, (data) => {
    const { instruments, faults } = parseInstruments(data);
    return { value: instruments, faults };
  });
  if (!read.ok) throw settingsError(read.faults);
  return read.value;
}
