import type { ChannelSettings } from "../../domain/channel.ts";
import type { Form, FormField, FormValues } from "../../domain/form.ts";
import { LANGUAGES } from "../../domain/language.ts";
import type { SettingsWords } from "../../messages/wording/words.ts";
import { readChannel, readEditors, readLanguage, readZone } from "./fields.ts";
import type { Reading } from "./reading.ts";
import { text } from "./reading.ts";

/** The settings as a form, filled in as they are; `more` are the forms of what else the channel chooses. */
export function settingsForm(settings: ChannelSettings, words: SettingsWords, more: readonly Form[]): Form {
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
    more,
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

/** The settings as filled in. */
export function readSettings(
  reading: Reading,
  present: ChannelSettings,
  { words, values }: { readonly words: SettingsWords; readonly values: FormValues },
): ChannelSettings {
  const language = reading.read(
    "language",
    present.language,
    text((typed) => readLanguage(typed, words)),
  );
  const zone = reading.read(
    "zone",
    present.zone,
    text((typed) => readZone(typed, words)),
  );
  const adminChannel = reading.read(
    "reports",
    present.adminChannel,
    text((typed) => readChannel(typed, words)),
  );
  const editors =
    values["editors"] === "named"
      ? reading.read("people", present.editors, (people) => readEditors(people.map(mention), words))
      : reading.read("editors", present.editors, (given) => readEditors(given, words));
  return { ...present, language, zone, editors, adminChannel };
}

function mention(id: string): string {
  return `@${id}`;
}
