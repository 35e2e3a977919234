import { test } from "@playwright/test";
import { signOutEverybody } from "./support/people.ts";
import { stageJourney } from "./support/stage-journey.ts";

test.afterEach(signOutEverybody);

test("the main job, with JavaScript", async ({ browser }) => {
  await stageJourney(browser, true);
});

test("the main job, without JavaScript", async ({ browser }) => {
  await stageJourney(browser, false);
});
