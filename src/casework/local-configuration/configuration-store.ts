import type { Work } from "../actor.ts";

export const configurationKinds = [
  "mandatory-questions",
  "local-risks",
  "wording-pack",
  "quality-checklist",
  "countersign-criteria",
  "review-interval",
  "teams",
  "risk-panel",
  "referral-pathways",
  "unclear-days",
] as const;
export type ConfigurationKind = (typeof configurationKinds)[number];

/** One change, in the order of revisions. */
export interface ConfigurationRow {
  readonly revision: number;
  readonly kind: ConfigurationKind;
  readonly subject: string;
  /** Counts the changes of this kind and subject. */
  readonly version: number;
  readonly at: Date;
}

/** Every change of the organisation, oldest first, without its content. */
export const configurationRows = (tx: Work["tx"], organisationId: string): Promise<ConfigurationRow[]> =>
  tx
    .selectFrom("local_configuration")
    .where("organisation_id", "=", organisationId)
    .select(["revision", "kind", "subject", "version", "at"])
    .orderBy("revision")
    .execute();

/** A change with its author and content. */
export interface ConfigurationVersion {
  readonly version: number;
  readonly by: string;
  readonly at: Date;
  readonly content: unknown;
}

/** How many versions of one part are listed (own). */
const mostVersions = 100;

/** Every change of one part, newest first. */
export const configurationVersions = (
  work: Work,
  kind: ConfigurationKind,
  subject: string,
): Promise<readonly ConfigurationVersion[]> =>
  work.tx
    .selectFrom("local_configuration as c")
    .innerJoin("user_account as u", "u.id", "c.author_id")
    .where("c.organisation_id", "=", work.actor.organisationId)
    .where("c.kind", "=", kind)
    .where("c.subject", "=", subject)
    .select(["c.version", "u.name as by", "c.at", "c.content"])
    .orderBy("c.version", "desc")
    .limit(mostVersions)
    .execute();

/** The newest change of every part, with its author; by kind and subject. */
export async function latestChanges(
  work: Work,
): Promise<readonly (Pick<ConfigurationRow, "kind" | "subject" | "version" | "at"> & { readonly by: string })[]> {
  return work.tx
    .selectFrom("local_configuration as c")
    .innerJoin("user_account as u", "u.id", "c.author_id")
    .where("c.organisation_id", "=", work.actor.organisationId)
    .distinctOn(["c.kind", "c.subject"])
    .select(["c.kind", "c.subject", "c.version", "c.at", "u.name as by"])
    .orderBy("c.kind")
    .orderBy("c.subject")
    .orderBy("c.version", "desc")
    .execute();
}

/** What these revisions set, by revision. */
export async function configurationContents(
  tx: Work["tx"],
  organisationId: string,
  revisions: readonly number[],
): Promise<ReadonlyMap<number, unknown>> {
  if (revisions.length === 0) return new Map();
  const rows = await tx
    .selectFrom("local_configuration")
    .where("organisation_id", "=", organisationId)
    .where("revision", "in", [...revisions])
    .select(["revision", "content"])
    .execute();
  return new Map(rows.map(({ revision, content }) => [revision, content]));
}

/** Adds a change; the database tells the organisation's requests of it. */
export async function addConfiguration(
  work: Work,
  row: Omit<ConfigurationRow, "at"> & { readonly content: unknown },
): Promise<void> {
  await work.tx
    .insertInto("local_configuration")
    .values({
      organisation_id: work.actor.organisationId,
      revision: row.revision,
      kind: row.kind,
      subject: row.subject,
      version: row.version,
      content: JSON.stringify(row.content),
      author_id: work.actor.userId,
      at: work.now,
    })
    .execute();
}

/** The newest row of each kind and subject, up to a revision. */
export function rowsHolding(rows: readonly ConfigurationRow[], revision: number): readonly ConfigurationRow[] {
  const newest = new Map<string, ConfigurationRow>();
  for (const row of rows) if (row.revision <= revision) newest.set(`${row.kind} ${row.subject}`, row);
  return [...newest.values()];
}
