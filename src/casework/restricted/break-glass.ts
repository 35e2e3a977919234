import { sql } from "kysely";
import { restrictedWords } from "../../wording/restricted.ts";
import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { recordEvent } from "../audit/record-event.ts";
import { notify } from "../notices/notify.ts";
import { done, nothingChanged, type Outcome, refused, spoken } from "../refusal.ts";
import { overseeingRoles, recordRoles } from "../whole-case-roles.ts";
import { longestReason } from "./restrict-record.ts";
import { giveAccess } from "./restriction-store.ts";

/** For how many hours a restricted record can be opened (own: a visit, a shift, a day). */
export const glassHours = [1, 8, 24] as const;
export type GlassHours = (typeof glassHours)[number];

/** A reason says something: a sentence, however short (own). */
const shortestReason = 10;

export interface HiddenRecord {
  readonly youngPersonId: string;
  readonly reference: string;
}

/**
 * Restricted records that this person may not open and may be told of: those whose rule says that lists name them; or, for words, the one
 * that has exactly this reference or name, whatever its rule.
 */
export async function hiddenRecords(work: Work, words: string | null): Promise<readonly HiddenRecord[]> {
  const { rows } = await sql<HiddenRecord>`
    select young_person_id as "youngPersonId", reference from hidden_records(${words})`.execute(work.tx);
  return rows;
}

export interface BreakGlass {
  /** The whole reference, or the whole name. */
  readonly wanted: string;
  readonly reason: string;
  readonly hours: GlassHours;
}

/**
 * Opens a restricted record for a while to somebody who is not named on it, because a child needs it now. The reason is kept, the managers
 * and the data protection officer are told at once, and the record closes by itself.
 */
export async function breakGlass(
  work: Work,
  input: BreakGlass,
): Promise<Outcome<{ readonly youngPersonId: string; readonly until: Date }>> {
  if (!recordRoles.includes(work.actor.role)) return refused(notYours);
  const reason = normaliseText(input.reason).text.trim();
  if (reason.length < shortestReason) return refused(noReason);
  if (reason.length > longestReason) return refused(longReason);
  const wanted = normaliseText(input.wanted).text.trim();
  const found = wanted === "" ? [] : await hiddenRecords(work, wanted);
  if (found.length > 1) return refused(several);
  const [record] = found;
  if (record === undefined) return refused(notHidden);
  const until = new Date(work.now.getTime() + input.hours * 3_600_000);
  await giveAccess(work, { ...record, userId: work.actor.userId, kind: "break-glass", reason, until });
  await recordEvent(work, {
    action: "restricted-record-opened",
    youngPersonId: record.youngPersonId,
    detail: { hours: input.hours },
  });
  // How this person stands was worked out before they were let in.
  await sql`select set_config('app.standing_of', '', true)`.execute(work.tx);
  await notify(work, {
    kind: "restricted-record-opened",
    to: await overseers(work),
    youngPersonId: record.youngPersonId,
  });
  return done({ youngPersonId: record.youngPersonId, until });
}

/** Managers and data protection officers of the service, named on the record or not. */
async function overseers(work: Work): Promise<readonly string[]> {
  const rows = await work.tx
    .selectFrom("user_account")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("active", "=", true)
    .where("role", "in", overseeingRoles)
    .select("id")
    .execute();
  return rows.map(({ id }) => id);
}

const notYours = spoken(403, "not-allowed", () => nothingChanged(restrictedWords().mayNotOpen));
const noReason = spoken(422, "no-reason", () => nothingChanged(restrictedWords().noReasonToOpen));
const longReason = spoken(422, "long-reason", () => nothingChanged(restrictedWords().longReason));
const several = spoken(422, "several-records", () => nothingChanged(restrictedWords().several));
const notHidden = spoken(422, "no-such-restricted-record", () => nothingChanged(restrictedWords().notHidden));
