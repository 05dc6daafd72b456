import { setTimeout as sleep } from "node:timers/promises";
import type { AckFn, App, ViewOutput, ViewResponseAction, ViewSubmitAction } from "@slack/bolt";
import type { FormSubmission, SubmissionOutcome } from "../../domain/command.ts";
import type { Form, FormFault } from "../../domain/form.ts";
import { acknowledge } from "./acknowledge.ts";
import { answer, sentence, tellOne } from "./answer.ts";
import { askerOf } from "./asker.ts";
import { channelOf } from "./context.ts";
import type { Asker, SlackContext } from "./context.ts";
import { SLACK_LIMITS } from "./limits.ts";
import { FORM, readValues } from "./modal.ts";
import { SLACK_WORDS } from "./wording.ts";

const IDS = ["settings", "schedule", "content", "figure-wrong"] as const satisfies readonly Form["id"][];

/** What Slack wants to hear when a form is sent off: nothing, or what is wrong with which field. */
type AckView = AckFn<ViewResponseAction>;

/** Forms that are sent off. */
export function handleForms(app: App, slack: SlackContext): void {
  for (const id of IDS) {
    app.view<ViewSubmitAction>(`${FORM}${id}`, async ({ ack, body, view, context }) => {
      const owner = { workspace: context.teamId ?? "", user: body.user.id };
      const carried = slack.metadata.read(view.private_metadata, owner);
      if (carried === null) {
        slack.log.warn("slack.form-not-ours", { workspace: owner.workspace });
        await refuse(ack, view, [{ field: "", message: SLACK_WORDS[slack.language].staleForm }]);
        return;
      }
      const asker = askerOf(context, {
        user: body.user.id,
        channel: carried.channel,
        respondAt: carried.respond ?? undefined,
      });
      const submitted = { id, value: carried.value, values: readValues(view.state.values) };
      await settle(slack, asker, { ack, view }, submit(slack, asker, submitted));
    });
  }
}

async function submit(
  slack: SlackContext,
  asker: Asker,
  submitted: Pick<FormSubmission, "id" | "value" | "values">,
): Promise<SubmissionOutcome> {
  const user = await slack.people.of(asker);
  return slack.commands.submit({ ...submitted, channel: channelOf(asker), user }, slack.signal);
}

/** Faults go beside their fields while the form waits; a form that had to be let go before is answered in words. */
async function settle(
  slack: SlackContext,
  asker: Asker,
  form: { readonly ack: AckView; readonly view: ViewOutput },
  outcome: Promise<SubmissionOutcome>,
): Promise<void> {
  const late = sleep(SLACK_LIMITS.submission, null, { ref: false });
  const early = await Promise.race([outcome, late]);
  if (early?.ok === false) {
    await refuse(form.ack, form.view, early.faults);
    return;
  }
  await acknowledge(form.ack, slack.log);
  const settled = early ?? (await outcome);
  if (settled.ok) await answer(slack, asker, settled.reply);
  else await tellOne(slack, asker, [sentence(settled.faults.map((fault) => fault.message).join("\n"))]);
}

/** A fault of no field there is stands at the first one: Slack takes no others. */
async function refuse(ack: AckView, view: ViewOutput, faults: readonly FormFault[]): Promise<void> {
  const fields = view.blocks.map((block) => block.block_id ?? "");
  const [first = ""] = fields;
  const errors: Record<string, string> = {};
  for (const { field, message } of faults) {
    const place = fields.includes(field) ? field : first;
    errors[place] = errors[place] === undefined ? message : `${errors[place]} ${message}`;
  }
  await ack({ response_action: "errors", errors });
}
