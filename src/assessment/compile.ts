/** Turns a framework into what `evaluate` walks for one stage type: everything is looked up once, here, and never again. */
import type {
  FactId,
  FieldQuestion,
  Framework,
  ListQuestion,
  Option,
  Question,
  QuestionId,
  Section,
  StageType,
  StageTypeId,
  SubSectionId,
} from "../framework/language.ts";
import type { CompiledQuestion, CompiledStage, CompiledSubSection } from "./compiled-stage.ts";
import { conditionAt, settledAt } from "./condition-at-stage.ts";
import { type FactReaders, factsIn, type Predicate, predicate } from "./conditions.ts";
import { FrameworkFault } from "./framework-fault.ts";
import { neededAt } from "./needed-at.ts";
import { ordered } from "./ordered.ts";
import { ruleFor, type WalkRule } from "./rule-for.ts";
import { emptyMarkOf, shownMarkOf } from "./step.ts";
import type { Walk } from "./walk.ts";
import { walkReaders } from "./walk-readers.ts";

/**
 * @throws FrameworkFault when the stage type is unknown, an id is used twice, or conditions and rules go in a circle.
 * `checkFramework` finds everything else; it runs at start.
 */
export function compile(framework: Framework, stageType: StageTypeId): CompiledStage {
  const stage = framework.stages.find((type) => type.id === stageType);
  if (!stage) throw new FrameworkFault(`stages/${stageType}`, "there is no such stage type");
  const sections = framework.sections.filter((section) => isAtStage(section, stage));
  const shownAt = subSectionsOfRecordFacts(sections);
  const options = optionsOf(framework);
  const byId = new Map<QuestionId, CompiledQuestion>();
  const questions: (CompiledQuestion & Later)[] = [];
  const readers = walkReaders(byId, options);
  const read = factsRead(framework);
  const isNeeded = neededAt(stage);

  const add = (question: Question, section: Section, subSection: SubSectionId, list: CompiledQuestion | null) => {
    if (byId.has(question.id))
      throw new FrameworkFault(`${section.id}/${subSection}/${question.id}`, "this id is used twice");
    const place = section.group === "record" ? shownAt.get(list?.question.id ?? question.id) : subSection;
    const fields: CompiledQuestion[] = [];
    const byChoice = waitsForChoice(question, list);
    const onlyShown = isOnlyShown(question, read);
    const required = isNeeded(section, subSection, question, list?.question.id ?? null) ? question.required : "never";
    const compiled: CompiledQuestion & Later = {
      index: questions.length,
      id: question.id,
      isList: question.type === "list",
      onRecord: question.home === "record",
      question,
      list,
      fields,
      subSection: place ?? subSection,
      atThisStage: section.group === "record" ? place !== undefined : sections.includes(section),
      byChoice,
      asked: question.type !== "computed" && question.type !== "ref",
      askedAnew: list?.askedAnew === true || isAskedAnew(question),
      hasValue: question.type !== "ref" && !onlyShown,
      correctable: question.type === "computed" && question.correctable === true,
      explains: -1,
      shownMark: shownMarkOf(required),
      emptyMark: emptyMarkOf(byChoice, required),
      shownWhen: null,
      emptyWhen: null,
      rule: null,
      onlyShown,
      clarifiable: options(question).some(({ code }) => code === "yet-to-clarify"),
      fixedEntries: question.type === "list" ? fixedCodes(question, framework) : null,
    };
    questions.push(compiled);
    byId.set(question.id, compiled);
    if (question.type === "list")
      for (const field of question.fields) fields.push(add(field, section, subSection, compiled));
    return compiled;
  };
  for (const section of framework.sections) {
    for (const { id, questions: rows } of section.subSections) for (const row of rows) add(row, section, id, null);
  }

  for (const compiled of questions) turnConditions(compiled, readers, byId, stageType);
  const last = new Set(questions.filter(readsEverything));
  const order = ordered(
    questions.filter((question) => !last.has(question)),
    (question) => neededBy(question, byId, last),
    ({ question }) => question.id,
  );
  const inOrder = [...order, ...last];
  return {
    framework,
    stage,
    questions,
    byId,
    fieldPlaces: fieldPlacesOf(questions),
    lists: questions.filter(({ question }) => question.type === "list"),
    inOrder,
    walkOrder: inOrder.filter(({ question }) => canBeShown(question, stage)),
    ...pagesOf(sections, stage, questions, byId),
    flags: framework.flags.map((flag) => ({
      id: flag.id,
      label: flag.label,
      raised: predicate(flag.raisedWhen, readers),
      question: factsIn(flag.raisedWhen).find((fact) => byId.has(fact)) ?? null,
    })),
    options,
  };
}

