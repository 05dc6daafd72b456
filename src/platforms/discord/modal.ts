import type { ChannelRef } from "../../domain/channel.ts";
import type { Form, FormField, FormValues } from "../../domain/form.ts";
import { formId } from "./custom-id.ts";
import { DISCORD_LIMITS } from "./limits.ts";
import { TYPE } from "./payload.ts";
import { isPersonal } from "./places.ts";

type Json = Readonly<Record<string, unknown>>;

/** Guild text and announcement channels, forums, and threads of them. */
const CHANNELS = [0, 5, 10, 11, 12, 15] as const;

/** A form as a modal. In one's own direct messages there are neither people nor channels to choose. */
export function renderModal(form: Form, place: ChannelRef): Json {
  const fields = form.fields.filter(
    ({ type }) => !isPersonal(place) || !["people", "channel", "group"].includes(type),
  );
  return {
    custom_id: formId(form) ?? formId({ ...form, value: "" }),
    title: form.title.slice(0, DISCORD_LIMITS.modalTitle),
    components: fields.slice(0, DISCORD_LIMITS.modalFields).map(renderField),
  };
}

function renderField(field: FormField): Json {
  return {
    type: TYPE.label,
    label: field.label.slice(0, DISCORD_LIMITS.fieldLabel),
    ...(field.hint === null ? {} : { description: field.hint.slice(0, DISCORD_LIMITS.fieldDescription) }),
    component: { custom_id: field.name, ...renderInput(field) },
  };
}

function renderInput(field: FormField): Json {
  switch (field.type) {
    case "choice": {
      const options = field.options.slice(0, DISCORD_LIMITS.options).map(({ value, label }) => ({
        value,
        label: label.slice(0, DISCORD_LIMITS.optionLabel),
        ...(value === field.initial ? { default: true } : {}),
      }));
      return { type: TYPE.select, options, required: true };
    }
    case "text":
      return {
        type: TYPE.textInput,
        style: field.multiline ? 2 : 1,
        required: field.required,
        max_length: Math.min(field.maxLength, DISCORD_LIMITS.fieldText),
        ...(field.initial === "" ? {} : { value: field.initial }),
      };
    case "people":
      return {
        type: TYPE.userSelect,
        required: false,
        min_values: 0,
        max_values: DISCORD_LIMITS.people,
        default_values: idsOf(field.initial, "user"),
      };
    case "day":
      return {
        type: TYPE.textInput,
        style: 1,
        required: false,
        max_length: 40,
        ...(field.initial === null ? {} : { value: field.initial }),
      };
    case "group":
      return {
        type: TYPE.roleSelect,
        required: false,
        min_values: 0,
        max_values: 1,
        default_values: idsOf(field.initial === null ? [] : [field.initial], "role"),
      };
    case "channel":
      return {
        type: TYPE.channelSelect,
        required: false,
        min_values: 0,
        max_values: 1,
        channel_types: CHANNELS,
        default_values: idsOf(field.initial === null ? [] : [field.initial], "channel"),
      };
    default:
      return field satisfies never;
  }
}

/** Ids of other platforms would be refused. */
function idsOf(ids: readonly string[], type: "user" | "channel" | "role"): readonly Json[] {
  const known = ids.filter((id) => /^\d{15,21}$/u.test(id));
  return known.slice(0, DISCORD_LIMITS.people).map((id) => ({ id, type }));
}

interface Input {
  readonly type?: number;
  readonly custom_id?: string;
  readonly value?: string;
  readonly values?: readonly string[];
}

/** A modal's values, as the form names them; an empty field is an empty text or list. */
export function readValues(components: readonly unknown[]): FormValues {
  const inputs = (components as readonly { readonly component?: Input }[]).flatMap(
    ({ component }) => component ?? [],
  );
  return Object.fromEntries(inputs.map((input) => [input.custom_id ?? "", readInput(input)]));
}

function readInput({ type, value, values = [] }: Input): string | readonly string[] {
  if (type === TYPE.textInput) return value ?? "";
  return type === TYPE.select ? (values[0] ?? "") : values;
}
