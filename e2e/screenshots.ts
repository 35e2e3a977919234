// npm run screenshots: pictures of the main pages for docs/images/, made from the demonstration as it is started fresh. Those of judgement and
// plan at three widths and as printed (needs pdftoppm of poppler for the printed ones, as the tests do).
import { execFileSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { type Browser, chromium, type Page } from "@playwright/test";
import { launchOptions } from "./support/browser.ts";
import { startBuiltServer } from "./support/built-server.ts";
import { signIn } from "./support/people.ts";

const folder = "docs/images";
const desk = { width: 1280, height: 900 };
const phone = { width: 375, height: 812 };
const widths = [1280, 768, 375] as const;

/** Follows a link of the page by its words. */
async function follow(page: Page, words: string | RegExp): Promise<void> {
  const loaded = page.waitForEvent("load");
  await page.getByRole("link", { name: words }).first().click();
  await loaded;
}

async function openStage(page: Page, name: string, title: RegExp): Promise<string> {
  await page.goto("/young-people");
  await follow(page, name);
  await follow(page, title);
  return new URL(page.url()).pathname;
}

async function picture(page: Page, name: string, height = desk.height): Promise<void> {
  const size = page.viewportSize() ?? desk;
  await page.setViewportSize({ width: size.width, height });
  await page.screenshot({ path: `${folder}/${name}.png`, animations: "disabled" });
  await page.setViewportSize(size);
}

/** A page at three widths, from its top (or from what it is about) over so many pixels, and a side of paper. */
async function atEveryWidth(page: Page, name: string, height: number, about = "h1", side = "1"): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    if (about !== "h1")
      await page
        .locator(about)
        .first()
        .evaluate((part) => part.scrollIntoView({ block: "center" }));
    await page.screenshot({
      path: `${folder}/${name}-${width}.jpg`,
      type: "jpeg",
      quality: 50,
      animations: "disabled",
    });
  }
  await page.setViewportSize(desk);
  const paper = await page.pdf({ preferCSSPageSize: true, format: "A4" });
  execFileSync("pdftoppm", ["-jpeg", "-r", "72", "-f", side, "-singlefile", "-", `${folder}/${name}-printed`], {
    input: paper,
  });
}

async function practitioner(browser: Browser, baseURL: string): Promise<void> {
  const page = await signIn(browser, "Priya Nandakumar", { baseURL, viewport: desk });
  await picture(page, "home");
  await page.goto("/young-people");
  await follow(page, "Kian Marlow");
  await picture(page, "young-person");
  await follow(page, "Core Record");
  await atEveryWidth(page, "core-record", 1400);
  const stage = await openStage(page, "Kian Marlow", /^Pre-sentence report/);
  await page.goto(`${stage}/sections/exploitation`);
  await picture(page, "sub-section", 1200);
  await page.setViewportSize(phone);
  await picture(page, "sub-section-phone", phone.height);
  await page.setViewportSize(desk);
  await page.goto(`${stage}/left`);
  await picture(page, "what-is-left");
  await page.goto(`${stage}/timeline`);
  await atEveryWidth(page, "timeline", 1100);
  await page.goto(`${stage}/plan`);
  await atEveryWidth(page, "plan", 1300);
  await page.goto(`${stage}/sections/future-behaviour`);
  const entry = page.locator('main a[href*="/future-behaviours/"]').first();
  await page.goto((await entry.getAttribute("href")) ?? "");
  await atEveryWidth(page, "grid", 1300, ".ap-grid", "2");
  const done = await openStage(page, "Ella Fairhurst", /^Referral in|^Case closure|^Review|^Sentenced/);
  await page.goto(`${done}/read`);
  await picture(page, "completed-stage");
}

async function manager(browser: Browser, baseURL: string): Promise<void> {
  const page = await signIn(browser, "Helen Osei", { baseURL, viewport: desk });
  await picture(page, "manager-home");
  await follow(page, /^Read and sign/);
  await picture(page, "countersignature", 1200);
}

const server = process.env.E2E_BASE_URL
  ? { baseUrl: process.env.E2E_BASE_URL, stop: async () => undefined }
  : await startBuiltServer();
const browser = await chromium.launch(launchOptions);
try {
  await mkdir(folder, { recursive: true });
  await practitioner(browser, server.baseUrl);
  await manager(browser, server.baseUrl);
  console.log(`Pictures are in ${folder}/`);
} finally {
  await browser.close();
  await server.stop();
}
