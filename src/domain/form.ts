/** One entry of a form, in no platform's words. `name` is its key in what is sent off. */
export type FormField =
  | {
      readonly type: "choice";
      readonly name: string;
      readonly label: string;
      readonly hint: string | null;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly initial: string | null;
    }
  | {
      readonly type: "text";
      readonly name: string;
      readonly label: string;
      readonly hint: string | null;
      readonly initial: string;
      readonly required: boolean;
      readonly multiline: boolean;
      /** In UTF-16 units. */
      readonly maxLength: number;
    }
  /** People of the platform, by their ids. */
  | {
      readonly type: "people";
      readonly name: string;
      readonly label: string;
      readonly hint: string | null;
      readonly initial: readonly string[];
    }
  /** A day, "2026-02-10"; empty for none. */
  | {
      readonly type: "day";
      readonly name: string;
      readonly label: string;
      readonly hint: string | null;
      readonly initial: string | null;
    }
  /** One group of people of the same workspace (a user group, a role), by its id. */
  | {
      readonly type: "group";
      readonly name: string;
      readonly label: string;
      readonly hint: string | null;
      readonly initial: string | null;
    }
  /** One channel of the same workspace, by its id. */
  | {
      readonly type: "channel";
      readonly name: string;
      readonly label: string;
      readonly hint: string | null;
      readonly initial: string | null;
    };

/** A form to be filled in. Texts fit the narrowest platform: title, submit and cancel at most 24 characters. */
export interface Form {
  readonly id: "settings" | "schedule" | "content" | "figure-wrong";
  /** What it is about (the id of a stored brief, or empty); comes back with the submission. */
  readonly value: string;
  readonly title: string;
  /** At most five, so that every platform can show them at once. */
  readonly fields: readonly FormField[];
  readonly submit: string;
  readonly cancel: string;
  /**
   * Further forms of the same matter, whose fields have other names. A platform with room shows all fields at once,
   * and sends all values under this form's id; another offers each as a form of its own.
   */
  readonly more?: readonly Form[];
}

/** By the field's name: the text, the chosen option's value, or the ids of people (one for a channel or group). */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** What is wrong with one field, in the user's language, to be shown beside it. */
export interface FormFault {
  readonly field: string;
  readonly message: string;
}
