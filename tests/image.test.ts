import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validate } from "dockerfile-utils";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readSteps } from "../tools/read-dockerfile.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (name: string): string => readFileSync(join(ROOT, name), "utf8");

describe("the Dockerfile", () => {
  const steps = readSteps(read("Dockerfile"));
  const last = (instruction: string): string =>
    steps.findLast((step) => step.instruction === instruction)?.words.join(" ") ?? "";

  it("has no fault a linter would name", () => {
    expect(validate(read("Dockerfile")).map(({ message }) => message)).toEqual([]);
  });

  it("runs without root, keeps its data in one volume, and says how it is", () => {
    expect(last("USER")).toBe("node");
    expect(last("VOLUME")).toBe("/data");
    expect(last("HEALTHCHECK")).toContain("/healthz");
    expect(read("Dockerfile")).toContain("npm ci --omit=dev");
  });

  it("copies what is there", () => {
    const copied = steps.filter(
      ({ instruction, words }) => instruction === "COPY" && !words[0]?.startsWith("--"),
    );
    const sources = copied.flatMap(({ words }) => words.slice(0, -1));
    expect(sources.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
  });
});

describe("compose.yaml", () => {
  interface Service {
    readonly read_only?: boolean;
    readonly profiles?: readonly string[];
    readonly command?: readonly string[];
  }
  const { services } = parse(read("compose.yaml"), { merge: true }) as {
    services: Readonly<Record<string, Service>>;
  };

  it.each(["bot", "worker"])("keeps the file system of the %s read-only", (name) => {
    expect(services[name]?.read_only).toBe(true);
  });

  it("has the model and more workers where they are asked for", () => {
    expect(services["ollama"]?.profiles).toEqual(["model"]);
    expect(services["worker"]?.profiles).toEqual(["workers"]);
    expect(services["bot"]?.profiles).toBeUndefined();
  });
});
