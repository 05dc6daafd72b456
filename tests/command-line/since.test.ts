import { describe, expect, it } from "vitest";
import { sinceFrom } from "../../src/command-line/since.ts";

const NOW = "2026-01-30T12:00:00.000Z";

describe("--since", () => {
  it.each([
    ["30m", "2026-01-30T11:30:00.000Z"],
    ["24h", "2026-01-29T12:00:00.000Z"],
    ["7d", "2026-01-23T12:00:00.000Z"],
    ["2w", "2026-01-16T12:00:00.000Z"],
    ["2026-01-15", "2026-01-15T00:00:00.000Z"],
    ["2026-01-15T08:30:00+01:00", "2026-01-15T07:30:00.000Z"],
  ])("reads %s", (text, instant) => {
    expect(sinceFrom(text, NOW)).toBe(instant);
  });

  it("stays open when nothing is said", () => {
    expect(sinceFrom(null, NOW)).toBeNull();
  });

  it.each(["", "yesterday", "24", "h", "-3h", "99999h", "2026-13-45"])(
    "refuses %j and says what it takes",
    (text) => {
      expect(() => sinceFrom(text, NOW)).toThrow(/--since: .*write 24h, 7d/u);
    },
  );
});
