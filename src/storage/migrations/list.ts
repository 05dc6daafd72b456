import { archiveIndexes } from "./archive-indexes.ts";
import { articles } from "./articles.ts";
import { background } from "./background.ts";
import { briefTurns } from "./brief-turns.ts";
import { briefsAndChannels } from "./briefs-and-channels.ts";
import { closedChannels } from "./closed-channels.ts";
import { corrections } from "./corrections.ts";
import { deliveries } from "./deliveries.ts";
import { deliveryIndexes } from "./delivery-indexes.ts";
import { figures } from "./figures.ts";
import { installations } from "./installations.ts";
import type { Migration } from "./migration.ts";
import { reports } from "./reports.ts";
import { scheduleRoom } from "./schedule-room.ts";
import { sourceChoices } from "./source-choices.ts";
import { sources } from "./sources.ts";
import { tokenDays } from "./token-days.ts";

/** In the order they are applied, for ever: new ones go at the end, and what was released is never altered. */
export const MIGRATIONS: readonly Migration[] = [
  articles,
  briefsAndChannels,
  reports,
  installations,
  deliveries,
  sources,
  sourceChoices,
  deliveryIndexes,
  archiveIndexes,
  closedChannels,
  background,
  corrections,
  briefTurns,
  figures,
  tokenDays,
  scheduleRoom,
];
