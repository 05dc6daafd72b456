import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/commands/list.ts";
import { commandLabels, commandNamed, nearestCommand } from "../../src/commands/names.ts";

describe("a command's name", () => {
  it.each([
    ["brief", "", "brief"],
    ["/brief", "", "brief"],
    ["BRIEF", "", "brief"],
    ["hilfe", "", "help"],
    ["einstellungen", "", "settings"],
    ["beobachten", "", "watch"],
    ["mb-brief", "mb-", "brief"],
    ["/mb-hilfe", "mb-", "help"],
    ["brief", "mb-", "brief"],
    ["breif", "", null],
    ["", "", null],
  ])("%s with the prefix '%s' is %s", (typed, prefix, name) => {
    expect(commandNamed(typed, prefix)).toBe(name);
  });

  it.each([
    ["breif", "brief"],
    ["hepl", "help"],
    ["einstelungen", "settings"],
    ["wtach", "watch"],
    ["warun", "why"],
    ["frobnicate", null],
    ["x", null],
  ])("%s is near to %s", (typed, name) => {
    expect(nearestCommand(typed, "")).toBe(name);
  });

  it("is shown with the prefix", () => {
    expect(commandLabels("mb-")("watch")).toBe("/mb-watch");
  });
});

/** https://discord.com/developers/docs/interactions/application-commands: the narrower of both platforms. */
const NAME = /^[-_'\p{Ll}\p{N}]{1,32}$/u;

describe("every definition", () => {
  const named = COMMANDS.flatMap(({ name, germanName, description, options }) => [
    { what: name, names: [name, germanName], description },
    ...options.map((option) => ({
      what: `${name} ${option.name.en}`,
      names: [option.name.en, option.name.de],
      description: option.description,
    })),
  ]);

  it.each(named)("fits a chat's own form: $what", ({ names, description }) => {
    for (const name of names) expect(name).toMatch(NAME);
    for (const text of [description.de, description.en]) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(100);
    }
  });

  it("names itself and what it takes once", () => {
    const names = COMMANDS.flatMap(({ name, germanName }) => [...new Set([name, germanName])]);
    expect(new Set(names).size).toBe(names.length);
    for (const { options } of COMMANDS) {
      expect(new Set(options.map(({ name }) => name.de)).size).toBe(options.length);
    }
  });
});
