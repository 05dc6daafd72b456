import type { Json, OpenView, SlackChannel, SlackMessage, SlackWorld, Workspace } from "./world.ts";

/** One Web API call as it came in, JSON arguments parsed. */
export interface Call {
  readonly method: string;
  readonly token: string;
  readonly args: Json;
}

export type Answer = Json & { readonly ok: boolean };

const no = (error: string): Answer => ({ ok: false, error });

/** Needed scopes; methods that are not named need none. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  "chat.postMessage": ["chat:write"],
  "chat.postEphemeral": ["chat:write"],
  "chat.update": ["chat:write"],
  "chat.delete": ["chat:write"],
  "users.info": ["users:read"],
  "conversations.info": ["channels:read", "groups:read"],
  "users.conversations": ["channels:read", "groups:read"],
  "conversations.history": ["channels:history", "groups:history"],
  "conversations.replies": ["channels:history", "groups:history"],
  "conversations.open": ["im:write"],
  "files.getUploadURLExternal": ["files:write"],
  "files.completeUploadExternal": ["files:write"],
};

/** What Slack answers to a call with a bot token, and what it does. */
export function answerCall(call: Call, world: SlackWorld): Answer {
  const workspace = [...world.workspaces.values()].find((each) => each.botToken === call.token);
  if (!workspace) return no("invalid_auth");
  if (!workspace.installed) return no("token_revoked");
  const needed = SCOPES[call.method] ?? [];
  if (needed.length > 0 && !needed.some((scope) => workspace.scopes.includes(scope))) {
    return { ...no("missing_scope"), needed: needed.join(","), provided: workspace.scopes.join(",") };
  }
  return methods[call.method]?.(call.args, workspace, world) ?? no("unknown_method");
}

type Method = (args: Json, workspace: Workspace, world: SlackWorld) => Answer;

const methods: Readonly<Record<string, Method>> = {
  "auth.test": (_, { id, botId, botUserId }) => ({
    ok: true,
    url: `https://${id.toLowerCase()}.slack.com/`,
    team: id,
    user: "marktbrief",
    team_id: id,
    user_id: botUserId,
    bot_id: botId,
    is_enterprise_install: false,
  }),
  "chat.postMessage": post,
  "chat.update": update,
  "chat.delete": remove,
  "chat.postEphemeral": (args, workspace, world) =>
    inChannel(args, workspace, () => ({ ok: true, message_ts: world.nextTs() })),
  "conversations.history": history,
  "conversations.replies": replies,
  "conversations.info": (args, workspace) => {
    const channel = workspace.channels.get(String(args["channel"]));
    if (!channel) return no("channel_not_found");
    const { id, name, creator, member, archived, isPrivate } = channel;
    return {
      ok: true,
      channel: {
        id,
        name,
        creator,
        is_member: member,
        is_archived: archived,
        is_private: isPrivate,
      },
    };
  },
  "conversations.open": (args, workspace) => {
    const user = String(args["users"]);
    if (!workspace.users.has(user)) return no("user_not_found");
    return { ok: true, channel: { id: `D${user.slice(1)}` } };
  },
  "files.getUploadURLExternal": beginUpload,
  "files.completeUploadExternal": endUpload,
  "users.conversations": (args, workspace) => {
    const user = String(args["user"]);
    const channels = [...workspace.channels.values()]
      .filter(({ id, archived }) => /^[CG]/u.test(id) && !archived)
      .filter(({ isPrivate, member }) => !isPrivate || member)
      .filter(({ without }) => !without.has(user))
      .map(({ id, name, creator }) => ({ id, name, creator }));
    return { ok: true, channels, response_metadata: { next_cursor: "" } };
  },
  "users.info": (args, workspace) => {
    const user = workspace.users.get(String(args["user"]));
    if (!user) return no("user_not_found");
    const { locale, ...rest } = user;
    return {
      ok: true,
      user: { ...rest, team_id: workspace.id, ...(args["include_locale"] ? { locale } : {}) },
    };
  },
  "views.open": (args, workspace, world) => {
    const trigger = world.triggers.get(String(args["trigger_id"]));
    if (trigger?.workspace !== workspace.id) return no("invalid_trigger_id");
    if (trigger.until < Date.now()) return no("expired_trigger_id");
    world.triggers.delete(String(args["trigger_id"]));
    return openView(args["view"] as Json, workspace, world);
  },
  "views.update": (args, workspace, world) => {
    const open = world.views.get(String(args["view_id"]));
    if (open?.workspace !== workspace.id) return no("not_found");
    return keepView({ ...open, view: args["view"] as Json }, world);
  },
  "views.publish": (args, workspace, world) => {
    const view = args["view"] as Json;
    workspace.homes.set(String(args["user_id"]), view);
    return { ok: true, view: { ...view, id: world.nextId("V"), hash: world.nextTs() } };
  },
};

