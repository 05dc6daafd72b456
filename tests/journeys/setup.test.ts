import { cpSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inFolder, ROOT } from "./process.ts";
import { driveTerminal, ptyMissing } from "./pty.ts";
import type { Step } from "./pty.ts";
import { ENTER, mistakesWith, setupSteps, startOutside, surroundingsOf } from "./setup-steps.ts";
import type { Outside } from "./setup-steps.ts";

const skipped = ptyMissing === null ? "" : `, skipped: ${ptyMissing}`;

/** The house in a folder of its own, as a clone has it after `npm ci`. */
function copyHouse(folder: string): void {
  for (const part of ["src", "config", "prompts", "package.json", "marktbrief.mjs"]) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
}

async function runDoctor(cwd: string, env: Readonly<Record<string, string>>) {
  const doctor = spawn(process.execPath, ["marktbrief.mjs", "doctor"], { cwd, env });
  const closed = new Promise<number | null>((resolve) => doctor.once("close", resolve));
  const [out, code] = await Promise.all([text(doctor.stdout), closed]);
  return { out, code };
}

describe.skipIf(ptyMissing !== null)(`setup in a terminal${skipped}`, () => {
  let outside: Outside;
  beforeAll(async () => {
    outside = await startOutside();
  });
  afterAll(() => outside.close());

  const run = (cwd: string, steps: readonly Step[]) =>
    driveTerminal({
      argv: [process.execPath, join(cwd, "marktbrief.mjs"), "setup"],
      cwd,
      env: surroundingsOf(outside),
      steps,
      patience: 120,
    });

  it("goes from nothing to a brief in both chats, shows no token, and the doctor is content", async () => {
    await inFolder(async (folder) => {
      copyHouse(folder);
      writeFileSync(join(folder, "config", "marktbrief.yaml"), "# mine\nlanguage: fr\nfolders: [samples]\n");
      const { slack, discord, channel } = outside;
      const steps = setupSteps(outside, mistakesWith(outside));
      const { screen, missing, code } = await run(folder, steps);
      expect({ missing, tail: missing === null ? "" : screen.slice(-1_500) }).toEqual({
        missing: null,
        tail: "",
      });
      expect(code).toBe(0);
      expect(screen).not.toContain("xoxb-T1-0");
      expect(screen).not.toContain(slack.appToken);
      expect(screen).not.toContain(discord.world.token);
      expect(screen).toContain('"socket_mode_enabled": true');
      expect(screen).toContain("discord.com/oauth2/authorize?client_id=");

      expect(statSync(join(folder, ".env")).mode & 0o777).toBe(0o600);
      const config = readFileSync(join(folder, "config", "marktbrief.yaml"), "utf8");
      expect(config).toMatch(/^# mine\nlanguage: de\nfolders: \[ ?samples ?\]\n/u);

      const posted = slack.world.workspaces.get("T1")?.channels.get("C1")?.messages ?? [];
      expect(JSON.stringify(posted)).toMatch(/Amazon|AMZN/u);
      expect(JSON.stringify(discord.world.channels.get(channel)?.messages)).toMatch(/Amazon|AMZN/u);

      const doctor = await runDoctor(folder, surroundingsOf(outside));
      expect(doctor.out).not.toContain("FEHLER");
      expect(doctor.code).toBe(0);
      expect(doctor.out).toContain("angemeldet als App Marktbrief");

      const again = await run(folder, [
        ["Sprache / Language", ENTER],
        ["Zeitzone", ENTER],
        ["Wo soll Marktbrief antworten?", ENTER],
        ["SLACK_BOT_TOKEN ist schon gesetzt", ENTER],
        ["SLACK_APP_TOKEN ist schon gesetzt", ENTER],
        ["DISCORD_TOKEN ist schon gesetzt", "\u0003"],
      ]);
      expect({ missing: again.missing, code: again.code }).toEqual({ missing: null, code: 1 });
      expect(readFileSync(join(folder, "config", "marktbrief.yaml"), "utf8")).toBe(config);
    });
  }, 240_000);

  it("says that it needs a terminal where there is none", async () => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "marktbrief.mjs"), "setup"], {
      env: surroundingsOf(outside),
      input: "",
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^setup: fragt in einem Terminal; hier ist keines\./u);
  });
});
