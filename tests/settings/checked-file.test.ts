import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseInstruments } from "../../src/instruments/parse.ts";
import { readCheckedFile } from "../../src/settings/checked-file.ts";
import { settingsError } from "../../src/settings/settings-error.ts";

const folder = mkdtempSync(join(tmpdir(), "marktbrief-checked-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(yaml: string) {
  const path = join(folder, "own.yaml");
  writeFileSync(path, yaml);
  return readCheckedFile(path, (data) => {
    const { instruments, faults } = parseInstruments(data);
    return { value: instruments, faults };
  });
}

describe("an operator's own file", () => {
  it("is handed on when nothing is wrong with it", () => {
    const outcome = read("instruments:\n  ACME.DE:\n    name: Acme AG\n");
    expect(outcome).toMatchObject({ ok: true, value: [{ ticker: "ACME.DE", name: "Acme AG" }] });
  });

  it("has every fault told with its line, and what is allowed", () => {
    const outcome = read(
      "instruments:\n  ACME.DE:\n    name: Acme AG\n    isin: DE0000000000\n  X.DE:\n    nam: X\n",
    );
    if (outcome.ok) throw new Error("faults were expected");
    const { message } = settingsError(outcome.faults);
    expect(message.split("\n")).toEqual([
      "settings: 3 faults; mend and start again:",
      "  config/own.yaml:4: instruments.ACME.DE.isin: is not an ISIN: its form or check digit is wrong",
      expect.stringMatching(/^ {2}config\/own\.yaml:6: instruments\.X\.DE\.name: must be text/u),
      expect.stringMatching(/^ {2}config\/own\.yaml:6: instruments\.X\.DE\.nam: is not a known key/u),
    ]);
  });

  it("that is missing is a fault that names it", () => {
    const outcome = readCheckedFile(join(folder, "gone.yaml"), (data) => ({ value: data, faults: [] }));
    if (outcome.ok) throw new Error("a fault was expected");
    expect(settingsError(outcome.faults).message).toContain("config/gone.yaml");
  });
});

describe("faults in the settings", () => {
  it("show the value seen and what is wanted", () => {
    const fault = {
      where: "config/marktbrief.yaml:2",
      key: "zone",
      seen: '"Mars"',
      allowed: "an IANA time zone",
    };
    expect(settingsError([fault]).message).toBe(
      'settings: 1 fault; mend and start again:\n  config/marktbrief.yaml:2: zone is "Mars"; wanted: an IANA time zone',
    );
  });
});
