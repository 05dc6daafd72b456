// Reads every hostile feed, one after the other; the test starts it with little memory and counts the lines.
import { readFeed } from "../../src/sources/feed.ts";
import { HOSTILE_FEEDS } from "./hostile-feeds.ts";

for (const [name, make] of HOSTILE_FEEDS) {
  readFeed(Buffer.from(make()));
  console.log(name);
}
