import { openStore } from "../../src/storage/open-store.ts";
import { optionsFor } from "./places.ts";

/** A bot that holds the store of the folder it is given until it is ended. */
await openStore(optionsFor({ dataDir: process.argv[2] ?? "", role: "bot" }));
process.stdout.write("open\n");
process.stdin.resume();
