// npm run screenshots: pictures of the main pages for docs/images/, made from the demonstration as it is started fresh.
import { mkdir } from "node:fs/promises";
import { type Browser, chromium, type Page } from "@playwright/test";
import { launchOptions } from "./support/browser.ts";
import { startBuiltServer } from "./support/built-server.ts";
import { signIn } from "./support/people.ts";

const folder = "docs/images";
const desk = { width: 1280, height: 900 };
const phone = { width: 375, height: 812 };

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

async function practitioner(browser: Browser, baseURL: string): Promise<void> {
  const page = await signIn(browser, "Priya Nandakumar", { baseURL, viewport: desk });
  await picture(page, "home");
  await page.goto("/young-people");
  await follow(page, "Kian Marlow");
  await picture(page, "young-person");
  const stage = await openStage(page, "Kian Marlow", /^Pre-sentence report/);
  await page.goto(`${stage}/sections/exploitation`);
  await picture(page, "sub-section", 1200);
  await page.setViewportSize(phone);
  await picture(page, "sub-section-phone", phone.height);
  await page.setViewportSize(desk);
  await page.goto(`${stage}/left`);
  await picture(page, "what-is-left");
  await page.goto(`${stage}/timeline`);
  await picture(page, "timeline", 1200);
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
