import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test";
import { assetplus } from "../../src/framework/assetplus.ts";
import { type Chapter, chapters, monthsOf, offenceKinds } from "../cases/long-case.ts";
import { type Manner, shortest } from "./fill-page.ts";
import { addYoungPerson, signIn, startStage } from "./people.ts";
import { StageWorker } from "./stage-worker.ts";
import { walkWhatIsLeft } from "./walk-what-is-left.ts";

/** A case that was carried through the pages of the application: its record, and its stages in order, the last one still open. */
export interface CarriedCase {
  readonly record: string;
  readonly stages: readonly string[];
  readonly owner: Page;
}

/** Answers that must not be the shortest, because then the case would contradict itself. */
const always: Readonly<Record<string, RegExp>> = {
  "safeguarding-referral": /^Made/,
  "contract-matches": /^Yes/,
  "rosh-judgement": /^Medium/,
  "sawb-judgement": /^Medium/,
  "lor-judgement": /^High/,
  "desistance-factors.direction": /^For/,
  "contingency-others.effect": /^Raises/i,
  "contingency-safety.effect": /^Raises/i,
  "plan-targets.links": /^Goals/,
};
const opened = /^(yes|currently|often|medium|likely|major|strong)\b/i;
const withoutEntry = (address: string): string => address.replace(/\[[^\]]*\]/, "");

/** How the case's worker answers: what `depth` says, and in words that no two questions share. */
function mannerOf(depth: Chapter["depth"], title: string): Manner {
  let written = 0;
  return {
    choose(options, address) {
      const question = withoutEntry(address);
      const fixed = always[question];
      const named = fixed && options.find(({ words }) => fixed.test(words));
      if (named) return named.value;
      if (question === "offences.outcome") return options.at(-1)?.value ?? "";
      const opens = depth === "full" ? options.find(({ words }) => opened.test(words)) : undefined;
      return opens?.value ?? shortest(options);
    },
    write(type, address) {
      written += 1;
      if (type !== "narrative") return `Alex Doyle, youth justice worker ${written}`;
      return `${title}, note ${written} (${withoutEntry(address)}): he says that evenings are hardest, because nobody is home before nine; his aunt and the head of year agree.`;
    },
  };
}

/**
 * Carries one young person from a first caution to custody through the real pages: record, stages, countersignatures, completion, and a review
 * that is left open. Without the script every act is a form that is posted: what the pages promise to everybody.
 *
 * @param told says each step as it is done
 */
export async function carryCase(
  browser: Browser,
  options: BrowserContextOptions,
  told: (step: string) => void,
): Promise<CarriedCase> {
  const withoutScript = { ...options, javaScriptEnabled: false };
  const owner = await signIn(browser, "Priya Nandakumar", withoutScript);
  const manager = await signIn(browser, "Helen Osei", withoutScript);
  const record = await addYoungPerson(owner, "Dylan", `Longcase-${Date.now().toString(36)}`);
  const stages: string[] = [];
  for (const chapter of chapters) {
    await recordMatters(new StageWorker(owner, record, false), chapter);
    told(`${chapter.offences.count} offences and their outcome are on the record`);
    const stage = await startStage(owner, record, chapter.stage);
    stages.push(stage);
    const worker = new StageWorker(owner, stage, false);
    await addLifeEvents(worker, chapter);
    await addFactors(worker, chapter);
    await confirmCarried(worker);
    await answerWhatIsLeft(worker, chapter);
    told(`${chapter.stage}: nothing is left`);
    await signAndComplete(worker, manager);
    told(`${chapter.stage}: signed and completed`);
  }
  stages.push(await startStage(owner, record, "Review"));
  told("A review is open");
  return { record, stages, owner };
}

async function recordMatters(worker: StageWorker, { outcome, offences }: Chapter): Promise<void> {
  const [year = "", month = "", day = ""] = outcome.date.split("-");
  await worker.open("/record/outcome-list");
  await worker.addEntry("outcome");
  await worker.writeDate(".date", day, month, year);
  await worker.choose(".type", outcome.type);
  await worker.write(".body", outcome.body);
  await worker.settle(worker.page);
  if (outcome.months !== undefined) {
    await worker.write(".length", String(outcome.months));
    await worker.settle(worker.page);
  }
  for (const [place, when] of monthsOf(offences).entries()) {
    const [title, code] = offenceKinds[place % offenceKinds.length] ?? ["Theft from shop", "46/00"];
    await worker.open("/record/offence-list");
    await worker.addEntry("offence");
    await worker.write(".title", title);
    await worker.write(".code", code);
    await worker.writeDate(".date", String((place % 27) + 1), when.slice(5), when.slice(0, 4));
    await worker.choose(".status", outcome.type === "youth-caution" ? "cautioned" : "proved");
    await worker.settle(worker.page);
    await worker.choose(".plea", "guilty");
    await worker.choose(".outcome", await lastOption(worker, ".outcome"));
    await worker.settle(worker.page);
  }
}

