import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/command-line/arguments.ts";
import { startCommand } from "../../src/command-line/commands/start.ts";
import { rolesOption } from "../../src/command-line/roles-option.ts";
import { inFolder, runMarktbrief } from "../journeys/process.ts";

describe("the roles of a process", () => {
  it.each([
    [[], "gateway worker collector"],
    [["--roles", "worker"], "worker"],
    [["--roles", "collector, gateway"], "gateway collector"],
    [["--roles", "worker,worker"], "worker"],
  ])("%j are %s", (argv, roles) => {
    expect(rolesOption(readArguments(startCommand, argv)).join(" ")).toBe(roles);
  });

  it.each(["works", "", "gateway,"])('"%s" is none, and the known ones are named', (text) => {
    const read = () => rolesOption(readArguments(startCommand, [`--roles=${text}`]));
    expect(read).toThrow(/is none; name one or more of gateway, worker, collector/u);
  });
});

describe("a gateway alone", () => {
  it("answers, and collects nothing", async () => {
    await inFolder(async (folder) => {
      const given = { input: "/brief AMZN\n", variables: { DATA_DIR: folder } };
      const alone = await runMarktbrief(["start", "--roles", "gateway"], given);
      expect(alone.code).toBe(0);
      expect(alone.out).not.toContain("$");
      const whole = await runMarktbrief(["start", "--roles", "gateway,collector"], given);
      expect(whole.out).toContain("$");
    });
  }, 60_000);
});
