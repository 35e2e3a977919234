import { expect, test } from "@playwright/test";
import { expectAnnounced, expectHeadingsInOrder } from "./support/announced.ts";
import { expectUsable } from "./support/check-page.ts";
import { allOf } from "./support/count-actions.ts";
import { signIn, signOutEverybody } from "./support/people.ts";
import { answerAnew, bothAsked, checkBoth, startReview } from "./support/review-journey.ts";

test.afterEach(signOutEverybody);

test("an unchanged review: opens on what is new, is checked by section, and goes to the manager with few actions", async ({
  browser,
}) => {
  const sam = await signIn(browser, "Sam Okafor");
  const counter = await startReview(sam, "Noah Bright");
  const review = new URL(sam.url()).pathname;
  await expect(sam.getByRole("heading", { name: /^Everything else/ })).toBeVisible();
  await expectUsable(sam);
  await expectHeadingsInOrder(sam);
  await expect(sam.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "What is new since last time" [level=1]
      - status: /Saved \\d\\d.\\d\\d/
      - region "New since last time"
      - region "Asked at every review":
        - heading "Asked at every review" [level=2]
        - region "What this review is for":
          - heading "What this review is for" [level=3]
  `);
  const answers = await answerAnew(counter);
  await checkBoth(counter, null);
  expect(allOf(counter.counted)).toBeLessThanOrEqual(answers + 10);
  await bothAsked(sam);

  const stage = review.replace(/\/review$/, "");
  await sam.goto(`${stage}/sections/physical-health`);
  await expect(sam.locator(".ap-carried-note")).toContainText("Not reviewed this time. As written up to");
  await expect(sam.locator(".nav a[aria-current]")).toContainText("not reviewed");
  await expectUsable(sam);

  // What somebody else changes while the page is read is not confirmed with it.
  await sam.goto(`${stage}/check/slcn`);
  await expectUsable(sam);
  const helen = await signIn(browser, "Helen Osei");
  await helen.goto(`${stage}/sections/slcn?change=slcn-hearing`);
  await helen.locator('[data-address="slcn-hearing"] input[value="yes"]').check();
  await expect(helen.locator("[data-save-state]")).toContainText("Saved");
  await sam.getByRole("button", { name: /^Checked, no change/ }).click();
  await expect(sam.getByRole("alert")).toContainText("Changed while you were reading");
  await expect(sam.getByRole("alert")).toContainText("Nothing was confirmed");
  await expectAnnounced(sam, "assertive", /Changed while you were reading/);
  await sam.getByRole("button", { name: /^Checked, no change/ }).click();
  await sam.goto(`${stage}/sections/slcn`);
  await expect(sam.locator(".ap-carried-note")).toContainText("confirmed by Sam Okafor");
});
