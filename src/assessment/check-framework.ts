/**
 * The start-up check: a framework that is not sound stops the start, with the path to the fault. Whoever changes the data
 * learns of it here and not from a child's assessment.
 */
import { closingCodes } from "../framework/define.ts";
import type {
  ComputedRule,
  FactId,
  Framework,
  ListQuestion,
  Option,
  Question,
  QuestionId,
  Section,
} from "../framework/language.ts";
import { pseudoFacts } from "../framework/language.ts";
import { checkConditions } from "./check-conditions.ts";
import { checkPossible } from "./check-possible.ts";
import { checkSelfAssessments } from "./check-self-assessments.ts";
import { checkSources } from "./check-sources.ts";
import type { CheckedFramework, Placed } from "./checked-framework.ts";
import { compile } from "./compile.ts";
import { computedRules } from "./computed/registry.ts";
import { factsIn } from "./conditions.ts";
import { checkGrid } from "./entry-grid.ts";
import { FrameworkFault } from "./framework-fault.ts";
import { frameworkIndex } from "./framework-index.ts";

/** Ids that the data may name although this version does not hold them; see `framework/awaited.ts`. */
export interface Awaited {
  readonly questions: readonly QuestionId[];
  readonly sections: readonly string[];
}

/**
 * What every start checks: a few tenths of a second at the most.
 *
 * @throws FrameworkFault at the first fault found
 */
export function checkFramework(framework: Framework, awaited: Awaited): void {
  const index = indexOf(framework, awaited);
  checkScales(framework);
  checkStages(framework, awaited);
  for (const placed of index.placed.values()) {
    checkQuestion(placed, index);
    checkUses(placed, index);
  }
  checkConditions(index);
  checkAskedOnce(index);
  checkScalesUsed(index);
  checkSelfAssessments(index);
  // What goes in a circle does so at every stage: one finds it.
  for (const stage of framework.stages.slice(0, 1)) compile(framework, stage.id);
}

/**
 * All of that, and what takes a search or concerns the authors more than the start: answers that make each condition true and others that
 * make it false, a source for every number and rule, and whole guidance for every sub-section. `npm run check` and the tests run it.
 *
 * @throws FrameworkFault at the first fault found
 */
export function checkWholeFramework(framework: Framework, awaited: Awaited): void {
  checkFramework(framework, awaited);
  const index = indexOf(framework, awaited);
  checkSources(index);
  checkPossible(index);
  checkGuidance(framework);
}

function fault(path: string, what: string): never {
  throw new FrameworkFault(path, what);
}

