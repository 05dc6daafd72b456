import type { Logger, Receiver } from "@slack/bolt";
import { StartError } from "../../domain/failure.ts";
import type { Secret } from "../../domain/secret.ts";
import type { Clock } from "../../ports/clock.ts";
import type { InstallationStore } from "../../ports/installation-store.ts";
import type { Log } from "../../ports/log.ts";
import type { Publisher } from "../../ports/publisher.ts";
import { createSlackApi } from "./api.ts";
import type { SlackApi } from "./api.ts";
import { createBoltStore } from "./installations.ts";
import { createSlackLogger } from "./logger.ts";
import { createPacer } from "./pacing.ts";
import type { Pace } from "./pacing.ts";
import { createSlackPublisher } from "./publisher.ts";
import { readSealingKeys } from "./seal.ts";
import { createSocketReceiver } from "./socket-receiver.ts";
import { installedTokens, singleToken } from "./tokens.ts";
import type { SlackTokens } from "./tokens.ts";
import { createSlackWeb } from "./web.ts";
import type { Listener, OAuthOptions, SlackWeb } from "./web.ts";

/** As the environment has it. One workspace: `botToken`; many: `clientId`. Socket Mode: `appToken`; else HTTP. */
export interface SlackAccess {
  readonly botToken: Secret | null;
  readonly appToken: Secret | null;
  readonly signingSecret: Secret | null;
  readonly clientId: string | null;
  readonly clientSecret: Secret | null;
  readonly stateSecret: Secret | null;
  /** Ends in `/api/`; null for Slack itself. */
  readonly apiUrl: string | null;
}

export interface ConnectOptions {
  readonly access: SlackAccess;
  readonly installations: InstallationStore;
  /** Seals the tokens of installations; needed with `clientId`. */
  readonly encryptionKey: Secret | null;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether lost answers may be looked for in the channels; needs the history scopes. */
  readonly readsHistory?: boolean;
  readonly pace?: Pace;
}

/** Slack as one can post to it; commands come once it is started. */
export interface SlackConnection {
  readonly publisher: Publisher;
  readonly api: SlackApi;
  readonly tokens: SlackTokens;
  readonly receiver: Receiver;
  /** Resolves when Slack can first be reached; in HTTP mode at once. */
  readonly ready: Promise<void>;
  /** Requests under `/slack/`; null where none are expected. */
  readonly listener: Listener | null;
  readonly logger: Logger;
  readonly apiUrl: string | null;
  /** Signs what travels through Slack and back. */
  readonly secret: Secret;
}

/** Opens the way to Slack without a word to it. Throws a StartError where the settings do not make a whole. */
export function connectSlack(options: ConnectOptions): SlackConnection {
  const { access, clock, log } = options;
  const logger = createSlackLogger(log);
  const api = createSlackApi({ apiUrl: access.apiUrl, logger });
  const web = openWeb(options, logger);
  const tokens = tokensOf(access, api, web);
  const pacer = createPacer(options.pace);
  const readsHistory = options.readsHistory ?? false;
  return {
    publisher: createSlackPublisher({ api, tokens, pacer, clock, readsHistory }),
    api,
    tokens,
    ...incomingOf(access, web, { logger, log }),
    listener: access.appToken === null || web.installer !== null ? web.listener : null,
    logger,
    apiUrl: access.apiUrl,
  };
}

/** Socket Mode where there is a token for it, else HTTP; and a secret of that way. */
function incomingOf(
  { appToken, signingSecret, apiUrl }: SlackAccess,
  web: SlackWeb,
  logs: { readonly logger: Logger; readonly log: Log },
): Pick<SlackConnection, "receiver" | "ready" | "secret"> {
  if (appToken !== null) {
    const socket = createSocketReceiver({ appToken: appToken.reveal(), apiUrl, ...logs });
    return { receiver: socket, ready: socket.ready, secret: appToken };
  }
  if (signingSecret === null) throw incomplete();
  return { receiver: web.receiver, ready: Promise.resolve(), secret: signingSecret };
}

function incomplete(): StartError {
  return new StartError({
    de: "slack: Es fehlt SLACK_APP_TOKEN (Socket Mode) oder SLACK_SIGNING_SECRET (HTTP); bitte eines davon setzen.",
    en: "slack: SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is missing; set one of them.",
  });
}

function openWeb(options: ConnectOptions, logger: Logger): SlackWeb {
  const { appToken, signingSecret, apiUrl } = options.access;
  return createSlackWeb({
    signingSecret: appToken === null ? signingSecret : null,
    oauth: oauthOf(options),
    apiUrl,
    logger,
  });
}

function oauthOf({ access, installations, encryptionKey, clock }: ConnectOptions): OAuthOptions | null {
  const { clientId, clientSecret, stateSecret } = access;
  if (clientId === null) return null;
  if (clientSecret === null || encryptionKey === null) {
    throw new StartError({
      de: "slack: Für mehrere Workspaces fehlt SLACK_CLIENT_SECRET oder TOKEN_ENCRYPTION_KEY; bitte beide setzen.",
      en: "slack: for several workspaces SLACK_CLIENT_SECRET or TOKEN_ENCRYPTION_KEY is missing; set both.",
    });
  }
  const store = createBoltStore(installations, readSealingKeys(encryptionKey), clock);
  return { clientId, clientSecret, stateSecret, store };
}

function tokensOf(access: SlackAccess, api: SlackApi, web: SlackWeb): SlackTokens {
  if (web.installer !== null) return installedTokens(web.installer);
  if (access.botToken !== null) return singleToken(api, access.botToken.reveal());
  throw new StartError({
    de: "slack: Es fehlt SLACK_BOT_TOKEN (ein Workspace) oder SLACK_CLIENT_ID (mehrere); bitte eines davon setzen.",
    en: "slack: SLACK_BOT_TOKEN (one workspace) or SLACK_CLIENT_ID (several) is missing; set one of them.",
  });
}
