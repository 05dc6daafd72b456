import { EXIT } from "../command.ts";
import type { Command } from "../command.ts";
import { write } from "../streams.ts";

/** The local web page, beside a bot or without one. */
export const deskCommand: Command = {
  name: "desk",
  usage: "",
  summary: "Open the desk: briefs, proofs, stories and deliveries on a local web page",
  details:
    "It answers on this machine alone, at DESK_PORT; with DESK_TOKEN, to whoever knows it, on HOST. Ctrl+C closes it.",
  options: {},
  async run(_given, world, signal) {
    const store = await world.openStore("kept");
    try {
      const desk = await world.openDesk(store);
      await write(world.streams.out, `${OPENED[world.terminalLanguage ?? world.language]} ${desk.address}\n`);
      await aborted(signal);
      await desk.close();
    } finally {
      await store.close();
    }
    return EXIT.done;
  },
};

const OPENED = {
  de: "Der Schreibtisch ist offen (Strg+C schließt ihn):",
  en: "The desk is open (Ctrl+C closes it):",
} as const;

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener(
      "abort",
      () => {
        resolve();
      },
      { once: true },
    );
  });
}
