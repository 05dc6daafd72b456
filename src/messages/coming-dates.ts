import type { VerifiedDate } from "../domain/brief.ts";
import type { Line } from "../domain/message.ts";
import { capitalized } from "./capitalized.ts";
import type { Calendar } from "./dates.ts";
import { comingDate } from "./dates.ts";
import type { Footnotes } from "./footnotes.ts";
import { wordsIn } from "./wording/wording.ts";

/** "Q4-Zahlen: 5. Februar nach US-Börsenschluss". */
export function dateLine(
  { what, evidence, ...day }: VerifiedDate,
  calendar: Calendar,
  footnotes: Footnotes,
): Line {
  const { timeOfDay } = wordsIn(calendar.language).brief;
  const time = timeOfDay.exec(what)?.groups?.["time"] ?? "";
  const event = what.replace(timeOfDay, "").replace(": ", ", ");
  return {
    style: "bullet",
    content: [
      { type: "text", text: `${capitalized(event)}: ` },
      { type: "strong", text: comingDate(day, calendar) },
      ...(time === "" ? [] : [{ type: "text", text: ` ${time}` } as const]),
      ...footnotes.mark([evidence]),
    ],
  };
}
