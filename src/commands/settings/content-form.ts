import type { ContentChoice } from "../../domain/channel.ts";
import type { Form, FormField } from "../../domain/form.ts";
import type { ContentWords, SettingsWords } from "../../messages/wording/words.ts";
import { readGroup, readMuted, readSwitch } from "./content-fields.ts";
import type { Reading } from "./reading.ts";
import { text } from "./reading.ts";

/** In a field: as many as may be muted, at a usual length. */
const LONGEST_LIST = 900;

/** What briefs leave out and what happens around them, as a form, filled in as it is. */
export function contentForm(
  content: ContentChoice,
  pausedUntil: string | null,
  {
    content: words,
    settings: { save, cancel },
  }: { readonly content: ContentWords; readonly settings: SettingsWords },
): Form {
  return {
    id: "content",
    value: "",
    title: words.title,
    fields: [
      listField("muted-sources", [words.mutedSources, words.mutedSourcesHint], content.mutedSources),
      listField("muted-words", [words.mutedWords, words.mutedWordsHint], content.mutedWords),
      { type: "day", name: "pause", label: words.pause, hint: words.pauseHint, initial: pausedUntil },
      { type: "group", name: "ping", label: words.ping, hint: words.pingHint, initial: content.ping },
      correctionsField(content, words),
    ],
    submit: save,
    cancel,
  };
}

function listField(
  name: string,
  [label, hint]: readonly [string, string],
  muted: readonly string[],
): FormField {
  const initial = muted.join(", ");
  const maxLength = Math.max(LONGEST_LIST, initial.length);
  return { type: "text", name, label, hint, initial, required: false, multiline: false, maxLength };
}

function correctionsField({ corrections }: ContentChoice, words: ContentWords): FormField {
  const options = [
    { value: "on", label: words.correct },
    { value: "off", label: words.leave },
  ];
  return {
    type: "choice",
    name: "corrections",
    label: words.corrections,
    hint: words.correctionsHint,
    options,
    initial: corrections ? "on" : "off",
  };
}

/** As filled in; the pause belongs to the schedule. */
export function readContent(
  reading: Reading,
  present: ContentChoice,
  { words, workspace }: { readonly words: ContentWords; readonly workspace: string },
): ContentChoice {
  const muted = text((typed) => readMuted(typed, words));
  return {
    mutedSources: reading.read("muted-sources", present.mutedSources, muted),
    mutedWords: reading.read("muted-words", present.mutedWords, muted),
    ping: reading.read(
      "ping",
      present.ping,
      text((typed) => readGroup(typed, workspace, words)),
    ),
    corrections: reading.read(
      "corrections",
      present.corrections,
      text((typed) => readSwitch(typed, words)),
    ),
  };
}
