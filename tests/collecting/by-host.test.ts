import { describe, expect, it } from "vitest";
import { eachByHost } from "../../src/collecting/by-host.ts";
import type { SourceReader } from "../../src/ports/source-reader.ts";

const sourceNamed = (name: string): SourceReader => ({
  name,
  async *read() {
    yield* [];
  },
});

/** Works whose end the test decides. */
function createWork() {
  const underWay = new Map<string, () => void>();
  const begun: string[] = [];
  return {
    begun,
    underWay,
    work: ({ name }: SourceReader): Promise<void> => {
      begun.push(name);
      return new Promise((resolve) => {
        underWay.set(name, resolve);
      });
    },
    /** Ends one and lets what waits for it begin. */
    end: async (name: string): Promise<void> => {
      underWay.get(name)?.();
      underWay.delete(name);
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    },
  };
}

describe("sources read by their hosts", () => {
  it("are read four hosts at once, those of one host in turn", async () => {
    const { begun, underWay, work, end } = createWork();
    const names = ["https://a/1", "https://a/2", "https://b/", "https://c/", "https://d/", "https://e/"];
    const done = eachByHost(names.map(sourceNamed), work);
    expect(begun).toEqual(["https://a/1", "https://b/", "https://c/", "https://d/"]);
    await end("https://a/1");
    expect([...underWay.keys()]).toContain("https://a/2");
    expect(begun).not.toContain("https://e/");
    await end("https://b/");
    expect(begun.at(-1)).toBe("https://e/");
    for (const name of names) await end(name);
    await done;
    expect(begun.toSorted()).toEqual(names);
  });

  it("count folders as one host", async () => {
    const { begun, work, end } = createWork();
    const done = eachByHost(["/one", "/two", "relative/three"].map(sourceNamed), work);
    expect(begun).toEqual(["/one"]);
    await end("/one");
    await end("/two");
    await end("relative/three");
    await done;
    expect(begun).toEqual(["/one", "/two", "relative/three"]);
  });

  it("are all read where one fails, and the failure is thrown", async () => {
    const read: string[] = [];
    const done = eachByHost(
      ["https://a/1", "https://a/2", "https://b/"].map(sourceNamed),
      async ({ name }) => {
        await Promise.resolve();
        read.push(name);
        if (name === "https://a/1") throw new Error("disk full");
      },
    );
    await expect(done).rejects.toThrow("disk full");
    expect(read.toSorted()).toEqual(["https://a/1", "https://a/2", "https://b/"]);
  });
});
