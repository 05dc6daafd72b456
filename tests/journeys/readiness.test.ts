import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { postgresMissing, startPostgres } from "../storage/postgres-server.ts";
import { inFolder, spawnMarktbrief } from "./process.ts";

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function statusOf(url: string): Promise<number | null> {
  const answer = await fetch(url).catch(() => null);
  await answer?.arrayBuffer();
  return answer?.status ?? null;
}

async function until(isSo: () => Promise<boolean>, patience: number): Promise<number> {
  const start = performance.now();
  while (!(await isSo())) {
    if (performance.now() - start > patience) throw new Error(`not so after ${patience} ms`);
    await sleep(50);
  }
  return performance.now() - start;
}

const skipped = postgresMissing === null ? "" : `, skipped: ${postgresMissing}`;

describe(`a bot on PostgreSQL${skipped}`, () => {
  it.skipIf(postgresMissing !== null || process.env["DATABASE_URL"] !== undefined)(
    "is no longer ready within five seconds of losing the database, goes on living, and stops when asked to",
    async () => {
      const server = await startPostgres();
      try {
        await inFolder(async (folder) => {
          const port = await freePort();
          const variables = { DATABASE_URL: server.url, DATA_DIR: folder, PORT: String(port) };
          const bot = spawnMarktbrief(["start"], variables);
          const exited = once(bot, "exit");
          bot.stdout.resume();
          bot.stderr.resume();
          const at = (path: string): string => `http://127.0.0.1:${port}${path}`;
          await until(async () => (await statusOf(at("/readyz"))) === 200, 60_000);
          expect(await (await fetch(at("/metrics"))).text()).toMatch(/^marktbrief_store_ready 1$/mu);
          await server.stop();
          const took = await until(async () => (await statusOf(at("/readyz"))) === 503, 10_000);
          expect(took).toBeLessThan(5_000);
          expect(await statusOf(at("/healthz"))).toBe(200);
          expect(await (await fetch(at("/metrics"))).text()).toMatch(/^marktbrief_store_ready 0$/mu);
          const asked = performance.now();
          bot.kill("SIGTERM");
          await exited;
          expect(performance.now() - asked).toBeLessThan(10_000);
        });
      } finally {
        await server.stop().catch(() => undefined);
      }
    },
    120_000,
  );
});
