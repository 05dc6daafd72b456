import { remembering } from "../lexicon/remember.ts";

/** The verbs are few, and so are the patterns made of them, which are slow to build. */
export const patternOf = remembering((source) => new RegExp(source, "u"));

/** Whether any of the forms stands there at all: a look that spares the patterns. */
export function namesAny(forms: readonly string[], marked: string): boolean {
  return anyOf(forms.join("|")).test(marked);
}

const anyOf = remembering((source) => new RegExp(source, "iu"));
