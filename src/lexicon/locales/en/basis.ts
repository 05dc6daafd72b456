import type { Words } from "../../words.ts";

/** Whose figure a forecast is. */
export const BASES: Words = {
  consensus:
    "consensus, expectations for, expectations of, analysts, wall street, economists, economist, street estimates, analyst estimates, poll",
  "guidance-basis": "guidance, outlook, forecast, target, guides, guide",
};
