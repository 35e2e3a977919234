import { frameworkIndex } from "../../assessment/framework-index.ts";
import { parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import type { Work } from "../actor.ts";
import { unknownQuestion } from "../answers/refusals.ts";
import { storedSubSection } from "../answers/stored-sub-section.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import { stageClosed } from "../stages/actions.ts";
import { frameworkVersion } from "../stages/framework-versions.ts";
import { lockStage } from "../stages/lock-stage.ts";

/** The answer to a file question, in a stage whose row this transaction has locked. */
export interface FileAnswer {
  readonly youngPersonId: string;
  readonly question: string;
  readonly subSection: string;
  /** 0 when there was no answer yet. */
  readonly version: number;
  readonly references: readonly string[];
}

/** Locks an open stage and reads the files of one of its answers, so that attaching and removing never cross. */
export async function lockFileAnswer(work: Work, stageId: string, address: Address): Promise<Outcome<FileAnswer>> {
  const stage = await lockStage(work.tx, stageId);
  if (stage === null) return refused(notFound);
  if (stage.status !== "in-progress") return refused(stageClosed(stage.status));
  const parsed = address.length <= 300 ? parseAddress(address) : null;
  const index = frameworkIndex(frameworkVersion(stage.framework, stage.frameworkVersion));
  const placed = parsed === null ? undefined : index.questions.get(parsed.question);
  if (placed?.question.type !== "file") return refused(unknownQuestion(address));
  const row = await work.tx
    .selectFrom("answer")
    .where("young_person_id", "=", stage.youngPersonId)
    .where("stage_id", "=", stageId)
    .where("address", "=", address)
    .select(["value", "version"])
    .executeTakeFirst();
  const held: unknown = row?.value;
  return done({
    youngPersonId: stage.youngPersonId,
    question: placed.question.id,
    subSection: storedSubSection(placed),
    version: row?.version ?? 0,
    references: Array.isArray(held) ? held.filter((each) => typeof each === "string") : [],
  });
}
