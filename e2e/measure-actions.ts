// npm run measure:actions: how many actions (clicks, keys that are not text, pages) a review takes, counted in a browser on the demonstration.
import { chromium, type Page } from "@playwright/test";
import { launchOptions } from "./support/browser.ts";
import { startBuiltServer } from "./support/built-server.ts";
import { type Actions, allOf } from "./support/count-actions.ts";
import { signInAnew } from "./support/people.ts";
import { answerAnew, bothAsked, changeOneFact, checkBoth, startReview } from "./support/review-journey.ts";

/** What the tables ask anew of the lightest review (content part 00, light-case). */
const anewInTheTables = 18;
/** Beyond the answers that are asked anew (issue "Working together"). */
const unchangedMore = 10;
const oneFactMore = 5;

interface Measured {
  readonly what: string;
  readonly answers: number;
  readonly actions: Actions;
  readonly target: number;
}

async function review(page: Page, name: string, what: string, changes: boolean): Promise<Measured> {
  const counter = await startReview(page, name);
  const answers = await answerAnew(counter);
  await checkBoth(counter, changes ? () => changeOneFact(counter) : null);
  const actions = counter.counted;
  await bothAsked(page);
  return { what, answers, actions, target: answers + unchangedMore + (changes ? oneFactMore : 0) };
}

/** Each is measured on the same case, in a demonstration of its own. */
async function onFreshDemonstration(what: string, changes: boolean): Promise<Measured> {
  const server = await startBuiltServer();
  const browser = await chromium.launch(launchOptions);
  try {
    const sam = await signInAnew(browser, "Sam Okafor", {
      baseURL: server.baseUrl,
      viewport: { width: 1280, height: 900 },
    });
    return await review(sam, "Noah Bright", what, changes);
  } finally {
    await browser.close();
    await server.stop();
  }
}

const measured = [
  await onFreshDemonstration("an unchanged review", false),
  await onFreshDemonstration("a review with one changed fact", true),
];
console.log(
  `Actions from the press that starts a review of Noah Bright to both countersignatures requested (the tables ask ${anewInTheTables} answers anew of the lightest case):`,
);
for (const { what, answers, actions, target } of measured) {
  const all = allOf(actions);
  console.log(
    `  ${what}: ${all} actions (${actions.clicks} clicks, ${actions.keys} keys, ${actions.pages} pages) for ${answers} answers asked anew; ${all - answers} beyond them; target at most ${target}: ${all <= target ? "met" : "MISSED"}`,
  );
  if (all > target) process.exitCode = 1;
}
