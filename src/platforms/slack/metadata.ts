import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Secret } from "../../domain/secret.ts";

/** What a view of ours carries along, so that its buttons and submissions know what they are about. */
const Carried = z.object({
  channel: z.string(),
  /** The form's own value. */
  value: z.string(),
  /** Where to answer; null where the view was not opened by a command or a message's button. */
  respond: z.string().nullable(),
});

export type Carried = z.infer<typeof Carried>;

/** Whose view it is: another's is not read. */
export interface Owner {
  readonly workspace: string;
  readonly user: string;
}

/** Signed, so that a view that comes back can be trusted to be one we made for this person. */
export interface ViewMetadata {
  write(carried: Carried, owner: Owner): string;
  /** Null: forged, another's, or from another version. */
  read(text: unknown, owner: Owner): Carried | null;
}

export function createViewMetadata(secret: Secret): ViewMetadata {
  const key = createHmac("sha256", secret.reveal()).update("view metadata").digest();
  const sign = (json: string, { workspace, user }: Owner): string =>
    createHmac("sha256", key).update(`${workspace} ${user} ${json}`).digest("base64url");
  return {
    write(carried, owner) {
      const json = JSON.stringify(carried);
      return `${sign(json, owner)}.${json}`;
    },
    read(text, owner) {
      const parts = /^(?<signature>[\w-]{43})\.(?<json>\{.*\})$/su.exec(String(text))?.groups;
      if (!parts) return null;
      const { signature = "", json = "" } = parts;
      if (!timingSafeEqual(Buffer.from(signature), Buffer.from(sign(json, owner)))) return null;
      const carried = Carried.safeParse(JSON.parse(json));
      return carried.success ? carried.data : null;
    },
  };
}
