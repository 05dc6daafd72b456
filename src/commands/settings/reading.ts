import type { FormFault, FormValues } from "../../domain/form.ts";

/** What one field says, understood; or what is wrong with it, in the reader's language. */
export type FieldOutcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly message: string };

export function fault(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}

/** The fields of what came back from a form, read one after the other. */
export interface Reading {
  /** `kept` where the field is missing or wrong. */
  read<Value>(field: string, kept: Value, reader: (given: readonly string[]) => FieldOutcome<Value>): Value;
  /** Of all that was read so far. */
  readonly faults: readonly FormFault[];
}

export function createReading(values: FormValues): Reading {
  const faults: FormFault[] = [];
  return {
    faults,
    read(field, kept, reader) {
      const given = values[field];
      if (given === undefined) return kept;
      const outcome = reader(typeof given === "string" ? [given] : given);
      if (outcome.ok) return outcome.value;
      faults.push({ field, message: outcome.message });
      return kept;
    },
  };
}

/** For the readers of one text. */
export function text<Value>(
  reader: (typed: string) => FieldOutcome<Value>,
): (given: readonly string[]) => FieldOutcome<Value> {
  return (given) => reader(given.join(" "));
}

/** Nothing is to be chosen. */
export const NONE =
  /^(?:none|no(?:body)?|kein(?:e[rnms]?)?|nein|niemand(?:en)?|nie|never|aus|off|nichts|-)?$/iu;
