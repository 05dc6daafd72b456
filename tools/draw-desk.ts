// Takes the pictures of the desk in docs/ anew, over the sample articles, in Debian's Chromium:  npm run picture:desk
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Page } from "playwright-core";
import { openTestDesk } from "../tests/desk/desk.ts";

const DOCS = join(import.meta.dirname, "..", "docs");

const desk = await openTestDesk();
const brief = await desk.brief("AMZN", "en");
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const proof = await browser.newPage({ viewport: { width: 900, height: 620 }, colorScheme: "light" });
await openFigure(proof, "206.0 billion");
await proof.screenshot({ path: join(DOCS, "desk.png") });
const phone = await browser.newPage({ viewport: { width: 390, height: 700 }, colorScheme: "dark" });
await phone.goto(new URL(`/en/briefs/${brief.id}`, desk.address).href);
await phone.screenshot({ path: join(DOCS, "desk-phone.png") });
await browser.close();
await desk.close();

/** From the brief on by a click, as a reader goes. */
async function openFigure(page: Page, words: string): Promise<void> {
  await page.goto(new URL(`/en/briefs/${brief.id}`, desk.address).href);
  await page.locator("a.figure", { hasText: words }).first().click();
  await page.waitForURL("**/articles/**");
  await page.evaluate("scrollTo(0, 0)");
}
