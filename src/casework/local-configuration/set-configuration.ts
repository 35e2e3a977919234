import { sql } from "kysely";
import { caseworkWords } from "../../wording/casework.ts";
import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, nothingChanged, type Outcome, type Refusal, refused, spoken } from "../refusal.ts";
import { heldVersion } from "../stages/framework-versions.ts";
import { addConfiguration, type ConfigurationKind, configurationRows } from "./configuration-store.ts";
import { serviceConfiguration } from "./load-configuration.ts";
import { readConfiguration } from "./read-configuration.ts";

/** What was set, or would be. */
export interface SetConfiguration {
  readonly kind: ConfigurationKind;
  /** The framework; of a wording pack also its version and language. */
  readonly subject: string;
  /** Counts the changes of this kind and subject. */
  readonly version: number;
  readonly revision: number;
}

/** Everything that does not fit, in the order of the file. */
export interface ConfigurationRefusal extends Refusal {
  readonly faults: readonly string[];
}

/**
 * Sets one part of a service's configuration, or with `check` only says whether it fits. It holds from the next request on, for stages that
 * are open and those begun later; what has ended stays as it was asked. Nothing is kept of what does not fit, and all of it is named.
 */
export async function setConfiguration(
  work: Work,
  input: unknown,
  { check }: { readonly check: boolean },
): Promise<Outcome<SetConfiguration, Refusal | ConfigurationRefusal>> {
  const { tx, actor } = work;
  if (actor.role !== "administrator") return refused(administratorsOnly);
  // Two at once would take the same number.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`configuration ${actor.organisationId}`}, 0))`.execute(tx);
  const rows = await configurationRows(tx, actor.organisationId);
  const before = rows.at(-1)?.revision ?? 0;
  const holds = await serviceConfiguration(tx, actor.organisationId, before);
  const read = readConfiguration(input, {
    find: heldVersion,
    risks: (framework) => holds.local.get(framework)?.risks ?? [],
    pathways: (framework) => holds.local.get(framework)?.pathways ?? [],
    colleagues: await colleagues(work),
  });
  if (!read.fits) return refused(doesNotFit(read.faults));
  const { kind, subject, content } = read;
  const version = rows.filter((row) => row.kind === kind && row.subject === subject).length + 1;
  const set = { kind, subject, version, revision: before + 1 };
  if (check) return done(set);
  await addConfiguration(work, { ...set, content });
  await recordEvent(work, { action: "local-configuration-set", detail: { ...set } });
  return done(set);
}

async function colleagues({ tx, actor }: Work): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom("user_account")
    .where("organisation_id", "=", actor.organisationId)
    .select("id")
    .execute();
  return new Set(rows.map(({ id }) => id));
}

const administratorsOnly = spoken(403, "administrators-only", () => nothingChanged(caseworkWords().administratorsOnly));

const doesNotFit = (faults: readonly string[]): ConfigurationRefusal => ({
  status: 422,
  code: "configuration-does-not-fit",
  happened: caseworkWords().configurationDoesNotFit.happened(faults.length),
  kept: caseworkWords().configurationDoesNotFit.kept,
  toDo: caseworkWords().configurationDoesNotFit.toDo,
  faults,
});
