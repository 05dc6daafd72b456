import { describe, expect, it } from "vitest";
import { judgeLost, judgePost, judgeWait } from "../../src/delivering/judge.ts";
import type { Delivery } from "../../src/domain/delivery.ts";
import type { Failure } from "../../src/domain/failure.ts";

function tried(attempts: number): Delivery {
  return { attempts } as Delivery;
}

const REFUSED: Failure = { type: "refused", code: "archived", message: "archived", retryAfter: null };
const LIMITED: Failure = { type: "refused", code: "ratelimited", message: "slowly", retryAfter: 30 };
const AWAY: Failure = { type: "unreachable", message: "away", sent: false };
const SILENT: Failure = { type: "unreachable", message: "silent", sent: true };
const BROKEN: Failure = { type: "broken", message: "ours" };

describe("a post", () => {
  it("that was answered is sent", () => {
    const end = { state: "sent", messageId: "7" };
    expect(judgePost({ ok: true, id: "7" }, tried(0), 0)).toEqual({ type: "settle", end });
  });

  it.each([
    ["refused for good", REFUSED],
    ["broken by us", BROKEN],
  ])("%s has failed", (_name, failure) => {
    const end = { state: "failed", reason: failure.message };
    expect(judgePost({ ok: false, failure }, tried(0), 0)).toEqual({ type: "settle", end });
  });

  it.each([
    ["never arrived", AWAY, 0, 0, 1_000, false],
    ["never arrived, by chance later", AWAY, 0, 0.999, 1_999, false],
    ["never arrived, the third time", AWAY, 2, 0, 4_000, false],
    ["never arrived, the hundredth time", AWAY, 100, 0, 150_000, false],
    ["is to wait as long as it was told", LIMITED, 0, 0, 31_000, false],
    ["may have arrived", SILENT, 0, 0, 1_000, true],
  ] as const)("%s is tried again", (...[, failure, attempts, chance, delay, isOpen]) => {
    const verdict = judgePost({ ok: false, failure }, tried(attempts), chance);
    expect(verdict).toEqual({
      type: "retry",
      delay: expect.closeTo(delay, -1) as number,
      isOpen,
      reason: failure.message,
    });
  });
});

describe("a post that is sent away before its turn", () => {
  it.each([
    ["comes back when it was told to, and no later", LIMITED, 30_000],
    ["is tried again as any other where nobody says when", AWAY, 1_000],
  ] as const)("%s", (_name, failure, delay) => {
    const retry = { type: "retry", delay, isOpen: false, reason: failure.message };
    expect(judgeWait({ ok: false, failure }, 0)).toEqual(retry);
  });

  it("has failed where it is refused for good", () => {
    const end = { state: "failed", reason: REFUSED.message };
    expect(judgeWait({ ok: false, failure: REFUSED }, 0)).toEqual({ type: "settle", end });
  });
});

describe("a lost post", () => {
  it("that stands there now is reconciled", () => {
    const end = { state: "reconciled", messageId: "7" };
    expect(judgeLost({ ok: true, id: "7" }, tried(1), 0)).toEqual({ type: "settle", end });
  });

  it.each([
    ["the platform cannot look for", null, 1],
    ["the platform does not let us look for", { ok: false, failure: REFUSED }, 1],
    ["was looked for often enough", { ok: false, failure: SILENT }, 6],
  ] as const)("that %s is unconfirmed", (_name, outcome, attempts) => {
    expect(judgeLost(outcome, tried(attempts), 0)).toMatchObject({
      type: "settle",
      end: { state: "unconfirmed" },
    });
  });

  it.each([LIMITED, AWAY, SILENT])("stays open as long as looking fails: %o", (failure) => {
    expect(judgeLost({ ok: false, failure }, tried(1), 0)).toMatchObject({ type: "retry", isOpen: true });
  });
});
