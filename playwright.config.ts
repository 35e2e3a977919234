import { defineConfig } from "@playwright/test";
import { launchOptions } from "./e2e/support/browser.ts";

/**
 * Browser journeys against the built application: one server, three browsers at a time (a journey waits as much as it works), any test beside any other. Each test works on a young
 * person of its own, or only reads.
 */
export default defineConfig({
  testDir: "e2e",
  // The longest come first: begun in the middle they would hold up the end alone.
  projects: [
    { name: "main job", testMatch: "journey.spec.ts" },
    { name: "pages and tasks", testMatch: "*.spec.ts", testIgnore: "journey.spec.ts" },
  ],
  outputDir: ".cache/journeys",
  globalSetup: "./e2e/support/global-setup.ts",
  workers: 3,
  fullyParallel: true,
  retries: 0,
  // A journey takes little more than a minute on a quiet machine; on a crowded one it only takes longer.
  timeout: 600_000,
  expect: { timeout: 15_000 },
  use: {
    // Set by the global set-up before the workers read this file.
    ...(process.env.E2E_BASE_URL ? { baseURL: process.env.E2E_BASE_URL } : {}),
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: "only-on-failure",
    launchOptions,
  },
});
