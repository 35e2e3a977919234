/**
 * The home pages of a service with 5,000 open stages, over HTTP, signed in, with fsync on: a manager's, a practitioner's, and one whole list.
 * The server is a process of its own. The rival, in turn in the same run, is the way that loads every open stage with its requests and
 * comments and sorts in memory; beside them a page with nothing on it says what the machine and the way through the server cost.
 */
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { h } from "preact";
import { openStages } from "../src/casework/work-lists/open-stage-store.ts";
import { assetplus } from "../src/framework/assetplus.ts";
import { Browser } from "../src/server/testing/browser.ts";
import { signedIn } from "../src/web/routing/permission.ts";
import { notAudited, type Route } from "../src/web/routing/route.ts";
import { asBrowser, BenchClient } from "./support/bench-client.ts";
import { benchDatabase } from "./support/bench-database.ts";
import { manager, practitioner } from "./support/bench-world.ts";
import { figuresOf, held, load, table, timeHeads, timeRow } from "./support/figures.ts";
import { emptyPage, withServer } from "./support/served-bench.ts";
import { clockFrom, startBenchServer } from "./support/start-bench-server.ts";

const limitMs = 100;
const bytesLimit = 100_000;
const openCount = 5_000;
const endedCount = 20_000;
const owners = 120;
const rounds = 60;
const warm = 5;
/** The rival takes long: it runs in every so many rounds. */
const rivalEvery = 10;

const rivals: readonly Route[] = [
  emptyPage,
  {
    method: "GET",
    path: "/bench/every-stage",
    permission: signedIn,
    audit: notAudited("A rival of the bench."),
    async handler({ work, page }) {
      const stages = await openStages(work, { organisationId: work.actor.organisationId });
      const late = stages.filter(({ due }) => due.kind === "late");
      return page(h("html", {}, h("body", {}, h("p", {}, `${stages.length} ${late.length}`))));
    },
  },
];

async function serve(): Promise<void> {
  const { database, owner, durability, dataDir, close } = await benchDatabase();
  await owner.query(
    `insert into user_account (id, organisation_id, subject, name, role)
     select gen_random_uuid(), $1, 'bench ' || n, 'Practitioner ' || n, 'practitioner' from generate_series(1, $2::int) n`,
    [manager.organisationId, owners - 1],
  );
  await owner.query(
    `with staff as (
       select id, row_number() over (order by name) - 1 as n from user_account where organisation_id = $1 and role = 'practitioner' and name <> 'Sam Okafor'
     ), children as (
       insert into young_person (id, organisation_id, reference, display_name, date_of_birth, created_by, case_manager_id, closed_at)
       select gen_random_uuid(), $1, 'B-' || i, 'Child ' || i, '2011-03-14', $2, case when i % 97 = 0 then null else staff.id end,
         case when i > $4::int and i % 4 <> 0 then timestamptz '2026-05-20' end
       from generate_series(1, $3::int) i join staff on staff.n = i % $5::int returning id, reference
     ), stages as (
       insert into stage (young_person_id, id, organisation_id, type, framework, framework_version, status, owner_id, opened_by, opened_at,
         trigger_date, due_date)
       select c.id, gen_random_uuid(), $1, 'review', 'assetplus', $6,
         case when right(c.reference, length(c.reference) - 2)::int <= $4::int then 'in-progress' else 'completed' end, staff.id, staff.id,
         '2026-05-01', '2026-05-01', date '2026-05-20' + (right(c.reference, length(c.reference) - 2)::int * 7919) % 90
       from children c join staff on staff.n = right(c.reference, length(c.reference) - 2)::int % $5::int returning *
     ), summaries as (
       insert into stage_summary (young_person_id, stage_id, organisation_id, left_count, to_confirm_count, judgements, flags, updated_at)
       select young_person_id, id, $1, (('x' || left(id::text, 4))::bit(16)::int) % 90, 0, '{}', '[]', now() from stages
     ), requests as (
       insert into countersignature_request (young_person_id, stage_id, id, organisation_id, part, asked_by, asked_at, outcome, closed_by, closed_at)
       select young_person_id, id, gen_random_uuid(), $1, 'explanations', owner_id, '2026-05-25',
         case when status <> 'in-progress' then case when left(id::text, 1) < '4' then 'returned' else 'signed' end
           when left(id::text, 1) < '2' then null when left(id::text, 1) < '4' then 'returned' else 'signed' end,
         case when status = 'in-progress' and left(id::text, 1) < '2' then null::uuid else $2 end,
         case when status = 'in-progress' and left(id::text, 1) < '2' then null else timestamptz '2026-05-26' end
       from stages
     ), called as (
       insert into risk_panel (young_person_id, id, organisation_id, stage_id, because, opened_at, opened_by, due_on)
       select young_person_id, gen_random_uuid(), $1, id, '{rosh-judgement=high}', '2026-05-20', owner_id,
         date '2026-05-20' + (('x' || left(id::text, 4))::bit(16)::int) % 30
       from stages where right(id::text, 1) < '2' returning *
     ), said as (
       insert into answer (young_person_id, stage_id, organisation_id, address, sub_section, value, version, sequence, state, author_id, at)
       select young_person_id, stage_id, $1, 'oversight-panel-planned', 'oversight', '"2026-06-03"', 1, 1, 'own', opened_by, '2026-05-26'
       from called where left(id::text, 1) < '8'
     ), told as (
       insert into notice (young_person_id, id, organisation_id, recipient_id, kind, stage_id, actor_id, at)
       select young_person_id, gen_random_uuid(), $1, owner_id, 'comment-added', id, $2, '2026-05-26' from stages
     )
     insert into comment (young_person_id, stage_id, id, organisation_id, address, sub_section, author_id, at, text)
     select young_person_id, id, gen_random_uuid(), $1, 'living-detail', 'living-arrangements', $2, '2026-05-26', 'Whose words?'
     from stages where left(id::text, 1) < '8'`,
    [manager.organisationId, manager.userId, openCount + endedCount, openCount, owners, assetplus.version],
  );
  // As autovacuum leaves tables that have stood for a day.
  await owner.query("vacuum analyze");
  const baseUrl = await startBenchServer({
    database,
    dataDir,
    close,
    rivals: rivals,
    now: clockFrom("2026-06-01T09:00:00Z"),
  });
  process.send?.({ baseUrl, durability });
}

