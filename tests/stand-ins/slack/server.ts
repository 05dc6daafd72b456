import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createFaults, isApplied, misbehave, sendJson } from "./faults.ts";
import type { Faults } from "./faults.ts";
import { createInstallations } from "./oauth.ts";
import type { Installations } from "./oauth.ts";
import { createSockets } from "./sockets.ts";
import type { Sockets } from "./sockets.ts";
import { callFaults, messageFaults } from "./validate.ts";
import { answerCall } from "./web-api.ts";
import type { Answer, Call } from "./web-api.ts";
import { createWorld } from "./world.ts";
import type { Json, SlackWorld } from "./world.ts";

/** What was posted to the response_url of a command or button. */
export interface Response extends Json {
  readonly url: string;
}

export interface SlackStandIn {
  /** Ends in `/api/`. */
  readonly apiUrl: string;
  readonly url: string;
  readonly appToken: string;
  readonly world: SlackWorld;
  readonly sockets: Sockets;
  readonly installations: Installations;
  readonly faults: Faults;
  readonly calls: Call[];
  readonly responses: Response[];
  /** What Slack would have refused, or readers stumbled over; a test ends with none. */
  readonly complaints: string[];
  /** A fresh response_url: five uses. */
  responseUrl(): string;
  /** A fresh trigger_id of a workspace, good for `ms`. */
  trigger(workspace: string, ms?: number): string;
  /** One post a channel in each `ms`, else 429. */
  limit(ms: number): void;
  close(): Promise<void>;
}

const APP_TOKEN = "xapp-1-A1-stand-in";

/** A Slack on 127.0.0.1 that the unmodified client talks to. `port` 0 for any. */
export async function startSlackStandIn(port = 0): Promise<SlackStandIn> {
  const world = createWorld();
  const faults = createFaults();
  const calls: Call[] = [];
  const responses: Response[] = [];
  const complaints: string[] = [];
  const uses = new Map<string, number>();
  const lastPosts = new Map<string, number>();
  let interval = 0;

  const server = createServer((request, response) => {
    // Whoever hangs up early is part of the play.
    response.on("error", () => undefined);
    void readBody(request).then((body) => {
      if (request.url?.startsWith("/upload/")) takeFile(request.url, body, response);
      else route(request, body.toString("utf8"), response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(port, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  world.url = url;
  const installations = createInstallations(world);
  const sockets = createSockets(server, "A1");

  function route(request: IncomingMessage, body: string, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? "/", url);
    if (pathname.startsWith("/api/")) callMethod(readCall(request, pathname.slice(5), body), response);
    else if (pathname.startsWith("/respond/")) respond(url + pathname, body, response);
    else if (pathname === "/oauth/v2/authorize") installations.authorize(searchParams, response);
    else response.writeHead(404).end();
  }

  /** The address of an upload takes a file once, as long as was announced. */
  function takeFile(path: string, sent: Buffer, response: ServerResponse): void {
    const [, , workspace = "", id = ""] = path.split("/");
    const file = world.workspaces.get(workspace)?.files.get(id);
    const body = fileIn(sent);
    const fault = faults.take("upload", null);
    if (file?.bytes === null && isApplied(fault)) file.bytes = body;
    if (file && body.length !== file.length)
      complaints.push(`upload: ${body.length} of ${file.length} bytes`);
    if (fault) misbehave(fault, response, "OK");
    else response.writeHead(file ? 200 : 404).end("OK");
  }

  function callMethod(call: Call, response: ServerResponse): void {
    calls.push(call);
    complaints.push(...callFaults(call.method, call.args));
    const channel = typeof call.args["channel"] === "string" ? call.args["channel"] : null;
    const fault = faults.take(call.method, channel) ?? tooSoon(call, channel);
    const answer = isApplied(fault) ? JSON.stringify(answerMethod(call)) : '{"ok":true}';
    response.setHeader("x-oauth-scopes", scopesOf(call.token));
    if (fault) misbehave(fault, response, answer);
    else sendJson(response, answer);
  }

  /** As Slack tells them with every answer. */
  function scopesOf(token: string): string {
    const workspace = [...world.workspaces.values()].find(({ botToken }) => botToken === token);
    return workspace?.scopes.join(",") ?? "";
  }

  function answerMethod(call: Call): Answer {
    if (call.method === "apps.connections.open") {
      if (call.token !== APP_TOKEN) return { ok: false, error: "invalid_auth" };
      return { ok: true, url: `${url.replace("http", "ws")}/link?ticket=${calls.length}` };
    }
    if (call.method === "oauth.v2.access") return installations.exchange(call.args);
    return answerCall(call, world);
  }

  function tooSoon(call: Call, channel: string | null): ReturnType<Faults["take"]> {
    if (interval === 0 || call.method !== "chat.postMessage" || channel === null) return null;
    const now = performance.now();
    if (now - (lastPosts.get(call.token + channel) ?? -interval) < interval) {
      return { type: "status", status: 429, retryAfter: String(Math.ceil(interval / 1000)) };
    }
    lastPosts.set(call.token + channel, now);
    return null;
  }

  function respond(target: string, body: string, response: ServerResponse): void {
    const posted = JSON.parse(body) as Json;
    const used = (uses.get(target) ?? 0) + 1;
    const fault = faults.take("response_url", null);
    if (isApplied(fault)) {
      uses.set(target, used);
      if (used <= 5) responses.push({ ...posted, url: target });
      complaints.push(...messageFaults(posted).map((each) => `response_url: ${each}`));
    }
    if (fault) misbehave(fault, response, '{"ok":true}');
    else if (used > 5) response.writeHead(404).end('{"ok":false,"error":"used_url"}');
    else sendJson(response, '{"ok":true}');
  }

  return {
    apiUrl: `${url}/api/`,
    url,
    appToken: APP_TOKEN,
    world,
    sockets,
    installations,
    faults,
    calls,
    responses,
    complaints,
    responseUrl: () => `${url}/respond/${world.nextId("R")}`,
    trigger(workspace, ms = 3000) {
      const id = world.nextId("trigger.");
      world.triggers.set(id, { workspace, until: Date.now() + ms });
      return id;
    },
    limit(ms) {
      interval = ms;
    },
    async close() {
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The bytes as they are, or the one part of a form. */
function fileIn(sent: Buffer): Buffer {
  const end = sent.indexOf("\r\n");
  if (sent.toString("latin1", 0, 2) !== "--" || end < 0) return sent;
  const start = sent.indexOf("\r\n\r\n") + 4;
  return sent.subarray(start, sent.lastIndexOf(`\r\n${sent.toString("latin1", 0, end)}`));
}

/** Form-encoded, with JSON in the arguments that hold objects. */
function readCall(request: IncomingMessage, method: string, body: string): Call {
  const form = new URLSearchParams(body);
  const { token, ...args } = Object.fromEntries([...form].map(([key, value]) => [key, parseArgument(value)]));
  const header = request.headers.authorization?.replace(/^Bearer /u, "");
  return { method, token: header ?? (typeof token === "string" ? token : ""), args };
}

function parseArgument(value: string): unknown {
  if (value === "true" || value === "false") return value === "true";
  return /^[[{]/u.test(value) ? (JSON.parse(value) as unknown) : value;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