/** Whether a stage of this type shows the section. The case record is no section of a stage. */
export function isAtStage(section: Section, stage: StageType): boolean {
  switch (section.group) {
    case "module":
      return stage.modules.some((module) => module.section === section.id);
    case "self-assessment":
      return (stage.selfAssessments?.youngPerson.length ?? 0) > 0;
    case "carer-self-assessment":
      return (stage.selfAssessments?.carer.length ?? 0) > 0;
    default:
      return stage.groups.includes(section.group);
  }
}

/** A fact of the case record counts where a `ref` of this stage first shows it. */
function subSectionsOfRecordFacts(sections: readonly Section[]): ReadonlyMap<QuestionId, SubSectionId> {
  const found = new Map<QuestionId, SubSectionId>();
  for (const { subSections } of sections) {
    for (const { id, questions } of subSections) {
      for (const question of questions) {
        if (question.type !== "ref") continue;
        for (const target of question.to) if (!found.has(target)) found.set(target, id);
      }
    }
  }
  return found;
}

/** A field that is needed in its entry is always open: the entry itself was the choice. */
function waitsForChoice(question: Question, list: CompiledQuestion | null): boolean {
  if (question.depth !== "further" || question.shownWhen || question.companion) return false;
  if (question.type === "computed" || question.type === "ref") return false;
  return list === null || question.required === "never";
}

function optionsOf(framework: Framework): (question: Question) => readonly Option[] {
  const scales = new Map(framework.scales.map((scale) => [scale.id, scale.options]));
  return (question) => {
    const from = "options" in question ? question.options : undefined;
    if (from === undefined) return [];
    if ("own" in from) return from.own;
    return "scale" in from ? (scales.get(from.scale) ?? []) : from.also;
  };
}

/** Source: content part 00, light-case, "new where an earlier stage is carried forward". */
export const isAskedAnew = ({ noCarry, shownWhen }: Question): boolean =>
  noCarry === true || (shownWhen !== undefined && factsIn(shownWhen).includes("stage"));

/** Every fact that a condition, a rule or a flag reads. */
function factsRead(framework: Framework): ReadonlySet<FactId> {
  const read = new Set<FactId>(framework.flags.flatMap((flag) => factsIn(flag.raisedWhen)));
  for (const { subSections } of framework.sections) {
    for (const { questions } of subSections) {
      for (const question of questions.flatMap((row) => (row.type === "list" ? [row, ...row.fields] : [row]))) {
        for (const fact of question.shownWhen ? factsIn(question.shownWhen) : []) read.add(fact);
        for (const fact of question.type === "computed" ? readByRule(question) : []) read.add(fact);
        if (question.companion) read.add(question.companion.of);
      }
    }
  }
  return read;
}

/** Codes are read by checks and signatures too, so only numbers, texts and lines can wait. */
const isOnlyShown = (question: Question, read: ReadonlySet<FactId>): boolean =>
  question.type === "computed" &&
  question.rule.kind === "named" &&
  (question.rule.reads === "everything" || (question.options === undefined && !read.has(question.id)));

function fixedCodes(list: ListQuestion, framework: Framework): readonly string[] | null {
  if (list.fixedEntries === undefined) return null;
  const scale = framework.scales.find(({ id }) => id === list.fixedEntries);
  if (!scale) throw new FrameworkFault(`${list.id}/fixedEntries`, `there is no scale ${list.fixedEntries}`);
  return scale.options.map((option) => option.code);
}

