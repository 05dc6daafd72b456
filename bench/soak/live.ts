import { startModelStandIn } from "../../tests/stand-ins/openai.ts";
import { createFastClock, instantOn } from "./fast-clock.ts";
import type { Course } from "./fast-clock.ts";
import { createChance } from "../simulate/random.ts";
import { openStore } from "../../src/storage/open-store.ts";
import type { Log } from "../../src/ports/log.ts";
import type { Store } from "../../src/ports/store.ts";
import { Secret } from "../../src/domain/secret.ts";
import { createChronicle } from "./chronicle.ts";
import type { Chronicle } from "./chronicle.ts";
import { openDatabase } from "./database.ts";
import type { SoakDatabase, StoreName } from "./database.ts";
import { openDiscordStage } from "./discord-stage.ts";
import { examine } from "./examine.ts";
import type { Examination } from "./examine.ts";
import { buildHouse, rememberFailing, subscribe } from "./house.ts";
import type { House } from "./house.ts";
import { keepBot } from "./keeper.ts";
import type { Keeper } from "./keeper.ts";
import { beSound, behaveSomehow } from "./model.ts";
import { gatherPeople } from "./people.ts";
import type { People } from "./people.ts";
import { openPublisher } from "./press.ts";
import type { Publisher } from "./press.ts";
import { openSlackStage } from "./slack-stage.ts";
import { until } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { planBlows } from "./weather.ts";

export interface Plan {
  readonly hours: number;
  readonly rate: number;
  readonly seed: number;
  readonly isCalm: boolean;
  readonly store: StoreName;
}

/** Bytes, at an hour of the simulated life. */
export interface Sample {
  readonly hour: number;
  readonly heap: number;
  readonly rss: number;
}

export interface Life {
  readonly plan: Plan;
  readonly chronicle: Chronicle;
  readonly samples: readonly Sample[];
  readonly uncaught: readonly string[];
  readonly complaints: readonly string[];
  readonly examination: Examination;
  readonly people: People["tally"];
  readonly published: number;
  readonly revised: number;
  readonly metricsRead: number;
  readonly stop: { readonly code: number | string; readonly took: number };
}

const HOUR = 3_600_000;
const START = Date.parse("2026-02-03T04:00:00.000Z");
const CHANNELS = 6;
const PUBLISHERS = 4;
/** Faults in a thousand requests. */
const FAULTS = { platforms: 200, feeds: 300 } as const;
/** The end of a life is calm, so that what is under way can come to its end. */
const CALM_FROM = 11 / 12;
/** Milliseconds. */
const SETTLING = 60_000;
const SAMPLES = 24;
/** Collecting all that can be collected stops the process for a moment. Milliseconds. */
const BREATH = 4_000;

/** Lives through so many simulated hours. */
export async function live(plan: Plan): Promise<Life> {
  const course: Course = { start: START, begin: Date.now(), rate: plan.rate };
  const scene = await setScene(plan, course);
  const { stages, publishers, failing, model, house, chronicle, database } = scene;
  const store = await openBeside(scene, course);
  const from = instantOn(course);
  const subscribers = await subscribe(store, stages, new Date(from).toISOString());
  if (!plan.isCalm) await rememberFailing(store, failing, from);
  const keeper = keepBot({ root: house.root, variables: variablesOf(scene), course }, chronicle);
  try {
    if (!(await until(() => stages.every((stage) => stage.isReached()), SETTLING)))
      throw new Error("soak: the bot never came to the platforms");
    keeper.started();
    const lived = await liveOn(scene, keeper);
    const end = instantOn(course);
    await lived.people.finished();
    const examination = await examineWhenSettled(store, () =>
      examine(store, subscribers, { stages, from, until: end }),
    );
    const stop = await keeper.stop();
    return {
      plan,
      chronicle,
      ...lived,
      people: lived.people.tally,
      uncaught: keeper.uncaught,
      complaints: stages.flatMap(({ complaints }) => complaints),
      examination,
      published: publishers.reduce((sum, { tally }) => sum + tally.published, 0),
      revised: publishers.reduce((sum, { tally }) => sum + tally.revised, 0),
      stop,
    };
  } finally {
    await store.close();
    await Promise.all([...stages, ...publishers, model, database].map((each) => each.close()));
    house.remove();
  }
}

interface Scene {
  readonly plan: Plan;
  readonly course: Course;
  readonly chronicle: Chronicle;
  readonly stages: readonly Stage[];
  readonly publishers: readonly Publisher[];
  readonly failing: Publisher;
  readonly model: Awaited<ReturnType<typeof startModelStandIn>>;
  readonly house: House;
  readonly database: SoakDatabase;
  readonly sky: { isStormy: boolean };
}

