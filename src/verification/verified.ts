import type { DraftBullet, DraftDate, VerifiedBullet, VerifiedDate } from "../domain/brief.ts";

/**
 * The only places where something becomes proven. The mark exists for the compiler alone, so that there is
 * nothing to add to the value; whoever calls these has checked it.
 */
export function asVerifiedBullet(bullet: DraftBullet): VerifiedBullet {
  return bullet as VerifiedBullet;
}

export function asVerifiedDate(date: DraftDate): VerifiedDate {
  return date as VerifiedDate;
}
