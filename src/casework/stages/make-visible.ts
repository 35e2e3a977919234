import type { CompiledStage } from "../../assessment/compiled-stage.ts";
import { evaluate } from "../../assessment/evaluate.ts";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { Evaluation, StageFacts } from "../../assessment/types.ts";
import type { SubSectionId } from "../../framework/language.ts";
import { londonDate } from "../../judgement/working-days/london-time.ts";
import { currentService, keyOf } from "../local-configuration/service-configuration.ts";
import { type AssembledAnswers, assembleAgain, assembleAnswers } from "./assemble-answers.ts";
import { compiledStage, frameworkVersion } from "./framework-versions.ts";
import type { LoadedStage } from "./load-stage.ts";
import { serviceSettings } from "./service-settings.ts";
import type { StoredAnswer } from "./stored-answer.ts";
import type { StageHead, VisibleStage, VisibleYoungPerson } from "./visible-stage.ts";

/** The calendar date in England and Wales on which something happens. */
export const dayOf = (moment: Date): string => londonDate(moment.toISOString());

/**
 * What one person may see of a loaded stage, evaluated on a date. A contributor sees the sub-sections that were given; everybody else
 * whom row-level security lets in sees all. Null for people who may see the case record but no assessment.
 */
export function makeVisible(loaded: LoadedStage, today: string): VisibleStage | null {
  const { stage, scope, grant } = loaded;
  if (scope !== "all" && scope !== "granted") return null;
  const compiled = compiledStage(frameworkVersion(stage.framework, stage.framework_version), stage.type);
  const { assembled, evaluation } = worked(loaded, today);
  const inOrder = compiled.subSections.map(({ subSection }) => subSection.id);
  const given = scope === "all" ? null : new Set(grant?.subSections ?? []);
  const subSections = given === null ? inOrder : inOrder.filter((id) => given.has(id));
  return {
    head: headOf(loaded, compiled.stage.title),
    youngPerson: youngPersonOf(loaded),
    compiled,
    subSections,
    all: given === null,
    ...assembled,
    evaluation: cut(evaluation, compiled, given),
    people: loaded.people,
    summary: loaded.summary,
  };
}

/** What the rows of a stage come to, for everything else that has a part in it (`key`). */
export interface Worked {
  readonly facts: LoadedStage["facts"];
  readonly key: string;
  readonly assembled: AssembledAnswers;
  readonly evaluation: Evaluation;
}

/** By the very rows of the answers: those of a stage in which nothing was written are the same rows again (`known-rows.ts`). */
const workedBefore = new WeakMap<LoadedStage["answers"], Worked>();

/**
 * Assembled and evaluated, or found again when rows, record, day, names and settings are all what they were.
 *
 * @param since what stood before, and the rows that were written since: spares putting everything together anew
 */
export function worked(
  loaded: LoadedStage,
  today: string,
  since: { readonly before: Worked; readonly written: readonly StoredAnswer[] } | null = null,
): Worked {
  const { stage, names, organisationKind, organisationSettings, previousJudgements, answers, facts } = loaded;
  const { standIns } = loaded.people;
  const { framework, framework_version, type, opened_at, due_date, previous_stage_id } = stage;
  const service = keyOf(currentService());
  const of = [framework, framework_version, type, opened_at, due_date, previous_stage_id, today, organisationKind];
  const key = JSON.stringify([...of, service, names, standIns, organisationSettings, previousJudgements]);
  const before = workedBefore.get(answers);
  if (before !== undefined && before.facts === facts && before.key === key) return before;
  const rows = [facts, answers];
  const assembled =
    (since && assembleAgain(since.before.assembled, rows, { names, standIns }, since.written)) ??
    assembleAnswers(frameworkIndex(frameworkVersion(framework, framework_version)), rows, { names, standIns });
  const now = { facts, key, assembled, evaluation: evaluateLoaded(loaded, assembled, today) };
  workedBefore.set(answers, now);
  return now;
}

/** Evaluates answers as those of this stage. */
function evaluateLoaded(loaded: LoadedStage, assembled: AssembledAnswers, today: string): Evaluation {
  const { stage } = loaded;
  const compiled = compiledStage(frameworkVersion(stage.framework, stage.framework_version), stage.type);
  const facts: StageFacts = {
    stage: stage.type,
    today,
    organisationKind: loaded.organisationKind,
    openedOn: dayOf(stage.opened_at),
    dueOn: stage.due_date,
    previousJudgements: loaded.previousJudgements,
    hasPreviousStage: stage.previous_stage_id !== null,
    keptUnclear: new Set(assembled.keptUnclear.keys()),
  };
  return evaluate(compiled, assembled.answers, assembled.states, facts, serviceSettings(loaded.organisationSettings));
}

/** What is left for one contributor: gaps, progress and sections of other people's parts are not theirs to see. */
export function cut(
  evaluation: Evaluation,
  compiled: CompiledStage,
  given: ReadonlySet<SubSectionId> | null,
): Evaluation {
  if (given === null) return evaluation;
  const sections = new Set(
    compiled.subSections.filter(({ subSection }) => given.has(subSection.id)).map(({ section }) => section.id),
  );
  const gaps = evaluation.gaps.filter((gap) => given.has(gap.subSection));
  return {
    ...evaluation,
    gaps,
    sections: evaluation.sections.filter(({ id }) => sections.has(id)),
    progress: new Map([...evaluation.progress].filter(([id]) => given.has(id))),
    resumeAt: gaps.find((gap) => gap.holdsCompletion) ?? null,
    complete: false,
    signatures: [],
  };
}

function headOf(loaded: LoadedStage, title: string): StageHead {
  const { stage } = loaded;
  return {
    id: stage.id,
    youngPersonId: stage.young_person_id,
    type: stage.type,
    title,
    status: stage.status,
    ownerId: stage.owner_id,
    ownerName: loaded.ownerName,
    openedAt: stage.opened_at,
    triggerDate: stage.trigger_date,
    dueDate: stage.due_date,
    endedAt: stage.ended_at,
    endedReason: stage.ended_reason,
    frameworkVersion: stage.framework_version,
    sequence: stage.last_sequence,
    recordSequence: loaded.youngPerson.lastSequence,
  };
}

function youngPersonOf({ youngPerson, facts }: LoadedStage): VisibleYoungPerson {
  const preferred = facts.find((fact) => fact.address === "case:preferred-name")?.value;
  return {
    id: youngPerson.id,
    reference: youngPerson.reference,
    displayName: youngPerson.displayName,
    preferredName: typeof preferred === "string" ? preferred : null,
    dateOfBirth: youngPerson.dateOfBirth,
    caseManagerId: youngPerson.caseManagerId,
    caseManagerName: youngPerson.caseManagerName,
  };
}
