import type { Words } from "../../words.ts";

/** Whose figure a forecast is. */
export const BASES: Words = {
  consensus:
    "consensus, expectations for, expectations of, analysts, wall street, economists, economist, street estimates, analyst estimates, poll, average projection, average estimate, average forecast, mean estimate, median estimate, average analyst, average of estimates, mean forecast, median forecast, expected on average, consensus estimate, consensus forecast, analyst forecasts, street forecasts, the street",
  "guidance-basis":
    "guidance, outlook, forecast, target, guides, guide, guided for, guides for, full-year outlook, full-year target, annual target, target range, target corridor, projection, projections, targets, forecasts, full-year guidance, full-year forecast, annual forecast, annual guidance, medium-term target, guidance range, forecast range",
};