/** The code of the last of the choices: the entry that was added last. */
async function lastOption(worker: StageWorker, address: string): Promise<string> {
  return worker
    .at(address)
    .evaluate((control) =>
      control instanceof HTMLSelectElement
        ? (control.options[control.options.length - 1]?.value ?? "")
        : ([...control.querySelectorAll("input")].at(-1)?.value ?? ""),
    );
}

async function addLifeEvents(worker: StageWorker, { lifeEvents }: Chapter): Promise<void> {
  for (const [title, type, when] of lifeEvents) {
    await worker.openSection("life-events-section");
    await worker.addEntry("life event");
    await worker.write(".title", title);
    await worker.choose(".type", type);
    await worker.writeDate(".date", "", when.slice(5), when.slice(0, 4));
    await worker.choose(".effect", "harmed");
    await worker.settle(worker.page);
  }
}

/** One factor for and one against, so that neither side is forgotten. */
async function addFactors(worker: StageWorker, chapter: Chapter): Promise<void> {
  for (const [direction, words] of [
    ["for", `${chapter.stage}: his aunt stands by him, and he tells her where he is.`],
    ["against", `${chapter.stage}: older men pay for things, and want something for it.`],
  ] as const) {
    await worker.openSection("desistance-factors-section");
    await worker.addEntry("factor");
    await worker.choose(".category", direction === "for" ? "living-arrangements" : "attitudes-to-offending");
    await worker.choose(".direction", direction);
    await worker.write(".description", words);
    await worker.choose(".strength", chapter.depth === "full" ? "strong" : "moderate");
    await worker.settle(worker.page);
  }
}

/** Looks at every section that was carried: what stands unspoken against is confirmed together, the rest one by one. */
async function confirmCarried(worker: StageWorker): Promise<void> {
  const { page } = worker;
  for (const section of assetplus.sections) {
    const answer = await page.goto(`${worker.stage}/check/${section.id}`);
    if (answer?.status() !== 200) continue;
    const together = page.locator('form#confirm button[value="confirm"]');
    if ((await together.count()) > 0) await worker.press(together);
    await page.goto(`${worker.stage}/check/${section.id}`);
    const alone = await page
      .locator("section[aria-labelledby='open-first'] a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const href of alone) {
      await page.goto(href);
      const row = page.locator(`[id="${decodeURIComponent(new URL(href).hash.slice(1))}"]`);
      const still = row.locator('button[value^="confirm"]').first();
      if ((await still.count()) > 0) await worker.press(still);
    }
  }
}

async function answerWhatIsLeft(worker: StageWorker, { depth, stage }: Chapter): Promise<void> {
  const { page } = worker;
  const manner = mannerOf(depth, stage);
  const settle = worker.settle;
  const before = await worker.left();
  if (before > 0) {
    await worker.press(page.locator("table.work tbody a").first());
    await walkWhatIsLeft(page, settle, () => confirmHere(worker), manner);
  }
  expect(await worker.left(), `${stage}: left after every page was answered`).toBe(0);
}

/** What was carried in entries is confirmed on their own pages. */
async function confirmHere(worker: StageWorker): Promise<void> {
  for (;;) {
    const still = worker.page.locator('form.ap-form button[value^="confirm"]').first();
    if ((await still.count()) === 0) return;
    await worker.press(still);
  }
}

async function signAndComplete(worker: StageWorker, manager: Page): Promise<void> {
  const { page, stage } = worker;
  await page.goto(stage);
  const parts = await page
    .locator(`a[href^="${stage}/sign/"]`)
    .evaluateAll((links) => [...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))]);
  const managing = new StageWorker(manager, stage, false);
  for (const path of parts) {
    await page.goto(path);
    const ask = page.getByRole("button", { name: "Ask for countersignature" });
    if ((await ask.count()) > 0) await worker.press(ask);
  }
  for (const path of parts) {
    await manager.goto(path);
    const sign = manager.getByRole("button", { name: "Sign", exact: true });
    if ((await sign.count()) === 0) continue;
    for (const box of await manager.getByRole("checkbox", { name: /^Read/ }).all()) await box.check();
    await managing.press(sign);
  }
  await page.goto(stage);
  await worker.press(page.getByRole("button", { name: "Complete the stage" }));
  await expect(page.getByText("Completed", { exact: true })).toBeVisible();
}
