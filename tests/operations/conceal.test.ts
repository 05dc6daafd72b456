import { describe, expect, it } from "vitest";
import { concealing } from "../../src/operations/conceal.ts";

describe("a concealed text", () => {
  const conceal = concealing(["xoxb-canary-1", "pa ss/word", 'quo"ted-secret', "short"]);

  it.each([
    ["as it is", "failed with xoxb-canary-1.", "failed with [secret]."],
    ["in an address", "postgres://u:pa%20ss%2Fword@h/d", "postgres://u:[secret]@h/d"],
    ["in JSON", JSON.stringify({ token: 'quo"ted-secret' }), '{"token":"[secret]"}'],
    ["twice", "xoxb-canary-1xoxb-canary-1", "[secret][secret]"],
    ["not at all", "nothing to hide, shortly", "nothing to hide, shortly"],
  ])("shows no secret that stands in it %s", (_, text, shown) => {
    expect(conceal(text)).toBe(shown);
  });

  it("hides the longer of two secrets of which one is a part of the other", () => {
    expect(concealing(["secret-1", "secret-1-more"])("is secret-1-more")).toBe("is [secret]");
  });
});
