import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { createDirectory, type Directory } from "../../src/instruments/directory.ts";
import { parseInstruments, type ParsedInstruments } from "../../src/instruments/parse.ts";

const FILE = new URL("../../config/instruments.yaml", import.meta.url);

/** The delivered instruments file, as the bot reads it. */
export function readDelivered(): ParsedInstruments {
  return parseInstruments(parse(readFileSync(FILE, "utf8")));
}

export function deliveredDirectory(): Directory {
  return createDirectory(readDelivered().instruments);
}
