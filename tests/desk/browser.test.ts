import { existsSync, readFileSync } from "node:fs";
import type axe from "axe-core";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDesk } from "./desk.ts";
import type { TestDesk } from "./desk.ts";

const CHROMIUM = "/usr/bin/chromium";
/** Nothing of its own is asked for on a network that may not exist. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

const SIGHTS = [
  { scheme: "light", width: 1200 },
  { scheme: "dark", width: 1200 },
  { scheme: "light", width: 360 },
] as const;

describe.skipIf(!existsSync(CHROMIUM))("the desk in Chromium (skipped where it is not installed)", () => {
  let browser: Browser;
  let desk: TestDesk;
  let paths: readonly string[] = [];
  /** Each path in a tab of its own, with the judge in it; they change their size and colors, as a window does. */
  let pages: readonly Page[] = [];

  beforeAll(async () => {
    desk = await openTestDesk();
    const brief = await desk.brief("AMZN", "de");
    const [first] = brief.brief.bullets;
    const [place] = first?.evidence ?? [];
    paths = [
      "/de/",
      `/de/briefs/${brief.id}`,
      `/en/articles/${place?.article ?? ""}?at=${place?.span.start ?? 0}-${place?.span.end ?? 0}`,
      "/de/stories?day=2025-10-30",
      "/en/deliveries",
      "/de/sources",
      "/en/channels",
      "/de/nowhere",
    ];
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
    // The judge is put in from outside; the desk's own pages run no script.
    const context = await browser.newContext({ bypassCSP: true });
    pages = await Promise.all(
      paths.map(async (path) => {
        const page = await context.newPage();
        await page.goto(new URL(path, desk.address).href);
        await page.evaluate(AXE);
        return page;
      }),
    );
  });

  afterAll(async () => {
    await browser.close();
    await desk.close();
  });

  async function show(page: Page, { scheme, width }: (typeof SIGHTS)[number]): Promise<void> {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
  }

  it.each(SIGHTS)("has no fault that axe knows, $scheme at $width", { timeout: 120_000 }, async (sight) => {
    for (const page of pages) {
      await show(page, sight);
      const { violations } = await page.evaluate(async () =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => [page.url(), id, nodes[0]?.html])).toEqual([]);
    }
  });

  it("fits a phone: only tables scroll sideways, in their own place", { timeout: 120_000 }, async () => {
    for (const page of pages) {
      await show(page, { scheme: "light", width: 360 });
      expect(
        await page.evaluate<number>("document.documentElement.scrollWidth"),
        page.url(),
      ).toBeLessThanOrEqual(360);
    }
  });

  it("is walked by keyboard: past the head to the content, on to the first figure and its sentence", async () => {
    const page = await browser.newPage();
    await page.goto(new URL(paths[1] ?? "", desk.address).href);
    await page.keyboard.press("Tab");
    expect(await page.evaluate<string>("document.activeElement.textContent")).toBe("Zum Inhalt");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate<string>("document.activeElement.className")).toBe("figure");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/articles/**");
    expect(await page.locator("mark").isVisible()).toBe(true);
    await page.close();
  });

  it("asks nobody but itself", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).origin));
    for (const path of paths) await page.goto(new URL(path, desk.address).href);
    expect(new Set(asked)).toEqual(new Set([new URL(desk.address).origin]));
    await page.close();
  });
});
