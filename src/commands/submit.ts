import type { FormSubmission, SubmissionOutcome } from "../domain/command.ts";
import type { Asked } from "./asked.ts";
import { briefGone, storedBrief } from "./press.ts";
import { takeReport } from "./report.ts";
import { saveChoices } from "./settings/choices.ts";
import { TELLING } from "./settings/settings.ts";

/** Takes what came back from a form. */
export async function submitForm(submission: FormSubmission, asked: Asked): Promise<SubmissionOutcome> {
  switch (submission.id) {
    case "settings":
    case "schedule":
    case "content":
      return saveChoices(submission.values, asked, TELLING[submission.id]);
    case "figure-wrong": {
      const stored = await storedBrief(submission.value, asked);
      return stored === null ? { ok: true, reply: briefGone(asked) } : takeReport(submission, stored, asked);
    }
    default:
      return submission.id satisfies never;
  }
}
