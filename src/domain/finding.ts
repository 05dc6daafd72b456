import type { Wording } from "./failure.ts";

/** What one look came to: `note` where something is missing that is not needed; a fault says what to do. */
export interface Finding {
  readonly state: "ok" | "note" | "fault";
  /** What was looked at: "slack", "database". */
  readonly about: string;
  readonly said: Wording;
}

export const ok = (about: string, de: string, en: string): Finding => ({
  state: "ok",
  about,
  said: { de, en },
});

export const note = (about: string, de: string, en: string): Finding => ({
  state: "note",
  about,
  said: { de, en },
});

export const fault = (about: string, de: string, en: string): Finding => ({
  state: "fault",
  about,
  said: { de, en },
});
