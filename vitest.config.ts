import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";

/** What starts whole processes waits for them most of the time. */
const WAITING = /\/tests\/(?:journeys|storage)\/|\/(?:process|browser|roles|rooms|doctor)\.test\.ts$/u;

/** Begins with what waits, so that the rest is worked at meanwhile and no file runs on alone at the end. */
class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const waits = ({ moduleId }: TestSpecification): boolean => WAITING.test(moduleId);
    return [...sorted.filter(waits), ...sorted.filter((file) => !waits(file))];
  }
}

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/seed.ts"],
    // One more than the machine CI runs on has cores, since some test always waits.
    maxWorkers: 3,
    sequence: { sequencer: WaitingFirst },
    // No test alters a module: what Node has read for one file, itself and as it stands, serves the next one too.
    isolate: false,
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Processes the tests start read what one of them has read before; marktbrief.mjs sees to that itself.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, "node_modules", ".cache", "marktbrief") },
    testTimeout: 30_000,
    // Sockets and whole processes on a machine that is busy elsewhere may be late once; vitest tells which were.
    retry: 1,
    hookTimeout: 60_000,
  },
});
