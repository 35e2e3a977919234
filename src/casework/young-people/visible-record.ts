import { sql } from "kysely";
import { type FrameworkIndex, frameworkIndex } from "../../assessment/framework-index.ts";
import type { StageStatus } from "../../database/schema.ts";
import type { Address, Answers, ListEntry } from "../../framework/answers.ts";
import type { Framework, StageTypeId } from "../../framework/language.ts";
import { caseworkWords } from "../../wording/casework.ts";
import type { Work } from "../actor.ts";
import { wordedFramework } from "../local-configuration/worded.ts";
import { assembleAnswers } from "../stages/assemble-answers.ts";
import { currentFramework, frameworkVersion, stageTypeOf } from "../stages/framework-versions.ts";
import type { AnswerMeta, VisibleYoungPerson } from "../stages/visible-stage.ts";
import { freshenSummaries } from "../summaries/freshen-summaries.ts";
import { recordRoles } from "../whole-case-roles.ts";
import { type BannerAlert, bannerAlerts } from "./banner-alerts.ts";
import { type LoadedRecord, loadRecord } from "./load-record.ts";

/** A stage of the young person, as its page lists it. */
export interface StageLine {
  readonly id: string;
  readonly type: StageTypeId;
  readonly title: string;
  readonly status: StageStatus;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly openedAt: Date;
  /** ISO date. */
  readonly dueDate: string | null;
  readonly endedAt: Date | null;
  /** Gaps that hold completion; null for people who see only parts of the stage. */
  readonly left: number | null;
}

/** The case record of a young person as one person may see it. */
export interface VisibleRecord {
  readonly youngPerson: VisibleYoungPerson;
  readonly closedAt: Date | null;
  /** Questions and labels of the facts. */
  readonly index: FrameworkIndex;
  readonly answers: Answers;
  /** Also of cleared facts and deleted entries, for the version that the next save names. */
  readonly meta: ReadonlyMap<Address, AnswerMeta>;
  readonly deletedEntries: Readonly<Record<string, readonly ListEntry[]>>;
  /** Newest first. */
  readonly stages: readonly StageLine[];
  readonly alerts: readonly BannerAlert[];
  /** May change facts of the record. */
  readonly mayWrite: boolean;
}

/** The record with its stages and alerts, as it stands or as it stood at a moment; null for what this person may not know to exist. */
export async function visibleRecord(
  work: Work,
  youngPersonId: string,
  at: Date | null = null,
): Promise<VisibleRecord | null> {
  const loaded = await loadRecord(work, youngPersonId, at);
  if (loaded === null || loaded.scope === "none" || loaded.scope === "protection") return null;
  const index = frameworkIndex(currentFramework);
  const { answers, meta, deletedEntries } = assembleAnswers(index, [loaded.facts], {
    names: loaded.names,
    standIns: [],
  });
  if (at === null) await freshenSummaries(work, { youngPersonId });
  const stages = await stagesOf(work, youngPersonId);
  const whole = loaded.scope !== "granted";
  const latest = stages.find(({ line }) => line.status === "in-progress" || line.status === "completed") ?? null;
  return {
    youngPerson: personOf(loaded, answers),
    closedAt: loaded.youngPerson.closed_at,
    index,
    answers,
    meta,
    deletedEntries,
    stages: stages.map(({ line }) => (whole ? line : { ...line, left: null })),
    alerts: bannerAlerts(answers, whole && latest !== null ? { stageId: latest.line.id, flags: latest.flags } : null),
    mayWrite: recordRoles.includes(work.actor.role) && (loaded.scope === "all" || loaded.scope === "record"),
  };
}

function personOf({ youngPerson, names }: LoadedRecord, answers: Answers): VisibleYoungPerson {
  const preferred = answers.values["case:preferred-name"];
  const manager = youngPerson.case_manager_id;
  return {
    id: youngPerson.id,
    reference: youngPerson.reference,
    displayName: youngPerson.display_name,
    preferredName: typeof preferred === "string" ? preferred : null,
    dateOfBirth: youngPerson.date_of_birth,
    caseManagerId: manager,
    caseManagerName: manager === null ? null : (names[manager] ?? null),
  };
}

interface StageWithFlags {
  readonly line: StageLine;
  readonly flags: readonly { readonly id: string; readonly label: string }[];
}

/** A flag as it is kept in the words of its framework, in those of the request; a case of prevention keeps the words of prevention. */
function wordedFlag(framework: Framework, flag: StageWithFlags["flags"][number]): StageWithFlags["flags"][number] {
  const labelIn = (of: Framework): string | undefined => of.flags.find(({ id }) => id === flag.id)?.label;
  const vocabulary = labelIn(framework) === flag.label ? "standard" : "prevention";
  return { id: flag.id, label: labelIn(wordedFramework(framework, vocabulary)) ?? flag.label };
}

async function stagesOf(work: Work, youngPersonId: string): Promise<readonly StageWithFlags[]> {
  const rows = await work.tx
    .selectFrom("stage as s")
    .leftJoin("stage_summary as m", "m.stage_id", "s.id")
    .leftJoin("user_account as u", "u.id", "s.owner_id")
    .where("s.young_person_id", "=", youngPersonId)
    .select([
      "s.id",
      "s.type",
      "s.framework",
      "s.framework_version",
      "s.status",
      "s.owner_id",
      "s.opened_at",
      "s.due_date",
      "s.ended_at",
    ])
    .select(["u.name", "m.left_count", sql<StageWithFlags["flags"] | null>`m.flags`.as("flags")])
    .orderBy("s.opened_at", "desc")
    .execute();
  return rows.map((row) => ({
    flags: (row.flags ?? []).map((flag) => wordedFlag(frameworkVersion(row.framework, row.framework_version), flag)),
    line: {
      id: row.id,
      type: row.type,
      title:
        stageTypeOf(wordedFramework(frameworkVersion(row.framework, row.framework_version)), row.type)?.title ??
        row.type,
      status: row.status,
      ownerId: row.owner_id,
      ownerName: row.name ?? caseworkWords().someoneWhoLeft,
      openedAt: row.opened_at,
      dueDate: row.due_date,
      endedAt: row.ended_at,
      left: row.left_count,
    },
  }));
}
