import type { VerifiedDate } from "../domain/brief.ts";
import type { Line } from "../domain/message.ts";
import { capitalized } from "./capitalized.ts";
import type { Calendar } from "./dates.ts";
import { comingDate } from "./dates.ts";
import type { Footnotes } from "./footnotes.ts";
import { wordsIn } from "./wording/wording.ts";

/** "Q4-Zahlen: 5. Februar nach US-Börsenschluss". */
export function dateLine(
  { date, assumed, what, evidence }: VerifiedDate,
  calendar: Calendar,
  footnotes: Footnotes,
): Line {
  const { timeOfDay, yearAssumed } = wordsIn(calendar.language).brief;
  const time = timeOfDay.exec(what)?.groups?.["time"] ?? "";
  const event = what.replace(timeOfDay, "").replace(": ", ", ");
  const day = comingDate(date, calendar);
  const told = assumed && /\d{4}$/u.test(day) ? ` (${yearAssumed})` : "";
  return {
    style: "bullet",
    content: [
      { type: "text", text: `${capitalized(event)}: ` },
      { type: "strong", text: day },
      { type: "text", text: `${time === "" ? "" : ` ${time}`}${told}` },
      ...footnotes.mark([evidence]),
    ].filter((inline) => !("text" in inline) || inline.text !== "") as Line["content"],
  };
}
