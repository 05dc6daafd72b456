import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/seed.ts"],
    // The machine CI runs on has two cores; more workers only wait for each other.
    maxWorkers: 2,
    // No test alters a module: what Node has read for one file, itself and as it stands, serves the next one too.
    isolate: false,
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Processes the tests start read what one of them has read before; marktbrief.mjs sees to that itself.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, "node_modules", ".cache", "marktbrief") },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
