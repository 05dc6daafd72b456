import { EXIT, UsageError, languageOption } from "../command.ts";
import type { Command } from "../command.ts";
import { write } from "../streams.ts";

/** `slack-manifest` prints the app's manifest, to be pasted into "Create an app" → "From a manifest". */
export const slackManifestCommand: Command = {
  name: "slack-manifest",
  usage: "[--url https://…] [--lang de|en]",
  summary: "Print the manifest of the Slack app",
  details: [
    "Paste it at api.slack.com/apps under Create New App, From a manifest. Without --url the app uses Socket Mode.",
    "The prefix of the commands and the history scopes follow command_prefix and slack_history in",
    "config/marktbrief.yaml.",
  ].join("\n"),
  options: {
    url: {
      type: "string",
      value: "URL",
      help: "where Slack reaches the bot; then it uses HTTP and can be installed by several workspaces",
    },
    lang: { type: "string", value: "de|en", help: "language of the descriptions Slack shows" },
  },
  async run(given, world) {
    const language = languageOption(given) ?? world.language;
    const manifest = await world.slackManifest({ language, url: addressOf(given.text("url")) });
    await write(world.streams.out, `${JSON.stringify(manifest, null, 2)}\n`);
    return EXIT.done;
  },
};

function addressOf(url: string | null): string | null {
  if (url === null) return null;
  if (URL.canParse(url) && new URL(url).protocol === "https:") return url;
  throw new UsageError(`--url: "${url}" is no https address; such as https://bot.example.com`);
}
