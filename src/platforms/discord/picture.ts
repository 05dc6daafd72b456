import type { Picture } from "../../domain/chart.ts";
import { DISCORD_LIMITS } from "./limits.ts";
import { NO_MENTIONS } from "./payload.ts";
import type { AllowedMentions } from "./payload.ts";
import type { AttachedFile } from "./rest.ts";

/** A message of nothing but a picture, in the plain form that every client shows. */
interface PicturePayload {
  readonly flags: number;
  readonly attachments: readonly [
    { readonly id: 0; readonly filename: string; readonly description: string },
  ];
  readonly allowed_mentions: AllowedMentions;
}

/** A picture as an attachment with its description. */
export function renderPicture({ name, png, alt }: Picture): {
  readonly payload: PicturePayload;
  readonly files: readonly [AttachedFile];
} {
  const description = alt.slice(0, DISCORD_LIMITS.alt).toWellFormed();
  return {
    payload: {
      flags: 0,
      attachments: [{ id: 0, filename: name, description }],
      allowed_mentions: NO_MENTIONS,
    },
    files: [{ name, data: png, contentType: "image/png" }],
  };
}
