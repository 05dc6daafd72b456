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
    // A clock that was set back makes nothing known for longer.
    const isKnown = ({ askedAt }: { readonly askedAt: number }): boolean =>
      askedAt <= now && now < askedAt + span;
    forgetOldest(known, isKnown);
    const found = known.get(name);
    if (found !== undefined && isKnown(found)) return found.answer;
    known.delete(name);
    if (known.size >= MOST_KNOWN) known.clear();
    const answer = ask();
    known.set(name, { askedAt: now, answer });
    answer.catch(() => {
      if (known.get(name)?.answer === answer) known.delete(name);
    });
    return answer;
  };
}

/** In the order in which they were asked: whole articles and messages are not to be kept until there are thousands. */
function forgetOldest<Asked>(known: Map<string, Asked>, isKnown: (asked: Asked) => boolean): void {
  for (const [name, asked] of known) {
    if (isKnown(asked)) return;
    known.delete(name);
  }
}
