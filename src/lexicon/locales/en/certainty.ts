import type { Words } from "../../words.ts";

/** How sure a statement is. */
export const CERTAINTIES: Words = {
  talks:
    "talks, negotiate, negotiating, negotiation, negotiations, discussions, in discussions, discussing, exploring",
  planned:
    "plan, plans, planned, planning, intend, intends, aim, aims, target, targets, targeting, propose, proposes, proposed, to be, scheduled, set to, agreed to, agree to, agrees to, has agreed to, agreed on monday to, agreed monday to, agreed on tuesday to, agreed tuesday to, agreed on wednesday to, agreed wednesday to, agreed on thursday to, agreed thursday to, agreed on friday to, agreed friday to, agreed on saturday to, agreed saturday to, agreed on sunday to, agreed sunday to, going to, seek to, want to, prepare, preparing, to acquire, pledge, pledged, slated, due to, is to, are to, about to",
  expected:
    "expect, expects, expected, expectation, expectations, forecast, forecasts, project, projects, projected, anticipate, estimate, estimates, estimated, likely, predict, predicted, sees, now sees, outlook, guidance, guide, guides, should, consensus, see for, pencil in, pricing in, price in, foresee, set to, targeted, envisage",
  possible:
    "chance, chances, probability, odds, likelihood, could, might, may, possible, possibly, consider, considers, considering, considered, weigh, weighs, weighing, perhaps, potential, potentially, mull, mulls, mulling, eligible",
  reported:
    "reportedly, according to people, people familiar, sources said, rumored, rumoured, alleged, allegedly, reported, reports",
  denied: "deny, denies, denied, dispute, disputes",
  "refused-comment": "declined to comment, did not comment",
  future: "will, shall, 'll",
  failed: "fell through, fallen through, called off, collapse, collapsed, fall apart, fell apart",
  conditional: "would",
};
