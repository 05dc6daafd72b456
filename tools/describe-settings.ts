import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { z } from "zod";
import { ConfigSchema } from "../src/settings/config.ts";
import { EnvironmentSchema } from "../src/settings/environment.ts";

/** As much of JSON Schema as zod makes of our settings. */
interface Shape {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly minimum?: number;
  readonly maximum?: number;
}

const TARGET = join(import.meta.dirname, "..", "docs", "CONFIGURATION.md");

/** The page that names every variable and every key, with what is allowed and what is taken without them. */
export async function describeSettings(): Promise<string> {
  const page = `# Configuration

<!-- Made from the schemas of the settings by \`npm run document\`: change those, not this. -->

Secrets and addresses are environment variables; a \`.env\` file in the working directory is read if there is one, and
the process's own variables come before it. What an operator chooses stands in \`config/marktbrief.yaml\`, feeds in
\`config/feeds.yaml\`, whose comments say what is allowed there. Every fault in them is reported at once, with file, line and what is allowed; a key that is not
listed here is a fault as well. \`npm run -s marktbrief -- setup\` writes both, and \`npm run -s marktbrief -- doctor\`
checks them against the world.

## Environment

${table(rowsOf(shapeOf(EnvironmentSchema)), "variable")}

## config/marktbrief.yaml

${table(rowsOf(shapeOf(ConfigSchema)), "key")}
`;
  return format(page, { ...(await resolveConfig(TARGET)), parser: "markdown" });
}

function shapeOf(schema: z.ZodType): Shape {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Shape;
}

type Row = readonly [name: string, meaning: string, allowed: string, without: string];

function rowsOf(shape: Shape, prefix = ""): readonly Row[] {
  return Object.entries(shape.properties ?? {}).flatMap(([key, inner]) => {
    const name = prefix + key;
    const inside = inner.properties ? inner : (inner.items ?? {});
    const rows = inside.properties ? rowsOf(inside, inner.items ? `${name}[].` : `${name}.`) : [];
    return inner.properties ? rows : [rowOf(name, inner), ...rows];
  });
}

function rowOf(name: string, shape: Shape): Row {
  const without = shape.default === undefined || shape.default === null ? "" : code(shape.default);
  return [`\`${name}\``, shape.description ?? "", allowedBy(shape), without];
}

function allowedBy(shape: Shape): string {
  if (shape.anyOf) return [...new Set(shape.anyOf.map(allowedBy))].join(" or ");
  if (shape.enum) return shape.enum.map(code).join(", ");
  const bounds = [
    shape.minimum !== undefined && shape.minimum > Number.MIN_SAFE_INTEGER ? `from ${shape.minimum}` : "",
    shape.maximum !== undefined && shape.maximum < Number.MAX_SAFE_INTEGER ? `to ${shape.maximum}` : "",
  ];
  return [KINDS[shape.type ?? ""] ?? shape.type ?? "", ...bounds].filter(Boolean).join(" ");
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "`true`, `false`",
  array: "list",
  object: "by name",
  null: "`null`",
};

function code(value: unknown): string {
  return `\`${typeof value === "string" && value !== "" ? value : JSON.stringify(value)}\``;
}

function table(rows: readonly Row[], first: string): string {
  const lines = rows.map((row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`);
  return [`| ${first} | meaning | allowed | without it |`, "| --- | --- | --- | --- |", ...lines].join("\n");
}
