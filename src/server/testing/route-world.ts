/** Two organisations of each kind with a person of every role, and a child with a stage in the first: what tests of all routes walk over. */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Actor, Work } from "../../casework/actor.ts";
import { saveAnswers } from "../../casework/answers/save-answers.ts";
import { attachFile } from "../../casework/attachments/attach-file.ts";
import { pdfOf } from "../../casework/attachments/testing/sample-files.ts";
import { giveParts } from "../../casework/contributors/give-parts.ts";
import { type Outcome, refused } from "../../casework/refusal.ts";
import { nameCases } from "../../casework/restricted/inspections.ts";
import { restrictRecord, visiblePerson } from "../../casework/restricted/restrict-record.ts";
import { dayOf } from "../../casework/stages/make-visible.ts";
import { startStage } from "../../casework/stages/start-stage.ts";
import { addYoungPerson } from "../../casework/young-people/add-young-person.ts";
import type { ClonedDatabase } from "../../database/cloned-database.ts";
import { type Role, roles } from "../../database/schema.ts";
import { withRequest } from "../../database/transaction.ts";
import type { OrganisationKind } from "../../framework/language.ts";
import { maskToken } from "../http/csrf.ts";
import { Sessions } from "../sign-in/sessions.ts";

/** Where each role works. A new role does not compile until it stands here. */
const workplaces = {
  practitioner: "youth-justice-service",
  "senior-practitioner": "youth-justice-service",
  manager: "youth-justice-service",
  "administrative-officer": "youth-justice-service",
  "court-duty-officer": "youth-justice-service",
  contributor: "youth-justice-service",
  administrator: "youth-justice-service",
  "data-protection-officer": "youth-justice-service",
  inspector: "youth-justice-service",
  "secure-practitioner": "secure-establishment",
  "secure-manager": "secure-establishment",
  "placements-officer": "placements-team",
  "probation-officer": "probation",
} as const satisfies Record<Role, OrganisationKind>;

/** The child of an organisation, with what a route can be asked of it. Every word of it holds `secretWord`. */
export interface WorldChild {
  readonly youngPersonId: string;
  readonly stageId: string;
  readonly lifeEvent: string;
  readonly offence: string;
  /** The id of a file that is attached in the stage. */
  readonly attachment: string;
}

export interface WorldPerson {
  readonly actor: Actor;
  /** Headers of a signed-in request, the sign of our own page among them. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface RouteWorld {
  /** The person of a role: in the organisation whose child is asked for, or in another of the same kind. */
  person(role: Role, where: "own" | "foreign"): WorldPerson;
  /** The child of the first organisation of the kind in which this role works. */
  child(role: Role): WorldChild;
  /** A child of the first youth justice service whose record is open to its practitioner alone. Every word of it holds `restrictedWord`. */
  readonly restricted: WorldChild;
  /** Everything that is stored of the first organisations, as one digest: the same as long as nothing was changed. */
  fingerprint(): Promise<string>;
  /** Runs a use case as somebody. */
  act<T>(actor: Actor, work: (work: Work) => Promise<T>): Promise<T>;
}

/** A word that stands in every text of the first organisations' children and nowhere else. */
export const secretWord = "Zephyrine";
/** As `secretWord`, of the child whose record is restricted. */
export const restrictedWord = "Quintessa";

const livingDetail = "living-detail";

export async function routeWorld(database: ClonedDatabase): Promise<RouteWorld> {
  const people = new Map<string, WorldPerson>();
  const own: string[] = [];
  const children = new Map<OrganisationKind, WorldChild>();
  const act: RouteWorld["act"] = (actor, work) =>
    withRequest(database.app, actor, (tx) => work({ tx, actor, now: new Date() }));
  for (const kind of new Set(Object.values(workplaces))) {
    for (const where of ["own", "foreign"] as const) {
      const organisation = await addOrganisation(database, kind, `${where} ${kind}`);
      if (where === "own") own.push(organisation.organisationId);
      for (const role of roles.filter((each) => workplaces[each] === kind))
        people.set(`${role} ${where}`, await addPerson(database, organisation, role));
    }
  }
  const person: RouteWorld["person"] = (role, where) => {
    const found = people.get(`${role} ${where}`);
    if (found === undefined) throw new Error(`There is no ${role} in the ${where} organisation.`);
    return found;
  };
  const writer = person("practitioner", "own").actor;
  const child = await addChild(act, writer, "pre-sentence-report", secretWord);
  children.set("youth-justice-service", child);
  const grant = { stageId: child.stageId, userId: person("contributor", "own").actor.userId };
  const subSections = ["living-arrangements", "life-events-section"];
  wentWell(await act(writer, (work) => giveParts(work, { ...grant, subSections })));
  const secure = person("secure-practitioner", "own").actor;
  children.set("secure-establishment", await addChild(act, secure, "review", secretWord));
  const manager = person("manager", "own").actor;
  const restricted = await addChild(act, writer, "review", restrictedWord);
  const rule = { youngPersonId: restricted.youngPersonId, reason: "A niece of a colleague.", shown: false };
  wentWell(await act(manager, (work) => restrictRecord(work, { ...rule, people: [writer.userId] })));
  wentWell(
    await act(manager, async (work) => {
      const inspectorId = person("inspector", "own").actor.userId;
      const references = (await visiblePerson(work, child.youngPersonId))?.reference ?? "";
      return nameCases(work, { inspectorId, references, lastDay: dayOf(work.now) });
    }),
  );
  return {
    person,
    act,
    restricted,
    child: (role) => children.get(workplaces[role]) ?? child,
    fingerprint: () => fingerprint(database, own),
  };
}

