import { type RawBuilder, sql } from "kysely";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { parseAddress } from "../../framework/address.ts";
import type { Address, AnswerValue } from "../../framework/answers.ts";
import { isUnfitting } from "../../framework/answers.ts";
import type { Work } from "../actor.ts";
import { openingRun } from "../answers/refusals.ts";
import { versionRuns } from "../framework-migration/version-run.ts";
import { wordedFramework } from "../local-configuration/worded.ts";
import { heldVersion } from "../stages/framework-versions.ts";
import { stageTitle } from "./stage-title.ts";

/** Where a person stopped writing: the question, and the last words. */
export interface LeftOff {
  readonly youngPersonId: string;
  readonly name: string;
  readonly stageId: string;
  readonly stageTitle: string;
  readonly subSection: string;
  readonly subSectionTitle: string;
  readonly address: Address;
  readonly questionLabel: string;
  readonly at: Date;
  /** The end of the text, from a whole word on; null when the answer is not a text. */
  readonly lastWords: string | null;
}

interface Row {
  readonly young_person_id: string;
  readonly name: string;
  readonly stage_id: string;
  readonly type: string;
  readonly framework: string;
  readonly framework_version: string;
  readonly sub_section: string;
  readonly address: Address;
  readonly value: AnswerValue | null;
  readonly at: Date;
}

/**
 * The query of `leftOff`; exported for the test that looks at its plan. Looks no further back than the last 400 saves. What the system carried
 * and filled in when a stage was started is in the owner's name, but nobody wrote it.
 */
export const leftOffQuery = (actor: Work["actor"]): RawBuilder<Row> => sql<Row>`
  select last.*, yp.display_name as name, s.type, s.framework, s.framework_version
  from (
    select distinct on (recent.stage_id) recent.*
    from (
      select c.young_person_id, c.stage_id, c.sub_section, c.address, c.value, c.at, c.sequence from answer_change c
      where c.organisation_id = ${actor.organisationId} and c.author_id = ${actor.userId} and c.run_id <> ${openingRun}
        and c.run_id not like ${`${versionRuns}%`}
      order by c.at desc limit 400
    ) recent
    order by recent.stage_id, recent.at desc, recent.sequence desc
  ) last
  join stage s on s.young_person_id = last.young_person_id and s.id = last.stage_id
  join young_person yp on yp.id = last.young_person_id
  where s.status = 'in-progress'
  order by last.at desc limit 3`;

/** The last places where this person wrote, one for each open stage, the latest first; three at the most. */
export async function leftOff(work: Work): Promise<readonly LeftOff[]> {
  const { rows } = await leftOffQuery(work.actor).execute(work.tx);
  return rows.map((row) => ({
    youngPersonId: row.young_person_id,
    name: row.name,
    stageId: row.stage_id,
    stageTitle: stageTitle(row.framework, row.framework_version, row.type),
    subSection: row.sub_section,
    address: row.address,
    at: row.at,
    ...namesOf(row),
    lastWords: lastWords(row.value),
  }));
}

function namesOf(row: Row): { readonly subSectionTitle: string; readonly questionLabel: string } {
  const held = heldVersion(row.framework, row.framework_version);
  const index = held && frameworkIndex(wordedFramework(held));
  const question = parseAddress(row.address)?.question ?? "";
  return {
    subSectionTitle: index?.subSections.get(row.sub_section)?.subSection.title ?? row.sub_section,
    questionLabel: index?.questions.get(question)?.question.label ?? question,
  };
}

const kept = 80;

/** The last words of a text: as many whole words as fit into 80 characters, after "…" where something stands before them. */
export function lastWords(value: AnswerValue | null): string | null {
  const text = isUnfitting(value) ? value.unfitting : value;
  if (typeof text !== "string" || !text.includes(" ")) return null;
  const whole = text.trim().replace(/\s+/g, " ");
  const characters = [...whole];
  if (characters.length <= kept) return whole;
  const end = characters.slice(-kept).join("");
  const space = end.indexOf(" ");
  return `…${space === -1 ? end : end.slice(space + 1)}`;
}
