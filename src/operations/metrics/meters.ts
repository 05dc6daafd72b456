import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";
import { METRICS, PREFIX } from "./definitions.ts";
import type { MetricDefinition, MetricName } from "./definitions.ts";

export type Labels = Readonly<Record<string, string>>;

/** Where rooms' doings are counted. Values are numbers and short literals, never what people or articles say. */
export interface Meters {
  count(name: MetricName, labels?: Labels, by?: number): void;
  observe(name: MetricName, value: number, labels?: Labels): void;
  set(name: MetricName, value: number, labels?: Labels): void;
  /** Takes all values of a gauge away: what is not set again is not there. */
  clear(name: MetricName): void;
  /** Called before each reading; a failure of it fails no reading, and what takes longer is shown by the next one. */
  beforeReading(look: () => Promise<void>): void;
  /** Everything in the text form of Prometheus. */
  read(): Promise<string>;
}

/** Milliseconds: whoever reads wants to know most while the store does not answer. */
const PATIENCE = 2_000;

/** A registry of its own: two bots in one process, as in tests, do not mix. */
export function createMeters(): Meters {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const { counters, gauges, histograms } = register(registry);
  const looks: (() => Promise<void>)[] = [];
  return {
    count: (name, labels = {}, by = 1) => counters.get(name)?.inc(labels, by),
    observe: (name, value, labels = {}) => histograms.get(name)?.observe(labels, value),
    set: (name, value, labels = {}) => gauges.get(name)?.set(labels, value),
    clear: (name) => gauges.get(name)?.reset(),
    beforeReading: (look) => looks.push(look),
    async read() {
      await Promise.race([Promise.allSettled(looks.map((look) => look())), tooLate()]);
      return registry.metrics();
    },
  };
}

function tooLate(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE).unref();
  });
}

interface Registered {
  readonly counters: ReadonlyMap<string, Counter>;
  readonly gauges: ReadonlyMap<string, Gauge>;
  readonly histograms: ReadonlyMap<string, Histogram>;
}

function register(registry: Registry): Registered {
  const counters = new Map<string, Counter>();
  const gauges = new Map<string, Gauge>();
  const histograms = new Map<string, Histogram>();
  for (const [name, metric] of Object.entries<MetricDefinition>(METRICS)) {
    const { help, labels, buckets } = metric;
    const options = { name: PREFIX + name, help, labelNames: [...labels], registers: [registry] };
    if (metric.type === "counter") counters.set(name, new Counter(options));
    else if (metric.type === "gauge") gauges.set(name, new Gauge(options));
    else histograms.set(name, new Histogram({ ...options, buckets: [...(buckets ?? [])] }));
  }
  return { counters, gauges, histograms };
}
