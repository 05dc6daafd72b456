import { createHmac } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { HTTPReceiver } from "@slack/bolt";
import type { App, InstallationStore, Logger, Receiver } from "@slack/bolt";
import type { Secret } from "../../domain/secret.ts";
import { clientOptions } from "./api.ts";
import { OPTIONAL_SLACK_SCOPES, SLACK_SCOPES } from "./manifest.ts";

/** Answers one HTTP request; what is none of Slack's gets a 404. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Installation by any workspace: `/slack/install`, and back at `/slack/oauth_redirect`. */
export interface OAuthOptions {
  readonly clientId: string;
  readonly clientSecret: Secret;
  /** Signs the state of an installation; made from the client's secret when null. */
  readonly stateSecret: Secret | null;
  readonly store: InstallationStore;
}

interface WebOptions {
  /** Null: no events come this way. */
  readonly signingSecret: Secret | null;
  readonly oauth: OAuthOptions | null;
  readonly apiUrl: string | null;
  readonly logger: Logger;
}

export interface SlackWeb {
  readonly listener: Listener;
  /** Null without OAuth. */
  readonly installer: NonNullable<HTTPReceiver["installer"]> | null;
  /** Takes signed requests on `POST /slack/events`. */
  readonly receiver: Receiver;
}

/** Slack's HTTP side: signed requests, and the two pages of an installation. */
export function createSlackWeb(options: WebOptions): SlackWeb {
  const { signingSecret, oauth, apiUrl, logger } = options;
  const http = new HTTPReceiver({
    signingSecret: signingSecret?.reveal() ?? "",
    signatureVerification: signingSecret !== null,
    endpoints: signingSecret === null ? [] : ["/slack/events"],
    logger,
    ...(oauth === null ? {} : installerOptions(oauth, apiUrl, logger)),
  });
  return {
    installer: http.installer ?? null,
    listener(request, response) {
      try {
        http.requestListener(request, response);
      } catch {
        // The receiver throws for a path it does not know.
        response.writeHead(404).end();
      }
    },
    receiver: {
      init(app: App) {
        http.init(app);
      },
      // Whoever owns the port hands requests over: there is nothing to open or to close.
      start: async () => undefined,
      stop: async () => undefined,
    },
  };
}

function installerOptions(
  oauth: OAuthOptions,
  apiUrl: string | null,
  logger: Logger,
): Partial<ConstructorParameters<typeof HTTPReceiver>[0]> {
  const clientSecret = oauth.clientSecret.reveal();
  const derived = createHmac("sha256", clientSecret).update("installation state").digest("hex");
  return {
    clientId: oauth.clientId,
    clientSecret,
    stateSecret: oauth.stateSecret?.reveal() ?? derived,
    scopes: [...SLACK_SCOPES, ...OPTIONAL_SLACK_SCOPES],
    installationStore: oauth.store,
    installerOptions: {
      directInstall: true,
      clientOptions: clientOptions(apiUrl, logger),
      ...(apiUrl === null ? {} : { authorizationUrl: new URL("/oauth/v2/authorize", apiUrl).href }),
    },
  };
}
