import { basename } from "node:path";
import { readConfigFile } from "./config-file.ts";
import type { SettingsFault } from "./settings.ts";

/** What a reader of another room makes of a file's data: what it could read, and what is wrong with the rest. */
export interface Checked<Value> {
  readonly value: Value;
  readonly faults: readonly { readonly path: readonly string[]; readonly message: string }[];
}

export type CheckedOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] };

/** Reads a YAML file of the operator's with another room's check; every fault comes with its line. */
export function readCheckedFile<Value>(
  path: string,
  check: (data: unknown) => Checked<Value>,
): CheckedOutcome<Value> {
  const read = readConfigFile(path, `config/${basename(path)}`);
  if (!read.ok) return read;
  const { value, faults } = check(read.file.data);
  if (faults.length === 0) return { ok: true, value };
  return {
    ok: false,
    faults: faults.map(({ path: keys, message }) => ({
      where: read.file.lineOf(keys),
      key: keys.join("."),
      seen: null,
      allowed: message,
    })),
  };
}
