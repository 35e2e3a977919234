import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { withoutPerson } from "../../database/transaction.ts";
import type { Actor, Work } from "../actor.ts";
import { openingRun } from "../answers/refusals.ts";
import { riskLimits } from "./at-risk.ts";
import { type CaseloadAsked, caseload } from "./caseload.ts";
import { leftOffQuery } from "./left-off.ts";
import { type ManagerHome, managerHome, serviceList } from "./manager-home.ts";
import { openStagesQuery } from "./open-stage-store.ts";
import { type PractitionerHome, practitionerHome } from "./practitioner-home.ts";
import { askedLinesQuery, serviceFiguresQuery } from "./service-lines.ts";
import {
  actingAs,
  addChange,
  addRequest,
  addService,
  addStage,
  addUser,
  addYoungPerson,
  grant,
  type StageOptions,
  type StageRow,
} from "./testing/casework-rows.ts";
import { unallocatedQuery } from "./unallocated.ts";

const database = await testDatabase();
let service: string;
let priya: Actor;
let marcus: Actor;
let helen: Actor;
const stages = new Map<string, StageRow>();

const as = <T>(actor: Actor, act: (work: Work) => Promise<T>): Promise<T> => actingAs(database, actor, act);

async function child(owner: Actor, name: string, options?: StageOptions): Promise<void> {
  const id = await addYoungPerson(database, owner, name);
  if (options) stages.set(name, await addStage(database, owner, id, options));
}

const stageOf = (name: string): StageRow => {
  const stage = stages.get(name);
  if (!stage) throw new Error(`${name} has no stage.`);
  return stage;
};

beforeAll(async () => {
  service = await addService(database);
  priya = await addUser(database, service, "Priya Nandakumar");
  marcus = await addUser(database, service, "Marcus Bell");
  helen = await addUser(database, service, "Helen Osei", "manager", ["countersign"]);
  await child(priya, "Reece Donnelly", { due: "2026-11-25" });
  await child(priya, "Aaliyah Grant", { due: "2026-11-18", left: 2 });
  await child(priya, "Mason Pryce", { due: "2026-11-24", left: 31, toConfirm: 31 });
  await child(priya, "Sofia Petrescu", { due: "2026-12-03", left: 22 });
  await child(priya, "Amir Qureshi", { due: "2026-11-30", left: 0 });
  await child(priya, "Kian Marlow", { due: "2027-01-15" });
  await child(priya, "Ella Fairhurst");
  await child(priya, "Noah Bright", { status: "completed", due: "2026-11-01" });
  await child(marcus, "Ruby Llewellyn", { due: "2026-11-16", left: 4 });
  await addRequest(database, priya, stageOf("Reece Donnelly"), {
    returnedBy: helen,
    returnNote: "The victim’s wishes.",
  });
  await addRequest(database, priya, stageOf("Amir Qureshi"), { to: helen, note: "Please read." });
  await addRequest(database, priya, stageOf("Sofia Petrescu"), { at: "2026-11-17T09:00:00Z" });
  const detail = "They wait for him outside school, most evenings.";
  await addChange(database, priya, stageOf("Kian Marlow"), "gang-detail", detail, { at: "2026-11-18T16:52:00Z" });
  await addChange(database, priya, stageOf("Mason Pryce"), "person-age", "x y", { at: "2026-11-16T11:32:00Z" });
  await addChange(database, priya, stageOf("Noah Bright"), "gang-detail", "Done.", { at: "2026-11-19T08:00:00Z" });
  const opening = { at: "2026-11-18T17:00:00Z", run: openingRun };
  await addChange(database, priya, stageOf("Aaliyah Grant"), "gang-detail", "Carried from last time.", opening);
  await grant(database, priya, stageOf("Ruby Llewellyn"), ["wider-networks"]);
});

async function practitioner(actor: Actor): Promise<PractitionerHome> {
  const home = await as(actor, practitionerHome);
  if (!home.ok) throw new Error(home.refusal.happened);
  return home.value;
}
async function manager(actor: Actor): Promise<ManagerHome> {
  const home = await as(actor, managerHome);
  if (!home.ok) throw new Error(home.refusal.happened);
  return home.value;
}
const names = (rows: readonly { readonly name: string }[]): readonly string[] => rows.map((row) => row.name);

