import type { Clock } from "../ports/clock.ts";

/** What was asked under a name is known for a while; who asks meanwhile shares the answer, or its failure. */
export type Memory<Answer> = (name: string, ask: () => Promise<Answer>) => Promise<Answer>;

/** Names that are known at once; a bound all the same. */
const MOST_KNOWN = 2_000;

/** For what thousands of channels ask at the same minute. `span` in milliseconds of the clock. */
export function createMemory<Answer>(clock: Clock, span: number): Memory<Answer> {
  const known = new Map<string, { readonly askedAt: number; readonly answer: Promise<Answer> }>();
  return (name, ask) => {
    const now = Date.parse(clock.now());
    const found = known.get(name);
    // A clock that was set back makes nothing known for longer.
    if (found !== undefined && found.askedAt <= now && now < found.askedAt + span) return found.answer;
    if (known.size >= MOST_KNOWN) known.clear();
    const answer = ask();
    known.set(name, { askedAt: now, answer });
    answer.catch(() => {
      if (known.get(name)?.answer === answer) known.delete(name);
    });
    return answer;
  };
}
