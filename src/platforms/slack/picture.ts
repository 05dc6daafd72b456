import type { Picture } from "../../domain/chart.ts";
import type { Failure } from "../../domain/failure.ts";
import type { SlackApi } from "./api.ts";
import { failureOf } from "./failures.ts";
import { SLACK_LIMITS } from "./limits.ts";
import { visible } from "./payload.ts";
import type { Whereabouts } from "./people.ts";

/** A picture, and the words that come with it. */
export interface Shown {
  readonly picture: Picture;
  readonly title: string;
}

/** Why a picture does not stand there; `lasting` where the next one will not either. */
export interface Hindrance {
  readonly message: string;
  readonly lasting: boolean;
}

/**
 * Shows a picture where the asker alone or the channel sees it; null when it stands there. A file cannot be shown to
 * one person in a channel: what is meant for him alone goes to his direct messages.
 */
export type ShowPicture = (
  asker: Whereabouts,
  shown: Shown,
  audience: "channel" | "only-you",
) => Promise<Hindrance | null>;

/** `apiUrl` null: only Slack's own host is sent to. */
export function createPictures(api: SlackApi, apiUrl: string | null): ShowPicture {
  const origins = ["https://files.slack.com", ...(apiUrl === null ? [] : [new URL(apiUrl).origin])];
  return async (asker, { picture, title }, audience) => {
    // Not the client's own upload, which names the description by a word that the method does not know.
    const begun = await api.call(asker.token, "files.getUploadURLExternal", {
      filename: picture.name,
      length: picture.png.byteLength,
      alt_txt: picture.alt.slice(0, SLACK_LIMITS.alt).toWellFormed(),
    });
    if (!begun.ok) return hindranceOf(begun.failure);
    const { upload_url: url, file_id: id } = begun.answer;
    const hindered = await upload(String(url), picture.png, origins);
    if (hindered !== null) return hindered;
    // The title alone: in a comment Slack would make a link of "SAP.DE".
    const ended = await api.call(asker.token, "files.completeUploadExternal", {
      files: [{ id, title: visible(title) }],
      ...placeOf(asker, audience),
    });
    return ended.ok ? null : hindranceOf(ended.failure);
  };
}

function hindranceOf(failure: Failure): Hindrance {
  const lasting = failure.type === "refused" && failure.retryAfter === null;
  return { message: failure.message, lasting };
}

function placeOf(
  { channel, user }: Whereabouts,
  audience: "channel" | "only-you",
): Readonly<Record<string, string>> {
  const isOpen = audience === "channel" || channel.startsWith("D");
  return isOpen ? { channel_id: channel } : { channels: user };
}

/** The address comes from outside and takes what we draw: it must be Slack's. */
async function upload(url: string, png: Uint8Array, origins: readonly string[]): Promise<Hindrance | null> {
  if (!URL.canParse(url) || !origins.includes(new URL(url).origin)) {
    return {
      message: "slack: the address for the picture is not Slack's; check SLACK_API_URL",
      lasting: true,
    };
  }
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: new Uint8Array(png),
      redirect: "error",
      signal: AbortSignal.timeout(SLACK_LIMITS.timeout),
    });
    await response.body?.cancel();
    if (response.ok) return null;
    return { message: `slack: the picture was not taken (HTTP ${response.status})`, lasting: false };
  } catch (error) {
    return hindranceOf(failureOf(error, null));
  }
}
