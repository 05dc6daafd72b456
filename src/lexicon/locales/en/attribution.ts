import type { Words } from "../../words.ts";

/** Words that hand a statement to a speaker. */
export const ATTRIBUTIONS: Words = {
  said: "say, says, said, announce, announced, announces, state, states, stated, report, reports, reported, tell, told, note, noted, disclose, write, wrote, comment, show, showed, confirm, confirmed, confirms, reiterated, reiterates, reaffirmed, reaffirms, noting, adding, warns, warned, criticized, criticised, commented, remarked, stressed, emphasized, explained, revealed, discloses, disclosed, told reporters",
  "according-to": "according to, per, citing, as reported by, in the view of",
};
