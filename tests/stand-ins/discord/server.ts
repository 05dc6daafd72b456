import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createFaults, isApplied, misbehave } from "./faults.ts";
import type { Faults } from "./faults.ts";
import { createGateway } from "./gateway.ts";
import type { Gateway } from "./gateway.ts";
import type { Answer } from "./interactions.ts";
import { answerRequest, createGlobalLimit } from "./rest-api.ts";
import type { Request } from "./rest-api.ts";
import { prepareChecks } from "./validate.ts";
import { createWorld } from "./world.ts";
import type { DiscordWorld, Interaction, Json } from "./world.ts";

export interface DiscordStandIn {
  /** Base without version. */
  readonly apiUrl: string;
  readonly world: DiscordWorld;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly requests: Request[];
  /** What Discord would have refused, or readers stumbled over; a test ends with none. */
  readonly complaints: string[];
  /** An interaction that waits for its answer; it is yet to be sent. */
  createInteraction(raw: Json): Interaction;
  /** Sends it over the gateway; again where it was sent before. */
  send(interaction: Interaction): void;
  /** What `GET /gateway/bot` recommends. */
  recommend(shards: number): void;
  close(): Promise<void>;
}

export interface StandInOptions {
  readonly port?: number;
  /** Milliseconds between heartbeats. */
  readonly heartbeat?: number;
}

/** A Discord on 127.0.0.1 that the unmodified client talks to. */
export async function startDiscordStandIn(options: StandInOptions = {}): Promise<DiscordStandIn> {
  prepareChecks();
  const world = createWorld();
  const faults = createFaults();
  const requests: Request[] = [];
  const complaints: string[] = [];
  const overLimit = createGlobalLimit();
  let shards = 1;
  const server = createServer((request, response) => {
    // Whoever hangs up early is part of the play.
    response.on("error", () => undefined);
    void readRequest(request).then((read) => {
      serve(read, response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gatewayUrl = (): string => `ws://${address}/gateway`;
  const heartbeat = (): number => options.heartbeat ?? 45_000;
  const gateway = createGateway(server, { world, url: gatewayUrl, heartbeat });

  function serve(request: Request, response: ServerResponse): void {
    requests.push(request);
    const fault = faults.take(`${request.method} ${request.path}`) ?? overLimit(request);
    const hearing = { world, complaints, gatewayUrl, shards: () => shards };
    const answer = isApplied(fault) ? answerRequest(request, hearing) : null;
    const reply = (): void => {
      if (answer !== null) sendAnswer(answer, response);
    };
    if (fault === null) reply();
    else misbehave(fault, response, reply);
  }

  return {
    apiUrl: `http://${address}/api`,
    world,
    gateway,
    faults,
    requests,
    complaints,
    createInteraction(raw) {
      const id = world.nextId();
      const token = `token-${id}`;
      const shared = { id, token, application_id: world.applicationId, version: 1 };
      const interaction: Interaction = {
        id,
        token,
        raw: { ...shared, ...raw },
        sentAt: performance.now(),
        first: null,
        ms: 0,
        original: null,
        followups: [],
      };
      world.interactions.set(token, interaction);
      return interaction;
    },
    send({ raw }) {
      const guild = raw["guild_id"];
      gateway.dispatch("INTERACTION_CREATE", raw, typeof guild === "string" ? guild : null);
    },
    recommend(count) {
      shards = count;
    },
    async close() {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function sendAnswer({ status, body }: Answer, response: ServerResponse): void {
  if (body === null) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

async function readRequest(request: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  const [address = "", query = ""] = (request.url ?? "").split("?");
  const path = decodeURIComponent(address.replace(/^\/api\/v10/u, ""));
  const body = text === "" ? null : (JSON.parse(text) as unknown);
  return {
    method: request.method ?? "GET",
    path,
    query: new URLSearchParams(query),
    authorization: request.headers.authorization ?? null,
    body,
  };
}
