/**
 * A text of its own in each sub-section of a stage, and in each part of its case record. For each role every page of the route table is
 * read, with every sub-section that its path can name, the search, the history and earlier moments: nothing comes but what the role may
 * see. New routes and tables are read without being named here.
 */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { saveAnswers } from "../casework/answers/save-answers.ts";
import { giveParts } from "../casework/contributors/give-parts.ts";
import { handIn } from "../casework/contributors/hand-in.ts";
import { takeBack } from "../casework/contributors/take-back.ts";
import { visibleTo } from "../casework/stages/visible-to.ts";
import { wholeCaseRoles } from "../casework/whole-case-roles.ts";
import { type Role, roles } from "../database/schema.ts";
import { testDatabase } from "../database/test-database.ts";
import type { SubSectionId } from "../framework/language.ts";
import { askedField, askedMark } from "../web/questions/read-form.ts";
import { routes } from "../web/routes.ts";
import { isOpenToAnyone } from "../web/routing/permission.ts";
import { type Canary, canariesIn, canariesOfDocument, canariesOfStream, plantCanaries } from "./testing/canaries.ts";
import { pathOf } from "./testing/path-of.ts";
import { routeWorld, type WorldChild } from "./testing/route-world.ts";
import { startTestServer } from "./testing/test-server.ts";

const database = await testDatabase();
const test = await startTestServer(database, routes);
const world = await routeWorld(database);
const child = world.child("practitioner");
const { stageId } = child;
const owner = world.person("practitioner", "own");
const personId = owner.actor.userId;
const secureOwner = world.person("secure-practitioner", "own");
const secureChild = world.child("secure-practitioner");
const contributor = world.person("contributor", "own");
const given: readonly SubSectionId[] = ["living-arrangements", "life-events-section"];
afterAll(() => test.stop());

let canaries: readonly Canary[] = [];
/** Those of the stage of the secure establishment. */
let secured: readonly Canary[] = [];
/** `npm run prove canaries` looks at every sub-section, and reads every document of everybody. */
const proving = process.env.PROVE === "1";

beforeAll(async () => {
  canaries = await plantCanaries(world, owner.actor, stageId, "o");
  secured = await plantCanaries(world, secureOwner.actor, secureChild.stageId, "s");
});

/** What a role of the child's own service may come to see. */
function permitted(role: Role): ReadonlySet<string> {
  const may = ({ subSection, home, ofRecord }: Canary): boolean => {
    if (wholeCaseRoles.includes(role) || role === "inspector") return true;
    // Who the young person is, everybody may know who writes a part of their stage.
    if (role === "contributor") return given.includes(subSection) || home === "case-identity";
    return role === "administrative-officer" && ofRecord;
  };
  return new Set(canaries.filter(may).map(({ word }) => word));
}

const inService = roles.filter(
  (role) => !role.startsWith("secure-") && role !== "placements-officer" && role !== "probation-officer",
);
const seesAll = (role: Role): boolean => permitted(role).size === canaries.length;

/** The ways to ask one page: plainly, and with all that pages take, naming what is not given. */
const asked = (): readonly string[] => {
  const at = encodeURIComponent(new Date().toISOString());
  const from = encodeURIComponent(new Date(Date.now() - 60_000).toISOString());
  return [
    "",
    `?q=canary&at=${at}&from=${from}&to=${at}&sub-section=physical-health&page=1`,
    "?q=Here+is&address=diet-needs",
  ];
};

/**
 * Every address of the route table that a role is let through to, for every sub-section and section that it can name. That the gate holds
 * for all others is tried in routes.test.ts.
 */
function addresses(role: Role, everyPlace: boolean): readonly string[] {
  const { actor } = world.person(role, "own");
  const subSections = looked(
    canaries.map(({ subSection }) => subSection),
    everyPlace,
  );
  const places = looked(
    canaries.flatMap(({ subSection, section }) => [subSection, section]),
    everyPlace,
  );
  return routes
    .filter(({ method, permission }) => method === "GET" && (isOpenToAnyone(permission) || permission.allows(actor)))
    .flatMap((route) => {
      if (route.path.includes(":subSection"))
        return subSections.map((subSection) => pathOf(route, child, { subSection, personId }));
      if (route.path.includes(":place")) return places.map((place) => pathOf(route, child, { place, personId }));
      return asked().map((query) => `${pathOf(route, child, { personId })}${query}`);
    });
}

/** Each once; where not every place is wanted, those that are given to the contributor, and of the others one in eight. */
function looked(places: readonly string[], everyPlace: boolean): readonly string[] {
  const each = [...new Set(places)];
  return everyPlace ? each : each.filter((place, at) => at % 8 === 0 || given.some((one) => one === place));
}

/** The canaries that one address shows to somebody; nobody gets a document who may not see all, and those are read once, below. */
async function shown(role: Role, address: string): Promise<readonly string[]> {
  const response = await get(role, address, "own", acceptedFrom(role, address));
  const type = response.headers.get("content-type") ?? "";
  if (response.ok && /pdf|officedocument|octet-stream/.test(type) && !address.includes("/files/")) {
    await response.body?.cancel();
    return seesAll(role) ? [] : [`a document at ${address}`];
  }
  if (type.includes("event-stream")) return canariesOfStream(response);
  return canariesIn(await response.text());
}

