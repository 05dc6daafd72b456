import { existsSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ValidateFunction } from "ajv";
import type { Json } from "./world.ts";

const SPEC = new URL("../../../../shared/platforms/spec/discord-openapi.trimmed.json", import.meta.url);

/** Whether Discord's own description is at hand; without it the limits below are checked alone. */
const hasSpec = existsSync(SPEC);

const ajv = hasSpec ? load() : null;
const compiled = new Map<string, ValidateFunction>();

function load(): Ajv2020 {
  const spec = new Ajv2020({ strict: false, validateFormats: false });
  spec.addSchema(JSON.parse(readFileSync(SPEC, "utf8")) as object, "spec");
  return spec;
}

/** What a request is held against. */
export type Kind = "message" | "forum" | "correction" | "edit" | "callback" | "followup" | "commands";

const SCHEMAS: Readonly<Record<Kind, readonly string[]>> = {
  message: ["MessageCreateRequest"],
  forum: ["CreateForumThreadRequest"],
  correction: ["MessageEditRequestPartial"],
  edit: ["IncomingWebhookUpdateRequestPartial"],
  followup: ["IncomingWebhookRequestPartial"],
  callback: [
    "ApplicationCommandAutocompleteCallbackRequest",
    "CreateMessageInteractionCallbackRequest",
    "ModalInteractionCallbackRequest",
    "PongInteractionCallbackRequest",
    "UpdateMessageInteractionCallbackRequest",
  ],
  commands: ["ApplicationCommandUpdateRequest"],
};

/** Makes the checks ready, which takes a while: no answer is to wait for it. */
export function prepareChecks(): void {
  if (ajv !== null) for (const name of Object.values(SCHEMAS).flat()) validatorOf(name);
}

/** Everything about one body that Discord would refuse, or readers stumble over. */
export function bodyFaults(kind: Kind, body: unknown): readonly string[] {
  const bodies = Array.isArray(body) ? (body as readonly Json[]) : [body as Json];
  return bodies.flatMap((each) => [...schemaFaults(kind, each), ...limitFaults(kind, each)]);
}

function schemaFaults(kind: Kind, body: Json): readonly string[] {
  if (ajv === null) return [];
  const outcomes = SCHEMAS[kind].map((name) => validatorOf(name));
  // The description has it as a number, the documentation as the text of one; both are taken.
  const { default_member_permissions: permissions, ...rest } = body;
  const read =
    permissions === undefined ? body : { ...rest, default_member_permissions: numberOf(permissions) };
  if (outcomes.some((validate) => validate(read))) return [];
  const errors = outcomes.flatMap((validate) => validate.errors ?? []);
  return [
    `${kind}: ${errors.map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`).join("; ")}`,
  ];
}

function numberOf(text: unknown): number | null {
  return text === null ? null : Number(text);
}

function validatorOf(name: string): ValidateFunction {
  const found = compiled.get(name) ?? ajv?.compile({ $ref: `spec#/components/schemas/${name}` });
  if (!found) throw new Error(`no schema ${name}`);
  compiled.set(name, found);
  return found;
}

function limitFaults(kind: Kind, body: Json): readonly string[] {
  switch (kind) {
    case "message":
      return [...messageFaults(body), ...nonceFaults(body)];
    case "forum":
      return messageFaults((body["message"] ?? {}) as Json);
    case "correction":
      return messageFaults({ ...body, components: withoutCall(body["components"]) });
    case "edit":
    case "followup":
      return messageFaults(body);
    case "callback":
      return callbackFaults(body);
    case "commands":
      return commandFaults(body);
    default:
      return kind satisfies never;
  }
}

const COMPONENTS = 32_768;

