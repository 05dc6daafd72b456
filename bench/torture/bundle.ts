import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";
import type { Plugin } from "rolldown";

/** The worker's program in a few files: some forty of its processes die in every wave, and each starts anew. */
export interface WorkerProgram {
  readonly file: string;
  /** Where Node keeps what it has compiled of it. */
  readonly compiled: string;
  remove(): void;
}

/**
 * Of the platforms' frameworks only what posts: the very client that each of them hands on, as it finds it itself.
 * Everything else of them, such as an HTTP server, would be started forty times for nothing.
 */
const PARTS: Readonly<Record<string, string>> = {
  "@slack/bolt": `import * as webApi from ${clientOf("@slack/bolt", "@slack/web-api")};
    export { webApi };
    export const { LogLevel } = webApi;`,
  "discord.js": `export * from ${clientOf("discord.js", "@discordjs/rest")};`,
};

function clientOf(framework: string, client: string): string {
  const here = createRequire(import.meta.url);
  return JSON.stringify(createRequire(here.resolve(framework)).resolve(client));
}

const leaveOut: Plugin = {
  name: "leave-out",
  resolveId: (id) => (id in PARTS ? `\0${id}` : null),
  load: (id) => PARTS[id.slice(1)] ?? null,
};

/** The same modules, read and resolved once instead of a thousand of them with every start. */
export async function bundleWorker(): Promise<WorkerProgram> {
  const folder = mkdtempSync(join(tmpdir(), "marktbrief-torture-worker-"));
  const bundle = await rolldown({
    input: join(import.meta.dirname, "worker.ts"),
    platform: "node",
    logLevel: "silent",
    plugins: [leaveOut],
  });
  await bundle.write({
    dir: folder,
    format: "esm",
    entryFileNames: "[name].mjs",
    chunkFileNames: "[name]-[hash].mjs",
  });
  await bundle.close();
  return {
    file: join(folder, "worker.mjs"),
    compiled: join(folder, "compiled"),
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
