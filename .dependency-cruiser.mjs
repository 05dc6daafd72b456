/**
 * The import table of ARCHITECTURE.md, executed. A room may import itself and what `MAY` names; whatever is
 * not named is forbidden.
 */
const STATIONS = [
  "articles",
  "instruments",
  "figures",
  "stories",
  "briefs",
  "verification",
  "search",
  "messages",
  "lexicon",
];
const HALLS = ["collecting", "producing", "answering", "commands", "scheduling", "delivering"];
const OPEN_DOORS = ["command-line", "desk"];
const CLOSED_DOORS = ["storage", "models", "settings", "operations", "charts"];
const PLATFORMS = ["platforms/slack", "platforms/discord", "platforms/terminal"];

const station = ["domain", "lexicon"];
const hall = ["domain", "ports", ...STATIONS];
const door = ["domain", "ports"];

/** room → rooms it may import besides itself */
const MAY = {
  domain: [],
  ports: ["domain"],
  lexicon: ["domain"],
  articles: station,
  instruments: station,
  figures: station,
  stories: station,
  search: station,
  briefs: [...station, "figures"],
  verification: [...station, "figures"],
  messages: [...station, "figures"],
  ...Object.fromEntries(HALLS.map((room) => [room, hall])),
  answering: [...hall, "producing"],
  commands: [...hall, "producing", "answering", "scheduling"],
  delivering: [...hall, "producing", "scheduling"],
  ...Object.fromEntries(CLOSED_DOORS.map((room) => [room, door])),
  ...Object.fromEntries(PLATFORMS.map((room) => [room, [...door, "commands", "messages"]])),
  sources: [...door, "articles"],
  ...Object.fromEntries(OPEN_DOORS.map((room) => [room, [...door, ...HALLS, ...STATIONS]])),
};

/** room → packages it may bring in; temporal-polyfill and zod may come in anywhere. */
const PACKAGES = {
  "platforms/slack": ["@slack/bolt", "@slack/web-api", "@slack/types", "@slack/socket-mode", "@slack/oauth"],
  "platforms/discord": ["discord.js", "discord-api-types"],
  sources: ["yaml", "undici", "ipaddr.js", "htmlparser2"],
  storage: ["kysely", "pg"],
  models: ["openai", "yaml"],
  charts: ["@resvg/resvg-wasm"],
  settings: ["yaml"],
  desk: ["hono", "@hono/node-server"],
  operations: ["pino", "prom-client", "@clack/prompts", "yaml"],
};
const ANYWHERE = ["temporal-polyfill", "zod"];
/** main.ts, and in main/ what it wires. */
const MAIN = "^src/main(?:\\.ts$|/)";
const DOORS = [...OPEN_DOORS, ...CLOSED_DOORS, ...PLATFORMS, "sources"];

const inRoom = (room) => `^src/${room}/`;
const packagePath = (name) => `node_modules/${name.replace(".", "\\.")}/`;

const rooms = Object.entries(MAY).map(([room, allowed]) => ({
  name: `${room.replace("/", "-")}-imports-only-its-neighbors`,
  severity: "error",
  from: { path: inRoom(room) },
  to: { path: "^src/", pathNot: [room, ...allowed].map(inRoom) },
}));

const packages = Object.keys(MAY).map((room) => ({
  name: `${room.replace("/", "-")}-brings-in-only-its-packages`,
  severity: "error",
  from: { path: inRoom(room) },
  to: {
    dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"],
    pathNot: [...ANYWHERE, ...(PACKAGES[room] ?? [])].map(packagePath),
  },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...rooms,
    ...packages,
    {
      name: "only-doors-use-node",
      severity: "error",
      from: { path: "^src/", pathNot: [MAIN, ...DOORS.map(inRoom)] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "every-file-has-a-room",
      severity: "error",
      from: {},
      to: { path: "^src/", pathNot: [MAIN, ...Object.keys(MAY).map(inRoom)] },
    },
    { name: "no-cycles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    { name: "nothing-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "sources-do-not-import-tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(tests|bench)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
