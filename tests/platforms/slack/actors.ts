import { actionPayload, commandPayload, submissionPayload } from "../../stand-ins/slack/payloads.ts";
import type { Whereabouts } from "../../stand-ins/slack/payloads.ts";
import type { Response } from "../../stand-ins/slack/server.ts";
import type { Receipt } from "../../stand-ins/slack/sockets.ts";
import type { Json } from "../../stand-ins/slack/world.ts";
import { until } from "./office.ts";
import type { Office } from "./office.ts";

/** What one field of a view holds, as Slack sends it. */
export type FieldState = Json;

export const choice = (value: string): FieldState => ({ type: "static_select", selected_option: { value } });
export const text = (value: string): FieldState => ({ type: "plain_text_input", value });

export const day = (value: string): FieldState => ({ type: "datepicker", selected_date: value });

export interface Actors {
  /** Types a command and waits for its answer. */
  readonly say: (
    who: Whereabouts,
    line: string,
  ) => Promise<{ readonly receipt: Receipt; readonly answer: Response }>;
  /** Presses a message's button and waits for its answer. */
  readonly press: (who: Whereabouts, action: string, value: string) => Promise<Response>;
  readonly submit: (
    who: Whereabouts,
    view: Json,
    fields: Readonly<Record<string, FieldState>>,
  ) => Promise<{ readonly receipt: Receipt }>;
}

export function createActors(office: () => Office): Actors {
  async function responseTo(payload: Json): Promise<Response> {
    const find = (): Response | undefined =>
      office().slack.responses.find((each) => each.url === payload["response_url"]);
    await until(() => find() !== undefined);
    const response = find();
    if (response === undefined) throw new Error("the answer is gone");
    return response;
  }
  return {
    async say(who, line) {
      const payload = commandPayload(office().slack, who, line);
      const receipt = await office().delivery.send("command", payload);
      return { receipt, answer: await responseTo(payload) };
    },
    async press(who, action, value) {
      const payload = actionPayload(office().slack, who, { action_id: action, value });
      await office().delivery.send("interactive", payload);
      return responseTo(payload);
    },
    async submit(who, view, fields) {
      const values = Object.fromEntries(
        Object.entries(fields).map(([name, state]) => [name, { input: state }]),
      );
      const payload = submissionPayload(office().slack, who, view, values);
      return { receipt: await office().delivery.send("interactive", payload) };
    },
  };
}

/** The view that was opened last. */
export async function openView(office: Office): Promise<Json> {
  await until(() => office.slack.world.views.size > 0);
  return [...office.slack.world.views.values()].at(-1)?.view ?? {};
}

/** Every field of a view with something in it: the first option, or some words. */
export function fillIn(view: Json): Readonly<Record<string, FieldState>> {
  const blocks = view["blocks"] as readonly { readonly block_id: string; readonly element: Json }[];
  return Object.fromEntries(
    blocks.map(({ block_id: name, element }) => {
      const options = (element["options"] ?? []) as readonly { readonly value: string }[];
      return [name, options[0] ? choice(options[0].value) : text("The article says something else")];
    }),
  );
}

/** The id that a brief's buttons carry. */
export async function briefId(actors: Actors, who: Whereabouts): Promise<string> {
  const { answer } = await actors.say(who, "/brief AMZN");
  const blocks = answer["blocks"] as readonly { readonly type: string; readonly elements: readonly Json[] }[];
  return String(blocks.find((block) => block.type === "actions")?.elements[0]?.["value"]);
}

export async function settingsOf(office: Office, channel: string, workspace = "T1"): Promise<unknown> {
  return office.store.channels.settings({ platform: "slack", workspace, channel });
}

/** Goes through the installation as a browser would; `asks` null where the person cancels. */
export async function install(
  office: Office,
  workspace: string | null,
  spoil: (query: URLSearchParams) => void = () => undefined,
): Promise<globalThis.Response> {
  office.slack.installations.approve(workspace);
  const start = await fetch(`${office.url}/slack/install`, { redirect: "manual" });
  const cookie = start.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  const page = await fetch(start.headers.get("location") ?? "", { redirect: "manual" });
  const { searchParams } = new URL(page.headers.get("location") ?? "");
  spoil(searchParams);
  return fetch(`${office.url}/slack/oauth_redirect?${searchParams.toString()}`, { headers: { cookie } });
}
