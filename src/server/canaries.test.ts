/**
 * A text of its own in each sub-section of a stage, and in each part of its case record. For each role every page of the route table is
 * read, with every sub-section that its path can name, the search, the history and earlier moments: nothing comes but what the role may
 * see. New routes and tables are read without being named here.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { frameworkIndex } from "../assessment/framework-index.ts";
import { saveAnswers } from "../casework/answers/save-answers.ts";
import { storedSubSection } from "../casework/answers/stored-sub-section.ts";
import { addComment } from "../casework/comments/add-comment.ts";
import { handIn } from "../casework/contributors/hand-in.ts";
import { takeBack } from "../casework/contributors/take-back.ts";
import { visibleTo } from "../casework/stages/visible-to.ts";
import { wholeCaseRoles } from "../casework/whole-case-roles.ts";
import { isRecordQuestion } from "../casework/young-people/record-questions.ts";
import { type Role, roles } from "../database/schema.ts";
import { testDatabase } from "../database/test-database.ts";
import type { SubSectionId } from "../framework/language.ts";
import { routes } from "../web/routes.ts";
import { isOpenToAnyone } from "../web/routing/permission.ts";
import { pathOf } from "./testing/path-of.ts";
import { routeWorld } from "./testing/route-world.ts";
import { startTestServer } from "./testing/test-server.ts";

const database = await testDatabase();
const test = await startTestServer(database, routes);
const world = await routeWorld(database);
const child = world.child("practitioner");
const { stageId } = child;
const owner = world.person("practitioner", "own");
const personId = owner.actor.userId;
const contributor = world.person("contributor", "own");
const given: readonly SubSectionId[] = ["living-arrangements", "life-events-section"];
afterAll(() => test.stop());

interface Canary {
  readonly word: string;
  readonly address: string;
  /** Where the stage asks it. */
  readonly subSection: SubSectionId;
  readonly section: string;
  /** Where it is at home: for a fact of the record, a part of the record. */
  readonly home: SubSectionId;
  readonly ofRecord: boolean;
}
const canaries: Canary[] = [];
/** `npm run prove canaries` looks at every sub-section. */
const proving = process.env.PROVE === "1";
const bird = /canary\d{3}y/g;

beforeAll(async () => {
  const visible = await world.act(owner.actor, (work) => visibleTo(work, stageId));
  if (visible === null) throw new Error("The stage is not there.");
  const index = frameworkIndex(visible.compiled.framework);
  for (const { subSection, section, questions } of visible.compiled.subSections) {
    const homes = [true, false].map((ofRecord) =>
      questions.find(({ question, asked, list }) => {
        const placed = index.questions.get(question.id);
        const takesText = question.type === "narrative" || question.type === "shortText";
        return asked && takesText && !list && placed !== undefined && isRecordQuestion(placed) === ofRecord;
      }),
    );
    for (const [at, found] of homes.entries()) {
      if (found === undefined) continue;
      const word = `canary${String(canaries.length).padStart(3, "0")}y`;
      const address = found.question.id;
      const version = visible.meta.get(address)?.version ?? 0;
      const change = { address, value: `Here is ${word}.`, version };
      const saved = await world.act(owner.actor, (work) =>
        saveAnswers(work, { stageId, runId: word, changes: [change] }),
      );
      if (!saved.ok || saved.value.results[0]?.outcome !== "saved") continue;
      const placed = index.questions.get(address);
      const home = placed === undefined ? subSection.id : storedSubSection(placed);
      canaries.push({ word, address, subSection: subSection.id, section: section.id, home, ofRecord: at === 0 });
      await world.act(owner.actor, (work) => addComment(work, { stageId, address, text: `Look: ${word}` }));
    }
  }
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
  const response = await fetch(`${test.server.baseUrl}${address}`, {
    redirect: "manual",
    headers: { accept: acceptedFrom(role, address), ...world.person(role, "own").headers },
    signal: AbortSignal.timeout(60_000),
  });
  const type = response.headers.get("content-type") ?? "";
  if (response.ok && /pdf|officedocument|octet-stream/.test(type) && !address.includes("/files/")) {
    await response.body?.cancel();
    return seesAll(role) ? [] : [`a document at ${address}`];
  }
  if (type.includes("event-stream")) return readStream(response);
  return (await response.text()).match(bird) ?? [];
}

/** Streams are read of those to whom little is given; told once, the same comes to the others. */
const acceptedFrom = (role: Role, address: string): string =>
  address.endsWith("/live") && !seesAllByRole(role) ? "text/event-stream" : "text/html";

/** What a stream of events says in its first two seconds. */
async function readStream(response: Response): Promise<readonly string[]> {
  const reader = response.body?.getReader();
  const until = Date.now() + 2000;
  let text = "";
  while (reader !== undefined && Date.now() < until) {
    const rest = new Promise<null>((done) => setTimeout(() => done(null), until - Date.now()));
    const piece = await Promise.race([reader.read(), rest]);
    if (piece === null || piece.done) break;
    text += new TextDecoder().decode(piece.value);
  }
  await reader?.cancel();
  return text.match(bird) ?? [];
}

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

/** The canaries that stand at questions which the stage shows. */
async function shownNow(): Promise<ReadonlySet<string>> {
  const visible = await world.act(owner.actor, (work) => visibleTo(work, stageId));
  return new Set(canaries.filter(({ address }) => visible?.evaluation.shown.has(address)).map(({ word }) => word));
}

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
      found.push(
        ...(rows
          .map(({ row }) => row)
          .join("\n")
          .match(bird) ?? []),
      );
    }
    return found;
  });
}

