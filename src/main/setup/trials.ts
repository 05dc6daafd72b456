import { join } from "node:path";
import { StartError } from "../../domain/failure.ts";
import { fault, ok } from "../../domain/finding.ts";
import type { Finding } from "../../domain/finding.ts";
import type { Secret } from "../../domain/secret.ts";
import { checkModel } from "../../operations/checks/check-model.ts";
import { discordAppOf } from "../../operations/checks/check-discord.ts";
import type { Trials } from "../../operations/setup/wizard.ts";
import { createLog } from "../../operations/log.ts";
import type { Clock } from "../../ports/clock.ts";
import { setVariables } from "../../settings/environment.ts";
import { defaultSettings } from "../../settings/load.ts";
import { checkDiscordAccess, checkSlackAccess, openLanguageModel } from "../check-outside.ts";
import { openStoreAs } from "../store.ts";

/** Milliseconds: a small local model loads for long before its first answer. */
const MODEL_PATIENCE = 60_000;

/** Each answer tried on the real thing, at the addresses the environment names. */
export function createTrials(
  root: string,
  present: Readonly<Record<string, string | undefined>>,
  clock: Clock,
): Trials {
  const set = setVariables(present);
  const slackUrl = set["SLACK_API_URL"] ?? null;
  const discordUrl = set["DISCORD_API_URL"] ?? null;
  return {
    async slack({ bot, app }) {
      const access = { botToken: bot, appToken: app, clientId: null, apiUrl: slackUrl };
      return (await checkSlackAccess(access, false, clock)).findings;
    },
    async slackManifest(language) {
      const { slackManifest } = await import("../../platforms/slack/manifest.ts");
      return JSON.stringify(slackManifest({ language, prefix: "", url: null, history: false }), null, 1);
    },
    discordApp: (token) => discordAppOf({ token, apiUrl: discordUrl }, clock),
    async discord(token, appId) {
      const access = { token, appId, publicKey: null, apiUrl: discordUrl, embeds: false };
      return (await checkDiscordAccess(access, clock)).findings;
    },
    async discordInvite(appId) {
      const { discordInvites } = await import("../../platforms/discord/invite.ts");
      return discordInvites(appId, "components").server;
    },
    store: (databaseUrl) => tryStore(root, databaseUrl, { dataDir: set["DATA_DIR"] ?? ".data", clock }),
    async model({ baseUrl, key, name }) {
      const model = await openLanguageModel({
        baseUrl: baseUrl ?? "https://api.openai.com/v1",
        apiKey: key?.reveal() ?? "none",
        model: name,
        timeout: MODEL_PATIENCE,
      });
      return [await checkModel(model, AbortSignal.timeout(MODEL_PATIENCE))];
    },
  };
}

async function tryStore(
  root: string,
  databaseUrl: Secret | null,
  { dataDir, clock }: { readonly dataDir: string; readonly clock: Clock },
): Promise<readonly Finding[]> {
  const settings = { ...defaultSettings(join(root, "config")), databaseUrl, dataDir };
  try {
    const store = await openStoreAs("tool", { settings, clock, log: createLog("silent") });
    const count = await store.articles.count();
    await store.close();
    return [ok("store", `${store.engine}, ${count} Artikel`, `${store.engine}, ${count} articles`)];
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return [fault("store", error.wording.de, error.wording.en)];
  }
}