describe("a practitioner's home", () => {
  it("has each own open stage in one group, the earliest first", async () => {
    const home = await practitioner(priya);
    expect(names(home.returned)).toEqual(["Reece Donnelly"]);
    expect(names(home.dueSoon)).toEqual(["Aaliyah Grant", "Mason Pryce", "Sofia Petrescu"]);
    expect(names(home.withSomeoneElse)).toEqual(["Amir Qureshi"]);
    expect(names(home.later)).toEqual(["Kian Marlow"]);
    expect(names(home.nothingToDo)).toEqual(["Ella Fairhurst", "Noah Bright"]);
    expect(home.askedOfMe).toMatchObject([{ name: "Ruby Llewellyn", ownerName: "Marcus Bell" }]);
    expect(home.dueSoon[0]).toMatchObject({ left: 2, due: { kind: "late", workingDaysLate: 1 } });
    expect(home.returned[0]?.requests).toMatchObject([{ outcome: "returned", closingNote: "The victim’s wishes." }]);
    expect(home.withSomeoneElse[0]?.requests).toMatchObject([{ addressedToName: "Helen Osei", savedSince: false }]);
  });

  it("leads back to where writing stopped, in open stages only, and not to what the system filled in at their start", async () => {
    expect((await practitioner(priya)).leftOff).toMatchObject([
      { name: "Kian Marlow", address: "gang-detail", lastWords: "They wait for him outside school, most evenings." },
      { name: "Mason Pryce" },
    ]);
  });

  it("is empty of other people's work", async () => {
    const home = await practitioner(helen);
    expect([...home.returned, ...home.dueSoon, ...home.withSomeoneElse, ...home.later, ...home.leftOff]).toEqual([]);
  });
});

describe("a manager's home", () => {
  it("has what to sign, what was returned, what is late or soon will be, and who carries what", async () => {
    const home = await manager(helen);
    expect(home.toSign.rows.map(({ stage }) => stage.name)).toEqual(["Sofia Petrescu", "Amir Qureshi"]);
    expect(home.returnedAndWaiting.rows.map(({ stage }) => stage.name)).toEqual(["Reece Donnelly"]);
    expect(names(home.overdue.rows)).toEqual(["Ruby Llewellyn", "Aaliyah Grant"]);
    expect(names(home.atRisk.rows)).toEqual(["Mason Pryce"]);
    expect(home.unallocated).toEqual({ total: 0, rows: [] });
    expect(home.workload).toMatchObject([
      { name: "Marcus Bell", youngPeople: 1, openStages: 1, late: 1 },
      { name: "Priya Nandakumar", youngPeople: 8, openStages: 6, late: 1, dueSoon: 4, returned: 1 },
    ]);
  });

  it("does not offer own work, or what was asked of another, for signing", async () => {
    const omar = await addUser(database, service, "Omar Reid", "senior-practitioner", ["countersign"]);
    expect((await manager(omar)).toSign.rows.map(({ stage }) => stage.name)).toEqual(["Sofia Petrescu"]);
    expect((await manager({ ...priya, permissions: ["countersign"] })).toSign.rows).toEqual([]);
  });

  it("counts a child whose case manager has left as unallocated", async () => {
    const left = await addUser(database, service, "Gone Away");
    await child(left, "Zane Whitlock");
    await database.admin.kysely
      .updateTable("user_account")
      .set({ active: false })
      .where("id", "=", left.userId)
      .execute();
    expect(names((await manager(helen)).unallocated.rows)).toEqual(["Zane Whitlock"]);
    await database.admin.kysely.deleteFrom("young_person").where("case_manager_id", "=", left.userId).execute();
  });

  it("is refused to those who neither manage nor countersign", async () => {
    expect(await as(priya, managerHome)).toMatchObject({ refusal: { status: 403 } });
  });
});

