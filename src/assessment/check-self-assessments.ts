/** Start-up checks of the self-assessments and of entries that are filled in page by page. */
import type { Framework, Question, Section } from "../framework/language.ts";
import type { CheckedFramework, Placed } from "./checked-framework.ts";
import { FrameworkFault } from "./framework-fault.ts";

/** Whether a section holds what a child or a parent says. */
export const isSelfAssessment = ({ group }: Pick<Section, "group">): boolean =>
  group === "self-assessment" || group === "carer-self-assessment";

export function checkSelfAssessments(index: CheckedFramework): void {
  const { placed, framework } = index;
  for (const one of placed.values()) {
    if (isSelfAssessment(one.section)) checkItem(one, index);
    else if (one.question.item !== undefined)
      fault(one.path, "what a child or a parent says stands in a self-assessment");
    checkPages(one);
  }
  checkForms(framework);
}

function fault(path: string, what: string): never {
  throw new FrameworkFault(path, what);
}

/** Nothing in it is ever required or carried; it stands beside what is not itself. That answers which call for something exist is checked with the conditions of their companions. */
function checkItem({ path, question }: Placed, index: CheckedFramework): void {
  const { item } = question;
  if (item === undefined) fault(path, "a question of a self-assessment is not marked as an item");
  if (question.required !== "never") fault(path, "nothing in a self-assessment is ever required");
  if (question.noCarry !== true) fault(path, "a self-assessment is given anew at every stage");
  if (item.prompts === "any-answer" && index.options(question) !== null)
    fault(path, "any answer prompts only where words are typed: name the answers");
  for (const use of question.uses) {
    if (!use.startsWith("beside:")) continue;
    const beside = index.placed.get(use.slice("beside:".length));
    if (beside && isSelfAssessment(beside.section)) fault(`${path}/uses`, `${use} is itself a self-assessment`);
  }
}

/** Every field stands on one page, companions beside what they belong to. */
function checkPages({ path, question }: Placed): void {
  if (question.type !== "list" || question.pages === undefined) return;
  const onPages = question.pages.flatMap(({ fields }) => fields);
  const fields = question.fields.map(({ id }) => id);
  if (onPages.length !== fields.length || new Set(onPages).size !== fields.length || !fields.every(isIn(onPages)))
    fault(`${path}/pages`, "every field stands on exactly one page");
  const empty = question.pages.find((page) => page.guide.trim() === "" || page.fields.length === 0);
  if (empty) fault(`${path}/pages/${empty.id}`, "a page without a guide or without fields");
}

const isIn =
  (ids: readonly string[]) =>
  (id: string): boolean =>
    ids.includes(id);

/** A form that no stage has would never be filled in; a stage with forms needs their section. */
function checkForms(framework: Framework): void {
  const sections = new Set(framework.sections.map(({ group }) => group));
  for (const { id, selfAssessments } of framework.stages) {
    if (selfAssessments && selfAssessments.youngPerson.length > 0 && !sections.has("self-assessment"))
      fault(`stages/${id}/selfAssessments`, "there is no self-assessment of young people");
    if (selfAssessments && selfAssessments.carer.length > 0 && !sections.has("carer-self-assessment"))
      fault(`stages/${id}/selfAssessments`, "there is no self-assessment of parents and carers");
  }
}

/** Whether a question is said by the child or the parent, and is not the practitioner's word beside it. */
export const isSaid = ({ item, companion }: Question): boolean =>
  item !== undefined && companion?.kind !== "look-again" && companion?.kind !== "tell-now";