/** Streams are read of those to whom little is given; told once, the same comes to the others. */
const acceptedFrom = (role: Role, address: string): string =>
  address.endsWith("/live") && !seesAllByRole(role) ? "text/event-stream" : "text/html";

/** All that a role comes to see by every address, and where it saw what it may not. */
async function sighted(
  role: Role,
  among: (address: string) => boolean = () => true,
  everyPlace = proving,
): Promise<{ readonly seen: ReadonlySet<string>; readonly faults: readonly string[] }> {
  const may = permitted(role);
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const address of addresses(role, everyPlace).filter(among)) {
    for (const word of new Set(await shown(role, address))) {
      seen.add(word);
      if (!may.has(word)) faults.push(`${address}: ${word}`);
    }
  }
  return { seen, faults };
}

/** The canaries that stand at questions which a stage shows. */
async function shownNow(
  among = canaries,
  { actor } = owner,
  { stageId }: WorldChild = child,
): Promise<ReadonlySet<string>> {
  const visible = await world.act(actor, (work) => visibleTo(work, stageId));
  return new Set(among.filter(({ address }) => visible?.evaluation.shown.has(address)).map(({ word }) => word));
}

const get = (role: Role, address: string, where: "own" | "foreign" = "own", accept = "text/html"): Promise<Response> =>
  fetch(`${test.server.baseUrl}${address}`, {
    redirect: "manual",
    headers: { accept, ...world.person(role, where).headers },
    signal: AbortSignal.timeout(60_000),
  });

