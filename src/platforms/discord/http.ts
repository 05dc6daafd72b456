import { createPublicKey, verify } from "node:crypto";
import type { KeyObject } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import type { Clock } from "../../ports/clock.ts";
import type { Log } from "../../ports/log.ts";
import type { Guilds } from "./guilds.ts";
import type { Intake } from "./intake.ts";
import { askerOf } from "./interaction.ts";
import type { RawInteraction } from "./interaction.ts";
import { DISCORD_LIMITS } from "./limits.ts";
import { isPersonal } from "./places.ts";

/** Where Discord sends interactions; to be entered in the developer portal. */
export const INTERACTIONS_PATH = "/discord/interactions";

/** Where Discord tells that the app was added somewhere; to be entered there as well ("Webhooks"). */
export const EVENTS_PATH = "/discord/events";

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

interface ListenerOptions {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly intake: Intake;
  readonly guilds: Pick<Guilds, "meet">;
  readonly clock: Clock;
  readonly log: Log;
}

/** Answers interactions over HTTP: nothing of them is kept, so that any number of processes may. */
export function createListener({ publicKey, intake, guilds, clock, log }: ListenerOptions): Listener {
  const key = ed25519Key(publicKey);
  return (request, response) => {
    serve(request, response).catch((error: unknown) => {
      log.error("discord.http-failed", { message: error instanceof Error ? error.message : "unknown" });
      if (!response.headersSent) response.writeHead(500).end();
    });
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== "POST" || !PATHS.has(request.url ?? "")) {
      response.writeHead(404).end();
      return;
    }
    const body = await readBody(request);
    if (body === null) {
      response.writeHead(413).end();
      return;
    }
    if (!(await isSigned(request, body, key, clock))) {
      response.writeHead(401).end("invalid request signature");
      return;
    }
    if (request.url === EVENTS_PATH) {
      response.writeHead(204, { "content-type": "application/json" }).end();
      await hear(JSON.parse(body) as WebhookEvent);
    } else await answer(JSON.parse(body) as RawInteraction, response);
  }

  async function answer(raw: RawInteraction, response: ServerResponse): Promise<void> {
    if (raw.type === PING) sendJson(response, { type: PING });
    else await intake.take(raw, firstByResponse(response));
    // Seen before: there is nothing to say to it.
    if (!response.headersSent) response.writeHead(202).end();
    const place = askerOf(raw)?.place;
    if (place && !isPersonal(place)) await guilds.meet(place.workspace);
  }

  /** Who takes it away from a guild is not told: there is no such event. */
  async function hear({ event }: WebhookEvent): Promise<void> {
    const guild = event?.type === "APPLICATION_AUTHORIZED" ? event.data?.guild?.id : undefined;
    if (guild !== undefined) await guilds.meet(guild, true);
  }
}

const PING = 1;
const PATHS: ReadonlySet<string> = new Set([INTERACTIONS_PATH, EVENTS_PATH]);

/** Without an event it is a trial of the address. */
interface WebhookEvent {
  readonly event?: { readonly type: string; readonly data?: { readonly guild?: { readonly id: string } } };
}

/** The first answer is the response's body. */
function firstByResponse(response: ServerResponse): (callback: object) => Promise<boolean> {
  return async (callback) => {
    if (response.headersSent || response.destroyed) return false;
    sendJson(response, callback);
    return true;
  };
}

function sendJson(response: ServerResponse, body: object): void {
  const text = JSON.stringify(body);
  // With its length known it leaves in one piece.
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(text) };
  response.writeHead(200, headers).end(text);
}

/** Null where it is too long to be an interaction. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > DISCORD_LIMITS.interactionBody) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

const verifyAside = promisify(verify);

/** Signed by Discord, and of late: what somebody recorded long ago is not answered again. */
async function isSigned(
  { headers }: IncomingMessage,
  body: string,
  key: KeyObject,
  clock: Clock,
): Promise<boolean> {
  const { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp } = headers;
  if (typeof signature !== "string" || typeof timestamp !== "string") return false;
  if (!/^[0-9a-f]{128}$/iu.test(signature) || !/^\d{1,12}$/u.test(timestamp)) return false;
  const age = Math.abs(Date.parse(clock.now()) / 1000 - Number(timestamp));
  if (age > DISCORD_LIMITS.signatureAge) return false;
  // On a thread of its own: others are answered meanwhile.
  return verifyAside(null, Buffer.from(timestamp + body, "utf8"), key, Buffer.from(signature, "hex"));
}

/** RFC 8410: what stands before the 32 bytes of a public key. */
const PREFIX = Buffer.from("302a300506032b6570032100", "hex");

function ed25519Key(hex: string): KeyObject {
  return createPublicKey({
    key: Buffer.concat([PREFIX, Buffer.from(hex, "hex")]),
    format: "der",
    type: "spki",
  });
}