describe("the risk panels of a service", () => {
  it("are counted by how they stand, the first due first, as the stages say it this moment", async () => {
    const elsewhere = await addService(database, "Panelbridge");
    const owner = await addUser(database, elsewhere, "Dev Anand");
    const overseer = await addUser(database, elsewhere, "Nia Price", "manager");
    const rows = [
      // Name, due by, recorded, planned, how it stands (null: not in the list).
      ["Ann", "2026-11-30", null, null, "asked-for"],
      ["Bea", "2026-11-24", "due", "2026-11-23", "date-set"],
      ["Cal", "2026-11-18", null, null, "overdue"],
      ["Dan", "2026-11-19", "due", null, "asked-for"],
      ["Eve", "2026-11-20", "due", "2026-11-18", "to-record"],
      ["Flo", "2026-11-17", "put-off", "2026-11-19", "date-set"],
      ["Gus", "2026-11-16", "put-off", "next week?", "overdue"],
      ["Hal", "2026-11-18", "held", "2026-11-17", null],
      ["Ida", "2026-11-18", "not-needed", null, null],
    ] as const;
    const put = async (name: string, due: string, status: StageOptions["status"], lapsed = false) => {
      const youngPersonId = await addYoungPerson(database, owner, name);
      const stage = await addStage(database, owner, youngPersonId, { status: status ?? "in-progress" });
      await sql`
        insert into risk_panel (young_person_id, id, organisation_id, stage_id, because, opened_at, opened_by, due_on, lapsed_at)
        values (${youngPersonId}, gen_random_uuid(), ${elsewhere}, ${stage.stageId}, '{rosh-judgement=high}', now(), ${owner.userId}, ${due},
          case when ${lapsed} then now() end)`.execute(database.admin.kysely);
      return stage;
    };
    for (const [name, due, recorded, planned] of rows) {
      const stage = await put(name, due, "in-progress");
      if (recorded) await addChange(database, owner, stage, "oversight-panel", recorded, { sequence: 1 });
      if (planned) await addChange(database, owner, stage, "oversight-panel-planned", planned, { sequence: 2 });
    }
    await put("Joe", "2026-11-01", "completed");
    await put("Kit", "2026-11-01", "in-progress", true);
    const { panels } = await manager(overseer);
    const expected = rows
      .flatMap(([name, due, recorded, , state]) =>
        state === null ? [] : [{ name, due, state, put_off: recorded === "put-off" }],
      )
      .toSorted((a, b) => a.due.localeCompare(b.due));
    expect(
      panels.rows.map(({ stage, panel }) => ({
        name: stage.name,
        due: panel.due_on,
        state: panel.state,
        put_off: panel.put_off,
      })),
    ).toEqual(expected);
    expect(panels.counts).toEqual({ "asked-for": 2, "date-set": 2, overdue: 2, "to-record": 1 });
    expect(panels.total).toBe(7);
    // The whole list, page by page; another service has none of it.
    const page = await as(overseer, (work) => serviceList(work, "panels", { from: 5, size: 5 }));
    expect(page).toMatchObject({
      ok: true,
      value: { panels: { total: 7, rows: [{ stage: { name: "Bea" } }, { stage: { name: "Ann" } }] } },
    });
    expect((await manager(helen)).panels.total).toBe(0);
  });
});

describe("the caseload", () => {
  const all = async (asked: CaseloadAsked): Promise<readonly string[]> => {
    const found: string[] = [];
    let cursor: string | undefined;
    for (let pages = 0; pages < 20; pages++) {
      const page = await as(priya, (work) => caseload(work, { ...asked, ...(cursor && { cursor }) }));
      if (!page.ok) throw new Error(page.refusal.happened);
      found.push(...names(page.value.items));
      if (page.value.next === null) return found;
      cursor = page.value.next;
    }
    throw new Error("The pages do not end.");
  };

  it.each([1, 3, 50])("comes by name, whole, in pages of %i", async (size) => {
    const found = await all({ size });
    expect(found).toHaveLength(9);
    expect(found).toEqual([...found].sort());
    expect(await all({ size, mine: true })).toEqual(found.filter((name) => name !== "Ruby Llewellyn"));
  });

  it.each([1, 4, 50])("comes by what is due first, who has no open stage last, in pages of %i", async (size) => {
    expect(await all({ order: "due", size })).toEqual([
      "Ruby Llewellyn",
      "Aaliyah Grant",
      "Mason Pryce",
      "Reece Donnelly",
      "Amir Qureshi",
      "Sofia Petrescu",
      "Kian Marlow",
      "Ella Fairhurst",
      "Noah Bright",
    ]);
  });

  it("is searched by name and reference, and shows the open stage with its date", async () => {
    expect(await all({ search: "qures" })).toEqual(["Amir Qureshi"]);
    expect(await all({ search: "100%_" })).toEqual([]);
    expect(await all({ search: " QURESHI  am " })).toEqual(["Amir Qureshi"]);
    expect(await all({ search: "amir marlow" })).toEqual([]);
    const page = await as(priya, (work) => caseload(work, { search: "Aaliyah" }));
    expect(page).toMatchObject({
      ok: true,
      value: { items: [{ openStage: { stageTitle: "Review", due: { kind: "late" }, left: 2 } }] },
    });
  });
});

