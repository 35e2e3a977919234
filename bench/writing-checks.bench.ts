/** How long the checks of the writing take: for one page, and for a whole stage, as its texts grow. They are asked for when a page is shown, never by a save. */

import { fullStage } from "../e2e/cases/full-stage.ts";
import { narrativeText } from "../e2e/cases/plain-texts.ts";
import { compile } from "../src/assessment/compile.ts";
import { evaluate } from "../src/assessment/evaluate.ts";
import { writingNotes } from "../src/assessment/writing-checks/writing-notes.ts";
import { writtenTexts } from "../src/assessment/writing-checks/written-texts.ts";
import { assetplus } from "../src/framework/assetplus.ts";
import { load } from "./support/figures.ts";
import { fullStageFacts } from "./support/full-stage-facts.ts";

const { stage } = fullStageFacts;
const compiled = compile(assetplus, stage);
const answers = fullStage(assetplus, stage);
const evaluation = evaluate(compiled, answers, new Map(), fullStageFacts, { countersignCriteria: {} });
const texts = writtenTexts({
  compiled,
  answers,
  shown: evaluation.shown,
  subSections: compiled.subSections.map(({ subSection }) => subSection.id),
  vocabulary: "standard",
});
const page = new Set(
  compiled.subSections
    .find(({ subSection }) => subSection.id === "understanding-behaviour")
    ?.subSection.questions.map(({ id }) => id),
);

let readings = 0;
/** The same texts with another last word each: nothing that was worked out of them is known yet. */
function neverRead(sized: typeof texts): typeof texts {
  readings += 1;
  return sized.map((text) => ({ ...text, text: `${text.text} n${readings}` }));
}

/**
 * The median and the best of sixty, in milliseconds of processor, collecting what is left over included: the wall clock also tells what
 * others do. The texts of each are made before the clock runs.
 */
function timed(
  textsOf: () => typeof texts,
  work: (read: typeof texts) => unknown,
): readonly [median: number, best: number] {
  for (let warm = 0; warm < 15; warm += 1) work(textsOf());
  const times = Array.from({ length: 60 }, () => {
    const read = textsOf();
    const before = process.cpuUsage();
    work(read);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).toSorted((a, b) => a - b);
  return [times[30] ?? 0, times[0] ?? 0];
}

console.log(`In milliseconds of processor. Load of the machine: ${load()}`);
let last = 0;
for (const words of [25, 50, 100, 200, 400]) {
  const sized = texts.map((text, at) => ({
    ...text,
    text: narrativeText(at, words).split(/\s+/).slice(0, words).join(" "),
  }));
  const input = {
    lookedAt: () => true,
    checks: evaluation.checks,
    answers,
    said: new Map<string, string>(),
    unclear: [],
    today: "2026-06-01",
    unclearDays: 28,
  };
  const notes = (read: typeof texts, wanted: (address: string) => boolean) =>
    writingNotes({ ...input, texts: read, wanted });
  const pageOf = (read: typeof texts) => notes(read, (address) => page.has(address));
  const [onePage, pageBest] = timed(() => neverRead(sized), pageOf);
  const [again] = timed(() => sized, pageOf);
  const [whole, wholeBest] = timed(
    () => neverRead(sized),
    (read) => notes(read, () => true),
  );
  const growth = last === 0 ? "" : `, ${(wholeBest / last).toFixed(2)} × for twice the words`;
  last = wholeBest;
  console.log(
    `${sized.length} texts of ${words} words (${sized.length * words} in all): one page, read for the first time ${onePage.toFixed(2)} ms (best ${pageBest.toFixed(2)}, limit 5), again ${again.toFixed(2)}, whole stage ${whole.toFixed(1)} ms (best ${wholeBest.toFixed(1)}, limit 50)${growth}`,
  );
}
