import { COMMANDS } from "../../commands/list.ts";
import type { Language } from "../../domain/language.ts";

/** The least that is needed: to be called, to answer, to know who may change things, and where it was invited. */
export const SLACK_SCOPES = ["commands", "chat:write", "users:read", "channels:read", "groups:read"] as const;

/** Without it everything works but pictures, whose contents are then told in words alone. */
export const OPTIONAL_SLACK_SCOPES = ["files:write"] as const;

/** Only where lost answers are to be looked for in the channel itself. */
const HISTORY_SCOPES = ["channels:history", "groups:history", "im:history"] as const;

/** What the app cannot do without. */
export function slackScopes(history: boolean): readonly string[] {
  return [...SLACK_SCOPES, ...(history ? HISTORY_SCOPES : [])];
}

const EVENTS = ["app_home_opened", "app_uninstalled", "member_joined_channel", "tokens_revoked"] as const;

export interface ManifestOptions {
  readonly language: Language;
  /** Before every command's name: "mb-", or empty. */
  readonly prefix: string;
  /** Where Slack reaches the bot ("https://bot.example.com"); null: Socket Mode. */
  readonly url: string | null;
  /** Whether channels may be read back after a lost answer. */
  readonly history: boolean;
}

/** The app as Slack's "create an app from a manifest" takes it. */
export function slackManifest(options: ManifestOptions): Readonly<Record<string, unknown>> {
  const { url, history } = options;
  const events = url === null ? null : new URL("/slack/events", url).href;
  return {
    _metadata: { major_version: 1, minor_version: 1 },
    display_information: {
      name: "Marktbrief",
      description: DESCRIPTION[options.language],
      background_color: "#1a3a5c",
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: "Marktbrief", always_online: true },
      slash_commands: slashCommands(options, events),
    },
    oauth_config: {
      ...(url === null ? {} : { redirect_urls: [new URL("/slack/oauth_redirect", url).href] }),
      scopes: {
        bot: [...slackScopes(history), ...OPTIONAL_SLACK_SCOPES],
        bot_optional: [...OPTIONAL_SLACK_SCOPES],
      },
    },
    settings: {
      event_subscriptions: { ...(events === null ? {} : { request_url: events }), bot_events: [...EVENTS] },
      interactivity: { is_enabled: true, ...(events === null ? {} : { request_url: events }) },
      org_deploy_enabled: false,
      socket_mode_enabled: url === null,
      token_rotation_enabled: false,
    },
  };
}

const DESCRIPTION: Readonly<Record<Language, string>> = {
  de: "Kurze Marktberichte, in denen jede Zahl belegt ist",
  en: "Short market briefs in which every figure is proven",
};

/** Slack escapes people and channels in the words only where it is asked to. */
function slashCommands(
  { language, prefix }: ManifestOptions,
  url: string | null,
): readonly Readonly<Record<string, unknown>>[] {
  return COMMANDS.map((command) => ({
    command: `/${prefix}${command.name}`,
    description: command.description[language],
    ...(command.usage[language] === "" ? {} : { usage_hint: command.usage[language] }),
    should_escape: true,
    ...(url === null ? {} : { url }),
  }));
}
