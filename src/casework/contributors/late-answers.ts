import { sql } from "kysely";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { PeopleEventKind } from "../../database/schema.ts";
import { parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import type { SubSectionId } from "../../framework/language.ts";
import { caseworkWords } from "../../wording/casework.ts";
import { contributorsWords } from "../../wording/contributors.ts";
import { whenInWords } from "../../wording/dates.ts";
import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import type { Refusal } from "../refusal.ts";
import { frameworkVersions } from "../stages/framework-versions.ts";

/** What was typed for an answer, as it was posted. */
interface Typed {
  readonly address: Address;
  readonly value: unknown;
}

/** How long after somebody lost the right to write what they type is still kept for the owner, in hours [own]. */
const keptForHours = 24;

/** The refusals behind which a right that was lost may stand. */
const mayBeLost: ReadonlySet<string> = new Set(["not-found", "not-allowed"]);

/**
 * Keeps what somebody typed in a part that was taken from them while their page was open (a part taken back, standing in that was ended, a
 * stage given to another owner), for the stage's owner. Null when that is not why the save was refused: then nothing is kept.
 *
 * @param refusal why the answers were not saved
 * @returns a refusal whose transaction must be kept, because what was typed is in it
 */
export async function keepLate(
  work: Work,
  stageId: string,
  typed: readonly Typed[],
  refusal: Refusal,
): Promise<Refusal | null> {
  if (!mayBeLost.has(refusal.code)) return null;
  const lost = await lostIn(work, stageId);
  const rows = typed.flatMap((each) => {
    const subSection = subSectionOf(each.address);
    const from = subSection === null ? undefined : lost.find((event) => concerns(event, subSection));
    return subSection === null || from === undefined ? [] : [{ ...each, subSection, from }];
  });
  const [first] = rows;
  if (first === undefined) return null;
  await work.tx
    .insertInto("late_answer")
    .values(
      [...new Map(rows.map((row) => [row.address, row])).values()].map((row) => ({
        young_person_id: row.from.young_person_id,
        stage_id: stageId,
        user_id: work.actor.userId,
        address: row.address,
        organisation_id: work.actor.organisationId,
        sub_section: row.subSection,
        input: JSON.stringify(row.value),
        at: work.now,
        outcome: null,
        settled_by: null,
        settled_at: null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["young_person_id", "stage_id", "user_id", "address"]).doUpdateSet((row) => ({
        input: row.ref("excluded.input"),
        at: row.ref("excluded.at"),
        outcome: null,
        settled_by: null,
        settled_at: null,
      })),
    )
    .execute();
  await recordEvent(work, {
    action: "late-answer-kept",
    youngPersonId: first.from.young_person_id,
    stageId,
    detail: { count: rows.length },
  });
  return tooLate(first.from, work.now);
}

interface Lost {
  readonly kind: PeopleEventKind;
  readonly young_person_id: string;
  readonly by_name: string | null;
  readonly at: Date;
  readonly sub_sections: readonly SubSectionId[];
}

/** What was taken from this person in a stage within the last day, the newest first. */
async function lostIn(work: Work, stageId: string): Promise<readonly Lost[]> {
  const { userId } = work.actor;
  const { rows } = await sql<Lost>`
    select e.kind, e.young_person_id, u.name as by_name, e.at, e.sub_sections
    from stage_people_event e left join user_account u on u.id = e.by_id
    where e.stage_id = ${stageId} and e.at > ${new Date(work.now.getTime() - keptForHours * 3_600_000)}
      and ((e.user_id = ${userId} and e.kind in ('taken-back', 'stand-in-ended')) or (e.before_id = ${userId} and e.kind = 'owner-changed'))
    order by e.at desc`.execute(work.tx);
  return rows;
}

const concerns = ({ kind, sub_sections }: Lost, subSection: SubSectionId): boolean =>
  kind !== "taken-back" || sub_sections.includes(subSection);

/** Where a question is at home; its stage may be out of sight by now, so every version is asked. */
function subSectionOf(address: Address): SubSectionId | null {
  const parsed = address.length <= 300 ? parseAddress(address) : null;
  if (parsed === null) return null;
  for (const framework of frameworkVersions) {
    const placed = frameworkIndex(framework).questions.get(parsed.question);
    if (placed !== undefined) return placed.subSection.id;
  }
  return null;
}

function tooLate({ kind, by_name, at }: Lost, now: Date): Refusal {
  const say = contributorsWords().tooLate;
  const name = by_name ?? caseworkWords().formerColleague;
  const when = whenInWords(at, now);
  const happened =
    kind === "taken-back"
      ? say.happened(name, when)
      : kind === "owner-changed"
        ? say.happenedOwner(name, when)
        : say.happenedStandIn(name, when);
  return { status: 403, code: "taken-back", happened, kept: say.kept, toDo: say.toDo };
}
