import type { Command } from "../command.ts";

/** From nothing to a running bot. */
export const setupCommand: Command = {
  name: "setup",
  usage: "",
  summary: "Ask for everything it takes to run, try it, and write it down",
  details:
    "Asks for language, Slack, Discord, database, model and a first channel; tries each at once; writes .env and\nconfig/marktbrief.yaml, where other lines and comments stay. May be run again: what is set is offered to be kept.",
  options: {},
  mendsSettings: true,
  run: (_given, world, signal) => world.setUp(signal),
};
