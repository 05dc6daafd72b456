import { cancel, confirm, isCancel, multiselect, password, select, spinner, text } from "@clack/prompts";
import type { Finding } from "../../domain/finding.ts";
import type { Language } from "../../domain/language.ts";

/** Whoever was asked pressed Ctrl+C: nothing more is done. */
export class SetupCancelled extends Error {
  override readonly name = "SetupCancelled";
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** The ways to ask, each of which throws SetupCancelled when it is broken off. */
export const prompts = {
  async text(
    message: string,
    initialValue: string,
    validate?: (value: string) => string | null,
  ): Promise<string> {
    const options = {
      message,
      initialValue,
      validate: (value?: string) => validate?.(value ?? "") ?? undefined,
    };
    return answered(await text(options));
  },
  /** Masked. */
  async secret(message: string, validate: (value: string) => string | null): Promise<string> {
    return answered(await password({ message, validate: (value) => validate(value ?? "") ?? undefined }));
  },
  async yes(message: string, language: Language, initialValue = true): Promise<boolean> {
    const [active, inactive] = language === "de" ? ["Ja", "Nein"] : ["Yes", "No"];
    return answered(await confirm({ message, initialValue, active, inactive }));
  },
  async one<Value extends string>(
    message: string,
    choices: readonly Choice<Value>[],
    initial: Value,
  ): Promise<Value> {
    const options = choices.map(({ value, label }) => ({ value, label }));
    return answered(await select<string>({ message, options, initialValue: initial })) as Value;
  },
  async some<Value extends string>(
    message: string,
    choices: readonly Choice<Value>[],
    initial: readonly Value[],
  ): Promise<readonly Value[]> {
    const options = choices.map(({ value, label }) => ({ value, label }));
    const given = await multiselect<string>({
      message,
      options,
      initialValues: [...initial],
      required: false,
    });
    const values = answered(given);
    return choices.map(({ value }) => value).filter((value) => values.includes(value));
  },
} as const;

function answered<Value>(value: Value): Exclude<Value, symbol> {
  if (!isCancel(value)) return value as Exclude<Value, symbol>;
  cancel();
  throw new SetupCancelled();
}

/** Shows that something is being tried, and what came of it, a line each. True when nothing was a fault. */
export async function tryOut(
  message: string,
  language: Language,
  work: () => Promise<readonly Finding[]>,
): Promise<boolean> {
  const wheel = spinner();
  wheel.start(message);
  const findings = await work();
  const isFine = findings.every(({ state }) => state !== "fault");
  const marks = { ok: "✓", note: "–", fault: "✗" } as const;
  const lines = findings.map(({ state, said }) => `${marks[state]} ${said[language]}`).join("\n");
  if (isFine) wheel.stop(lines);
  else wheel.error(lines);
  return isFine;
}
