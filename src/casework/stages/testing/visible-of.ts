/** A stage as its writer sees it, made of answers alone: for tests of what is shown, without a database. */
import { evaluate } from "../../../assessment/evaluate.ts";
import type { Answers } from "../../../framework/answers.ts";
import type { OrganisationKind, StageTypeId } from "../../../framework/language.ts";
import { compiledStage, currentFramework } from "../framework-versions.ts";
import type { VisibleStage } from "../visible-stage.ts";

/** The time at which it is looked at. */
export const seenAt = new Date("2026-11-22T10:00:00Z");

export function visibleOf(
  type: StageTypeId,
  answers: Answers,
  organisationKind: OrganisationKind = "youth-justice-service",
): VisibleStage {
  const compiled = compiledStage(currentFramework, type);
  const facts = {
    stage: type,
    today: "2026-11-22",
    organisationKind,
    openedOn: "2026-11-01",
    dueOn: null,
    previousJudgements: {},
    hasPreviousStage: false,
  } as const;
  const states = new Map();
  return {
    head: {
      id: "8d1c2f7e-1111-4222-8333-944455556666",
      youngPersonId: "8d1c2f7e-1111-4222-8333-944455557777",
      type,
      title: compiled.stage.title,
      status: "in-progress",
      ownerId: "owner",
      ownerName: "Priya Nandakumar",
      openedAt: seenAt,
      triggerDate: "2026-11-01",
      dueDate: null,
      endedAt: null,
      endedReason: null,
      frameworkVersion: currentFramework.version,
      sequence: "0",
      recordSequence: "0",
    },
    youngPerson: {
      id: "8d1c2f7e-1111-4222-8333-944455557777",
      reference: "NM-1",
      displayName: "Kian Marlow",
      preferredName: null,
      dateOfBirth: "2011-03-14",
      caseManagerId: null,
      caseManagerName: null,
    },
    compiled,
    subSections: compiled.subSections.map(({ subSection }) => subSection.id),
    all: true,
    answers,
    meta: new Map(),
    states,
    keptUnclear: new Map(),
    evaluation: evaluate(compiled, answers, states, facts, { countersignCriteria: {} }),
    deletedEntries: {},
    people: { contributions: [], standIns: [] },
    summary: null,
  };
}
