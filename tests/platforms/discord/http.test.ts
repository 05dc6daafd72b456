import { generateKeyPairSync, sign } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  answered,
  choicesOf,
  command,
  isPrivate,
  modalOf,
  textOf,
  button,
  typing,
  MANAGER,
} from "./actors.ts";
import { shownBy, takeFirst } from "../../stand-ins/discord/interactions.ts";
import { addGuild, guildId } from "../../stand-ins/discord/world.ts";
import type { Interaction, Json } from "../../stand-ins/discord/world.ts";
import { startDiscordStandIn } from "../../stand-ins/discord/server.ts";
import { clock } from "../offices.ts";
import type { Whereabouts } from "./actors.ts";
import { openOffice } from "./office.ts";
import type { Office } from "./office.ts";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const PUBLIC_KEY = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");
const OTHER = generateKeyPairSync("ed25519").privateKey;
const NOW = Math.floor(Date.parse(clock.now()) / 1000);

let office: Office;
let who: Whereabouts;

beforeEach(async () => {
  const discord = await startDiscordStandIn();
  const [channel = ""] = addGuild(discord.world, guildId(0)).channels;
  who = { guild: guildId(0), channel, user: "100000000000000001", permissions: MANAGER };
  office = await openOffice({ discord, publicKey: PUBLIC_KEY });
  await office.running.registered;
});

afterEach(async () => {
  expect(office.discord.complaints).toEqual([]);
  await office.close();
});

interface Signing {
  readonly key?: typeof privateKey;
  readonly at?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: string;
}

async function send(
  body: string,
  { key = privateKey, at = NOW, headers = {}, path = "/discord/interactions" }: Signing = {},
): Promise<Response> {
  const signature = sign(null, Buffer.from(`${at}${body}`), key).toString("hex");
  return fetch(`http://127.0.0.1:${office.running.port ?? 0}${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-signature-ed25519": signature,
      "x-signature-timestamp": String(at),
      ...headers,
    },
    body,
  });
}

/** As Discord does it: what comes back is the first answer. */
async function ask(raw: Json): Promise<Interaction> {
  const interaction = office.discord.createInteraction(raw);
  const response = await send(JSON.stringify(interaction.raw));
  expect(response.status).toBe(200);
  const callback = (await response.json()) as Json;
  expect(takeFirst(interaction, callback, office.discord.complaints).status).toBe(204);
  await answered(interaction);
  return interaction;
}

describe("interactions over HTTP", () => {
  it("are answered in the response, without any gateway", async () => {
    const help = await ask(command(who, "help"));
    expect(textOf(help)).toMatch(/\/brief/u);
    expect(isPrivate(help)).toBe(true);
    expect(office.discord.gateway.log).toEqual([]);
    expect(office.discord.requests.filter(({ path }) => path.endsWith("callback"))).toEqual([]);
  });

  it("are answered at once where work is needed, and edited when it is done", async () => {
    const brief = await ask(command(who, "brief", { what: "AMZN" }));
    expect(brief.first).toMatchObject({ type: 5 });
    expect(textOf(brief)).toMatch(/Amazon/u);
    expect(shownBy(brief)).toHaveLength(1);
  });

  it("complete, and open modals", async () => {
    expect(choicesOf(await ask(typing(who, "ama")))).toEqual([
      { name: "Amazon.com Inc. (AMZN)", value: "AMZN" },
    ]);
    expect(modalOf(await ask(button(who, "change")))["components"]).toHaveLength(5);
  });

  it("answer Discord's ping", async () => {
    const response = await send('{"type":1,"id":"1","token":"t"}');
    expect(await response.json()).toEqual({ type: 1 });
  });

  it("are answered once", async () => {
    const { raw } = office.discord.createInteraction(command(who, "help"));
    const [first, second] = [await send(JSON.stringify(raw)), await send(JSON.stringify(raw))];
    expect([first.status, second.status]).toEqual([200, 202]);
  });
});

describe("are refused", () => {
  const body = '{"type":1,"id":"1","token":"t"}';

  it.each<readonly [string, Signing]>([
    ["signed by somebody else", { key: OTHER }],
    ["signed long ago", { at: NOW - 3600 }],
    ["signed in the future", { at: NOW + 3600 }],
    ["signed for another time", { headers: { "x-signature-timestamp": String(NOW + 1) } }],
    ["with nonsense for a signature", { headers: { "x-signature-ed25519": "nonsense" } }],
    ["with an empty signature", { headers: { "x-signature-ed25519": "" } }],
    ["with nonsense for a time", { headers: { "x-signature-timestamp": "soon" } }],
  ])("%s", async (_name, signing) => {
    expect((await send(body, signing)).status).toBe(401);
  });

  it("changed on the way", async () => {
    const signature = sign(null, Buffer.from(`${NOW}${body}`), privateKey).toString("hex");
    expect((await send(`${body} `, { headers: { "x-signature-ed25519": signature } })).status).toBe(401);
  });

  it("too long, and elsewhere", async () => {
    expect((await send("x".repeat(600_000))).status).toBe(413);
    expect((await send(body, { path: "/" })).status).toBe(404);
  });
});
