/** Two organisations with people, and short ways to act as them through the real services, for tests against the real database. */
import { randomUUID } from "node:crypto";
import type { AppDatabase } from "../../../database/app-database.ts";
import type { Permission, Role } from "../../../database/schema.ts";
import type { ClonedDatabase } from "../../../database/test-database.ts";
import { withRequest } from "../../../database/transaction.ts";
import type { OrganisationKind } from "../../../framework/language.ts";
import type { Actor, Work } from "../../actor.ts";
import type { Outcome } from "../../refusal.ts";
import { addYoungPerson } from "../../young-people/add-young-person.ts";
import { startStage } from "../start-stage.ts";

export interface CaseWorld {
  /** Owner of stages. */
  readonly practitioner: Actor;
  readonly colleague: Actor;
  readonly manager: Actor;
  readonly contributor: Actor;
  readonly officer: Actor;
  readonly secure: Actor;
  readonly secureManager: Actor;
  readonly foreign: Actor;
  /** Runs one use case as somebody, at a moment; time moves one second with each call unless given. */
  act<T>(actor: Actor, work: (work: Work) => Promise<T>, at?: Date, database?: AppDatabase): Promise<T>;
  /** The time of the last act. */
  now(): Date;
  wait(milliseconds: number): void;
  /** A young person with a name and date of birth. */
  addChild(actor?: Actor): Promise<string>;
  /** A stage in progress for a new young person. */
  openStage(type?: string, actor?: Actor): Promise<{ readonly youngPersonId: string; readonly stageId: string }>;
}

/** The value of an outcome that must have gone well. */
export function expectDone<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.refusal.status} ${outcome.refusal.code}: ${outcome.refusal.happened}`);
  return outcome.value;
}

export async function caseWorld(database: ClonedDatabase): Promise<CaseWorld> {
  const service = await addOrganisation(database, "Northmere Youth Justice Service", "youth-justice-service");
  const other = await addOrganisation(database, "Eastvale Youth Justice Service", "youth-justice-service");
  const secure = await addOrganisation(database, "Larch House", "secure-establishment");
  let clock = Date.parse("2026-11-16T09:00:00.000Z");
  const now = () => new Date(clock);
  const act: CaseWorld["act"] = (actor, work, at, using = database.app) => {
    clock += 1000;
    const moment = at ?? now();
    return withRequest(using, actor, (tx) => work({ tx, actor, now: moment }));
  };
  const practitioner = await addPerson(database, service, "Priya Shah", "practitioner");
  const addChild = async (actor = practitioner): Promise<string> =>
    act(actor, async (work) => {
      const input = { givenNames: "Kai", familyName: "Morgan", dateOfBirth: "14/3/2011", caseManagerId: actor.userId };
      return expectDone(await addYoungPerson(work, input)).youngPersonId;
    });
  return {
    practitioner,
    colleague: await addPerson(database, service, "Tom Reid", "practitioner"),
    manager: await addPerson(database, service, "Maria Okoro", "manager", ["countersign", "send"]),
    contributor: await addPerson(database, service, "Sam Field", "contributor"),
    officer: await addPerson(database, service, "Ada Lane", "administrative-officer"),
    secure: await addPerson(database, secure, "Jo Birch", "secure-practitioner"),
    secureManager: await addPerson(database, secure, "Kit Marsh", "secure-manager", ["countersign", "send"]),
    foreign: await addPerson(database, other, "Lee Stone", "manager", ["countersign"]),
    act,
    now,
    wait: (milliseconds) => {
      clock += milliseconds;
    },
    addChild,
    openStage: async (type = "referral-in-oocd", actor = practitioner) => {
      const youngPersonId = await addChild(actor);
      const started = await act(actor, (work) => startStage(work, { youngPersonId, type, triggerDate: "2026-11-10" }));
      return { youngPersonId, stageId: expectDone(started).stageId };
    },
  };
}

interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

async function addOrganisation(database: ClonedDatabase, name: string, kind: OrganisationKind): Promise<Organisation> {
  const id = randomUUID();
  await database.admin.kysely.insertInto("organisation").values({ id, name, kind, settings: "{}" }).execute();
  return { id, name, kind };
}

async function addPerson(
  database: ClonedDatabase,
  organisation: Organisation,
  name: string,
  role: Role,
  permissions: readonly Permission[] = [],
): Promise<Actor> {
  const userId = randomUUID();
  await database.admin.kysely
    .insertInto("user_account")
    .values({
      id: userId,
      organisation_id: organisation.id,
      subject: userId,
      name,
      email: null,
      role,
      permissions: [...permissions],
    })
    .execute();
  return {
    userId,
    name,
    role,
    permissions,
    organisationId: organisation.id,
    organisationName: organisation.name,
    organisationKind: organisation.kind,
  };
}
