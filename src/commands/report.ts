import type { VerifiedBullet } from "../domain/brief.ts";
import type { FormSubmission, Reply, SubmissionOutcome } from "../domain/command.ts";
import type { Form } from "../domain/form.ts";
import type { FigureReport } from "../domain/report.ts";
import { composeNotice, plainNotice, textLine } from "../messages/notice.ts";
import { composeReport } from "../messages/report.ts";
import type { ReportWords } from "../messages/wording/words.ts";
import type { StoredBrief } from "../ports/brief-store.ts";
import type { Asked } from "./asked.ts";
import { privately } from "./asked.ts";
import { layOut } from "./produce.ts";

const LONGEST_WORDS = 500;
/** Slack: option text 75. */
const LONGEST_OPTION = 75;

/** The form behind "Figure wrong?"; on platforms without forms, the bullets by number. */
export function askForReport({ id, brief }: StoredBrief, { words, language }: Asked): Reply {
  const { report } = words;
  if (brief.bullets.length === 0) {
    return privately([plainNotice(language, report.title, [words.proof.noSources])]);
  }
  const options = brief.bullets.map(optionText);
  const lines = options.map((text) => textLine("bullet", text));
  const sections = [
    { heading: report.which, lines },
    { heading: null, lines: [textLine("note", report.howTo)] },
  ];
  const message = composeNotice({ language, title: report.title, sections });
  return { audience: "only-you", messages: [message], form: reportForm(id, options, report) };
}

function reportForm(value: string, options: readonly string[], report: ReportWords): Form {
  return {
    id: "figure-wrong",
    value,
    title: report.title,
    fields: [
      {
        type: "choice",
        name: "bullet",
        label: report.which,
        hint: null,
        options: options.map((label, index) => ({ value: String(index), label })),
        initial: options.length === 1 ? "0" : null,
      },
      {
        type: "text",
        name: "words",
        label: report.words,
        hint: report.wordsHint,
        initial: "",
        required: false,
        multiline: true,
        maxLength: LONGEST_WORDS,
      },
    ],
    submit: report.send,
    cancel: report.cancel,
  };
}

/** "2. Capex 2026: $125bn": enough of a bullet to know it by. */
function optionText({ label, body }: VerifiedBullet, index: number): string {
  const text = `${index + 1}. ${label?.text ?? body.text}`.replaceAll(/\s+/gu, " ");
  if (text.length <= LONGEST_OPTION) return text;
  return `${text
    .slice(0, LONGEST_OPTION - 2)
    .replace(/\s\S*$/u, "")
    .toWellFormed()} …`;
}

/** Kept, counted, and told to the admins. */
export async function takeReport(
  { values }: FormSubmission,
  stored: StoredBrief,
  asked: Asked,
): Promise<SubmissionOutcome> {
  const { report: words } = asked.words;
  const bullet = typeof values["bullet"] === "string" ? Number.parseInt(values["bullet"], 10) : -1;
  const said = typeof values["words"] === "string" ? values["words"].trim() : "";
  const faults = [
    ...(stored.brief.bullets[bullet] ? [] : [{ field: "bullet", message: words.noBullet }]),
    ...(said.length <= LONGEST_WORDS ? [] : [{ field: "words", message: words.tooLong(LONGEST_WORDS) }]),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const { deps, channel, user } = asked;
  const report: FigureReport = {
    id: deps.ids.next(),
    at: deps.clock.now(),
    channel,
    user: user.id,
    brief: stored.id,
    bullet,
    words: said,
  };
  await deps.store.reports.save(report);
  deps.log.warn("figure-reported", { brief: stored.id, bullet, ticker: stored.brief.ticker });
  return { ok: true, reply: thank(await tellAdmins(report, stored, asked), asked) };
}

/** Whether it stands in the admin channel now. */
async function tellAdmins(report: FigureReport, stored: StoredBrief, asked: Asked): Promise<boolean> {
  const { deps, channel, settings, channelLanguage } = asked;
  if (settings.adminChannel === null) return false;
  const count = await deps.store.reports.count();
  const message = await layOut(
    stored,
    (brief, audience) => composeReport({ report, brief, audience, count }, channelLanguage),
    asked,
  );
  const place = { ...channel, channel: settings.adminChannel };
  const outcome = await deps.publisher.post(place, message, `report-${report.id}`);
  if (!outcome.ok) deps.log.warn("report-not-told", { report: report.id, failure: outcome.failure.message });
  return outcome.ok;
}

function thank(isTold: boolean, { words, language, label }: Asked): Reply {
  const { title, thanks, thanksNoChannel } = words.report;
  return privately([plainNotice(language, title, [isTold ? thanks : thanksNoChannel(label("settings"))])]);
}
