import type { SlackApi } from "./api.ts";
import { isNotInstalled } from "./installations.ts";

/** What one workspace's calls need. */
export interface Credentials {
  readonly token: string;
  /** Null while Slack could not be asked yet. */
  readonly botId: string | null;
  readonly botUserId: string | null;
}

/** Where tokens come from: the environment for one workspace, the installation store for many. */
export interface SlackTokens {
  /** Null: Marktbrief is not installed there. Asks Slack nothing, so that commands are acknowledged at once. */
  of(workspace: string): Promise<Credentials | null>;
  /** The same, after asking Slack who the bot is where that is not known yet. */
  identified(workspace: string): Promise<Credentials | null>;
}

/** Who the bot is, as `auth.test` tells. */
interface Identity {
  readonly workspace: string;
  readonly botId: string | null;
  readonly botUserId: string | null;
}

/**
 * The one token of the environment. Slack is asked whose it is until it has answered once: the client itself would
 * ask only at the start, and drop every command for ever where that fails.
 */
export function singleToken(api: SlackApi, token: string): SlackTokens {
  const known: { identity: Identity | null; asking: Promise<void> | null } = { identity: null, asking: null };

  async function ask(): Promise<void> {
    const outcome = await api.call(token, "auth.test", {});
    known.asking = null;
    if (!outcome.ok) return;
    const { team_id: workspace, bot_id: botId, user_id: botUserId } = outcome.answer;
    known.identity = {
      workspace: String(workspace),
      botId: textOrNull(botId),
      botUserId: textOrNull(botUserId),
    };
  }

  function credentials(workspace: string): Credentials | null {
    const { identity } = known;
    if (identity !== null && identity.workspace !== workspace) return null;
    return { token, botId: identity?.botId ?? null, botUserId: identity?.botUserId ?? null };
  }

  return {
    async of(workspace) {
      if (known.identity === null) known.asking ??= ask();
      return credentials(workspace);
    },
    async identified(workspace) {
      if (known.identity === null) await (known.asking ??= ask());
      return credentials(workspace);
    },
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** What of Slack's own installer is needed: it also renews tokens that expire. */
interface Installer {
  authorize(source: {
    readonly teamId: string;
    readonly enterpriseId: undefined;
    readonly isEnterpriseInstall: false;
  }): Promise<{ readonly botToken?: string; readonly botId?: string; readonly botUserId?: string }>;
}

/** The tokens of every workspace that has installed Marktbrief. Rejects when the store fails. */
export function installedTokens(installer: Installer): SlackTokens {
  async function find(workspace: string): Promise<Credentials | null> {
    try {
      const source = { teamId: workspace, enterpriseId: undefined, isEnterpriseInstall: false } as const;
      const { botToken, botId = null, botUserId = null } = await installer.authorize(source);
      return botToken === undefined ? null : { token: botToken, botId, botUserId };
    } catch (error) {
      if (isNotInstalled(error)) return null;
      throw error;
    }
  }
  return { of: find, identified: find };
}