/** The sums and relations that no schema holds. */
function messageFaults(body: Json): readonly string[] {
  const flags = Number(body["flags"] ?? 0);
  const components = piecesOf(body["components"]);
  const isV2 = (flags & COMPONENTS) !== 0;
  const text = components.map(({ content }) => (typeof content === "string" ? content : "")).join("");
  const embeds = (body["embeds"] ?? []) as readonly Json[];
  const embedText = stringsIn(embeds).join("");
  const ids = components.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]));
  const numbers = components.flatMap(({ id }) => (id === undefined ? [] : [Number(id)]));
  const mentions = body["allowed_mentions"] as
    { readonly parse?: readonly string[]; readonly roles?: readonly string[] } | undefined;
  return [
    ...(components.length > 40 ? [`${components.length} components`] : []),
    ...(text.length > 4000 ? [`${text.length} characters of text`] : []),
    ...(embedText.length > 6000 ? [`${embedText.length} characters in embeds`] : []),
    ...(isV2 && (body["content"] || embeds.length > 0) ? ["components V2 beside content or embeds"] : []),
    ...(!isV2 && components.some(({ type }) => Number(type) > 8) ? ["components V2 without the flag"] : []),
    ...(!isV2 && embeds.length === 0 && !body["content"] ? ["an empty message"] : []),
    ...(isV2 && (flags & 4) === 0 ? ["links would unfurl"] : []),
    ...(new Set(ids).size < ids.length ? ["custom_id is not unique"] : []),
    ...(new Set(numbers).size < numbers.length ? ["a component's id is not unique"] : []),
    ...(numbers.some((id) => id > 2 ** 31 - 1) ? ["a component's id is beyond 32 bits"] : []),
    ...(mentions?.parse?.length === 0 ? [] : ["mentions are not switched off"]),
    ...(/(?<!\\)<(?:@[!&]?\d|#\d|t:|a?:\w|\/)|(?<!\\)@(?:everyone|here)/u.test(
      uncalled(text + embedText, mentions?.roles),
    )
      ? ["text holds an active mention"]
      : []),
  ];
}

/** A correction repeats whom the message called, but calls nobody again. */
function withoutCall(components: unknown): readonly Json[] {
  const [first, ...rest] = (components ?? []) as readonly Json[];
  if (first === undefined) return [];
  return /^<@&\d+>$/u.test(String(first["content"])) ? rest : [first, ...rest];
}

/** Without the mark of a role that is meant to be called, which stands in front. */
function uncalled(text: string, roles: readonly string[] = []): string {
  return roles.reduce(
    (rest, role) => (rest.startsWith(`<@&${role}>`) ? rest.slice(role.length + 4) : rest),
    text,
  );
}

function nonceFaults({ nonce, enforce_nonce: enforced }: Json): readonly string[] {
  const isSound = typeof nonce === "string" && nonce.length >= 1 && nonce.length <= 25 && enforced === true;
  return isSound ? [] : ["no enforced nonce of at most 25 characters"];
}

function callbackFaults({ type, data = {} }: Json): readonly string[] {
  const body = data as Json;
  switch (type) {
    case 4:
    case 7:
      return messageFaults(body);
    case 5:
      return [0, 64].includes(Number(body["flags"] ?? 0)) ? [] : ["a deferred answer may only be ephemeral"];
    case 8:
      return choiceFaults((body["choices"] ?? []) as readonly Json[]);
    case 9: {
      const fields = (body["components"] ?? []) as readonly Json[];
      const isSound = String(body["title"]).length <= 45 && fields.length >= 1 && fields.length <= 5;
      const ids = piecesOf(fields).flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]));
      return isSound && new Set(ids).size === ids.length ? [] : ["a modal Discord does not take"];
    }
    default:
      return [];
  }
}

function choiceFaults(choices: readonly Json[]): readonly string[] {
  return choices.length <= 25 ? [] : [`${choices.length} choices`];
}

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

function commandFaults(body: Json): readonly string[] {
  const options = (body["options"] ?? []) as readonly Json[];
  const names = [body, ...options].flatMap(({ name, name_localizations: others }) => [
    String(name),
    ...Object.values((others ?? {}) as Json).map(String),
  ]);
  const required = options.map((option) => option["required"] === true);
  return [
    ...names
      .filter((name) => !NAME.test(name) || name !== name.toLowerCase())
      .map((name) => `no name: ${name}`),
    ...(required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)
      ? ["required options come first"]
      : []),
    ...(stringsIn(body).join("").length > 8000 ? ["more than 8,000 characters"] : []),
  ];
}

/** Components at any depth, accessories and labels' inputs with them. */
export function piecesOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(piecesOf);
  if (typeof value !== "object" || value === null) return [];
  const { components, accessory, component } = value as Json;
  return [value as Json, ...piecesOf(components), ...piecesOf(accessory), ...piecesOf(component)];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