interface Served {
  readonly baseUrl: string;
  readonly durability: string;
}

async function clientOf(baseUrl: string, name: string): Promise<BenchClient> {
  const browser = new Browser(baseUrl);
  const home = await browser.signIn(name, "/");
  if (home.status !== 200) throw new Error(`The home page of ${name} was answered ${home.status}.`);
  return new BenchClient(baseUrl, { cookie: `assetplus=${browser.cookie("assetplus")}` });
}

async function measure(_server: ChildProcess, { baseUrl, durability }: Served): Promise<void> {
  const asManager = await clientOf(baseUrl, manager.name);
  const asPractitioner = await clientOf(baseUrl, practitioner.name);
  const asked = [
    { what: "a manager's home page", client: asManager, path: "/", limited: true },
    { what: "a practitioner's home page", client: asPractitioner, path: "/", limited: true },
    { what: "one whole list, its first page", client: asManager, path: "/work/overdue", limited: true },
    {
      what: "rival: every open stage loaded",
      client: asManager,
      path: "/bench/every-stage",
      limited: false,
      rare: true,
    },
    { what: "a page with nothing on it", client: asManager, path: emptyPage.path, limited: false },
  ].map((each) => ({ rare: false, ...each, times: [] as number[], bytes: 0 }));
  console.log(
    `${durability}; a service with ${openCount} open stages of ${owners} practitioners, ${endedCount} ended ones, a notice for each.`,
  );
  for (let round = -warm; round < rounds; round += 1) {
    for (const each of asked) {
      if (each.rare && round % rivalEvery !== 0) continue;
      const { ms, bytes } = await each.client.ask({ path: each.path, headers: asBrowser });
      each.bytes = bytes;
      if (round >= 0) each.times.push(ms);
    }
  }
  table(
    timeHeads,
    asked.map(({ what, times, limited }) => timeRow(what, figuresOf(times), limited ? `${limitMs} ms` : "–")),
  );
  for (const { what, times, bytes, limited } of asked) {
    if (!limited) continue;
    held(`${what}, 95th percentile`, figuresOf(times).p95, limitMs, "ms");
    held(`${what}, bytes transferred`, bytes, bytesLimit, "bytes");
  }
  console.log(`Load of the machine: ${load()}`);
  asManager.close();
  asPractitioner.close();
}

await (process.argv[2] === "serve" ? serve() : withServer<Served>(fileURLToPath(import.meta.url), measure));
