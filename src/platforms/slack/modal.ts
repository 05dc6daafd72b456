import type { Form, FormField, FormValues } from "../../domain/form.ts";
import { SLACK_LIMITS } from "./limits.ts";
import { plain } from "./payload.ts";
import type { Block, InputBlock } from "./payload.ts";
import { richText } from "./rich-text.ts";

/** Before a form's id, as the view's `callback_id`. */
export const FORM = "form.";

/** The action id of every field; the block's id is the field's name, where Slack shows its fault. */
const INPUT = "input";

/** A form as a modal. `metadata` comes back with it. */
export function renderForm(form: Form, metadata: string): Readonly<Record<string, unknown>> {
  return {
    type: "modal",
    callback_id: `${FORM}${form.id}`,
    private_metadata: metadata,
    title: plain(form.title),
    submit: plain(form.submit),
    close: plain(form.cancel),
    blocks: [...form.fields.map(renderField), ...(form.more ?? []).flatMap(renderFurther)],
  };
}

/** A further form, in the same modal below its title. */
function renderFurther(form: Form): readonly Block[] {
  return [{ type: "header", text: plain(form.title) }, ...form.fields.map(renderField)];
}

function mentionOf(group: string): Block {
  const elements = [{ type: "usergroup", usergroup_id: group }] as const;
  return richText([{ type: "rich_text_section", elements }]);
}

function renderField(field: FormField): InputBlock {
  return {
    type: "input",
    block_id: field.name,
    label: plain(field.label),
    element: { ...renderElement(field), action_id: INPUT },
    optional: field.type === "text" ? !field.required : field.type !== "choice",
    ...(field.hint === null ? {} : { hint: plain(field.hint) }),
  };
}

function renderElement(field: FormField): Readonly<Record<string, unknown>> {
  switch (field.type) {
    case "choice": {
      const options = field.options.map(({ value, label }) => ({ text: plain(label), value }));
      const initial = options.find((option) => option.value === field.initial);
      return { type: "static_select", options, ...(initial ? { initial_option: initial } : {}) };
    }
    case "text":
      return {
        type: "plain_text_input",
        multiline: field.multiline,
        max_length: Math.min(field.maxLength, SLACK_LIMITS.fieldText),
        ...(field.initial === "" ? {} : { initial_value: field.initial }),
      };
    case "people":
      return {
        type: "multi_users_select",
        ...(field.initial.length === 0 ? {} : { initial_users: field.initial }),
      };
    case "day":
      return { type: "datepicker", ...(field.initial === null ? {} : { initial_date: field.initial }) };
    case "group":
      // There is no menu of user groups; but in rich text one can be mentioned.
      return {
        type: "rich_text_input",
        max_lines: 1,
        ...(field.initial === null ? {} : { initial_value: mentionOf(field.initial) }),
      };
    case "channel":
      return {
        type: "conversations_select",
        filter: {
          include: ["public", "private"],
          exclude_bot_users: true,
          exclude_external_shared_channels: true,
        },
        ...(field.initial === null ? {} : { initial_conversation: field.initial }),
      };
    default:
      return field satisfies never;
  }
}

/** What one field of a submitted view holds, by the kind of its input. */
interface State {
  readonly type?: string;
  readonly value?: string | null;
  readonly selected_option?: { readonly value: string } | null;
  readonly selected_users?: readonly string[];
  readonly selected_conversation?: string | null;
  readonly selected_date?: string | null;
  readonly rich_text_value?: unknown;
}

/** A submitted view's values, as the form names them; an empty field is an empty text or list. */
export function readValues(values: Readonly<Record<string, Readonly<Record<string, State>>>>): FormValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, block]) => [name, readState(block[INPUT] ?? {})]),
  );
}

function readState(state: State): string | readonly string[] {
  if (state.selected_users) return state.selected_users;
  if ("selected_conversation" in state)
    return state.selected_conversation ? [state.selected_conversation] : [];
  if ("rich_text_value" in state) return groupsIn(state.rich_text_value);
  return state.selected_option?.value ?? state.selected_date ?? state.value ?? "";
}

/** The user groups mentioned; words that mention none, as they are, so that they can be found at fault. */
function groupsIn(value: unknown): readonly string[] {
  const elements = elementsIn(value);
  const groups = elements.flatMap(({ usergroup_id: id }) => (typeof id === "string" ? [id] : []));
  const others = elements.flatMap(({ type, text }) => {
    const words = typeof text === "string" ? text.trim() : `(${String(type)})`;
    return words === "" || type === "usergroup" ? [] : [words];
  });
  return [...groups, ...others];
}

type Json = Readonly<Record<string, unknown>>;

/** The leaves of rich text. */
function elementsIn(value: unknown): readonly Json[] {
  if (typeof value !== "object" || value === null) return [];
  const { elements } = value as Json;
  return Array.isArray(elements) ? elements.flatMap(elementsIn) : [value as Json];
}
