import type { ServerResponse } from "node:http";
import { addWorkspace } from "./world.ts";
import type { Json, SlackWorld } from "./world.ts";
import type { Answer } from "./web-api.ts";

export const CLIENT = { id: "111.222", secret: "client-secret" } as const;

export interface Installations {
  /** Who says yes on the next visit to the authorization page; null: he cancels. */
  approve(workspace: string | null): void;
  authorize(query: URLSearchParams, response: ServerResponse): void;
  exchange(args: Json): Answer;
}

/** The authorization page and the exchange of its codes. A second installation gives a new token. */
export function createInstallations(world: SlackWorld): Installations {
  const codes = new Map<string, { readonly workspace: string; readonly scope: string }>();
  let approving: string | null = null;
  return {
    approve(workspace) {
      approving = workspace;
    },
    authorize(query, response) {
      const back = new URL(query.get("redirect_uri") ?? "http://127.0.0.1:9/");
      back.searchParams.set("state", query.get("state") ?? "");
      if (approving === null) back.searchParams.set("error", "access_denied");
      else {
        const code = world.nextId("code");
        codes.set(code, { workspace: approving, scope: query.get("scope") ?? "" });
        back.searchParams.set("code", code);
      }
      response.writeHead(302, { location: back.href }).end();
    },
    exchange(args) {
      if (args["client_id"] !== CLIENT.id || args["client_secret"] !== CLIENT.secret) {
        return { ok: false, error: "bad_client_secret" };
      }
      const granted = codes.get(String(args["code"]));
      codes.delete(String(args["code"]));
      if (!granted) return { ok: false, error: "invalid_code" };
      const old = world.workspaces.get(granted.workspace);
      const workspace = old ?? addWorkspace(world, granted.workspace);
      workspace.installed = true;
      workspace.scopes.splice(0, Infinity, ...granted.scope.split(","));
      return {
        ok: true,
        app_id: "A1",
        authed_user: { id: "UADMIN" },
        scope: granted.scope,
        token_type: "bot",
        access_token: workspace.botToken,
        bot_user_id: workspace.botUserId,
        team: { id: workspace.id, name: `Workspace ${workspace.id}` },
        enterprise: null,
        is_enterprise_install: false,
      };
    },
  };
}