async function setScene(plan: Plan, course: Course): Promise<Scene> {
  const chronicle = createChronicle(course);
  const sky = { isStormy: false };
  const chance = createChance(plan.seed);
  const faults = (): number => (sky.isStormy ? FAULTS.platforms : 0);
  const around = { channels: CHANNELS, chance, chronicle, faults, now: () => instantOn(course) };
  const stages = await Promise.all([openSlackStage(around), openDiscordStage(around)]);
  const feedFaults = (): number => (sky.isStormy ? FAULTS.feeds : 0);
  const publishers = await Promise.all(
    Array.from({ length: PUBLISHERS }, (_, number) =>
      openPublisher({ number, chance, chronicle, faults: feedFaults }),
    ),
  );
  const model = await startModelStandIn();
  beSound(model);
  const failing = publishers.at(-1);
  if (!failing) throw new Error("soak: nobody publishes anything");
  const house = await buildHouse(publishers);
  return {
    plan,
    course,
    chronicle,
    stages,
    publishers,
    failing,
    model,
    sky,
    house,
    database: await openDatabase(plan.store, house.dataDir, course),
  };
}

function variablesOf({ stages, model, house, database: { url } }: Scene): Readonly<Record<string, string>> {
  return Object.assign(
    {
      DATA_DIR: house.dataDir,
      ...(url === null ? {} : { DATABASE_URL: url }),
      PORT: String(house.port),
      HOST: "127.0.0.1",
      OPENAI_BASE_URL: model.url,
      OPENAI_MODEL: "stand-in",
    },
    ...stages.map(({ variables }) => variables),
  ) as Readonly<Record<string, string>>;
}

const quiet = (): void => undefined;
const SILENT: Log = { info: quiet, warn: quiet, error: quiet };

function openBeside(
  { house: { dataDir }, database: { url } }: Pick<Scene, "house" | "database">,
  course: Course,
): Promise<Store> {
  const clock = createFastClock(course);
  const databaseUrl = url === null ? null : new Secret(url);
  return openStore({ databaseUrl, dataDir, role: "tool", clock, log: SILENT });
}

/** From now on until the end: beats of different length, each doing its own. */
async function liveOn(
  scene: Scene,
  keeper: Keeper,
): Promise<Pick<Life, "samples" | "metricsRead"> & { readonly people: People }> {
  const { plan, course, chronicle, stages, publishers, failing, model, house, sky, database } = scene;
  const chance = createChance(plan.seed + 1);
  const length = (plan.hours * HOUR) / plan.rate;
  const begin = Date.now();
  const passed = (): number => (Date.now() - begin) / length;
  const people = gatherPeople(stages, chance, chronicle);
  const samples: Sample[] = [];
  const counted = { metrics: 0 };
  const strike = planBlows({ stages, failing, keeper, database, chance, chronicle, length });
  const beats = [
    every(100, () => {
      sky.isStormy = !plan.isCalm && passed() < CALM_FROM;
      if (!plan.isCalm) strike(passed());
      hearNotices(stages, chronicle);
    }),
    every(800, () => {
      people.ask();
    }),
    // Each publisher has something new every 40 simulated minutes or so.
    every((40 * 60_000) / plan.rate / PUBLISHERS, () => {
      chance.pick(publishers).publish(new Date(instantOn(course)).toISOString());
    }),
    every(600, () => {
      if (sky.isStormy) behaveSomehow(model, chance, chronicle);
      else beSound(model);
    }),
    every(6_000, () => {
      if (sky.isStormy) chance.pick(stages).disturbLines();
    }),
    every(2_000, () => {
      for (const stage of stages) stage.tidy();
    }),
    every(1_000, async () => {
      if (await readMetrics(house.port, chronicle)) counted.metrics += 1;
    }),
    every(Math.max(length / SAMPLES, BREATH), async () => {
      const hour = passed() * plan.hours;
      samples.push({ hour, ...(await keeper.measure()) });
    }),
  ];
  while (passed() < 1) await new Promise((resolve) => setTimeout(resolve, 50));
  sky.isStormy = false;
  if (!plan.isCalm) strike(Infinity);
  for (const beat of beats) clearInterval(beat);
  hearNotices(stages, chronicle);
  return { people, samples, metricsRead: counted.metrics };
}

function every(milliseconds: number, work: () => void | Promise<void>): NodeJS.Timeout {
  return setInterval(() => void work(), milliseconds);
}

function hearNotices(stages: readonly Stage[], chronicle: Chronicle): void {
  for (const stage of stages) for (const notice of stage.notices()) chronicle.alarm("notice", notice);
}

/** As a monitor looks at it; whether the metrics were there. */
async function readMetrics(port: number, chronicle: Chronicle): Promise<boolean> {
  try {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(5_000) });
    const text = await ready.text();
    if (!ready.ok) chronicle.alarm("not-ready", text);
    const metrics = await fetch(`http://127.0.0.1:${port}/metrics`, { signal: AbortSignal.timeout(5_000) });
    return (await metrics.text()).includes("marktbrief_deliveries_total");
  } catch (error) {
    chronicle.alarm("no-monitor", String(error));
    return false;
  }
}

async function examineWhenSettled(store: Store, look: () => Promise<Examination>): Promise<Examination> {
  const end = Date.now() + SETTLING;
  for (;;) {
    const found = await look();
    if (!found.violations.some((violation) => violation.includes(" is still ")) || Date.now() > end)
      return found;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
