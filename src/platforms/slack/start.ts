import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { App } from "@slack/bolt";
import type { Authorize } from "@slack/bolt";
import type { Commands } from "../../commands/commands.ts";
import { StartError } from "../../domain/failure.ts";
import type { Language } from "../../domain/language.ts";
import type { Clock } from "../../ports/clock.ts";
import type { InstallationStore } from "../../ports/installation-store.ts";
import type { Log } from "../../ports/log.ts";
import { clientOptions } from "./api.ts";
import type { SlackConnection } from "./connect.ts";
import type { SlackContext } from "./context.ts";
import { guardApp } from "./guard.ts";
import { handleButtons } from "./handle-buttons.ts";
import { handleCommands } from "./handle-commands.ts";
import { handleForms } from "./handle-forms.ts";
import { handleHome } from "./handle-home.ts";
import { handleWorkspaces } from "./handle-workspaces.ts";
import { NotInstalledError } from "./installations.ts";
import { createViewMetadata } from "./metadata.ts";
import { createPeople } from "./people.ts";
import { createPictures } from "./picture.ts";
import { createRespond } from "./respond.ts";
import type { SlackTokens } from "./tokens.ts";
import type { Listener } from "./web.ts";

export { connectSlack } from "./connect.ts";

export interface SlackDependencies {
  readonly connection: SlackConnection;
  readonly commands: Commands;
  readonly installations: InstallationStore;
  /** For people whose locale is neither German nor English. */
  readonly language: Language;
  /** Where requests under `/slack/` are taken; null when the caller hands them to the connection's listener. */
  readonly port: number | null;
  readonly clock: Clock;
  readonly log: Log;
}

export interface RunningSlack {
  /** The port it listens on; null where it does not. */
  readonly port: number | null;
  /** Resolves when Slack can first be reached. */
  readonly ready: Promise<void>;
  /** Takes nothing new, ends what is under way. */
  stop(): Promise<void>;
}

/** Milliseconds that work under way is given at the end. */
const PATIENCE = 10_000;

/** Answers Slack from now on. A Slack that cannot be reached is waited for, and said to be. */
export async function startSlack(deps: SlackDependencies): Promise<RunningSlack> {
  const { connection, log } = deps;
  const stopping = new AbortController();
  const app = new App({
    receiver: connection.receiver,
    authorize: authorizeWith(connection.tokens),
    clientOptions: clientOptions(connection.apiUrl, connection.logger),
    logger: connection.logger,
    // A store of conversations would keep what people write; we need none.
    convoStore: false,
    extendedErrorHandler: true,
  });
  const slack = contextOf(deps, stopping.signal);
  const guard = guardApp(app, slack);
  for (const handle of [handleCommands, handleButtons, handleForms, handleHome, handleWorkspaces]) {
    handle(app, slack);
  }
  const server = await listen(connection.listener, deps.port);
  await app.start();
  const port = server === null ? null : (server.address() as AddressInfo).port;
  log.info("slack.started", { port });
  return {
    port,
    ready: connection.ready,
    async stop() {
      await app.stop();
      server?.close();
      await guard.settled(PATIENCE);
      stopping.abort();
      server?.closeAllConnections();
    },
  };
}

function contextOf(deps: SlackDependencies, signal: AbortSignal): SlackContext {
  const { connection, commands, installations, clock, log, language } = deps;
  const { api, tokens, publisher, apiUrl, secret } = connection;
  return {
    commands,
    api,
    tokens,
    publisher,
    people: createPeople(api, clock),
    respond: createRespond(apiUrl),
    showPicture: createPictures(api, apiUrl),
    metadata: createViewMetadata(secret),
    installations,
    log,
    noted: new Set(),
    language,
    signal,
  };
}

/** Whose payload it is; asks Slack nothing, so that nothing at the start can spoil it. */
function authorizeWith(tokens: SlackTokens): Authorize<boolean> {
  return async ({ teamId }) => {
    const credentials = teamId === undefined ? null : await tokens.of(teamId);
    if (teamId === undefined || credentials === null) {
      throw new NotInstalledError(
        `slack: not installed in workspace ${teamId ?? "(none)"}; install it again`,
      );
    }
    const { token, botId, botUserId } = credentials;
    return {
      teamId,
      botToken: token,
      ...(botId === null ? {} : { botId }),
      ...(botUserId === null ? {} : { botUserId }),
    };
  };
}

async function listen(listener: Listener | null, port: number | null): Promise<Server | null> {
  if (listener === null || port === null) return null;
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      reject(portError(port, cause));
    });
    server.listen(port, () => {
      resolve(server);
    });
  });
}

function portError(port: number, cause: NodeJS.ErrnoException): StartError {
  const code = cause.code ?? "unknown";
  return new StartError(
    {
      de: `slack: Port ${port} lässt sich nicht öffnen (${code}); mit PORT einen anderen wählen.`,
      en: `slack: port ${port} cannot be opened (${code}); choose another with PORT.`,
    },
    { cause },
  );
}
