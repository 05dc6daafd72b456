// How soon interactions are answered while messages are delivered: 100 a second for 60 s beside 1,000 messages
// to 20 servers, at the gateway and over HTTP, the bot in a process of its own:
//   npm run bench:discord [-- --strict] [-- --scale 0.05] [-- --mode gateway]
import { measureModes } from "../measure-modes.ts";
import { measureLoad } from "./load.ts";

await measureModes(["gateway", "http"], measureLoad);