describe("work lists and the policies", () => {
  const seen = async (work: Work): Promise<number> => {
    const home = await practitionerHome(work);
    const list = await caseload(work, {});
    const team = await managerHome(work);
    if (!home.ok || !list.ok || !team.ok) throw new Error("Refused.");
    const { returned, dueSoon, withSomeoneElse, later, nothingToDo, leftOff, askedOfMe } = home.value;
    const own = [returned, dueSoon, withSomeoneElse, later, nothingToDo, leftOff, askedOfMe].flat().length;
    return own + list.value.items.length + team.value.overdue.total + team.value.toSign.total;
  };

  it("show nothing from outside, without a grant, or without settings, whatever the actor claims", async () => {
    const stranger = await addUser(database, await addService(database, "Westhaven"), "Ana Silva", "manager");
    const lexi = await addUser(database, service, "Lexi Shaw", "contributor", ["countersign"]);
    expect(await as(stranger, seen)).toBe(0);
    expect(await as(lexi, seen)).toBe(0);
    expect(await as(stranger, (work) => seen({ ...work, actor: helen }))).toBe(0);
    expect(await withoutPerson(database.app, (tx) => seen({ tx, actor: helen, now: new Date() }))).toBe(0);
    expect(await as(helen, seen)).toBeGreaterThan(0);
  });

  it("find their rows by index among 2,000 stages of ten services", async () => {
    await database.admin.kysely.connection().execute(async (admin) => {
      await sql`
        insert into organisation (id, name, kind) select gen_random_uuid(), 'Service ' || n, 'youth-justice-service' from generate_series(1, 9) n`.execute(
        admin,
      );
      await sql`
        with homes as (select id, row_number() over (order by id) - 1 as n from organisation), people as (
          insert into young_person (id, organisation_id, reference, display_name, created_by)
          select gen_random_uuid(), homes.id, 'bulk ' || n.n, 'Child ' || n.n, ${priya.userId}
          from generate_series(1, 2000) n(n) join homes on homes.n = n.n % 10 returning id, organisation_id
        ), stages as (
          insert into stage (young_person_id, id, organisation_id, type, framework, framework_version, status, owner_id, opened_by, opened_at, trigger_date)
          select id, gen_random_uuid(), organisation_id, 'review', 'assetplus', '1.0.0',
            case when random() < 0.1 then 'in-progress' else 'completed' end, ${marcus.userId}, ${marcus.userId}, now(), '2026-11-01'
          from people returning *
        ), summaries as (
          insert into stage_summary (young_person_id, stage_id, organisation_id, left_count, to_confirm_count, judgements, flags, updated_at)
          select young_person_id, id, organisation_id, 3, 0, '{}', '[]', now() from stages
        ), requests as (
          insert into countersignature_request (young_person_id, stage_id, id, organisation_id, part, asked_by, asked_at)
          select young_person_id, id, gen_random_uuid(), organisation_id, 'explanations', owner_id, now() from stages
        ), called as (
          insert into risk_panel (young_person_id, id, organisation_id, stage_id, because, opened_at, opened_by, due_on)
          select young_person_id, gen_random_uuid(), organisation_id, id, '{rosh-judgement=high}', now(), owner_id, '2026-11-20' from stages
        ), told as (
          insert into answer (young_person_id, stage_id, address, organisation_id, sub_section, value, version, sequence, state, author_id, at)
          select young_person_id, id, 'oversight-panel-planned', organisation_id, 'oversight', '"2026-11-20"', 1, 1, 'own', owner_id, now() from stages
        ), comments as (
          insert into comment (young_person_id, stage_id, id, organisation_id, address, sub_section, author_id, at, text)
          select young_person_id, id, gen_random_uuid(), organisation_id, 'q' || n, 's', owner_id, now(), 'Why?' from stages, generate_series(1, 3) n
        )
        insert into answer_change (young_person_id, stage_id, sequence, organisation_id, address, sub_section, value, state, version, run_id, run_started_at, author_id, at)
        select young_person_id, id, n, organisation_id, 'q' || n, 's', '"x"', 'own', 1, 'r', now(), owner_id, now() from stages, generate_series(1, 15) n`.execute(
        admin,
      );
      await sql`analyze`.execute(admin);
    });
    const plans = await as(priya, async ({ tx, actor }) => {
      const whose = { organisationId: service };
      const slice = { from: 0, size: 20 };
      const limits = riskLimits("2026-11-19");
      const queries = [
        openStagesQuery(whose),
        openStagesQuery({ ...whose, ownerId: actor.userId }),
        leftOffQuery(actor),
        serviceFiguresQuery(service, { today: "2026-11-19", soon: "2026-12-03", limits, slice }),
        askedLinesQuery(helen, slice),
        unallocatedQuery(service, slice),
      ];
      const lines = [];
      for (const query of queries) {
        const { rows } = await sql<{ readonly "QUERY PLAN": string }>`explain ${query}`.execute(tx);
        lines.push(...rows.map((row) => row["QUERY PLAN"]));
      }
      return lines;
    });
    const tables = [
      "stage",
      "answer",
      "answer_change",
      "countersignature_request",
      "comment",
      "young_person",
      "stage_summary",
      "risk_panel",
    ];
    const scans = plans.filter((line) => tables.some((table) => line.includes(`Seq Scan on ${table} `)));
    expect(plans.length).toBeGreaterThan(20);
    expect(scans).toEqual([]);
  });
});
