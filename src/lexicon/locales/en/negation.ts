import type { Words } from "../../words.ts";

/** Words that turn a statement around. */
export const NEGATIONS: Words = {
  not: "not, no, never, neither, nor, none, nobody, nothing, hardly, isn't, aren't, wasn't, weren't, doesn't, don't, didn't, won't, wouldn't, can't, cannot, couldn't, hasn't, haven't, hadn't, unable, unlikely, ain't, nowhere, in no way, by no means, not any, shouldn't, mustn't",
  "ruled-out": "rule out, rules out, ruled out, ruling out",
  "no-longer": "no longer, not any more, any longer",
  "not-yet":
    "not yet, yet to, have yet, has yet to, have yet to, had yet to, not so far, so far no, so far not, has not yet, have not yet, yet to be",
  "as-never": "as never before, than ever",
  already: "already",
  without: "without",
  pending:
    "still needs, still need, still has to, still have to, still awaiting, still awaits, still pending, remain unresolved, still outstanding, remains to be, still to be, awaiting, awaits, pending, subject to regulatory",
};
