import { expect, it } from "vitest";
import { createMeters } from "../../../src/operations/metrics/meters.ts";

it("metrics are read within seconds though a store that is asked for some of them never answers", async () => {
  const meters = createMeters();
  meters.beforeReading(() => new Promise(() => undefined));
  meters.count("schedules_due_total", {}, 7);
  const start = performance.now();
  expect(await meters.read()).toContain("marktbrief_schedules_due_total 7");
  expect(performance.now() - start).toBeLessThan(4_500);
});
