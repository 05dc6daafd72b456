import { describe, expect, it } from "vitest";
import type { Form } from "../../../src/domain/form.ts";
import { readValues, renderForm } from "../../../src/platforms/slack/modal.ts";
import { wordsOf } from "../../../src/platforms/slack/handle-commands.ts";
import { callFaults } from "../../stand-ins/slack/validate.ts";

const form: Form = {
  id: "settings",
  value: "",
  title: "Einstellungen",
  submit: "Speichern",
  cancel: "Abbrechen",
  fields: [
    {
      type: "choice",
      name: "language",
      label: "Sprache",
      hint: "Für alle im Kanal",
      options: [
        { value: "de", label: "Deutsch" },
        { value: "en", label: "Englisch" },
      ],
      initial: "en",
    },
    {
      type: "text",
      name: "zone",
      label: "Zeitzone",
      hint: null,
      initial: "",
      required: true,
      multiline: false,
      maxLength: 60,
    },
    { type: "people", name: "people", label: "Personen", hint: null, initial: ["U1"] },
    { type: "channel", name: "reports", label: "Kanal", hint: null, initial: null },
    { type: "day", name: "pause", label: "Pause", hint: null, initial: "2026-02-10" },
    { type: "group", name: "ping", label: "Gruppe", hint: null, initial: "S0123AB" },
  ],
};

const TIMES = {
  type: "text",
  name: "zeiten",
  label: "Uhrzeiten",
  hint: null,
  initial: "8:00",
  required: false,
  multiline: false,
  maxLength: 60,
} as const;

describe("a form", () => {
  const view = renderForm(form, "signed");

  it("is a view that Slack takes", () => {
    expect(callFaults("views.open", { trigger_id: "1", view })).toEqual([]);
  });

  it("carries what it is about and is filled in as things are", () => {
    expect(view).toMatchObject({ callback_id: "form.settings", private_metadata: "signed" });
    expect(view["blocks"]).toMatchObject([
      { element: { initial_option: { value: "en" } }, hint: { text: "Für alle im Kanal" } },
      { block_id: "zone", optional: false },
      { element: { initial_users: ["U1"] }, optional: true },
      { element: { type: "conversations_select" } },
      { element: { type: "datepicker", initial_date: "2026-02-10" }, optional: true },
      {
        element: {
          type: "rich_text_input",
          initial_value: { elements: [{ elements: [{ type: "usergroup", usergroup_id: "S0123AB" }] }] },
        },
        optional: true,
      },
    ]);
  });

  it("has the fields of further forms below their titles, in one view that Slack takes", () => {
    const more: Form = { ...form, id: "schedule", title: "Zeiten", fields: [{ ...TIMES, name: "times" }] };
    const whole = renderForm({ ...form, fields: [TIMES], more: [more] }, "signed");
    expect(callFaults("views.open", { trigger_id: "1", view: whole })).toEqual([]);
    expect(whole["blocks"]).toMatchObject([
      { block_id: "zeiten" },
      { type: "header", text: { text: "Zeiten" } },
      { block_id: "times" },
    ]);
  });

  it("comes back by the names of its fields", () => {
    const state = (value: object): { input: object } => ({ input: value });
    expect(
      readValues({
        language: state({ type: "static_select", selected_option: { value: "de" } }),
        zone: state({ type: "plain_text_input", value: null }),
        people: state({ type: "multi_users_select", selected_users: ["U1", "U2"] }),
        reports: state({ type: "conversations_select", selected_conversation: "C9" }),
        nowhere: state({ type: "conversations_select", selected_conversation: null }),
        empty: state({ type: "static_select", selected_option: null }),
        pause: state({ type: "datepicker", selected_date: "2026-02-10" }),
        noPause: state({ type: "datepicker", selected_date: null }),
      }),
    ).toEqual({
      language: "de",
      zone: "",
      people: ["U1", "U2"],
      reports: ["C9"],
      nowhere: [],
      empty: "",
      pause: "2026-02-10",
      noPause: "",
    });
  });

  const group = { type: "usergroup", usergroup_id: "S0123AB" };
  it.each([
    ["a mention", [group, { type: "text", text: " " }], ["S0123AB"]],
    ["nothing", [], []],
    ["words beside it", [group, { type: "text", text: " alle" }], ["S0123AB", "alle"]],
    ["a call to everybody", [{ type: "broadcast", range: "channel" }], ["(broadcast)"]],
    ["a person", [{ type: "user", user_id: "U1" }], ["(user)"]],
  ])("reads the group out of %s", (_name, elements, expected) => {
    const rich = { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
    const state = { input: { type: "rich_text_input", rich_text_value: rich } };
    expect(readValues({ ping: state })).toEqual({ ping: expected });
    expect(readValues({ ping: { input: { type: "rich_text_input", rich_text_value: null } } })).toEqual({
      ping: [],
    });
  });
});

it.each([
  ["AMZN  sap.de\tTSLA", ["AMZN", "sap.de", "TSLA"]],
  ["", []],
  [undefined, []],
  ["AT&amp;T &lt;b&gt;", ["AT&T", "<b>"]],
  ["editors <@U012AB3CD|anna> <@U9>", ["editors", "<@U012AB3CD>", "<@U9>"]],
  ["call <!subteam^S012AB|@all markets>", ["call", "<!subteam^S012AB>"]],
  ["reports <#C012|markets>", ["reports", "<#C012>"]],
  ["<http://amazon.com|amazon.com> <https://x.example/a>", ["amazon.com", "https://x.example/a"]],
  ["&amp;lt;", ["&lt;"]],
])("reads the words of a command as they were typed: %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
