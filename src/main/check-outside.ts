import { note } from "../domain/finding.ts";
import type { Finding } from "../domain/finding.ts";
import { checkClock } from "../operations/checks/check-clock.ts";
import type { Skew } from "../operations/checks/check-clock.ts";
import { checkDiscord } from "../operations/checks/check-discord.ts";
import { checkModel } from "../operations/checks/check-model.ts";
import { checkSlack } from "../operations/checks/check-slack.ts";
import type { PlatformFindings } from "../operations/checks/check-slack.ts";
import type { Clock } from "../ports/clock.ts";
import type { LanguageModel } from "../ports/language-model.ts";
import type { DiscordSettings, ModelSettings, Settings, SlackSettings } from "../settings/settings.ts";

/** Everybody outside whom the settings name, asked; and our clock against theirs. */
export async function checkOutside(
  settings: Settings,
  clock: Clock,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const { model, slack, discord, slackHistory } = settings;
  const [modelFinding, slackFound, discordFound] = await Promise.all([
    model === null
      ? NO_MODEL
      : checkModel(await openLanguageModel({ ...model, apiKey: model.apiKey.reveal() }), signal),
    slack === null ? null : checkSlackAccess(slack, slackHistory, clock),
    discord === null ? null : checkDiscordAccess(discord, clock),
  ]);
  const platforms = [slackFound, discordFound].filter((found) => found !== null);
  const skews: readonly Skew[] = [
    { by: "Slack", ahead: slackFound?.ahead ?? null },
    { by: "Discord", ahead: discordFound?.ahead ?? null },
  ];
  return [
    modelFinding,
    ...(platforms.length === 0 ? [NO_PLATFORM] : platforms.flatMap(({ findings }) => findings)),
    checkClock(skews),
  ];
}

const NO_MODEL = note(
  "model",
  "keines; die Briefe bestehen aus Sätzen der Artikel. Eines setzen: OPENAI_API_KEY oder OPENAI_BASE_URL",
  "none; briefs are extractive. Set OPENAI_API_KEY or OPENAI_BASE_URL for one",
);

const NO_PLATFORM = note(
  "platforms",
  "nur das Terminal; für einen Chat: npm run marktbrief -- setup",
  "the terminal alone; for a chat: npm run marktbrief -- setup",
);

interface ModelAccess extends Pick<ModelSettings, "baseUrl" | "model" | "timeout"> {
  readonly apiKey: string;
}

/** The model by itself, as setup and doctor try it. */
export async function openLanguageModel(settings: ModelAccess): Promise<LanguageModel> {
  const { createOpenAiModel } = await import("../models/openai-model.ts");
  const { baseUrl, apiKey, model, timeout } = settings;
  return createOpenAiModel({ baseUrl, apiKey, model, timeout });
}

/** Its scopes as the manifest asks for them. */
export async function checkSlackAccess(
  access: Pick<SlackSettings, "botToken" | "appToken" | "clientId" | "apiUrl">,
  history: boolean,
  clock: Clock,
): Promise<PlatformFindings> {
  const { OPTIONAL_SLACK_SCOPES, slackScopes } = await import("../platforms/slack/manifest.ts");
  const scopes = slackScopes(history);
  return checkSlack({ ...access, scopes, optionalScopes: OPTIONAL_SLACK_SCOPES }, clock);
}

/** Its rights as the invitation asks for them. */
export async function checkDiscordAccess(
  access: Pick<DiscordSettings, "token" | "appId" | "publicKey" | "apiUrl" | "embeds">,
  clock: Clock,
): Promise<PlatformFindings> {
  const { discordPermissions } = await import("../platforms/discord/invite.ts");
  const permissions = discordPermissions(access.embeds ? "embed" : "components");
  return checkDiscord({ ...access, permissions }, clock);
}
