import { Secret } from "../../src/domain/secret.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { optionsFor } from "./places.ts";

/** Opens a store, and so migrates it, then ends: `sqlite FOLDER` or `postgres URL`. */
const [engine, where = ""] = process.argv.slice(2);
const store = await openStore(
  optionsFor(engine === "sqlite" ? { dataDir: where } : { databaseUrl: new Secret(where) }),
);
await store.close();
