import type { Message } from "../../src/domain/message.ts";
import { renderMessage as renderDiscord } from "../../src/platforms/discord/render.ts";
import { renderMessage as renderSlack } from "../../src/platforms/slack/render.ts";
import { renderMessage as renderTerminal } from "../../src/platforms/terminal/render.ts";

/** What a platform would send for a message: payloads as they go over the wire, or text. */
export interface Renderer {
  readonly name: string;
  readonly render: (message: Message) => readonly unknown[];
}

/** Every way a message leaves. The fallback counts as one, since notifications and screen readers show it. */
export const RENDERERS: readonly Renderer[] = [
  { name: "fallback", render: ({ fallback }) => [fallback] },
  { name: "terminal", render: (message) => [renderTerminal(message)] },
  { name: "slack", render: renderSlack },
  { name: "discord", render: (message) => renderDiscord(message) },
  { name: "discord", render: (message) => renderDiscord(message, "embed") },
];
