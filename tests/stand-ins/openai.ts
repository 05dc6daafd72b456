import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Secret } from "../../src/domain/secret.ts";
import type { ModelSettings } from "../../src/settings/settings.ts";

/** What the stand-in does with one request. */
export type ModelBehavior =
  | { readonly type: "answer"; readonly content: string }
  /** Answers from the request's own prompt, as a model would. */
  | { readonly type: "reply"; readonly reply: (request: ChatRequest) => string }
  | { readonly type: "status"; readonly status: number; readonly body?: string }
  | { readonly type: "raw"; readonly body: string }
  | { readonly type: "silence" }
  /** Headers at once, then one byte a moment, without end. */
  | { readonly type: "drip" }
  | { readonly type: "reset" };

export interface ChatRequest {
  readonly model: string;
  readonly temperature: number;
  readonly seed: number;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format: { readonly type: string; readonly json_schema: { readonly strict: boolean } };
}

export interface ModelStandIn {
  readonly url: string;
  readonly requests: readonly ChatRequest[];
  /** For all requests from now on. */
  behave(behavior: ModelBehavior): void;
  close(): Promise<void>;
}

/** An OpenAI-compatible endpoint on 127.0.0.1 that the unmodified client talks to. */
export async function startModelStandIn(): Promise<ModelStandIn> {
  const requests: ChatRequest[] = [];
  let behavior: ModelBehavior = { type: "answer", content: '{"bullets":[]}' };
  const server = createServer((request, response) => {
    void readBody(request).then((text) => {
      const chat = JSON.parse(text) as ChatRequest;
      requests.push(chat);
      behaveAs(behavior, chat, response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    behave(next) {
      behavior = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function behaveAs(behavior: ModelBehavior, chat: ChatRequest, response: ServerResponse): void {
  switch (behavior.type) {
    case "answer":
      sendJson(response, completion(chat.model, behavior.content));
      return;
    case "reply":
      sendJson(response, completion(chat.model, behavior.reply(chat)));
      return;
    case "raw":
      sendJson(response, behavior.body);
      return;
    case "status":
      response.writeHead(behavior.status, { "content-type": "application/json" });
      response.end(
        behavior.body ?? JSON.stringify({ error: { message: "stand-in says no", type: "stand_in" } }),
      );
      return;
    case "drip": {
      response.writeHead(200, { "content-type": "application/json" });
      const timer = setInterval(() => response.write(" "), 20);
      response.on("close", () => {
        clearInterval(timer);
      });
      return;
    }
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "silence":
      return;
    default:
      behavior satisfies never;
  }
}

function completion(model: string, content: string): string {
  return JSON.stringify({
    id: "chatcmpl-stand-in",
    object: "chat.completion",
    created: 0,
    model,
    choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }],
    usage: { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 },
  });
}

function sendJson(response: ServerResponse, body: string): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** The settings of a bot that is to ask it. */
export function modelSettings({ url }: Pick<ModelStandIn, "url">): ModelSettings {
  return {
    baseUrl: url,
    apiKey: new Secret("none"),
    model: "stand-in",
    timeout: 500,
    tokensPerDay: null,
    tokensPerBrief: null,
    tokensForQuestions: null,
    secondJudge: false,
    price: null,
  };
}
