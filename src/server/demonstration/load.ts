import pg from "pg";
import { readNotices } from "../../casework/notices/mark-read.ts";
import type { OpenDatabase } from "../../database/open.ts";
import { withRequest } from "../../database/transaction.ts";
import { londonDate } from "../../judgement/working-days/london-time.ts";
import { actorOf } from "./actor-of.ts";
import type { WrittenCase } from "./case.ts";
import { demonstrationCases } from "./cases/index.ts";
import { frameworkOf } from "./framework-of.ts";
import { holdsNothingElse, loadPeople } from "./load-people.ts";
import { caldbridge, demonstrationPeople, northmoor } from "./people.ts";
import { CasePlaces } from "./placed-answers.ts";
import { setPathways } from "./referral-pathways.ts";
import { type StoryTime, storyTime } from "./story-time.ts";
import { CaseTeller } from "./tell-case.ts";

const organisationOf = { northmoor, caldbridge } as const satisfies Record<WrittenCase["organisation"], string>;
const referencePrefixes = { [northmoor]: "NM", [caldbridge]: "CB" } as const;

/**
 * Fills an empty database with the fictional organisations, staff and children. Each case is one transaction, so that a start that was cut off
 * goes on where it ended; once the last case stands nothing is ever added again. A database that holds anybody else is left alone.
 *
 * @throws Error when a story no longer fits the framework or the rules: what stops is named.
 */
export async function loadDemonstration(
  database: OpenDatabase,
  log: (step: string) => void,
  now: Date = new Date(),
): Promise<void> {
  if (!(await holdsNothingElse(database))) {
    log("This database holds other people, so the demonstration was not loaded into it.");
    return;
  }
  await loadPeople(database);
  const missing = await missingCases(database);
  if (missing.length === 0) return;
  log(`Telling the demonstration's ${missing.length} cases`);
  await nameReferences(database);
  const time = storyTime(londonDate(now.toISOString()), now);
  for (const written of missing) await loadCase(database, written, time);
  await setPathways(database, now);
  await readOldNotices(database, now);
}

async function loadCase(database: OpenDatabase, written: WrittenCase, time: StoryTime): Promise<void> {
  const first = actorOf(written.added.by);
  await withRequest(database.app, first, (tx) =>
    new CaseTeller(tx, written, new CasePlaces(frameworkOf(written), written, time), time, actorOf).tell(),
  );
}

/** People of the stories have read what they were told until three days ago. */
async function readOldNotices(database: OpenDatabase, now: Date): Promise<void> {
  for (const { id: userId, organisationId } of demonstrationPeople) {
    const actor = { userId, organisationId };
    await withRequest(database.app, actor, (tx) =>
      readNotices({ tx, actor, now }, new Date(now.getTime() - 3 * 86_400_000)),
    );
  }
}

/** Those not told yet; none once the last one stands, also when a child was removed since. */
async function missingCases(database: OpenDatabase): Promise<readonly WrittenCase[]> {
  const told = new Set<string>();
  for (const written of [...demonstrationCases].reverse()) {
    const found = await withRequest(database.app, actorOf(written.caseManager), (tx) =>
      tx
        .selectFrom("young_person")
        .where("organisation_id", "=", organisationOf[written.organisation])
        .where("reference", "=", written.reference)
        .select("id")
        .executeTakeFirst(),
    );
    if (found !== undefined) told.add(written.key);
    if (found !== undefined && written === demonstrationCases.at(-1)) return [];
  }
  return demonstrationCases.filter(({ key }) => !told.has(key));
}

/** References go on in the style of the stories: NM-04262. */
async function nameReferences(database: OpenDatabase): Promise<void> {
  const owner = new pg.Client({ connectionString: database.settings.owner ?? "" });
  await owner.connect();
  try {
    for (const [id, prefix] of Object.entries(referencePrefixes))
      await owner.query(
        "update organisation set settings = settings || jsonb_build_object('referencePrefix', $2::text) where id = $1",
        [id, prefix],
      );
  } finally {
    await owner.end();
  }
}
