import type { FormSubmission, SubmissionOutcome } from "../domain/command.ts";
import type { Asked } from "./asked.ts";
import { briefGone, storedBrief } from "./press.ts";
import { takeReport } from "./report.ts";
import { saveSchedule } from "./schedule/schedule.ts";
import { saveSettings } from "./settings/settings.ts";

/** Takes what came back from a form. */
export async function submitForm(submission: FormSubmission, asked: Asked): Promise<SubmissionOutcome> {
  switch (submission.id) {
    case "settings":
      return saveSettings(submission.values, asked);
    case "schedule":
      return saveSchedule(submission.values, asked);
    case "figure-wrong": {
      const stored = await storedBrief(submission.value, asked);
      return stored === null ? { ok: true, reply: briefGone(asked) } : takeReport(submission, stored, asked);
    }
    default:
      return submission.id satisfies never;
  }
}