function inChannel(args: Json, workspace: Workspace, act: (channel: SlackChannel) => Answer): Answer {
  const channel = workspace.channels.get(String(args["channel"]));
  if (!channel) return no("channel_not_found");
  if (channel.archived) return no("is_archived");
  if (!channel.member) return no("not_in_channel");
  return act(channel);
}

function post(args: Json, workspace: Workspace, world: SlackWorld): Answer {
  if (!args["text"] && !args["blocks"]) return no("no_text");
  return inChannel(args, workspace, (channel) => {
    const { text = "", blocks = [], metadata, thread_ts } = args;
    const message = {
      type: "message",
      ts: world.nextTs(),
      user: workspace.botUserId,
      bot_id: workspace.botId,
      text,
      blocks,
      ...(metadata === undefined ? {} : { metadata }),
      ...(thread_ts === undefined ? {} : { thread_ts }),
    } as unknown as SlackMessage;
    channel.messages.push(message);
    return { ok: true, channel: channel.id, ts: message.ts, message };
  });
}

function update(args: Json, workspace: Workspace): Answer {
  return inChannel(args, workspace, (channel) => {
    const index = channel.messages.findIndex((message) => message.ts === args["ts"]);
    const before = channel.messages[index];
    if (!before) return no("message_not_found");
    const { text = before.text, blocks = before.blocks, metadata = before.metadata } = args;
    channel.messages[index] = { ...before, text, blocks, metadata } as SlackMessage;
    return { ok: true, channel: channel.id, ts: before.ts, text };
  });
}

function remove(args: Json, workspace: Workspace): Answer {
  return inChannel(args, workspace, (channel) => {
    const index = channel.messages.findIndex((message) => message.ts === args["ts"]);
    if (index < 0) return no("message_not_found");
    channel.messages.splice(index, 1);
    return { ok: true, channel: channel.id, ts: args["ts"] };
  });
}

function beginUpload(args: Json, workspace: Workspace, world: SlackWorld): Answer {
  const { filename, length, alt_txt } = args;
  if (!(Number(length) > 0)) return no("missing_argument");
  const alt = textIn(alt_txt);
  if ((alt ?? "").length > 1000) return no("alt_txt_too_large");
  const id = world.nextId("F");
  const begun = { title: null, comment: null, bytes: null, sharedIn: [] };
  workspace.files.set(id, { id, name: String(filename), length: Number(length), alt, ...begun });
  return { ok: true, file_id: id, upload_url: `${world.url}/upload/${workspace.id}/${id}` };
}

/** Shared in one channel, in a list of channels and people, or with nobody. */
function endUpload(args: Json, workspace: Workspace): Answer {
  const [given] = args["files"] as readonly Json[];
  const file = workspace.files.get(String(given?.["id"]));
  if (!file?.bytes) return no("file_not_found");
  const places = (textIn(args["channel_id"]) ?? textIn(args["channels"]) ?? "").split(",").filter(Boolean);
  for (const place of places) {
    const refused = workspace.users.has(place) || place.startsWith("D") ? null : notIn(place, workspace);
    if (refused !== null) return no(refused);
  }
  file.sharedIn.push(...places);
  file.title = textIn(given?.["title"]) ?? file.name;
  file.comment = textIn(args["initial_comment"]);
  return { ok: true, files: [{ id: file.id, title: file.title }] };
}

function textIn(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function notIn(id: string, { channels }: Workspace): string | null {
  const channel = channels.get(id);
  if (!channel) return "channel_not_found";
  return channel.member ? null : "not_in_channel";
}

/** Newest first, without what stands in threads. */
function history(args: Json, workspace: Workspace): Answer {
  return shown(args, workspace, (messages) => messages.filter(({ thread_ts }) => !thread_ts).toReversed());
}

/** A message and its thread, oldest first. */
function replies(args: Json, workspace: Workspace): Answer {
  const root = String(args["ts"]);
  return shown(args, workspace, (messages) =>
    messages.filter(({ ts, thread_ts }) => ts === root || thread_ts === root),
  );
}

/** Metadata only when asked for. */
function shown(
  args: Json,
  workspace: Workspace,
  choose: (messages: readonly SlackMessage[]) => readonly SlackMessage[],
): Answer {
  const channel = workspace.channels.get(String(args["channel"]));
  if (!channel) return no("channel_not_found");
  if (!channel.member) return no("not_in_channel");
  const oldest = Number(args["oldest"] ?? 0);
  const messages = choose(channel.messages)
    .filter((message) => Number(message.ts) > oldest)
    .slice(0, Number(args["limit"] ?? 100))
    .map(({ metadata, ...message }) =>
      args["include_all_metadata"] && metadata ? { ...message, metadata } : message,
    );
  return { ok: true, messages, has_more: false };
}

function openView(view: Json, workspace: Workspace, world: SlackWorld): Answer {
  return keepView({ id: world.nextId("V"), workspace: workspace.id, view }, world);
}

function keepView(open: OpenView, world: SlackWorld): Answer {
  world.views.set(open.id, open);
  return { ok: true, view: { ...open.view, id: open.id, team_id: open.workspace, hash: world.nextTs() } };
}
