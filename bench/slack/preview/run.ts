// Writes a page that shows a brief, the settings and the home tab as the bot sends them, for the documentation:
//   node bench/slack/preview/run.ts OUT.html
import { writeFileSync } from "node:fs";
import { commandPayload, eventPayload } from "../../../tests/stand-ins/slack/payloads.ts";
import { createActors, openView } from "../../../tests/platforms/slack/actors.ts";
import { openOffice, until } from "../../../tests/platforms/slack/office.ts";
import { previewPage } from "./page.ts";

const out = process.argv[2] ?? "slack.html";
const office = await openOffice("socket");
const { say } = createActors(() => office);
const admin = { workspace: "T1", channel: "C1", user: "UADMIN" };
const home = { ...admin, channel: "DADMIN" };

const channel = office.slack.world.workspaces.get("T1")?.channels.get("C1");
Object.assign(channel ?? {}, { name: "maerkte" });
const brief = await say(admin, "/brief AMZN de");
for (const line of [
  "/watch add AMZN Tesla",
  "/settings zeiten 8:00, 17:30",
  "/settings stichwörter Bitcoin",
]) {
  await say(admin, line);
}
await say(admin, "/settings rufen <!subteam^S0123AB|@märkte>");
await office.delivery.send("command", commandPayload(office.slack, admin, "/settings"));
const settings = await openView(office);
await say(home, "/watch add SAP");
const opened = { type: "app_home_opened", user: admin.user, channel: home.channel, tab: "home" };
await office.delivery.send("event", eventPayload(office.slack, "T1", opened));
const homes = office.slack.world.workspaces.get("T1")?.homes;
const shown = (): string => JSON.stringify(homes?.get(admin.user) ?? "");
await until(
  () => shown().includes("SAP SE") && shown().includes("home.preview") && !shown().includes("wird erstellt"),
);

writeFileSync(
  out,
  previewPage([
    { caption: "/brief AMZN", kind: "message", content: brief.answer },
    { caption: "App Home", kind: "home", content: homes?.get(admin.user) ?? {} },
    { caption: "/settings", kind: "modal", content: settings },
  ]),
);
await office.close();
console.log(`written: ${out}`);