/** What can only be filled in when every question is known: conditions and rules name questions that stand further down. */
interface Later {
  shownWhen: Predicate<Walk> | null;
  emptyWhen: Predicate<Walk> | null;
  rule: WalkRule | null;
  explains: number;
}

function turnConditions(
  compiled: CompiledQuestion & Later,
  readers: FactReaders<Walk>,
  byId: ReadonlyMap<QuestionId, CompiledQuestion>,
  stage: StageTypeId,
): void {
  const { question } = compiled;
  const shownWhen = question.shownWhen ? conditionAt(question.shownWhen, stage) : true;
  // What is never shown at this stage is left out of the walk.
  if (typeof shownWhen === "object") compiled.shownWhen = predicate(shownWhen, readers);
  if ("emptyWhen" in question && question.emptyWhen) compiled.emptyWhen = predicate(question.emptyWhen, readers);
  if (question.type === "computed") compiled.rule = ruleFor(question, readers);
  if (question.companion?.kind === "correction-reason")
    compiled.explains = byId.get(question.companion.of)?.index ?? -1;
}

const readsEverything = ({ question }: CompiledQuestion): boolean =>
  question.type === "computed" && question.rule.kind === "named" && question.rule.reads === "everything";

/** What must be known before this can be. Facts of modules that this version does not hold are simply unanswered. */
function neededBy(
  { question, list }: CompiledQuestion,
  byId: ReadonlyMap<QuestionId, CompiledQuestion>,
  last: ReadonlySet<CompiledQuestion>,
): readonly CompiledQuestion[] {
  const facts: FactId[] = question.shownWhen ? [...factsIn(question.shownWhen)] : [];
  if (question.type === "computed") facts.push(...readByRule(question));
  if (question.companion) facts.push(question.companion.of);
  const needed = facts.flatMap((fact) => byId.get(fact) ?? []);
  for (const one of needed) {
    if (last.has(one))
      throw new FrameworkFault(question.id, `it reads ${one.question.id}, which is worked out after everything else`);
  }
  return list === null ? needed : [list, ...needed];
}

function readByRule(question: FieldQuestion & { readonly type: "computed" }): readonly FactId[] {
  const { rule } = question;
  if (rule.kind === "copy") return [rule.of];
  if (rule.kind === "cases") return rule.cases.flatMap(({ when }) => factsIn(when));
  return rule.reads === "everything" ? [] : rule.reads;
}

const fieldPlacesOf = (questions: readonly CompiledQuestion[]): CompiledStage["fieldPlaces"] =>
  new Map(
    questions.flatMap(({ question: { id }, fields }) =>
      fields.length === 0
        ? []
        : [[id, new Map(fields.map((field) => [field.question.id.slice(id.length + 1), field.index]))] as const],
    ),
  );

function pagesOf(
  sections: readonly Section[],
  stage: StageType,
  questions: readonly CompiledQuestion[],
  byId: ReadonlyMap<QuestionId, CompiledQuestion>,
): Pick<CompiledStage, "sections" | "subSections"> {
  const recordFacts = questions.filter(
    ({ question, atThisStage, list }) => atThisStage && list === null && question.id.startsWith("case:"),
  );
  const subSections: CompiledSubSection[] = [];
  for (const section of sections) {
    for (const subSection of section.subSections) {
      if (!subSection.questions.some((question) => canBeShown(question, stage))) continue;
      const own = subSection.questions.flatMap((question) => byId.get(question.id) ?? []);
      const facts = recordFacts.filter((fact) => fact.subSection === subSection.id);
      const here = [...facts, ...own];
      subSections.push({ subSection, section, questions: here, asked: here.filter(({ asked }) => asked) });
    }
  }
  const kept = new Set(subSections.map(({ section }) => section));
  return { sections: sections.filter((section) => kept.has(section)), subSections };
}

const canBeShown = (question: Question, stage: StageType): boolean =>
  question.shownWhen === undefined || settledAt(question.shownWhen, stage.id) !== false;
