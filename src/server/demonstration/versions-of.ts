import { frameworkIndex } from "../../assessment/framework-index.ts";
import { entryDefaults } from "../../casework/answers/entry-defaults.ts";
import { currentFramework } from "../../casework/stages/framework-versions.ts";
import type { RequestTransaction } from "../../database/transaction.ts";
import { entryAddress, parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";

export interface Versions {
  /** The version that somebody who has the page open sees; an entry's beginning answers stand at 1 as soon as it is made. */
  versionOf(address: Address): number;
}

export async function versionsOf(
  tx: RequestTransaction,
  youngPersonId: string,
  stageId: string | null,
): Promise<Versions> {
  const facts = await tx
    .selectFrom("record_fact")
    .where("young_person_id", "=", youngPersonId)
    .select(["address", "version"])
    .execute();
  const answers =
    stageId === null
      ? []
      : await tx.selectFrom("answer").where("stage_id", "=", stageId).select(["address", "version"]).execute();
  const stored = new Map([...facts, ...answers].map(({ address, version }) => [address, version]));
  return { versionOf: (address) => stored.get(address) ?? (beginsWithAnswer(address, stored) ? 1 : 0) };
}

function beginsWithAnswer(address: Address, stored: ReadonlyMap<Address, number>): boolean {
  const parsed = parseAddress(address);
  if (parsed?.kind !== "field" || stored.has(entryAddress(parsed.list, parsed.entry))) return false;
  const index = frameworkIndex(currentFramework);
  return entryDefaults(index, parsed.list).some(([field]) => field === parsed.question);
}
