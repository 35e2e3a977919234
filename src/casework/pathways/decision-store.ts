import type { Work } from "../actor.ts";

/** What somebody decided about a proposed referral. */
export interface ReferralDecision {
  readonly stageId: string;
  readonly pathway: string;
  readonly outcome: "made" | "not-needed";
  /** The entry of `resources`; null when it is not needed. */
  readonly entryId: string | null;
  readonly reason: string;
  readonly byName: string;
  readonly at: Date;
}

/** Every decision about a young person's proposed referrals, oldest first; none for those who see only parts. */
export const referralDecisions = (work: Work, youngPersonId: string): Promise<readonly ReferralDecision[]> =>
  work.tx
    .selectFrom("referral_decision as d")
    .innerJoin("user_account as u", "u.id", "d.decided_by")
    .where("d.organisation_id", "=", work.actor.organisationId)
    .where("d.young_person_id", "=", youngPersonId)
    .select(["d.stage_id as stageId", "d.pathway", "d.outcome", "d.entry_id as entryId", "d.reason"])
    .select(["u.name as byName", "d.decided_at as at"])
    .orderBy("d.decided_at")
    .orderBy("d.id")
    .execute();
