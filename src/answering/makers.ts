import type { Span } from "../domain/span.ts";

/** "Der Aluminiumkonzern": what somebody makes is nobody whose figure it could be. */
export function isMade(text: string, { end }: Span): boolean {
  return MAKER.test(text.slice(end, end + LONGEST));
}

const LONGEST = 14;
const MAKER = /^-?(?:konzern|hersteller|produzent|händler|förderer|riese|firma|unternehmen)/iu;