/** All that a role can read of the database itself, with every check of the program left out. */
async function inTables(role: Role): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'young_person_id' and t.table_type = 'BASE TABLE' order by 1`.execute(
    database.admin.kysely,
  );
  expect(tables.length).toBeGreaterThan(12);
  const { rows: readable } = await sql<{ name: string }>`
    select t.name from unnest(${tables.map(({ name }) => name)}::text[]) t(name)
    where has_table_privilege(${`${database.settings.rolePrefix}_app`}, 'public.' || quote_ident(t.name), 'select')`.execute(
    database.admin.kysely,
  );
  return world.act(world.person(role, "own").actor, async ({ tx }) => {
    const found: string[] = [];
    for (const { name } of readable) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(tx);
      found.push(...canariesIn(rows.map(({ row }) => row).join("\n")));
    }
    return found;
  });
}

it("stand in most sub-sections, and the owner comes to see them all", { timeout: 300_000 }, async () => {
  expect(canaries.length).toBeGreaterThan(30);
  expect(canaries.some(({ ofRecord }) => ofRecord)).toBe(true);
  expect(permitted("contributor").size).toBeGreaterThan(0);
  const { seen } = await sighted("practitioner", (address) => /\/sections\/[^/]+$|\/read$/.test(address));
  // What is asked only elsewhere is kept and shown nowhere.
  const asked = await shownNow();
  expect(asked.size).toBeGreaterThan(10);
  expect(seen.size).toBeGreaterThan(proving ? 30 : 15);
  expect([...asked].filter((word) => !seen.has(word))).toEqual([]);
});

it.each(inService.filter((role) => !seesAllByRole(role)))(
  "come to %s by no page that they may not see",
  { timeout: 300_000 },
  async (role) => {
    const { seen, faults } = await sighted(role);
    expect(faults).toEqual([]);
    const asked = await shownNow();
    const wanted = [...permitted(role)].filter((word) => asked.has(word));
    if (role === "contributor") expect(wanted.filter((word) => !seen.has(word))).toEqual([]);
  },
);

/** Every document of the route table, now and later. */
const documents = routes.filter(({ method, path }) => method === "GET" && /\.(pdf|docx)$/.test(path));
/** Who takes a document of which stage, and what stands in the whole of it: all that the stage shows, and nothing else. */
const takers = async () => [
  {
    of: child,
    by: inService.filter((role) => wholeCaseRoles.includes(role)),
    words: await shownNow(),
  },
  {
    of: secureChild,
    by: ["secure-practitioner", "secure-manager"] as const,
    words: await shownNow(secured, secureOwner, secureChild),
  },
];

const isWhole = (path: string): boolean => /\/document\.\w+$/.test(path);
/** Of the document of a page, what stands on that page. */
const shownOnPage = async (role: Role, path: string): Promise<ReadonlySet<string>> =>
  new Set(canariesIn(await (await get(role, path.replace(/\.\w+$/, ""))).text()));

it("stand in each document as they stand in the stage, for whoever works with the whole of it", {
  timeout: 300_000,
}, async () => {
  for (const { of, by, words } of await takers()) {
    expect(words.size).toBeGreaterThan(10);
    for (const [at, role] of by.entries()) {
      // In each run the first takes them all, and every other one of them by turns.
      const taken = documents.filter((_, place) => proving || at === 0 || place % 2 === at % 2);
      for (const route of taken) {
        const response = await get(role, pathOf(route, of));
        expect([role, route.path, response.status]).toEqual([role, route.path, 200]);
        const bytes = new Uint8Array(await response.arrayBuffer());
        const found = await canariesOfDocument(route.path.slice(route.path.lastIndexOf(".") + 1), bytes);
        const shows = isWhole(route.path) ? words : await shownOnPage(role, pathOf(route, of));
        expect([role, route.path, ...new Set(found)].sort()).toEqual([role, route.path, ...shows].sort());
      }
    }
  }
});

it("come to nobody else by a document", async () => {
  const refusedTo = async (role: Role, of: WorldChild, where: "own" | "foreign") => {
    for (const route of documents) {
      const response = await get(role, pathOf(route, of), where);
      expect([role, where, [403, 404].includes(response.status)]).toEqual([role, where, true]);
      expect(canariesIn(await response.text())).toEqual([]);
    }
  };
  for (const { of, by } of await takers()) {
    for (const role of roles) {
      if (!by.some((taker) => taker === role)) await refusedTo(role, of, "own");
      await refusedTo(role, of, "foreign");
    }
  }
  // Of a record that is closed to all but its practitioner.
  for (const role of roles) if (role !== "practitioner") await refusedTo(role, world.restricted, "own");
});

it.each(inService)("come to %s by no table that they may not read", async (role) => {
  const may = permitted(role);
  expect((await inTables(role)).filter((word) => !may.has(word))).toEqual([]);
});

it("come to nobody any more from whom the parts were taken back", { timeout: 300_000 }, async () => {
  const { actor } = contributor;
  await world.act(actor, (work) => handIn(work, { stageId }));
  const taken = await world.act(owner.actor, (work) => takeBack(work, { stageId, userId: actor.userId }));
  expect(taken.ok).toBe(true);
  const { seen } = await sighted("contributor", (address) => proving || !address.includes("?q=canary"));
  expect([...seen, ...(await inTables("contributor"))]).toEqual([]);
});

it("what they typed in the plan meanwhile, without a script, is shown to them and kept for the owner", async () => {
  const words = "Typed after it was taken back.";
  const form = new URLSearchParams([
    ["_run", "late"],
    [askedField, askedMark("living-detail", 0, "narrative", [""])],
    ["living-detail", words],
    ["do", "save"],
  ]);
  const headers = { accept: "text/html", ...contributor.headers };
  const answered = await fetch(`${test.server.baseUrl}/stages/${stageId}/plan`, {
    method: "POST",
    headers,
    body: form,
  });
  expect(await answered.text()).toContain(words);
  const kept = await database.admin.kysely.selectFrom("late_answer").select(["address", "input"]).execute();
  expect(kept).toEqual([{ address: "living-detail", input: words }]);
});

/** What of their own words stands in the young person's copy of the plan. */
const ownWords = ["trusted-adult-who", "plan-child-comment", "sa-good-at", "sa-future-goals", "sa-what-helps"];

it("come into the young person's copy only as what they said; who is given the plan notes how a target goes, and gets no copy", async () => {
  const path = `/stages/${stageId}/plan`;
  const allowed = canaries.filter(({ address }) => ownWords.includes(address)).map(({ word }) => word);
  const copy = await get("practitioner", `${path}/copy`);
  expect(copy.status).toBe(200);
  expect(canariesIn(await copy.text()).filter((word) => !allowed.includes(word))).toEqual([]);
  for (const role of ["contributor", "inspector", "administrative-officer"] as const)
    expect([role, (await get(role, `${path}/copy`)).status]).toEqual([role, 403]);

  const target = randomUUID();
  const want = { address: `plan-targets[${target}].want`, value: "I want to box", version: 0 };
  await world.act(owner.actor, (work) => saveAnswers(work, { stageId, runId: target, changes: [want] }));
  const part = { stageId, userId: contributor.actor.userId, subSections: ["our-intervention-plan"] };
  expect((await world.act(owner.actor, (work) => giveParts(work, part))).ok).toBe(true);
  await database.admin.pool.query("update stage set status = 'completed', ended_at = now() where id = $1", [stageId]);
  expect(await (await get("contributor", path)).text()).toContain("Note how it is going");
  const note = () =>
    fetch(`${test.server.baseUrl}${path}`, {
      method: "POST",
      redirect: "manual",
      headers: { accept: "text/html", ...contributor.headers },
      body: new URLSearchParams({ do: `note ${target}`, note: "He came on Tuesday." }),
    });
  expect((await note()).headers.get("location")).toContain("noted=1");
  expect(await (await get("practitioner", path)).text()).toContain("He came on Tuesday.");
  expect((await get("contributor", `${path}/copy`)).status).toBe(403);

  // Its form is not there any more: what was typed stands on the page that says so.
  await database.admin.pool.query("delete from stage_contributor where stage_id = $1", [stageId]);
  const late = await note();
  expect([late.status, await late.text()]).toEqual([404, expect.stringContaining("He came on Tuesday.")]);
});

/** Known before the canaries are. */
function seesAllByRole(role: Role): boolean {
  return wholeCaseRoles.includes(role) || role === "inspector";
}