function wentWell<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.refusal.status} ${outcome.refusal.code}: ${outcome.refusal.happened}`);
  return outcome.value;
}

type Workplace = Pick<Actor, "organisationId" | "organisationName" | "organisationKind">;

async function addOrganisation(database: ClonedDatabase, kind: OrganisationKind, name: string): Promise<Workplace> {
  const id = randomUUID();
  await database.admin.kysely.insertInto("organisation").values({ id, name, kind, settings: "{}" }).execute();
  return { organisationId: id, organisationName: name, organisationKind: kind };
}

async function addPerson(database: ClonedDatabase, workplace: Workplace, role: Role): Promise<WorldPerson> {
  const userId = randomUUID();
  const permissions = role.endsWith("manager") ? (["countersign", "send"] as const) : [];
  const name = `A ${role}`;
  await database.admin.kysely
    .insertInto("user_account")
    .values({
      id: userId,
      organisation_id: workplace.organisationId,
      subject: userId,
      name,
      email: null,
      role,
      permissions: [...permissions],
    })
    .execute();
  const actor: Actor = { ...workplace, userId, name, role, permissions };
  const sessions = new Sessions(database.app, { idleMinutes: 60, hours: 8 });
  const cookie = await sessions.begin(actor, undefined, null, new Date());
  const session = await sessions.find(cookie, new Date());
  if (session === null) throw new Error("The sign-in that was begun is not there.");
  return { actor, headers: { cookie: `assetplus=${cookie}`, "x-csrf-token": maskToken(session.csrfToken) } };
}

async function addChild(act: RouteWorld["act"], writer: Actor, type: string, word: string): Promise<WorldChild> {
  const names = { givenNames: word, familyName: `${word}s`, dateOfBirth: "14/3/2011" };
  const added = await act(writer, (work) => addYoungPerson(work, { ...names, caseManagerId: writer.userId }));
  const { youngPersonId } = wentWell(added);
  const start = { youngPersonId, type, triggerDate: "2026-05-20" };
  const { stageId } = wentWell(await act(writer, (work) => startStage(work, start)));
  const [lifeEvent, offence] = [randomUUID(), randomUUID()];
  const saved = await act(writer, (work) =>
    saveAnswers(work, {
      stageId,
      runId: randomUUID(),
      changes: [
        { address: livingDetail, value: `${word} lives with an aunt`, version: 0 },
        { address: `life-events[${lifeEvent}].title`, value: `${word} moved school`, version: 0 },
        { address: `offences[${offence}].title`, value: `${word} took a bicycle`, version: 0 },
      ],
    }),
  );
  const results = wentWell(saved).results;
  const failed = results.find((result) => result.outcome === "refused");
  if (failed?.outcome === "refused") wentWell(refused(failed.refusal));
  const attached = await act(writer, (work) =>
    attachFile(work, {
      stageId,
      address: "additional-files",
      name: `${word}.pdf`,
      parts: [pdfOf(word)],
    }),
  );
  return { youngPersonId, stageId, lifeEvent, offence, attachment: wentWell(attached).file.id };
}

/** Every table that holds an organisation's rows, sign-ins aside: their times move with each request. */
async function fingerprint(database: ClonedDatabase, organisations: readonly string[]): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select c.table_name as name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'organisation_id' and t.table_type = 'BASE TABLE'
      and c.table_name <> 'session' order by 1`.execute(database.admin.kysely);
  const parts = tables.map(
    ({
      name,
    }) => sql`select ${name}::text as name, count(*) as rows, md5(string_agg(t::text, '|' order by t::text)) as digest
      from ${sql.table(name)} t where organisation_id = any(${[...organisations]}::uuid[])`,
  );
  const { rows } = await sql`${sql.join(parts, sql` union all `)} order by 1`.execute(database.admin.kysely);
  return JSON.stringify(rows);
}
