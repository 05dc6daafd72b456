import { PassThrough } from "node:stream";
import type { ShownPost } from "../../contracts/publisher-contract.ts";
import { publisherContract } from "../../contracts/publisher-contract.ts";
import { createTerminalPublisher } from "../../../src/platforms/terminal/publisher.ts";
import type { Layout } from "../../../src/platforms/terminal/render.ts";

const HERE = { platform: "terminal", workspace: "local", channel: "terminal" } as const;

const LAYOUTS: Readonly<Record<string, Layout>> = {
  "a pipe": { width: 100, styled: false, buttons: false },
  "a narrow terminal": { width: 40, styled: true, buttons: true },
};

for (const [name, layout] of Object.entries(LAYOUTS)) {
  publisherContract(`the terminal, on ${name}`, async () => {
    const out = new PassThrough();
    let written = "";
    out.on("data", (chunk: Buffer) => {
      written += chunk.toString();
    });
    return {
      publisher: createTerminalPublisher({ out, layout: () => layout }),
      channel: HERE,
      elsewhere: HERE,
      shown: async () => postsIn(written, layout),
      refuse: null,
      keepsWhatStands: true,
      now: null,
      cutOff: () => {
        out.destroy();
      },
      close: async () => {
        out.destroy();
      },
      hasButtons: layout.buttons,
    };
  });
}

/** What is on the screen: without the sequences that only change how it looks, and marks at the line's start. */
function postsIn(written: string, layout: Layout): readonly ShownPost[] {
  if (written === "") return [];

  const links = [...written.matchAll(/\u001b\]8;;(?<link>https[^\u001b]*)\u001b\\/gu)].map(
    (match) => match[1] ?? "",
  );

  const text = written.replaceAll(/\u001b\]8;;[^\u001b]*\u001b\\|\u001b\[(?:1|22|3|23)m/gu, "");
  const addresses = [...text.matchAll(/^ {4}(?<link>https:\S+)$/gmu)].map((match) => match[1] ?? "");
  const buttons = layout.buttons
    ? [...text.matchAll(/\[(?<label>\p{L}[^\]]*)\]/gu)].map((match) => match[1] ?? "")
    : [];
  const words = text.replaceAll(/^(?:\(i\) |[•|] | {2,4})/gmu, "");
  return [{ text: words, links: [...links, ...addresses], buttons, alarms: [] }];
}
