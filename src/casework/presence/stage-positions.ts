import { sql } from "kysely";
import type { AppDatabase } from "../../database/app-database.ts";
import type { Address } from "../../framework/answers.ts";
import type { SubSectionId } from "../../framework/language.ts";
import type { Since } from "./changes-since.ts";
import type { Other } from "./place.ts";

/** Where a stage stands at this moment, for a node that has pages of it open. */
export interface StagePosition extends Since {
  readonly stageId: string;
  /** Another one when anything changed on which it hangs who may read the stage. */
  readonly standing: string;
  readonly present: readonly Present[];
}

interface Present extends Other {
  readonly userId: string;
  readonly subSection: SubSectionId;
  readonly page: Address;
}

/**
 * Where stages stand: one statement for all of them, for nobody in particular. It gives numbers and ids; whoever is told of them is asked
 * for by row-level security first.
 */
export async function stagePositions(
  database: AppDatabase,
  stageIds: readonly string[],
): Promise<ReadonlyMap<string, StagePosition>> {
  const { rows } = await sql<{
    stage_id: string;
    answers: string;
    facts: string;
    standing: string;
    present: readonly Present[] | null;
  }>`select * from stage_positions(${[...stageIds]}::uuid[])`.execute(database.kysely);
  return new Map(
    rows.map(({ stage_id: stageId, present, ...row }) => [stageId, { ...row, stageId, present: present ?? [] }]),
  );
}
