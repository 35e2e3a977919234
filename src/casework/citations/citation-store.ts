import type { Address } from "../../framework/answers.ts";
import type { SubSectionId } from "../../framework/language.ts";
import type { Work } from "../actor.ts";

/** To which fact a phrase points, and what that fact said when it was cited. */
export interface StoredCitation {
  readonly address: Address;
  readonly factDigest: string;
  readonly citedAt: Date;
}

export interface NewCitation {
  readonly youngPersonId: string;
  readonly stageId: string;
  readonly phraseDigest: string;
  readonly address: Address;
  readonly subSection: SubSectionId;
  readonly factDigest: string;
}

/** The citations of a child that this person may see, by the digest of their phrase. */
export async function citationsOf({ tx }: Work, youngPersonId: string): Promise<ReadonlyMap<string, StoredCitation>> {
  const rows = await tx
    .selectFrom("citation")
    .select(["phrase_digest", "address", "fact_digest", "cited_at"])
    .where("young_person_id", "=", youngPersonId)
    .execute();
  return new Map(
    rows.map((row) => [
      row.phrase_digest,
      { address: row.address, factDigest: row.fact_digest, citedAt: row.cited_at },
    ]),
  );
}

/** Keeps a citation. False when its phrase is taken, also by one that this person does not see. */
export async function insertCitation({ tx, actor, now }: Work, citation: NewCitation): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("citation")
    .values({
      young_person_id: citation.youngPersonId,
      stage_id: citation.stageId,
      organisation_id: actor.organisationId,
      phrase_digest: citation.phraseDigest,
      address: citation.address,
      sub_section: citation.subSection,
      fact_digest: citation.factDigest,
      cited_by: actor.userId,
      cited_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
