import { describe, expect, it } from "vitest";
import { Secret } from "../../../src/domain/secret.ts";
import { readSealingKeys } from "../../../src/platforms/slack/seal.ts";

const OLD = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
const NEW = "YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXowMTIzNDU=";

const keys = (text: string): ReturnType<typeof readSealingKeys> => readSealingKeys(new Secret(text));

describe("what is sealed", () => {
  it("is read by the key that sealed it, and looks different each time", () => {
    const sealed = [keys(OLD).seal("xoxb-1 ü", "T1"), keys(OLD).seal("xoxb-1 ü", "T1")];
    expect(new Set(sealed).size).toBe(2);
    for (const each of sealed)
      expect(keys(OLD).open(each, "T1")).toEqual({ plain: "xoxb-1 ü", isOld: false });
  });

  it("is read by an old key behind a new one, and known as old", () => {
    const sealed = keys(OLD).seal("xoxb-1", "T1");
    expect(keys(`${NEW},${OLD}`).open(sealed, "T1")).toEqual({ plain: "xoxb-1", isOld: true });
  });

  it.each<readonly [string, (sealed: string) => string, string]>([
    ["by another owner", (sealed) => sealed, "T2"],
    [
      "after it was changed",
      (sealed) => sealed.replace(/.(?=.$)/u, (end) => (end === "A" ? "B" : "A")),
      "T1",
    ],
    ["when cut off", (sealed) => sealed.slice(0, 30), "T1"],
    ["when it is something else", () => "xoxb-1", "T1"],
    ["when it is nothing", () => "", "T1"],
  ])("is not read %s", (_name, spoil, owner) => {
    const sealed = spoil(keys(OLD).seal("xoxb-1-long-enough", "T1"));
    expect(() => keys(OLD).open(sealed, owner)).toThrow(/stored token/u);
  });

  it("is not read without its key, and says which to put where", () => {
    const sealed = keys(OLD).seal("xoxb-1", "T1");
    expect(() => keys(NEW).open(sealed, "T1")).toThrow(/another key; put that key behind the new one/u);
  });
});
