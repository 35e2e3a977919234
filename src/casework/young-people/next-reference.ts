import { sql } from "kysely";
import type { Work } from "../actor.ts";

/** The organisation's own letters before the number: from its settings, else the first letters of its name. */
export function referencePrefix(name: string, settings: Readonly<Record<string, unknown>>): string {
  const set = settings.referencePrefix;
  if (typeof set === "string" && /^[A-Z]{1,6}$/.test(set)) return set;
  const initials = name
    .replace(/[^A-Za-z ]/g, "")
    .split(/ +/)
    .map((word) => word.charAt(0).toUpperCase());
  return initials.join("").slice(0, 4) || "YP";
}

/** The next free reference of the organisation, "NYJS-00042". Two who add at the same moment wait for one another. */
export async function nextReference(work: Work): Promise<string> {
  const { organisationId } = work.actor;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`young-person-reference ${organisationId}`}, 0))`.execute(
    work.tx,
  );
  const organisation = await work.tx
    .selectFrom("organisation")
    .where("id", "=", organisationId)
    .select(["name", "settings"])
    .executeTakeFirstOrThrow();
  const prefix = referencePrefix(organisation.name, organisation.settings);
  // Asked past row-level security: a restricted record has its number too.
  const { rows } = await sql<{ number: string }>`select last_reference_number() as number`.execute(work.tx);
  return `${prefix}-${String(Number(rows[0]?.number ?? 0) + 1).padStart(5, "0")}`;
}
