/** A JSON object as Slack sends or gets it. */
export type Json = Record<string, unknown>;

export interface SlackUser {
  readonly id: string;
  readonly locale: string;
  readonly is_admin: boolean;
  readonly tz: string;
}

export interface SlackMessage extends Json {
  readonly ts: string;
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly thread_ts?: string;
  readonly metadata?: Json;
}

export interface SlackChannel {
  readonly id: string;
  name: string;
  readonly creator: string;
  readonly isPrivate: boolean;
  /** Whether the bot is in it. */
  member: boolean;
  archived: boolean;
  /** Who of the workspace is not in it. */
  readonly without: Set<string>;
  readonly messages: SlackMessage[];
}

/** A file on its way, or where it is shared. */
export interface SlackFile {
  readonly id: string;
  readonly name: string;
  /** As it was announced. */
  readonly length: number;
  readonly alt: string | null;
  /** Null until it was uploaded. */
  bytes: Buffer | null;
  title: string | null;
  comment: string | null;
  /** Channels it is shared in; a user's direct messages under his id. */
  readonly sharedIn: string[];
}

/** A workspace with the app in it. */
export interface Workspace {
  readonly id: string;
  readonly botToken: string;
  readonly botId: string;
  readonly botUserId: string;
  readonly scopes: string[];
  installed: boolean;
  readonly users: Map<string, SlackUser>;
  readonly channels: Map<string, SlackChannel>;
  readonly files: Map<string, SlackFile>;
  /** Home tabs by user. */
  readonly homes: Map<string, Json>;
}

/** A view that is open on someone's screen. */
export interface OpenView {
  readonly id: string;
  readonly workspace: string;
  readonly view: Json;
}

/** What the stand-in Slack knows. */
export interface SlackWorld {
  readonly workspaces: Map<string, Workspace>;
  readonly views: Map<string, OpenView>;
  /** Trigger ids that were given out, with the workspace and the instant (ms) they expire. */
  readonly triggers: Map<string, { readonly workspace: string; readonly until: number }>;
  /** Where the stand-in is. */
  url: string;
  nextTs(): string;
  nextId(prefix: string): string;
}

export const ALL_SCOPES = [
  "commands",
  "chat:write",
  "users:read",
  "channels:read",
  "groups:read",
  "im:write",
];

export function createWorld(): SlackWorld {
  let count = 0;
  return {
    workspaces: new Map(),
    views: new Map(),
    triggers: new Map(),
    url: "",
    nextTs() {
      count += 1;
      return `${1_769_760_000 + count}.${String(count).padStart(6, "0")}`;
    },
    nextId(prefix) {
      count += 1;
      return `${prefix}${String(count).padStart(8, "0")}`;
    },
  };
}

/** Adds a workspace with channels and users: an admin UADMIN, a member UMEMBER. */
export function addWorkspace(
  world: SlackWorld,
  id: string,
  options: { readonly channels?: readonly string[]; readonly installed?: boolean } = {},
): Workspace {
  const workspace: Workspace = {
    id,
    botToken: `xoxb-${id}-0`,
    botId: `B${id}`,
    botUserId: `UBOT${id}`,
    scopes: [...ALL_SCOPES],
    installed: options.installed ?? true,
    users: new Map(),
    channels: new Map(),
    files: new Map(),
    homes: new Map(),
  };
  for (const [user, locale, isAdmin] of [
    ["UADMIN", "de-DE", true],
    ["UMEMBER", "en-US", false],
  ] as const) {
    workspace.users.set(user, { id: user, locale, is_admin: isAdmin, tz: "Europe/Berlin" });
  }
  for (const channel of options.channels ?? ["C1", "C2"]) addChannel(workspace, channel);
  world.workspaces.set(id, workspace);
  return workspace;
}

export function addChannel(workspace: Workspace, id: string): SlackChannel {
  const channel: SlackChannel = {
    id,
    name: `name-of-${id.toLowerCase()}`,
    creator: "UCREATOR",
    isPrivate: id.startsWith("G"),
    member: true,
    archived: false,
    without: new Set(),
    messages: [],
  };
  workspace.channels.set(id, channel);
  return channel;
}
