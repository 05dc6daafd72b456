import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/command-line/arguments.ts";
import { UsageError } from "../../src/command-line/command.ts";
import type { Command } from "../../src/command-line/command.ts";

const command: Command = {
  name: "brief",
  usage: "WHAT",
  summary: "",
  options: {
    lang: { type: "string", value: "de|en", help: "" },
    articles: { type: "string", value: "DIR", help: "" },
    json: { type: "boolean", help: "" },
  },
  run: () => Promise.resolve(0),
};

describe("a command's arguments", () => {
  it("are words, flags and texts in any order", () => {
    const given = readArguments(command, ["--json", "Deutsche", "--lang", "de", "Bank"]);
    expect(given.words).toEqual(["Deutsche", "Bank"]);
    expect(given.flag("json")).toBe(true);
    expect(given.text("lang")).toBe("de");
    expect(given.text("articles")).toBeNull();
  });

  it("keep every value of an option given twice, and count the last where one is meant", () => {
    const given = readArguments(command, ["--articles", "a", "--articles=b"]);
    expect(given.all("articles")).toEqual(["a", "b"]);
    expect(given.text("articles")).toBe("b");
  });

  it("take what follows -- for words", () => {
    expect(readArguments(command, ["--", "--json"]).words).toEqual(["--json"]);
  });

  it.each([
    [["--jsno"], "--jsno"],
    [["--lang"], "--lang"],
    [["-x"], "-x"],
  ])("%j is a usage error that names the option and those there are", (argv, named) => {
    const read = (): unknown => readArguments(command, argv);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(named);
    expect(read).toThrow("it knows --lang, --articles, --json");
  });
});
