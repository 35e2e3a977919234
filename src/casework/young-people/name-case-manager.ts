import { caseworkWords } from "../../wording/casework.ts";
import type { Actor, Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { notify } from "../notices/notify.ts";
import { done, notFound, type Outcome, type RefusalWords, refused, spoken } from "../refusal.ts";
import { managingRoles, wholeCaseRoles } from "../whole-case-roles.ts";

export interface NameCaseManagerInput {
  readonly youngPersonId: string;
  readonly userId: string;
  /** Who was case manager when the choice was made; null for nobody. */
  readonly seen: string | null;
}

/** Somebody who can be named. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** Whom this person may name: a manager anybody who works with whole cases, others themselves, the rest nobody. By name. */
export async function caseManagersOffered(work: Work): Promise<readonly Colleague[]> {
  const { userId, name, role, organisationId } = work.actor;
  if (!wholeCaseRoles.includes(role)) return [];
  if (!namesOthers(work.actor)) return [{ id: userId, name }];
  return work.tx
    .selectFrom("user_account")
    .where("organisation_id", "=", organisationId)
    .where("active", "=", true)
    .where("role", "in", wholeCaseRoles)
    .select(["id", "name"])
    .orderBy("name")
    .orderBy("id")
    .execute();
}

const namesOthers = (actor: Actor): boolean => managingRoles.includes(actor.role);

/**
 * Names the case manager of a young person. A manager names anybody of the organisation who works with whole cases; others take a case on
 * themselves. Stages keep their owners. Refused 409 when somebody else was named since the page was opened.
 */
export async function nameCaseManager(work: Work, input: NameCaseManagerInput): Promise<Outcome<Colleague>> {
  const { youngPersonId, userId, seen } = input;
  if (!wholeCaseRoles.includes(work.actor.role)) return refused(notYours);
  const person = await work.tx
    .selectFrom("young_person")
    .where("id", "=", youngPersonId)
    .select("case_manager_id")
    .forUpdate()
    .executeTakeFirst();
  if (person === undefined) return refused(notFound);
  if (userId !== work.actor.userId && !namesOthers(work.actor)) return refused(onlyYourself);
  const chosen = (await caseManagersOffered(work)).find(({ id }) => id === userId);
  if (chosen === undefined) return refused(cannotManage);
  const now = person.case_manager_id;
  if (now === userId) return done(chosen);
  if (now !== seen) return refused(namedMeanwhile);
  await work.tx.updateTable("young_person").where("id", "=", youngPersonId).set({ case_manager_id: userId }).execute();
  await recordEvent(work, {
    action: "case-manager-named",
    youngPersonId,
    detail: { user: userId, ...(now === null ? {} : { before: now }) },
  });
  await notify(work, { kind: "case-given", to: [userId], youngPersonId });
  return done(chosen);
}

const notNamed = (words: Omit<RefusalWords, "kept">): RefusalWords => ({
  ...words,
  kept: caseworkWords().caseManagerNotChanged,
});
const notYours = spoken(403, "not-allowed", () => notNamed(caseworkWords().mayNotNameCaseManager));
const onlyYourself = spoken(403, "only-yourself", () => notNamed(caseworkWords().onlyYourself));
const cannotManage = spoken(422, "no-such-case-manager", () => notNamed(caseworkWords().cannotManage));
const namedMeanwhile = spoken(409, "named-meanwhile", () => notNamed(caseworkWords().namedMeanwhile));
