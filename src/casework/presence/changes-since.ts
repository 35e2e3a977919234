import { sql } from "kysely";
import type { CompiledStage } from "../../assessment/compiled-stage.ts";
import { parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import type { SubSectionId } from "../../framework/language.ts";
import type { Work } from "../actor.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { visibleTo } from "../stages/visible-to.ts";
import type { Place } from "./place.ts";

/** Sequences of a stage and of its young person's record: up to where somebody knows what was written. */
export interface Since {
  readonly answers: string;
  readonly facts: string;
}

/** That an answer was changed, and by whom; never to what. */
export interface LiveChange {
  readonly address: Address;
  readonly version: number;
  readonly author: string;
  /** By the actor themself, in another window. */
  readonly own: boolean;
}

export interface LiveNews {
  readonly since: Since;
  readonly changes: readonly LiveChange[];
  /** When the stage is not being written any more: how it ended, and by whom. */
  readonly closed: { readonly status: "completed" | "stopped" | "cancelled"; readonly by: string } | null;
}

/** So many changes are told at once (own); a page that is as far behind is better read anew, which it is after the first of them. */
const most = 200;

/**
 * What was changed in a sub-section since somebody read it, cut as everything else of the stage by `visibleTo`. It names answers and authors;
 * to read the answers the page is opened, which is audited and ends the editing runs of those who wrote them. Null for what this person may
 * not see, or not see any more.
 */
export async function changesSince(work: Work, place: Place, since: Since): Promise<LiveNews | null> {
  const visible = await visibleTo(work, place.stageId);
  if (visible === null || !visible.subSections.includes(place.subSection)) return null;
  const { head } = visible;
  const now: Since = { answers: head.sequence, facts: head.recordSequence };
  if (head.status !== "in-progress")
    return { since: now, changes: [], closed: { status: head.status, by: await endedBy(work, head.id) } };
  const moved = now.answers !== since.answers || now.facts !== since.facts;
  const changes = moved ? await changesIn(work, visible, place.subSection, since) : [];
  return { since: now, changes, closed: null };
}

async function changesIn(
  work: Work,
  { head, compiled, meta }: VisibleStage,
  subSection: SubSectionId,
  since: Since,
): Promise<readonly LiveChange[]> {
  const { rows } = await sql<{ address: Address }>`
    select address from answer
    where organisation_id = ${work.actor.organisationId} and stage_id = ${head.id} and sequence > ${since.answers}
    union all
    select address from record_fact
    where organisation_id = ${work.actor.organisationId} and young_person_id = ${head.youngPersonId} and sequence > ${since.facts}`.execute(
    work.tx,
  );
  return rows
    .filter(({ address }) => homeOf(compiled, address) === subSection)
    .slice(0, most)
    .flatMap(({ address }) => {
      const written = meta.get(address);
      if (written === undefined) return [];
      const { version, authorName: author, authorId } = written;
      return [{ address, version, author, own: authorId === work.actor.userId }];
    });
}

const homeOf = (compiled: CompiledStage, address: Address): SubSectionId | undefined =>
  compiled.byId.get(parseAddress(address)?.question ?? "")?.subSection;

async function endedBy(work: Work, stageId: string): Promise<string> {
  const row = await work.tx
    .selectFrom("stage as s")
    .innerJoin("user_account as u", "u.id", "s.ended_by")
    .where("s.id", "=", stageId)
    .select("u.name")
    .executeTakeFirst();
  return row?.name ?? "";
}
