import { parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import { sendingWords } from "../../wording/sending.ts";
import type { Work } from "../actor.ts";
import { type Refusal, spoken } from "../refusal.ts";

/** What is said of a file that was handed over, and stays (the database holds the same, migration 0027). */
const fixed: ReadonlySet<string> = new Set([
  "stage-sent",
  "stage-sent.to",
  "stage-sent.when",
  "stage-sent.how",
  "stage-sent.what",
]);

const wasSent: Refusal = spoken(409, "was-sent", () => sendingWords().wasSent);
const nothingStays = (): null => null;

/**
 * Says of an address why what stands there stays as it is: whom a kept file was handed to, when, how and what it was. Its person, basis,
 * result and reason may still change, and so may every entry that was made by hand.
 */
export async function staysAsSent(
  work: Work,
  youngPersonId: string,
  addresses: readonly Address[],
): Promise<(address: Address) => Refusal | null> {
  if (!addresses.some((address) => address.startsWith("stage-sent["))) return nothingStays;
  const rows = await work.tx
    .selectFrom("stage_sent")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("young_person_id", "=", youngPersonId)
    .select("entry_id")
    .execute();
  const entries = new Set(rows.map((row) => row.entry_id));
  return (address) => {
    const parsed = parseAddress(address);
    if (parsed === null || parsed.kind === "question") return null;
    return fixed.has(parsed.question) && entries.has(parsed.entry) ? wasSent : null;
  };
}
