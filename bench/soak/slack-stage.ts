import type { ChannelRef } from "../../src/domain/channel.ts";
import { commandPayload } from "../../tests/stand-ins/slack/payloads.ts";
import type { Fault } from "../../tests/stand-ins/slack/faults.ts";
import { startSlackStandIn } from "../../tests/stand-ins/slack/server.ts";
import { addChannel, addWorkspace } from "../../tests/stand-ins/slack/world.ts";
import type { Chance } from "../simulate/random.ts";
import type { Chronicle, FaultKind } from "./chronicle.ts";
import { PATIENCE, repeated, textsIn, until } from "./stage.ts";
import type { Stage } from "./stage.ts";

export interface StageOptions {
  readonly channels: number;
  readonly chance: Chance;
  readonly chronicle: Chronicle;
  /** Simulated, milliseconds since 1970. */
  readonly now: () => number;
  /** Faults in a thousand requests, at this moment. */
  readonly faults: () => number;
}

const WORKSPACE = "T1";
const ADMINS = "CADMINS";

const POST: readonly (readonly [FaultKind, Fault])[] = [
  ["slack-limited", { type: "status", status: 429, retryAfter: "1" }],
  ["slack-limited", { type: "status", status: 429, retryAfter: null }],
  ["slack-limited", { type: "error", error: "ratelimited" }],
  ["slack-failing", { type: "status", status: 500 }],
  ["slack-failing", { type: "status", status: 502 }],
  ["slack-failing", { type: "status", status: 503 }],
  ["slack-failing", { type: "error", error: "internal_error" }],
  ["slack-lost", { type: "status", status: 500, applied: true }],
  ["slack-lost", { type: "reset", applied: true }],
  ["slack-lost", { type: "reset", applied: false }],
  ["slack-lost", { type: "fin", applied: true }],
  ["slack-lost", { type: "truncated", applied: true }],
  ["slack-lost", { type: "truncated", applied: false }],
  ["slack-slow", { type: "slow", ms: 1_500 }],
];

const CONNECT: readonly (readonly [FaultKind, Fault])[] = [
  ["slack-line", { type: "status", status: 429, retryAfter: "1" }],
  ["slack-line", { type: "status", status: 503 }],
  ["slack-line", { type: "reset", applied: false }],
  ["slack-line", { type: "error", error: "internal_error" }],
];

/** Slack with one workspace, over Socket Mode. */
export async function openSlackStage({
  channels,
  chance,
  chronicle,
  now,
  faults,
}: StageOptions): Promise<Stage> {
  const slack = await startSlackStandIn();
  const workspace = addWorkspace(slack.world, WORKSPACE, { channels: [ADMINS, "CASKS"] });
  workspace.scopes.push("channels:history", "groups:history");
  let stamps = 0;
  slack.world.nextTs = () =>
    `${Math.floor(now() / 1000)}.${String((stamps += 1) % 1_000_000).padStart(6, "0")}`;
  slack.faults.take = (method) => {
    if (!chance.perMille(faults())) return null;
    const [kind, fault] = chance.pick(method === "apps.connections.open" ? CONNECT : POST);
    chronicle.hurt(kind);
    return fault;
  };
  const made = Array.from({ length: channels }, (_, index): ChannelRef => {
    const { id } = addChannel(workspace, `C${index}`);
    return { platform: "slack", workspace: WORKSPACE, channel: id };
  });
  const messagesIn = (channel: string) => workspace.channels.get(channel)?.messages ?? [];
  const keysIn = (channel: string): readonly string[] =>
    messagesIn(channel).map(({ metadata }) => JSON.stringify(metadata));
  let told = 0;

  return {
    variables: {
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
    },
    channels: made,
    admins: ADMINS,
    isReached: () => slack.sockets.open() > 0,
    disturbLines() {
      chronicle.hurt("slack-line");
      const which = chance.pick(["oldest", "all"] as const);
      if (chance.perMille(500)) slack.sockets.drop(which);
      else slack.sockets.refresh(which);
    },
    shut({ channel }, isShut) {
      const found = workspace.channels.get(channel);
      if (found) found.archived = isShut;
    },
    async ask([command, words]) {
      const who = {
        workspace: WORKSPACE,
        channel: "CASKS",
        user: chance.pick(["UADMIN", "UMEMBER"]),
      };
      const payload = commandPayload(slack, who, `/${command} ${words}`.trim());
      const { acknowledged } = await slack.sockets.send("slash_commands", payload);
      const isAnswered = (): boolean =>
        slack.responses.some(({ url }) => url === payload["response_url"]) ||
        slack.calls.some(({ args }) => args["trigger_id"] === payload["trigger_id"]);
      return acknowledged && until(isAnswered, PATIENCE);
    },
    twiceIn: ({ channel }) => repeated(keysIn(channel)),
    countIn: ({ channel }) => messagesIn(channel).length,
    notices() {
      const fresh = messagesIn(ADMINS).slice(told);
      told += fresh.length;
      return fresh.map(({ text, blocks }) => [text, ...textsIn(blocks)].join("\n"));
    },
    complaints: slack.complaints,
    tidy() {
      slack.calls.splice(0, slack.calls.length - 2_000);
      slack.responses.splice(0, slack.responses.length - 2_000);
      for (const [id, trigger] of slack.world.triggers)
        if (trigger.until < Date.now()) slack.world.triggers.delete(id);
      slack.world.views.clear();
    },
    close: () => slack.close(),
  };
}