const idPattern = /^(?:case:)?[a-z0-9]+(?:-[a-z0-9]+)*$/;
const fieldPattern = /^(?:case:)?[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function indexOf(framework: Framework, awaited: Awaited): CheckedFramework {
  const placed = new Map<QuestionId, Placed>();
  const places = new Map<string, string>();
  const put = (path: string, question: Question, list: ListQuestion | null, section: Section) => {
    const known = placed.get(question.id);
    if (known) fault(path, `the id ${question.id} is used twice, also at ${known.path}`);
    if (list === null ? !idPattern.test(question.id) : !fieldPattern.test(question.id))
      fault(path, `${question.id} is not an id`);
    if (list !== null && !question.id.startsWith(`${list.id}.`))
      fault(path, `a field of ${list.id} must begin with its id`);
    placed.set(question.id, { path, question, list, section });
  };
  for (const section of framework.sections) {
    for (const subSection of section.subSections) {
      const path = `${section.id}/${subSection.id}`;
      const known = places.get(subSection.id);
      if (known) fault(path, `the sub-section id is used twice, also at ${known}`);
      places.set(subSection.id, path);
      if (subSection.guide.trim() === "") fault(`${path}/guide`, "the sub-section has no guide");
      if (subSection.guide.trim().split(/\s+/).length < 6) fault(`${path}/guide`, "the guide says next to nothing");
      for (const question of subSection.questions) {
        put(`${path}/${question.id}`, question, null, section);
        if (question.type !== "list") continue;
        if (question.fields.length === 0) fault(`${path}/${question.id}`, "a list without fields");
        for (const { id } of question.pages ?? []) {
          if (places.has(id))
            fault(`${path}/${question.id}/${id}`, `the page id is used twice, also at ${places.get(id)}`);
          places.set(id, `${path}/${question.id}/${id}`);
        }
        for (const field of question.fields) put(`${path}/${field.id}`, field, question, section);
      }
    }
  }
  const scales = new Map(framework.scales.map((scale) => [scale.id, scale.options]));
  return {
    framework,
    placed,
    subSections: new Set(places.keys()),
    awaited: new Set(awaited.questions),
    options(question) {
      const from = "options" in question ? question.options : undefined;
      if (from === undefined || "entriesOf" in from) return null;
      return "own" in from ? from.own : (scales.get(from.scale) ?? null);
    },
  };
}

/** A worker finds on every page, those of long entries too, an example of good writing and what to leave out. Frozen versions of before had neither, so no start asks. */
function checkGuidance({ sections }: Framework): void {
  for (const { id, subSections } of sections) {
    const pages = subSections.flatMap(({ questions }) =>
      questions.flatMap((question) => (question.type === "list" ? (question.pages ?? []) : [])),
    );
    for (const { id: place, example = "", leaveOut = "" } of [...subSections, ...pages]) {
      if (example.trim() === "") fault(`${id}/${place}/example`, "the guidance gives no example");
      if (leaveOut.trim() === "") fault(`${id}/${place}/leaveOut`, "the guidance does not say what to leave out");
    }
  }
}

function checkScales(framework: Framework): void {
  const seen = new Set<string>();
  for (const { id, options, ordered = [] } of framework.scales) {
    if (seen.has(id)) fault(`scales/${id}`, "this scale is defined twice");
    seen.add(id);
    checkOptions(`scales/${id}`, options);
    for (const [at, code] of ordered.entries()) {
      if (!options.some((option) => option.code === code))
        fault(`scales/${id}/${code}`, "the order of the answers names one that the scale does not have");
      if (ordered.indexOf(code) !== at) fault(`scales/${id}/${code}`, "this answer has two places in the order");
    }
  }
}

function checkOptions(path: string, options: readonly Option[]): void {
  if (options.length === 0) fault(path, "there are no options");
  const codes = new Set<string>();
  for (const option of options) {
    if (codes.has(option.code)) fault(`${path}/${option.code}`, "two options with one code");
    if (closingCodes.has(option.code) && !option.closing)
      fault(`${path}/${option.code}`, "this code rules out other ticks and is not marked so");
    codes.add(option.code);
  }
}

function checkStages(framework: Framework, awaited: Awaited): void {
  const sections = new Set([...framework.sections.map(({ id }) => id), ...awaited.sections]);
  for (const stage of framework.stages) {
    for (const module of stage.modules) {
      if (!sections.has(module.section)) fault(`stages/${stage.id}/${module.section}`, "there is no such module");
    }
  }
}

function checkQuestion({ path, question, list }: Placed, index: CheckedFramework): void {
  const { placed, framework } = index;
  if ("options" in question && question.options !== undefined) {
    const { options } = question;
    if ("scale" in options && !framework.scales.some(({ id }) => id === options.scale))
      fault(path, `there is no scale ${options.scale}`);
    if ("own" in options) checkOptions(path, options.own);
    if ("entriesOf" in options) {
      for (const target of options.entriesOf) {
        if (placed.get(target)?.question.type !== "list")
          fault(path, `its choices are entries of ${target}, which is no list`);
      }
    }
  }
  if (question.type === "list") checkList(path, question, index);
  if (question.type === "computed") checkRule(path, question.rule, index);
  if (question.type === "ref") {
    for (const target of question.to) {
      const found = placed.get(target);
      if (!found && !index.subSections.has(target) && !index.awaited.has(target))
        fault(path, `it shows ${target}, which does not exist`);
      if (found?.question.type === "ref") fault(path, `it shows ${target}, which itself only shows another fact`);
    }
    for (const field of [question.via, question.linkedBy])
      if (field !== undefined && !placed.has(field)) fault(path, `it reads ${field}, which does not exist`);
    if (question.via !== undefined && placed.get(question.via)?.list !== list)
      fault(path, `${question.via} is not a field of the same entry`);
  }
}

function checkList(path: string, list: ListQuestion, { framework }: CheckedFramework): void {
  if (!list.fields.some(({ id }) => id === list.entryLabel))
    fault(path, `its entries are named by ${list.entryLabel}, which is no field of it`);
  const { fixedEntries } = list;
  if (fixedEntries !== undefined && !framework.scales.some(({ id }) => id === fixedEntries))
    fault(path, `there is no scale ${fixedEntries}`);
  checkGrid(path, list, frameworkIndex(framework));
}

function checkRule(path: string, rule: ComputedRule, { placed, awaited }: CheckedFramework): void {
  if (rule.kind === "named" && !computedRules.has(rule.name)) fault(path, `there is no computed rule ${rule.name}`);
  for (const fact of factsOfRule(rule)) {
    if (!placed.has(fact) && !awaited.has(fact) && !isPseudo(fact))
      fault(path, `its rule reads ${fact}, which does not exist`);
  }
}

const isPseudo = (fact: FactId): boolean => (pseudoFacts as readonly string[]).includes(fact);

function factsOfRule(rule: ComputedRule): readonly FactId[] {
  if (rule.kind === "copy") return [rule.of];
  if (rule.kind === "cases") return rule.cases.flatMap(({ when }) => factsIn(when));
  return [...(rule.reads === "everything" ? [] : rule.reads), ...(rule.asRecorded ?? [])];
}

const plainUses = new Set(["plan", "summary", "stats", "yogrs", "scaled-approach", "countersign"]);
const lanes = new Set(
  "offences outcomes behaviour services life-events care safeguarding home education health substance missing incidents custody enforcement interventions".split(
    " ",
  ),
);
const reports = new Set("psr ro rj bail custody release referral transfer".split(" "));

function checkUses({ path, question }: Placed, { framework, placed, subSections, awaited }: CheckedFramework): void {
  const categories = new Set(
    framework.scales.find(({ id }) => id === "desistance-category")?.options.map(({ code }) => code),
  );
  for (const use of question.uses) {
    const [token = "", value = ""] = use.split(/:(.*)/);
    const known =
      token === "desistance"
        ? categories.has(value)
        : token === "flag"
          ? framework.flags.some(({ id }) => id === value)
          : token === "timeline"
            ? lanes.has(value)
            : token === "report"
              ? reports.has(value)
              : token === "child-voice" || token === "beside"
                ? placed.has(value) || subSections.has(value) || awaited.has(value)
                : plainUses.has(use);
    if (!known) fault(`${path}/uses`, `${use} is not known`);
  }
}

/** No fact is asked twice: two questions of one place in the framework never have the same words. */
function checkAskedOnce({ placed }: CheckedFramework): void {
  const seen = new Map<string, string>();
  for (const { path, question, list } of placed.values()) {
    if (
      question.type === "ref" ||
      question.type === "computed" ||
      question.companion ||
      question.id.startsWith("case:")
    )
      continue;
    const key = `${list?.id ?? ""}|${question.label
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim()}`;
    const known = seen.get(key);
    if (known) fault(path, `the same question is asked at ${known}`);
    seen.set(key, path);
  }
}

function checkScalesUsed({ placed, framework }: CheckedFramework): void {
  const used = new Set<string>();
  for (const { question } of placed.values()) {
    if ("options" in question && question.options !== undefined && "scale" in question.options)
      used.add(question.options.scale);
    if (question.type === "list" && question.fixedEntries !== undefined) used.add(question.fixedEntries);
  }
  for (const { id } of framework.scales) if (!used.has(id)) fault(`scales/${id}`, "no question uses this scale");
}
