import type { Form } from "../../domain/form.ts";
import type { Action } from "../../domain/message.ts";
import { DISCORD_LIMITS } from "./limits.ts";

/** What a button, or a modal that was sent off, stands for. Anybody can send any `value`. */
export type Pressed =
  | { readonly type: "button"; readonly id: Action["id"]; readonly value: string }
  | { readonly type: "form"; readonly id: Form["id"]; readonly value: string }
  /** Opens one of the forms a channel's choices are made in, as a modal. */
  | { readonly type: "change"; readonly id: Form["id"] }
  /** Asks whether all is to be erased; does it. */
  | { readonly type: "erase" }
  | { readonly type: "erase-now" };

const BUTTONS: readonly Action["id"][] = ["sources", "language", "why", "settings", "figure-wrong"];
const FORMS: readonly Form["id"][] = ["settings", "schedule", "content", "figure-wrong"];

/** The `custom_id` of a message's button; null where its value does not fit. */
export function buttonId({ id, value }: Pick<Action, "id" | "value">): string | null {
  return fitting(`button:${id}:${value}`);
}

/** The `custom_id` of a form's modal; null where its value does not fit. */
export function formId({ id, value }: Pick<Form, "id" | "value">): string | null {
  return fitting(`form:${id}:${value}`);
}

/** The `custom_id` of the button that opens a form. */
export function changeId(id: Form["id"]): string {
  return id === "settings" ? "change" : `change:${id}:`;
}

/** Null for what is none of ours. */
export function readCustomId(customId: string): Pressed | null {
  if (customId === "erase" || customId === "erase-now") return { type: customId };
  if (customId === "change") return { type: "change", id: "settings" };
  const {
    kind,
    id,
    value = "",
  } = /^(?<kind>button|form|change):(?<id>[a-z-]+):(?<value>.*)$/su.exec(customId)?.groups ?? {};
  const button = BUTTONS.find((each) => each === id);
  const form = FORMS.find((each) => each === id);
  if (kind === "button" && button) return { type: "button", id: button, value };
  if (kind === "form" && form) return { type: "form", id: form, value };
  if (kind === "change" && form) return { type: "change", id: form };
  return null;
}

function fitting(customId: string): string | null {
  return customId.length <= DISCORD_LIMITS.customId ? customId : null;
}
