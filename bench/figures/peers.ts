import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { readWithChrono } from "./peers/chrono.ts";
import { readWithCompromise } from "./peers/compromise.ts";
import { readWithRecognizers } from "./peers/recognizers.ts";
import type { Contestant } from "./prediction.ts";

const PEERS: readonly { readonly from: string; readonly load: (module: unknown) => Contestant }[] = [
  { from: "@microsoft/recognizers-text-suite", load: readWithRecognizers },
  { from: "chrono-node", load: readWithChrono },
  { from: "compromise", load: readWithCompromise },
];

/** The peers that are installed; what is missing is named, with the way to get it. */
export async function loadPeers(): Promise<readonly Contestant[]> {
  const peers: Contestant[] = [];
  for (const { from, load } of PEERS) {
    const found = await importPeer(from);
    if (found === undefined) console.log(`${from} is not installed: run  npm ci --prefix bench/figures`);
    else peers.push(load(found));
  }
  return peers;
}

async function importPeer(name: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(createRequire(import.meta.url).resolve(name)).href);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
