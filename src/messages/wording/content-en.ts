import type { ContentWords } from "./words.ts";

export const CONTENT_EN: ContentWords = {
  title: "Content and pause",
  mutedSources: "Muted sources",
  mutedSourcesHint: "Names or hosts with commas, for example Motley Fool, fool.com; empty for none",
  mutedWords: "Muted keywords",
  mutedWordsHint: "With commas; sentences and articles with them stay out of briefs; empty for none",
  pause: "Paused, again from",
  pauseHint: "A day like 2026-02-10 or Monday; until then no brief comes by itself",
  ping: "Group to call",
  pingHint: "Mentioned once with each brief that comes by itself; empty for nobody",
  corrections: "Corrections",
  correctionsHint: "When a figure later turns out to be wrong, the brief is changed",
  correct: "Correct the brief in its place",
  leave: "Leave briefs as they are",
  nothingMuted: "none",
  noPause: "no pause",
  nobody: "nobody",
  howTo: (settings) =>
    `To change: ${settings} sources Motley Fool, fool.com · ${settings} keywords bitcoin · ${settings} pause Monday · ${settings} call @group · ${settings} corrections off`,
  unfitMuted: (typed) =>
    `“${typed}” cannot be muted. Give names or words with commas, at most 60 characters each.`,
  tooManyMuted: (most) => `At most ${most} at a time.`,
  unknownDay: (typed) =>
    `“${typed}” is not a day. Write it like 2026-02-10, Monday or 2 weeks; “off” ends the pause.`,
  dayOver: "That day does not lie ahead. Name one from tomorrow on; “off” ends the pause.",
  dayTooFar: "More than a year is not possible. To stop for good: times none, exchange none.",
  unknownGroup: "Name one group with @, or nobody. I do not call everybody at once.",
  unknownSwitch: "Write on or off.",
};
