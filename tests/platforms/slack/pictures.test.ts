import { webApi } from "@slack/bolt";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openPassingStore } from "../../../src/storage/open-store.ts";
import { savedArticle } from "../../commands/world.ts";
import { hasSpec } from "../../stand-ins/slack/validate.ts";
import type { SlackFile, Workspace } from "../../stand-ins/slack/world.ts";
import { createActors } from "./actors.ts";
import { clock, openOffice, until } from "./office.ts";
import type { Office } from "./office.ts";

const capex = (billions: number, day: string) =>
  savedArticle(
    {
      title: `Amazon und sein Kapex (${day})`,
      text: `Für 2026 stellt Amazon Kapitalausgaben von ${billions} Milliarden US-Dollar in Aussicht.`,
      language: "de",
      publisher: `Zeitung vom ${day}`,
      url: `https://zeitung.example/${day}`,
      published: { at: `${day}T08:00:00.000Z`, precision: "time", source: "stated" },
    },
    day,
    clock.now(),
  );

const QUESTION = "/ask AMZN capex history";
const IN_CHANNEL = { workspace: "T1", channel: "C1", user: "UMEMBER" };
const DIRECTLY = { workspace: "T1", channel: "DMEMBER", user: "UMEMBER" };

let office: Office;
let workspace: Workspace;
const { say } = createActors(() => office);

beforeAll(async () => {
  const store = await openPassingStore(clock);
  await store.articles.saveAll([
    capex(118, "2026-01-05"),
    capex(125, "2026-01-12"),
    capex(131, "2026-01-20"),
  ]);
  office = await openOffice("socket", { store });
  const found = office.slack.world.workspaces.get("T1");
  if (!found) throw new Error("the stand-in has no workspace");
  workspace = found;
});

afterEach(() => {
  office.slack.faults.clear();
  office.slack.calls.length = 0;
  workspace.files.clear();
});

afterAll(async () => {
  await office.close();
});

const grant = (scopes: readonly string[]): void => {
  workspace.scopes.splice(0, Infinity, "commands", "chat:write", "users:read", "channels:read", ...scopes);
};

const notes = () => office.log.lines.filter(({ event }) => event === "slack.picture-not-shown");

async function shown(): Promise<SlackFile> {
  const find = () => [...workspace.files.values()].find(({ sharedIn }) => sharedIn.length > 0);
  await until(() => find() !== undefined);
  const file = find();
  if (!file) throw new Error("the file is gone");
  return file;
}

describe("the course of a figure, where the app may write files", () => {
  it.each([
    ["of a question in a channel goes to whom it answers, not to everybody there", IN_CHANNEL, "UMEMBER"],
    ["of a question in direct messages stands beside its answer", DIRECTLY, "DMEMBER"],
  ])("%s", async (_what, who, place) => {
    grant(["files:write"]);
    const { answer } = await say(who, QUESTION);
    expect(answer).toMatchObject({ response_type: "ephemeral" });
    expect(answer["text"]).toContain("131");
    const file = await shown();
    expect(file.sharedIn).toEqual([place]);
    expect(file.bytes?.toString("latin1", 1, 4)).toBe("PNG");
    expect(file.bytes?.length).toBe(file.length);
    expect(file.alt).toMatch(/118.*125.*131/su);
    expect(file.title).toContain("AMZN");
    // Slack makes links of what looks like a host in a comment: "SAP.DE".
    expect(file.comment).toBeNull();
    expect(office.slack.complaints).toEqual([]);
  });
});

describe("the client's own upload", () => {
  it("shares the file, and loses its description: it names it by a word that the method does not know", async () => {
    grant(["files:write"]);
    const client = new webApi.WebClient(workspace.botToken, { slackApiUrl: office.slack.apiUrl });
    const png = Buffer.from("\u0089PNG\r\n\u001a\n and more", "latin1");
    await client.filesUploadV2({ channel_id: "C1", file: png, filename: "a.png", alt_text: "What it shows" });
    const file = await shown();
    expect(file.bytes).toEqual(png);
    expect(file.sharedIn).toEqual(["C1"]);
    expect(file.alt).toBeNull();
    const complaints = office.slack.complaints.splice(0);
    if (hasSpec) expect(complaints).toEqual(["files.getUploadURLExternal: unknown argument alt_text"]);
  });
});

describe("without a picture the answer tells everything", () => {
  it("where the app may not write files: the log says so once, and nobody else", async () => {
    grant([]);
    for (let times = 0; times < 2; times += 1) {
      const { answer } = await say(IN_CHANNEL, QUESTION);
      expect(answer["text"]).toMatch(/118[^]*125[^]*131/u);
    }
    const tries = () => office.slack.calls.filter(({ method }) => method === "files.getUploadURLExternal");
    await until(() => tries().length === 2 && notes().length > 0);
    expect(notes()).toHaveLength(1);
    expect(notes()[0]?.fields["message"]).toMatch(/lacks a permission; install it again/u);
    expect(workspace.files.size).toBe(0);
    expect(office.slack.calls.filter(({ method }) => method === "files.completeUploadExternal")).toEqual([]);
  });

  it.each([
    ["the upload is refused", "upload", { type: "status", status: 500 }],
    ["the upload is cut off", "upload", { type: "reset", applied: false }],
    [
      "sharing is refused",
      "files.completeUploadExternal",
      { type: "error", error: "posting_to_channel_denied" },
    ],
    [
      "uploads are switched off",
      "files.getUploadURLExternal",
      { type: "error", error: "file_uploads_disabled" },
    ],
  ] as const)("where %s", async (_what, method, fault) => {
    grant(["files:write"]);
    office.slack.faults.plan(method, fault);
    const before = notes().length;
    const { answer } = await say(IN_CHANNEL, QUESTION);
    expect(answer["text"]).toContain("131");
    await until(() => notes().length > before);
    expect([...workspace.files.values()].flatMap(({ sharedIn }) => sharedIn)).toEqual([]);
  });

  it("where Slack names an address that is not its own: nothing is sent there", async () => {
    grant(["files:write"]);
    const own = office.slack.world.url;
    office.slack.world.url = "http://127.0.0.1:9";
    try {
      const before = notes().length;
      await say(IN_CHANNEL, QUESTION);
      await until(() => notes().length > before);
    } finally {
      office.slack.world.url = own;
    }
    expect(office.slack.calls.some(({ method }) => method === "files.completeUploadExternal")).toBe(false);
  });
});
