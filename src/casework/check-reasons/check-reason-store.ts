import { createHash } from "node:crypto";
import type { Work } from "../actor.ts";

/** Why a check was passed: the newest that was said of it in a stage. */
export interface GivenReason {
  readonly reason: string;
  readonly authorName: string;
  readonly at: Date;
  /** Digests of what the check weighed then. */
  readonly about: ReadonlySet<string>;
}

/** A digest of one thing that a check weighs: enough to know it again, nothing to read it by. */
export const digestOfThing = (check: string, thing: string): string =>
  createHash("sha256").update(`${check}\n${thing}`).digest("hex").slice(0, 32);

/** The newest reason of each check of a stage; what was taken back is not there, and nothing for those who see only parts. */
export async function checkReasonsOf(work: Work, stageId: string): Promise<ReadonlyMap<string, GivenReason>> {
  const rows = await work.tx
    .selectFrom("check_reason as r")
    .innerJoin("user_account as u", "u.id", "r.author_id")
    .where("r.organisation_id", "=", work.actor.organisationId)
    .where("r.stage_id", "=", stageId)
    .distinctOn("r.check_id")
    .select(["r.check_id", "r.reason", "r.about", "r.at", "u.name"])
    .orderBy("r.check_id")
    .orderBy("r.at", "desc")
    .orderBy("r.id")
    .execute();
  return new Map(
    rows
      .filter(({ reason }) => reason !== "")
      .map(({ check_id, reason, about, at, name }) => [
        check_id,
        { reason, authorName: name, at, about: new Set(about) },
      ]),
  );
}
