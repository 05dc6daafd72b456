import type { Secret } from "../../domain/secret.ts";
import type { Clock } from "../../ports/clock.ts";
import { ask } from "./ask.ts";
import type { Answered, Asked } from "./ask.ts";
import { fault, note, ok } from "../../domain/finding.ts";
import type { Finding } from "../../domain/finding.ts";

export interface SlackToCheck {
  readonly botToken: Secret | null;
  readonly appToken: Secret | null;
  readonly clientId: string | null;
  /** Ends in `/api/`; null for Slack itself. */
  readonly apiUrl: string | null;
  /** What the app has to be allowed. */
  readonly scopes: readonly string[];
  /** What it may do without: pictures are then told in words. */
  readonly optionalScopes: readonly string[];
}

export interface PlatformFindings {
  readonly findings: readonly Finding[];
  /** How far our clock is ahead, in milliseconds; null where nobody said. */
  readonly ahead: number | null;
  /** The workspace the token belongs to, where there is one. */
  readonly workspace: string | null;
}

const SLACK = "https://slack.com/api/";

/** Whether the tokens are good, for what, and whether Slack lets us listen. */
export async function checkSlack(access: SlackToCheck, clock: Clock): Promise<PlatformFindings> {
  const bot = access.botToken === null ? null : await call("auth.test", access.botToken, access, clock);
  const app =
    access.appToken === null ? null : await call("apps.connections.open", access.appToken, access, clock);
  const findings = [
    ...(bot === null ? [severalWorkspaces()] : botFindings(bot, access)),
    // Once is enough where neither call gets through.
    ...(app === null || (bot?.ok === false && !app.ok) ? [] : appFindings(app)),
  ];
  const ahead = [bot, app].map((asked) => (asked?.ok ? asked.ahead : null)).find((skew) => skew !== null);
  return { findings, ahead: ahead ?? null, workspace: bot?.ok ? textOf(bot, "team_id") : null };
}

function call(method: string, token: Secret, { apiUrl }: SlackToCheck, clock: Clock): Promise<Asked> {
  const headers = { authorization: `Bearer ${token.reveal()}` };
  return ask((apiUrl ?? SLACK) + method, { method: "POST", headers }, clock);
}

function severalWorkspaces(): Finding {
  return note(
    "slack",
    "für mehrere Workspaces eingerichtet; deren Token werden bei der Installation geprüft",
    "set up for several workspaces; their tokens are checked as they install it",
  );
}

function botFindings(asked: Asked, { scopes, optionalScopes }: SlackToCheck): readonly Finding[] {
  const refused = refusal(asked, "SLACK_BOT_TOKEN");
  if (refused) return [refused];
  const granted = (asked as Answered).headers.get("x-oauth-scopes");
  const team = textOf(asked as Answered, "team") ?? "?";
  const signedIn = ok("slack", `angemeldet im Workspace ${team}`, `signed in to workspace ${team}`);
  return [signedIn, scopeFinding(granted, scopes), ...optionalFindings(granted, optionalScopes)];
}

function optionalFindings(granted: string | null, optional: readonly string[]): readonly Finding[] {
  const missing = granted === null ? [] : lacking(granted, optional);
  if (missing.length === 0) return [];
  const list = missing.join(", ");
  return [
    note(
      "slack",
      `ohne ${list}: Verläufe kommen in Slack als Text statt als Bild; wer Bilder will, trägt das Manifest neu ein (npm run -s marktbrief -- slack-manifest) und installiert die App neu`,
      `without ${list}: histories come to Slack as text, not as a picture; for pictures put the manifest into the app again (npm run -s marktbrief -- slack-manifest) and reinstall it`,
    ),
  ];
}

function lacking(granted: string, wanted: readonly string[]): readonly string[] {
  const has = new Set(granted.split(",").map((scope) => scope.trim()));
  return wanted.filter((scope) => !has.has(scope));
}

function scopeFinding(granted: string | null, needed: readonly string[]): Finding {
  if (granted === null) {
    return note("slack", "Slack nennt die Scopes des Tokens nicht", "Slack does not tell the token's scopes");
  }
  const missing = lacking(granted, needed);
  if (missing.length === 0)
    return ok("slack", `Scopes: ${needed.join(", ")}`, `scopes: ${needed.join(", ")}`);
  const list = missing.join(", ");
  return fault(
    "slack",
    `dem Bot-Token fehlen Scopes: ${list}; Manifest neu ausgeben (npm run -s marktbrief -- slack-manifest), in die App eintragen und sie neu installieren`,
    `the bot token lacks scopes: ${list}; print the manifest (npm run -s marktbrief -- slack-manifest), put it into the app and reinstall it`,
  );
}

function appFindings(asked: Asked): readonly Finding[] {
  const refused = refusal(asked, "SLACK_APP_TOKEN");
  if (refused) return [refused];
  return [
    ok("slack", "Socket Mode: eine Verbindung wird angenommen", "Socket Mode: a connection is accepted"),
  ];
}

/** Null where Slack said yes. */
function refusal(asked: Asked, variable: string): Finding | null {
  if (!asked.ok) return unreachable(asked.reason);
  if (asked.body["ok"] === true) return null;
  const code = textOf(asked, "error") ?? `HTTP ${asked.status}`;
  if (code === "missing_scope") {
    return fault(
      "slack",
      `${variable} fehlt ein Scope; ein App-Token braucht connections:write (api.slack.com/apps, Basic Information, App-Level Tokens)`,
      `${variable} lacks a scope; an app token needs connections:write (api.slack.com/apps, Basic Information, App-Level Tokens)`,
    );
  }
  return fault(
    "slack",
    `Slack lehnt ${variable} ab (${code}); das Token unter api.slack.com/apps neu kopieren und mit npm run marktbrief -- setup eintragen`,
    `Slack refuses ${variable} (${code}); copy the token anew at api.slack.com/apps and enter it with npm run marktbrief -- setup`,
  );
}

function unreachable(reason: string): Finding {
  return fault(
    "slack",
    `Slack ist nicht zu erreichen (${reason}); Netz, Proxy und SLACK_API_URL prüfen`,
    `Slack cannot be reached (${reason}); check the network, the proxy and SLACK_API_URL`,
  );
}

function textOf({ body }: Answered, key: string): string | null {
  const value = body[key];
  return typeof value === "string" ? value : null;
}
