import { expect, type Page, test } from "@playwright/test";
import { assetplus } from "../src/framework/assetplus.ts";
import type { Section, SubSectionId } from "../src/framework/language.ts";
import { expectMainUsable, expectUsable } from "./support/check-page.ts";
import { entryPaths, openStage, type StageInProgress, stagesInProgress } from "./support/find-pages.ts";
import { type Place, placesWithEveryPiece } from "./support/kinds-of-pieces.ts";
import { addYoungPerson, signIn, signOutEverybody, startStage } from "./support/people.ts";

/** Looked through once by each worker: nothing here changes them. */
let inProgress: Promise<readonly StageInProgress[]> | undefined;

/** A stage that is well filled comes first; the others are for what it does not show. */
async function wellFilledFirst(page: Page): Promise<readonly StageInProgress[]> {
  const wellFilled = await openStage(page, "Reece Donnelly", /^Sentenced, no report/);
  const all = await stagesInProgress(page);
  return [...all.filter(({ path }) => path === wellFilled), ...all.filter(({ path }) => path !== wellFilled)];
}

/** A stage begun for this, of the first type that has the section: for what no case of the demonstration shows. */
async function begin(page: Page, section: Section): Promise<string | null> {
  const type = assetplus.stages.find(
    ({ groups, modules, mayStart }) =>
      mayStart.includes("youth-justice-service") &&
      (section.group === "module"
        ? modules.some((module) => module.section === section.id)
        : groups.includes(section.group)),
  );
  if (type === undefined) return null;
  const record = await addYoungPerson(page, "Axel", `Checked-${section.id}-${Date.now().toString(36)}`);
  return startStage(page, record, type.title);
}

/** Each of these sub-sections of a section once, wherever it is shown. @returns the paths of the pages. */
async function pagesOf(page: Page, section: Section): Promise<readonly string[]> {
  inProgress ??= wellFilledFirst(page);
  const stages = await inProgress;
  const pathOf = (id: SubSectionId) => stages.find(({ subSections }) => subSections.includes(id))?.path;
  const ids = section.subSections.map(({ id }) => id);
  const shown = ids.flatMap((id) => (pathOf(id) ? [`${pathOf(id)}/sections/${id}`] : []));
  if (shown.length > 0) return shown;
  const ofForm = formStart[section.group];
  if (ofForm !== undefined) {
    // The pages of a form are one line of the list until somebody is in it.
    const found: string[] = [];
    for (const { path } of stages) {
      const missing = ids.filter((id) => !found.some((each) => each.endsWith(`/${id}`)));
      if (missing.length === 0) break;
      await page.goto(`${path}/sections/${ofForm}`);
      found.push(...(await offeredAt(page, path, missing)));
    }
    return found;
  }
  const begun = await begin(page, section);
  if (begun === null) return [];
  await page.goto(begun);
  return offeredAt(page, begun, ids);
}

/** The page at which a form begins, by the group of its sections. */
const formStart: Readonly<Partial<Record<Section["group"], SubSectionId>>> = {
  "self-assessment": "sa-start",
  "carer-self-assessment": "carer-start",
};

/** Those of the sub-sections that the list of sections of the open page leads to. */
async function offeredAt(page: Page, stage: string, ids: readonly SubSectionId[]): Promise<readonly string[]> {
  const offered = await page
    .locator(`#sections a[href*="${stage}/sections/"]`)
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  return offered.filter((path) => ids.some((id) => path.endsWith(`/${id}`)));
}

async function checkPages(priya: Page, section: Section): Promise<void> {
  const pages = await pagesOf(priya, section);
  // What is only asked on a condition (in custody) may stand in no open stage of this practitioner.
  const always = section.subSections.some(({ questions }) =>
    questions.some(({ shownWhen }) => shownWhen === undefined),
  );
  if (always) expect(pages.length, `pages of ${section.id}`).toBeGreaterThan(0);
  for (const path of pages) {
    await priya.goto(path);
    await (path === pages[0] ? expectUsable(priya) : expectMainUsable(priya));
    for (const entry of await entryPaths(priya)) {
      await priya.goto(entry);
      await expectMainUsable(priya);
    }
  }
}

test.afterEach(signOutEverybody);

/** So many sub-sections are one test (own): short enough to be shared out evenly among the workers. */
const inOneTest = 5;

/**
 * What one test looks at. With PROVE=1 (`npm run prove accessibility`) every sub-section, so that new ones come by themselves; in each run the
 * fewest that show every kind of piece of which pages are made.
 */
function* shares(): Generator<readonly Place[]> {
  const sections = assetplus.sections.filter(({ group }) => group !== "record");
  const everyPlace = sections.flatMap((section) => section.subSections.map((subSection) => ({ section, subSection })));
  const places = process.env.PROVE === "1" ? everyPlace : placesWithEveryPiece(sections);
  for (let from = 0; from < places.length; from += inOneTest) yield places.slice(from, from + inOneTest);
}

for (const share of shares()) {
  test(`usable by everybody: ${share.map(({ subSection }) => subSection.id).join(", ")}`, async ({ browser }) => {
    const priya = await signIn(browser, "Priya Nandakumar");
    for (const { section, subSection } of share) await checkPages(priya, { ...section, subSections: [subSection] });
  });
}
