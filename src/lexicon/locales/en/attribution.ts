import type { Words } from "../../words.ts";

/** Words that hand a statement to a speaker. */
export const ATTRIBUTIONS: Words = {
  said: "say, says, said, announce, announced, announces, state, states, stated, report, reports, reported, tell, told, note, noted, disclose, write, wrote, comment, show, showed, confirm, confirmed, confirms, reiterated, reiterates, reaffirmed, reaffirms, noting, adding, warns, warned, criticized, criticised, commented, remarked, stressed, emphasized, explained, revealed, discloses, disclosed, told reporters, argues, argued, adds, claimed, pointed out, points out, conceded, concedes, admitted, admits, acknowledged, acknowledges, insisted, insists, maintained that, ruled, put the number, put the figure, put it at, writes, posted that, cautioned, cautions, quipped, declared, declares, signaled, signalled, signals, signalling, mentioned, mentions, observed, observes, complained, complains, predicted that, estimated that, highlighted, highlights, underlined, underlines, outlined, clarified, assured, assures, informed, informs, told staff, told employees, told investors, told analysts, told lawmakers",
  "according-to":
    "according to, per, citing, as reported by, in the view of, in the words of, as per, by the account of",
};
