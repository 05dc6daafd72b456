// How soon commands are acknowledged while messages are delivered: 50 commands a second for 60 s beside 1,000 messages
// to 20 workspaces, over Socket Mode and over HTTP, the bot in a process of its own:
//   npm run bench:slack [-- --strict] [-- --scale 0.05] [-- --mode socket]
import { measureModes } from "../measure-modes.ts";
import { measureLoad } from "./load.ts";

await measureModes(["socket", "http"], measureLoad);
