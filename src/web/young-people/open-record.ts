import { evaluate } from "../../assessment/evaluate.ts";
import type { Evaluation } from "../../assessment/types.ts";
import type { Work } from "../../casework/actor.ts";
import { nobodyBeside } from "../../casework/contributors/stage-people.ts";
import { markRecordSeen } from "../../casework/stages/mark-seen.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import { type VisibleRecord, visibleRecord } from "../../casework/young-people/visible-record.ts";
import { dayOf } from "../words/when.ts";
import { compiledRecord } from "./record-framework.ts";

/** The case record as one person may see it, evaluated today. */
export interface OpenRecord {
  readonly record: VisibleRecord;
  /** The same in the shape of a stage, so that a stage's rows can show it. */
  readonly visible: VisibleStage;
}

/** Opens a record for reading or writing; null for what is not there for this person. What others wrote until now stays in its history. */
export async function openRecord(work: Work, youngPersonId: string): Promise<OpenRecord | null> {
  const record = await visibleRecord(work, youngPersonId);
  if (record === null) return null;
  await markRecordSeen(work, youngPersonId);
  return asOpenRecord(record, dayOf(work.now), work.actor.organisationKind);
}

/** A record put into the shape of a stage and evaluated on a date. */
export function asOpenRecord(
  record: VisibleRecord,
  today: string,
  organisationKind: Work["actor"]["organisationKind"],
): OpenRecord {
  const compiled = compiledRecord();
  const { youngPerson, answers, meta, deletedEntries } = record;
  const states = new Map([...meta].map(([address, { state }]) => [address, state]));
  const evaluation = evaluate(
    compiled,
    answers,
    states,
    {
      stage: compiled.stage.id,
      today,
      organisationKind,
      openedOn: today,
      dueOn: null,
      previousJudgements: {},
      hasPreviousStage: false,
    },
    { countersignCriteria: {} },
  );
  return {
    record,
    visible: {
      head: {
        id: youngPerson.id,
        youngPersonId: youngPerson.id,
        type: compiled.stage.id,
        title: compiled.stage.title,
        status: "in-progress",
        ownerId: youngPerson.caseManagerId ?? "",
        ownerName: youngPerson.caseManagerName ?? "",
        openedAt: new Date(`${today}T12:00:00Z`),
        triggerDate: today,
        dueDate: null,
        endedAt: null,
        endedReason: null,
        frameworkVersion: compiled.framework.version,
        sequence: "0",
        recordSequence: "0",
      },
      youngPerson,
      compiled,
      subSections: compiled.subSections.map(({ subSection }) => subSection.id),
      all: true,
      answers,
      meta,
      states,
      keptUnclear: new Map(),
      evaluation,
      deletedEntries,
      people: nobodyBeside,
      summary: null,
    },
  };
}

/** What is not known yet in a part of the record, or in all of it: each gap once. */
export const leftIn = (evaluation: Evaluation, subSection: string | null): number =>
  new Set(
    evaluation.gaps
      .filter((gap) => gap.kind !== "yet-to-clarify" && (subSection === null || gap.subSection === subSection))
      .map(({ address }) => address),
  ).size;
