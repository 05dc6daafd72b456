import type { ButtonPress, Reply } from "../domain/command.ts";
import { plainNotice } from "../messages/notice.ts";
import type { StoredBrief } from "../ports/brief-store.ts";
import type { Asked } from "./asked.ts";
import { privately } from "./asked.ts";
import { showProof, showTranslated } from "./proof.ts";
import { askForReport } from "./report.ts";
import { showSettings } from "./settings/settings.ts";
import { showWhy } from "./why.ts";

/** Answers a button; what it shows, only who pressed it sees. */
export async function pressButton({ id, value }: ButtonPress, asked: Asked): Promise<Reply> {
  if (id === "settings") return showSettings("settings", asked);
  const stored = await storedBrief(value, asked);
  if (stored === null) return briefGone(asked);
  switch (id) {
    case "sources":
      return showProof(stored, asked);
    case "why":
      return showWhy(stored, asked);
    case "language":
      return showTranslated(stored, asked);
    case "figure-wrong":
      return askForReport(stored, asked);
    default:
      return id satisfies never;
  }
}

/** The brief a button or form says it belongs to; null when there is none, whatever the value is. */
export async function storedBrief(value: string, { deps }: Asked): Promise<StoredBrief | null> {
  return /^[\w-]{1,64}$/u.test(value) ? deps.store.briefs.get(value) : null;
}

export function briefGone({ language, words, label }: Asked): Reply {
  const text = words.commands.briefGone(`${label("brief")} AMZN`);
  return privately([plainNotice(language, "Marktbrief", [text])]);
}