it("stand in most sub-sections, and the owner comes to see them all", { timeout: 300_000 }, async () => {
  expect(canaries.length).toBeGreaterThan(30);
  expect(canaries.some(({ ofRecord }) => ofRecord)).toBe(true);
  expect(permitted("contributor").size).toBeGreaterThan(0);
  const { seen } = await sighted("practitioner", (address) => /\/sections\/[^/]+$|\/read$/.test(address), true);
  // What is asked only elsewhere is kept and shown nowhere.
  const asked = await shownNow();
  expect(seen.size).toBeGreaterThan(30);
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

it("stand in both documents as they stand in the stage, for those who may take them; others get none", {
  timeout: 300_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), "canaries-"));
  const words = new Map<string, ReadonlySet<string>>();
  for (const kind of ["pdf", "docx"] as const) {
    const address = `/stages/${stageId}/document.${kind}`;
    const get = (role: Role) =>
      fetch(`${test.server.baseUrl}${address}`, { redirect: "manual", headers: world.person(role, "own").headers });
    for (const role of ["contributor", "administrative-officer", "inspector"] as const) {
      const response = await get(role);
      expect([role, [403, 404].includes(response.status)]).toEqual([role, true]);
      expect((await response.text()).match(bird)).toBeNull();
    }
    const file = join(folder, `stage.${kind}`);
    await writeFile(file, new Uint8Array(await (await get("practitioner")).arrayBuffer()));
    const text =
      kind === "pdf"
        ? (await promisify(execFile)("pdftotext", [file, "-"], { maxBuffer: 50_000_000 })).stdout
        : Object.values(unzipSync(await readFile(file)))
            .map((part) => strFromU8(part))
            .join("\n");
    words.set(kind, new Set(text.match(bird) ?? []));
  }
  await rm(folder, { recursive: true });
  const [pdf = new Set(), docx = new Set()] = [words.get("pdf"), words.get("docx")];
  const asked = await shownNow();
  expect(asked.size).toBeGreaterThan(10);
  expect([...pdf].sort()).toEqual([...asked].sort());
  expect([...docx].sort()).toEqual([...asked].sort());
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
  const { seen } = await sighted("contributor");
  expect([...seen, ...(await inTables("contributor"))]).toEqual([]);
});

/** Known before the canaries are. */
function seesAllByRole(role: Role): boolean {
  return wholeCaseRoles.includes(role) || role === "inspector";
}
