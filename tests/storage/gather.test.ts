import { describe, expect, it } from "vitest";
import type { Engine } from "../../src/storage/engine.ts";
import { createGathering } from "../../src/storage/gather.ts";
import { openSqliteInMemory } from "../../src/storage/sqlite/engine.ts";

/** Names that are kept; "bad" cannot be. `slow`: milliseconds a batch takes. */
function open(slow = 0, explain: Engine["explain"] = () => null) {
  const engine = openSqliteInMemory();
  const gathering = createGathering({ db: engine.db, name: engine.name, explain });
  const batches: string[] = [];
  const kind = (name: string) =>
    gathering.of({
      async carryOut(_session, items: readonly string[]) {
        batches.push(`${name}: ${items.join(" ")}`);
        if (slow > 0) await new Promise((resolve) => setTimeout(resolve, slow));
        if (items.includes("bad")) throw new Error("cannot be kept");
        return items.map((item) => `kept ${item}`);
      },
      keyOf: (item) => item.charAt(0),
    });
  return { batches, kind, close: () => engine.close() };
}

describe("calls that come at the same time", () => {
  it("are carried out together, one kind behind the other, and each has its own answer", async () => {
    const { batches, kind, close } = open();
    const [words, notes] = [kind("words"), kind("notes")];
    const answers = await Promise.all([notes("n1"), words("a"), words("b")]);
    expect(answers).toEqual(["kept n1", "kept a", "kept b"]);
    expect(batches).toEqual(["words: a b", "notes: n1"]);
    await close();
  });

  it("go into the next batch where one of the same key is in this one, or one is under way", async () => {
    const { batches, kind, close } = open(5);
    const words = kind("words");
    const first = [words("a1"), words("a2"), words("b1")];
    await new Promise((resolve) => setTimeout(resolve, 2));
    await Promise.all([...first, words("c1"), words("d1")]);
    expect(batches).toEqual(["words: a1 b1", "words: a2 c1 d1"]);
    await close();
  });

  it("do not suffer by one of them that cannot be carried out", async () => {
    const { kind, close } = open();
    const [words, notes] = [kind("words"), kind("notes")];
    const asked = await Promise.allSettled([words("a"), words("bad"), words("c"), notes("n")]);
    expect(asked.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
    await close();
  });

  it("fail together where the store is away, and are not tried one by one", async () => {
    const { batches, kind, close } = open(0, () => ({ name: "away" }) as never);
    const words = kind("words");
    const asked = await Promise.allSettled([words("a"), words("bad"), words("c")]);
    expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(batches).toHaveLength(1);
    await close();
  });

  it("come together while a slow one is rested from", async () => {
    const { batches, kind, close } = open(15);
    const words = kind("words");
    await words("a");
    const asked = [words("b")];
    await new Promise((resolve) => setTimeout(resolve, 3));
    asked.push(words("c"));
    await Promise.all(asked);
    expect(batches).toEqual(["words: a", "words: b c"]);
    await close();
  });
});
