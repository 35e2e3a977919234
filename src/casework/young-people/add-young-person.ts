import { randomUUID } from "node:crypto";
import type { QuestionId } from "../../framework/language.ts";
import { caseworkWords } from "../../wording/casework.ts";
import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { recordEvent } from "../audit/record-event.ts";
import { notify } from "../notices/notify.ts";
import { done, type Outcome, type RefusalWords, refused, spoken } from "../refusal.ts";
import { recordRoles } from "../whole-case-roles.ts";
import { nextReference } from "./next-reference.ts";
import { saveRecordFacts } from "./save-record-facts.ts";

export interface AddYoungPersonInput {
  readonly givenNames: string;
  readonly familyName: string;
  /** As typed; kept and marked when it is no date. */
  readonly dateOfBirth?: unknown;
  /** Null: nobody yet. */
  readonly caseManagerId: string | null;
  /** More facts of the case record, by question id. */
  readonly facts?: Readonly<Record<QuestionId, unknown>>;
}

/** Adds a young person to the organisation's caseload, with the facts known so far and a reference of the organisation. */
export async function addYoungPerson(
  work: Work,
  input: AddYoungPersonInput,
): Promise<Outcome<{ readonly youngPersonId: string; readonly reference: string }>> {
  const name = normaliseText(`${input.givenNames} ${input.familyName}`).text.trim();
  if (name === "") return refused(noName);
  if (!recordRoles.includes(work.actor.role)) return refused(notYours);
  if (input.caseManagerId !== null && !(await isColleague(work, input.caseManagerId))) return refused(noSuchManager);
  const youngPersonId = randomUUID();
  const reference = await nextReference(work);
  await work.tx
    .insertInto("young_person")
    .values({
      id: youngPersonId,
      organisation_id: work.actor.organisationId,
      reference,
      case_manager_id: input.caseManagerId,
      display_name: name,
      date_of_birth: null,
      created_by: work.actor.userId,
      closed_at: null,
    })
    .execute();
  const facts: Record<QuestionId, unknown> = {
    ...input.facts,
    "case:given-names": input.givenNames,
    "case:family-name": input.familyName,
    "case:date-of-birth": input.dateOfBirth ?? null,
  };
  const changes = Object.entries(facts).map(([address, value]) => ({ address, value, version: 0 }));
  const saved = await saveRecordFacts(work, { youngPersonId, runId: "adding", changes, audited: false });
  if (!saved.ok) return saved;
  await recordEvent(work, { action: "young-person-added", youngPersonId });
  if (input.caseManagerId !== null)
    await notify(work, { kind: "case-given", to: [input.caseManagerId], youngPersonId });
  return done({ youngPersonId, reference });
}

async function isColleague(work: Work, userId: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom("user_account")
    .where("id", "=", userId)
    .where("organisation_id", "=", work.actor.organisationId)
    .where("active", "=", true)
    .select("id")
    .executeTakeFirst();
  return row !== undefined;
}

const notAdded = (words: Omit<RefusalWords, "kept">): RefusalWords => ({
  ...words,
  kept: caseworkWords().nothingAdded,
});
const noName = spoken(422, "no-name", () => notAdded(caseworkWords().noName));
const notYours = spoken(403, "not-allowed", () => notAdded(caseworkWords().mayNotAdd));
const noSuchManager = spoken(422, "no-such-case-manager", () => notAdded(caseworkWords().noSuchManager));
