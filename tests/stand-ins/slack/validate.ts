import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { ValidateFunction } from "ajv";
import type { Json } from "./world.ts";

const SPEC = new URL("../../../../shared/platforms/spec/", import.meta.url);

/** Whether Slack's own descriptions are at hand; without them the limits below are checked alone. */
export const hasSpec = existsSync(new URL("slack-blockkit.schema.json", SPEC));

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, SPEC), "utf8"));

interface BlockKit {
  readonly definitions: Readonly<Record<string, { properties?: { type?: { const?: string } } }>>;
}

interface MethodArguments {
  readonly args: { readonly required?: readonly string[]; readonly properties: Json };
}

const validators = hasSpec ? compile() : null;
const methods = hasSpec ? (read("slack-methods.json") as Readonly<Record<string, MethodArguments>>) : null;

/** A validator for each type of block or view, and for metadata. */
function compile(): ReadonlyMap<string, ValidateFunction> {
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });
  const schema = read("slack-blockkit.schema.json") as BlockKit;
  ajv.addSchema({ ...schema, $schema: "http://json-schema.org/draft-07/schema#" }, "kit");
  const named = Object.entries(schema.definitions).map(
    ([name, definition]) => [definition.properties?.type?.const ?? name, name] as const,
  );
  const wanted = named.filter(([, name]) => /(?:Block|View|Metadata)$/u.test(name));
  return new Map(wanted.map(([type, name]) => [type, ajv.compile({ $ref: `kit#/definitions/${name}` })]));
}

/** Whether a manifest is one, by Slack's own schema. Null: the schema is not at hand. */
export function manifestFaults(manifest: unknown): readonly string[] | null {
  if (!hasSpec) return null;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(read("slack-manifest.schema.2.0.0.json") as object);
  return validate(manifest)
    ? []
    : (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message ?? ""}`);
}

/** The limits of a message that no schema holds. */
const MESSAGE = { blocks: 50, text: 4000, characters: 13_200 } as const;

/** Everything about one call that Slack would refuse or complain of. */
export function callFaults(method: string, args: Json): readonly string[] {
  return [...argumentFaults(method, args), ...messageFaults(args), ...viewFaults(args)].map(
    (fault) => `${method}: ${fault}`,
  );
}

function argumentFaults(method: string, args: Json): readonly string[] {
  const known = methods?.[method]?.args;
  if (!known) return methods ? ["no documentation of this method at hand"] : [];
  const names = new Set([...Object.keys(known.properties), "team_id"]);
  return [
    ...Object.keys(args)
      .filter((name) => !names.has(name))
      .map((name) => `unknown argument ${name}`),
    ...(known.required ?? [])
      .filter((name) => name !== "token" && !(name in args))
      .map((name) => `missing argument ${name}`),
  ];
}

/** Also for what is posted to a response_url. */
export function messageFaults(args: Json): readonly string[] {
  const blocks = (args["blocks"] ?? []) as readonly Json[];
  const text = typeof args["text"] === "string" ? args["text"] : "";
  const characters = charactersOf(blocks);
  return [
    ...(blocks.length > MESSAGE.blocks ? [`${blocks.length} blocks`] : []),
    ...(text.length > MESSAGE.text ? [`text of ${text.length} characters`] : []),
    ...(characters > MESSAGE.characters ? [`msg_blocks_too_long: ${characters} characters`] : []),
    ...(blocks.length > 0 && text === "" ? ["blocks without a text for notifications"] : []),
    ...(/<[!@#]/u.test(text) ? ["text holds an active mention"] : []),
    ...blocks.flatMap((block) => schemaFaults(String(block["type"]), block)),
    ...duplicates(blocks, "block_id"),
    ...duplicates(
      blocks.flatMap((block) => (block["type"] === "actions" ? (block["elements"] as readonly Json[]) : [])),
      "action_id",
    ),
    ...("metadata" in args ? schemaFaults("MessageMetadata", args["metadata"] as Json) : []),
  ];
}

function viewFaults(args: Json): readonly string[] {
  if (!("view" in args)) return [];
  const view = args["view"] as Json;
  const blocks = (view["blocks"] ?? []) as readonly Json[];
  return [...schemaFaults(String(view["type"]), view), ...duplicates(blocks, "block_id")];
}

function schemaFaults(type: string, value: Json): readonly string[] {
  if (!validators) return [];
  const validate = validators.get(type);
  if (!validate) return [`no such block or view: ${type}`];
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${type}${error.instancePath} ${error.message ?? ""}`);
}

function duplicates(items: readonly Json[], key: string): readonly string[] {
  const values = items.map((item) => item[key]).filter((value) => value !== undefined);
  return new Set(values).size === values.length ? [] : [`${key} is not unique`];
}

/** All text a reader sees, over all blocks. */
function charactersOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + charactersOf(each), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, each]) =>
      sum + (typeof each === "string" ? (key === "text" ? each.length : 0) : charactersOf(each)),
    0,
  );
}
