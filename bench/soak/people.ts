import type { Chance } from "../simulate/random.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Stage } from "./stage.ts";

const LINES: readonly (readonly [command: string, words: string])[] = [
  ["brief", "AMZN"],
  ["brief", "SAP"],
  ["brief", "Nvidia"],
  ["brief", "Nirgendwo AG"],
  ["ask", "Wie viele Stellen streicht Amazon?"],
  ["ask", "How much will SAP spend on data centers?"],
  ["ask", "Should I buy Apple?"],
  ["why", "AMZN"],
  ["watch", ""],
  ["sources", ""],
  ["help", ""],
  ["help", "brief"],
  ["settings", ""],
];
/** Questions that nobody has answered yet; more are not asked meanwhile. */
const AT_ONCE = 8;

export interface People {
  readonly tally: { asked: number; answered: number };
  /** One of them asks something, if not too many wait already. */
  ask(): void;
  finished(): Promise<unknown>;
}

/** People who type commands; who gets no answer sounds the alarm. */
export function gatherPeople(stages: readonly Stage[], chance: Chance, chronicle: Chronicle): People {
  const waiting = new Set<Promise<void>>();
  const tally = { asked: 0, answered: 0 };
  return {
    tally,
    ask() {
      if (waiting.size >= AT_ONCE) return;
      const number = chance.below(stages.length);
      const line = chance.pick(LINES);
      tally.asked += 1;
      const asking = (async () => {
        if (await stages[number]?.ask(line)) tally.answered += 1;
        else chronicle.alarm("unanswered", `${number === 0 ? "slack" : "discord"} /${line.join(" ")}`);
      })().finally(() => waiting.delete(asking));
      waiting.add(asking);
    },
    finished: () => Promise.all(waiting),
  };
}
