import { createHmac } from "node:crypto";
import type { Receipt, Sockets } from "./sockets.ts";
import type { SlackStandIn } from "./server.ts";
import type { Json } from "./world.ts";

/** Where and who, for payloads; `channel` null for a home tab. */
export interface Whereabouts {
  readonly workspace: string;
  readonly channel: string;
  readonly user: string;
}

export type Kind = "command" | "interactive" | "event";

/** One way from Slack to the app. */
export interface Delivery {
  send(kind: Kind, payload: Json, options?: { readonly retry?: number }): Promise<Receipt>;
}

/** A slash command as Slack sends it. */
export function commandPayload(slack: SlackStandIn, at: Whereabouts, line: string): Json {
  const [command = "", ...words] = line.split(" ");
  return {
    token: "deprecated",
    team_id: at.workspace,
    team_domain: at.workspace.toLowerCase(),
    channel_id: at.channel,
    channel_name: "privategroup",
    user_id: at.user,
    user_name: at.user.toLowerCase(),
    command,
    text: words.join(" "),
    api_app_id: "A1",
    is_enterprise_install: "false",
    response_url: slack.responseUrl(),
    trigger_id: slack.trigger(at.workspace),
  };
}

/** A pressed button, or text entered, in a message. */
export function actionPayload(
  slack: SlackStandIn,
  at: Whereabouts,
  action: {
    readonly action_id: string;
    readonly value?: string;
    readonly type?: string;
    readonly block_id?: string;
  },
): Json {
  return {
    ...interaction("block_actions", slack, at),
    container: { type: "message", message_ts: "1.1", channel_id: at.channel, is_ephemeral: false },
    channel: { id: at.channel, name: at.channel.toLowerCase() },
    message: { type: "message", ts: "1.1", text: "", blocks: [] },
    response_url: slack.responseUrl(),
    actions: [{ type: "button", block_id: "b", action_ts: "1.2", ...action }],
  };
}

/** A pressed button, or text entered, on a home tab. */
export function homeActionPayload(slack: SlackStandIn, at: Whereabouts, action: Json, view: Json): Json {
  return {
    ...interaction("block_actions", slack, at),
    container: { type: "view", view_id: "V1" },
    view: { id: "V1", team_id: at.workspace, ...view },
    actions: [{ type: "button", block_id: "b", action_ts: "1.2", ...action }],
  };
}

/** A view sent off; `values` by block and action, as Slack nests them. */
export function submissionPayload(slack: SlackStandIn, at: Whereabouts, view: Json, values: Json): Json {
  return {
    ...interaction("view_submission", slack, at),
    view: {
      id: "V2",
      team_id: at.workspace,
      ...view,
      state: { values },
      hash: "h",
      root_view_id: "V2",
      app_installed_team_id: at.workspace,
      bot_id: "B1",
    },
    response_urls: [],
  };
}

function interaction(type: string, slack: SlackStandIn, at: Whereabouts): Json {
  return {
    type,
    team: { id: at.workspace, domain: at.workspace.toLowerCase() },
    enterprise: null,
    is_enterprise_install: false,
    user: { id: at.user, username: "u", name: "u", team_id: at.workspace },
    api_app_id: "A1",
    token: "deprecated",
    trigger_id: slack.trigger(at.workspace),
  };
}

/** An event in its wrapper. */
export function eventPayload(slack: SlackStandIn, workspace: string, event: Json, id?: string): Json {
  const bot = slack.world.workspaces.get(workspace)?.botUserId ?? "UBOT";
  return {
    token: "deprecated",
    team_id: workspace,
    api_app_id: "A1",
    type: "event_callback",
    event_id: id ?? slack.world.nextId("Ev"),
    event_time: 1_769_760_000,
    event_context: "4-x",
    is_ext_shared_channel: false,
    authorizations: [
      { enterprise_id: null, team_id: workspace, user_id: bot, is_bot: true, is_enterprise_install: false },
    ],
    event: { event_ts: "1769760000.000001", ...event },
  };
}

const SOCKET_TYPES = { command: "slash_commands", interactive: "interactive", event: "events_api" } as const;

export function bySocket(sockets: Sockets): Delivery {
  return { send: async (kind, payload, options) => sockets.send(SOCKET_TYPES[kind], payload, options) };
}

/** Requests as Slack signs them. `spoil` changes the headers of a request before it leaves. */
export function byHttp(
  url: string,
  signingSecret: string,
  spoil: (headers: Record<string, string>) => Record<string, string> = (headers) => headers,
): Delivery {
  return {
    async send(kind, payload, { retry } = {}) {
      const body = encode(kind, payload);
      const timestamp = String(Math.floor(Date.now() / 1000));
      const headers = spoil({
        "content-type": kind === "event" ? "application/json" : "application/x-www-form-urlencoded",
        "x-slack-request-timestamp": timestamp,
        "x-slack-signature": sign(signingSecret, timestamp, body),
        ...(retry === undefined
          ? {}
          : { "x-slack-retry-num": String(retry), "x-slack-retry-reason": "http_timeout" }),
      });
      const start = performance.now();
      const response = await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(3000) });
      const text = await response.text();
      const ms = performance.now() - start;
      const json = text.startsWith("{") ? (JSON.parse(text) as Json) : null;
      return { acknowledged: response.ok, ms, body: json, status: response.status };
    },
  };
}

export function sign(secret: string, timestamp: string, body: string): string {
  return `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex")}`;
}

function encode(kind: Kind, payload: Json): string {
  if (kind === "event") return JSON.stringify(payload);
  if (kind === "interactive") return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return new URLSearchParams(payload as Record<string, string>).toString();
}
