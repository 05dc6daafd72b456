import type { Words } from "../../words.ts";

/** How sure a statement is. */
export const CERTAINTIES: Words = {
  talks:
    "talks, negotiate, negotiating, negotiation, negotiations, discussions, in discussions, discussing, exploring, negotiates, negotiated with, in negotiations, holding talks, discuss, discusses, in discussions with, talking to, sounding out",
  planned:
    "plan, plans, planned, planning, intend, intends, aim, aims, target, targets, targeting, propose, proposes, proposed, to be, scheduled, set to, agreed to, agree to, agrees to, has agreed to, agreed on monday to, agreed monday to, agreed on tuesday to, agreed tuesday to, agreed on wednesday to, agreed wednesday to, agreed on thursday to, agreed thursday to, agreed on friday to, agreed friday to, agreed on saturday to, agreed saturday to, agreed on sunday to, agreed sunday to, going to, seek to, want to, prepare, preparing, to acquire, pledge, pledged, slated, due to, is to, are to, about to, intending, vow, vows, vowed, wants to, seeks to, seeking to, plans to, would like to, proposing, proposal, earmarked, commits to, committed to, is preparing, gearing up, looking to, looks to",
  expected:
    "expect, expects, expected, expectation, expectations, forecast, forecasts, project, projects, projected, anticipate, estimate, estimates, estimated, likely, predict, predicted, sees, now sees, outlook, guidance, guide, guides, should, consensus, see for, pencil in, pricing in, price in, foresee, set to, targeted, envisage, fear, fears, feared, foresees, anticipates, anticipated, reckon, reckons, hopes, hope, pencilled in, penciled in, on track, on course, predicts, predicting, estimating, projecting, forecasting, expecting, envisages, hoping, believe, believes",
  possible:
    "chance, chances, probability, odds, likelihood, could, might, may, possible, possibly, consider, considers, considering, considered, weigh, weighs, weighing, perhaps, potential, potentially, mull, mulls, mulling, eligible, explores, exploring options, contemplate, contemplating, not ruled out",
  reported:
    "reportedly, according to people, people familiar, sources said, rumored, rumoured, alleged, allegedly, reported, reports",
  denied: "deny, denies, denied, dispute, disputes",
  "refused-comment": "declined to comment, did not comment",
  future: "will, shall, 'll",
  failed:
    "fell through, fallen through, called off, collapse, collapsed, fall apart, fell apart, falls apart, derailed, aborted, off the table, scuttled, abandoned",
  conditional: "would",
};
