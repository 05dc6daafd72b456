import type { ChannelSettings } from "../../domain/channel.ts";
import type { Form, FormFault, FormField, FormValues } from "../../domain/form.ts";
import { LANGUAGES } from "../../domain/language.ts";
import type { SettingsWords } from "../../messages/wording/words.ts";
import type { FieldOutcome } from "./fields.ts";
import { readChannel, readEditors, readLanguage, readZone } from "./fields.ts";

/** The settings as a form, filled in as they are. */
export function settingsForm(settings: ChannelSettings, words: SettingsWords): Form {
  return {
    id: "settings",
    value: "",
    title: words.title,
    fields: [
      languageField(settings, words),
      zoneField(settings, words),
      editorsField(settings, words),
      peopleField(settings, words),
      adminChannelField(settings, words),
    ],
    submit: words.save,
    cancel: words.cancel,
  };
}

function languageField({ language }: ChannelSettings, words: SettingsWords): FormField {
  return {
    type: "choice",
    name: "language",
    label: words.language,
    hint: null,
    options: LANGUAGES.map((code) => ({ value: code, label: words.languages[code] })),
    initial: language,
  };
}

function zoneField({ zone }: ChannelSettings, words: SettingsWords): FormField {
  return {
    type: "text",
    name: "zone",
    label: words.zone,
    hint: words.zoneHint,
    initial: zone,
    required: true,
    multiline: false,
    maxLength: 60,
  };
}

function editorsField({ editors }: ChannelSettings, words: SettingsWords): FormField {
  return {
    type: "choice",
    name: "editors",
    label: words.editors,
    hint: null,
    options: [
      { value: "admins", label: words.admins },
      { value: "everyone", label: words.everyone },
      { value: "named", label: words.named },
    ],
    initial: typeof editors === "string" ? editors : "named",
  };
}

function peopleField({ editors }: ChannelSettings, words: SettingsWords): FormField {
  const initial = typeof editors === "string" ? [] : editors;
  return { type: "people", name: "people", label: words.people, hint: words.peopleHint, initial };
}

function adminChannelField({ adminChannel }: ChannelSettings, words: SettingsWords): FormField {
  const { adminChannel: label, adminChannelHint: hint } = words;
  return { type: "channel", name: "reports", label, hint, initial: adminChannel };
}

export type SettingsReading =
  | { readonly ok: true; readonly settings: ChannelSettings }
  | { readonly ok: false; readonly faults: readonly FormFault[] };

/** The settings as filled in; a field that is missing stays as it was. */
export function readSettings(
  values: FormValues,
  present: ChannelSettings,
  words: SettingsWords,
): SettingsReading {
  const faults: FormFault[] = [];
  const read = <Value>(
    field: string,
    kept: Value,
    reader: (given: readonly string[]) => FieldOutcome<Value>,
  ): Value => {
    const given = values[field];
    if (given === undefined) return kept;
    const outcome = reader(typeof given === "string" ? [given] : given);
    if (outcome.ok) return outcome.value;
    faults.push({ field, message: outcome.message });
    return kept;
  };
  const language = read("language", present.language, ([typed = ""]) => readLanguage(typed, words));
  const zone = read("zone", present.zone, ([typed = ""]) => readZone(typed, words));
  const adminChannel = read("reports", present.adminChannel, ([typed = ""]) => readChannel(typed, words));
  const chosen = values["editors"];
  const editors =
    chosen === "named"
      ? read("people", present.editors, (people) =>
          readEditors(
            people.map((id) => `@${id}`),
            words,
          ),
        )
      : read("editors", present.editors, (given) => readEditors(given, words));
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, settings: { ...present, language, zone, editors, adminChannel } };
}
