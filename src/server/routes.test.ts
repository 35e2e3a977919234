/**
 * Every route of the table, those of the server itself among them, with every role, from the organisation of the child and from another
 * one, and without a sign-in. The requests are made from the table: a new route is tried as it stands there.
 */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { type Role, roles } from "../database/schema.ts";
import { testDatabase } from "../database/test-database.ts";
import { askedMark } from "../web/questions/read-form.ts";
import { routes as pages } from "../web/routes.ts";
import { isOpenToAnyone, type Permission, signedIn } from "../web/routing/permission.ts";
import { notAudited, type Route } from "../web/routing/route.ts";
import { readConfiguration } from "./configuration.ts";
import { openAssets } from "./http/assets.ts";
import { notAllowed } from "./http/refusals.ts";
import { createLog } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { loadSecrets } from "./secrets.ts";
import { servicesFor, signInFor } from "./services.ts";
import { pathOf } from "./testing/path-of.ts";
import { restrictedWord, routeWorld, secretWord, type WorldChild, type WorldPerson } from "./testing/route-world.ts";
import { startTestServer } from "./testing/test-server.ts";

const database = await testDatabase();
const test = await startTestServer(database, pages);
const { baseUrl } = test.server;
const world = await routeWorld(database);
const table = [...(await serverRoutes()), ...pages];
afterAll(() => test.stop());

/** The sign-in's routes and those of kept forms, as the composition root makes them. */
async function serverRoutes(): Promise<readonly Route[]> {
  const dataDir = await mkdtemp(join(tmpdir(), "assetplus-routes-"));
  const configuration = readConfiguration({ PORT: "0", METRICS_PORT: "0", DATA_DIR: dataDir });
  const secrets = await loadSecrets(undefined, dataDir);
  const services = servicesFor({
    configuration,
    database: database.app,
    secrets,
    assets: await openAssets(join(dataDir, "assets")),
    baseUrl,
    log: createLog(new Writable({ write: (_chunk, _encoding, done) => done() })),
    metrics: createMetrics(),
    now: () => new Date(),
  });
  const { routes } = await signInFor(configuration, services, secrets, 1);
  await rm(dataDir, { recursive: true, force: true });
  return routes;
}

const nameOf = (route: Route): string => `${route.method} ${route.path}`;
const isWrite = (route: Route): boolean => route.method !== "GET";
const ofAChild = (route: Route): boolean => /:(youngPersonId|stageId)\b/.test(route.path);
const forPeople = table.flatMap((route) =>
  isOpenToAnyone(route.permission) ? [] : [{ route, permission: route.permission }],
);
const forAll = table.filter((route) => isOpenToAnyone(route.permission));

const personId = world.person("practitioner", "own").actor.userId;
const run = randomUUID();
/** A form that would change something wherever it is taken; whatever a route does not know it passes over. */
function formOf({ path }: Route, child: WorldChild, ends: boolean): URLSearchParams {
  const address = path.startsWith("/young-people") ? `offences[${child.offence}].title` : "living-detail";
  return new URLSearchParams({
    _run: run,
    _asked: askedMark(address, 1, "narrative", "before"),
    [address]: "Broken in",
    do: path.includes("/sign/") ? "ask" : "save",
    note: "Please read",
    ...(ends ? { reason: "Because" } : {}),
    type: "review",
    "trigger-day": "1",
    "trigger-month": "6",
    "trigger-year": "2026",
    "given-names": "New",
    "family-name": "Person",
    "case-manager": "me",
    anyway: "yes",
    keys: "on",
    mail: "digest",
    "mail-language": "en",
    "up-to": "2026-01-01T00:00:00.000Z",
  });
}

/** @param ends with what a stage is ended by; left out where the ending would be allowed. */
async function ask(route: Route, child: WorldChild, person: WorldPerson | null, ends: boolean): Promise<Asked> {
  const json = route.method !== "GET" && route.method !== "POST";
  const address = route.path.startsWith("/young-people") ? `offences[${child.offence}].title` : "living-detail";
  const body = json
    ? JSON.stringify({ address, input: "Broken in", version: 1, run })
    : isWrite(route)
      ? formOf(route, child, ends)
      : null;
  const response = await fetch(`${baseUrl}${pathOf(route, child, { personId })}`, {
    method: route.method,
    redirect: "manual",
    headers: {
      origin: baseUrl,
      accept: route.method === "GET" && person === null ? "text/html" : "application/json",
      ...(json ? { "content-type": "application/json" } : {}),
      ...person?.headers,
    },
    body,
  });
  return { status: response.status, location: response.headers.get("location") ?? "", text: await response.text() };
}

interface Asked {
  readonly status: number;
  readonly location: string;
  readonly text: string;
}

const byTheGate = ({ status, text }: Asked): boolean => status === 403 && text.includes(notAllowed.happened);

describe("the table", () => {
  it("names who may use each route and what the audit remembers, and lists none twice", () => {
    expect(table.length).toBeGreaterThan(25);
    expect(new Set(table.map(nameOf)).size).toBe(table.length);
    const faulty = table.filter(({ permission, audit }) => {
      const said = typeof audit === "string" ? audit : "notAudited" in audit ? audit.notAudited : audit.recordedBy;
      return permission.name === "" || said.length < 5;
    });
    expect(faulty.map(nameOf)).toEqual([]);
    const unheard = table.filter(
      (route) => ofAChild(route) && typeof route.audit !== "string" && "notAudited" in route.audit,
    );
    expect(unheard.map(nameOf)).toEqual([]);
    expect(table.filter((route) => ofAChild(route) && isOpenToAnyone(route.permission)).map(nameOf)).toEqual([]);
  });

  it("cannot be given a route without permission or audit", () => {
    const common = { method: "GET", path: "/x", handler: () => new Response("") } as const;
    // @ts-expect-error: no permission, so it does not compile.
    const withoutPermission: Route = { ...common, audit: notAudited("A test.") };
    // @ts-expect-error: no audit, so it does not compile.
    const withoutAudit: Route = { ...common, permission: signedIn };
    expect([withoutPermission.permission, withoutAudit.audit]).toEqual([undefined, undefined]);
  });
});

describe.each(roles)("%s", (role) => {
  const child = world.child(role);

  it("is answered in the own organisation as each route's permission says", async () => {
    const person = world.person(role, "own");
    const mine = forPeople.filter(({ permission }) => permission.allows(person.actor));
    const others = forPeople.filter(({ permission }) => !permission.allows(person.actor));
    const before = await world.fingerprint();
    const refused = await faultsOf(others, (route) => ask(route, child, person, true), faultOfRefused);
    expect(refused).toEqual([]);
    expect(await world.fingerprint()).toBe(before);
    const taken = await faultsOf(
      mine,
      (route) => ask(route, child, person, false),
      (asked, route) => faultOfAllowed(route, role, asked),
    );
    expect(taken).toEqual([]);
  });
});

/** The roles by what they are let through to: of those who are let through to the same, from another organisation one stands for all. */
const apart = [
  ...new Map(
    roles
      .toReversed()
      .map((role) => [
        forPeople.map(({ permission }) => (permission.allows(world.person(role, "foreign").actor) ? 1 : 0)).join(""),
        role,
      ]),
  ).values(),
];

describe.each(apart)("%s", (role) => {
  const child = world.child(role);

  it("finds and changes nothing from another organisation", async () => {
    const person = world.person(role, "foreign");
    const before = await world.fingerprint();
    const faults = await faultsOf(
      forPeople,
      (route) => ask(route, child, person, true),
      (asked, route, permission) => faultOfForeign(route, permission, person, asked),
    );
    expect(faults).toEqual([]);
    // Looked at once, behind them all: after each of them it would be most of this test.
    expect(await world.fingerprint()).toBe(before);
  });
});

/** Each of these reaches the other children of the service. */
describe.each([
  "manager",
  "senior-practitioner",
  "administrative-officer",
  "contributor",
  "inspector",
  "data-protection-officer",
] as const)("a restricted record and a %s who is not named on it", (role) => {
  it("is nowhere, and nothing of it can be changed", async () => {
    const person = world.person(role, "own");
    const faults = await faultsOf(
      forPeople.filter(({ route }) => ofAChild(route) || !isWrite(route)),
      (route) => ask(route, world.restricted, person, true),
      async (asked, route, permission) => {
        if (asked.text.includes(restrictedWord)) return `it told of the child: ${said(asked)}`;
        // The data protection officer is there to set who may open it.
        if (role === "data-protection-officer" && route.path.endsWith("/restriction")) return null;
        if (!ofAChild(route)) return asked.status < 500 ? null : said(asked);
        if (!permission.allows(person.actor)) return faultOfRefused(asked);
        return asked.status === 404 ? null : said(asked);
      },
    );
    expect(faults).toEqual([]);
    const written = await database.admin.pool.query(
      "select from answer where stage_id = $1 and value::text like '%Broken in%'",
      [world.restricted.stageId],
    );
    expect(written.rowCount).toBe(0);
  });
});

type Tried = (typeof forPeople)[number];

/** Tries routes one after another; one line for each whose answer has a fault. */
async function faultsOf(
  tried: readonly Tried[],
  ask: (route: Route) => Promise<Asked>,
  fault: (asked: Asked, route: Route, permission: Permission) => Promise<string | null> | string | null,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { route, permission } of tried) {
    const found = await fault(await ask(route), route, permission);
    if (found !== null) faults.push(`${nameOf(route)} (${permission.name}): ${found}`);
  }
  return faults;
}

/** A page comes, or leads on; a write is taken, or refused by what it says and not by who sent it. */
function faultOfAllowed(route: Route, role: Role, asked: Asked): string | null {
  if (byTheGate(asked) || asked.status === 401 || asked.status >= 500) return said(asked);
  if (isWrite(route)) return null;
  const wanted = [200, 303];
  // Of a stage, a contributor reads pages of given parts; of a record, the pages of those who keep it.
  if (role === "contributor") wanted.push(403, 404);
  return wanted.includes(asked.status) ? null : said(asked);
}

const faultOfRefused = (asked: Asked): string | null => (byTheGate(asked) ? null : said(asked));

function faultOfForeign(route: Route, permission: Permission, { actor }: WorldPerson, asked: Asked): string | null {
  if (asked.text.includes(secretWord)) return `it told of the child: ${said(asked)}`;
  if (!permission.allows(actor)) return faultOfRefused(asked);
  if (!ofAChild(route)) return asked.status < 500 ? null : said(asked);
  return asked.status === 404 ? null : said(asked);
}

const said = ({ status, text }: Asked): string => `${status} ${text.slice(0, 200)}`;

describe("nobody signed in", () => {
  const child = world.child("practitioner");

  it("is led to the sign-in by pages and refused by everything else", async () => {
    const before = await world.fingerprint();
    const faults: string[] = [];
    for (const { route } of forPeople) {
      const asked = await ask(route, child, null, true);
      const wanted = isWrite(route) ? 401 : 303;
      const led = isWrite(route) || asked.location.startsWith("/sign-in?return=");
      if (asked.status !== wanted || !led || asked.text.includes(secretWord))
        faults.push(`${nameOf(route)}: ${said(asked)}`);
    }
    expect(faults).toEqual([]);
    expect(await world.fingerprint()).toBe(before);
  });

  it("is answered by the routes for everybody, which know no child", async () => {
    const faults: string[] = [];
    for (const route of forAll) {
      const asked = await ask(route, child, null, true);
      if (asked.status >= 500 || asked.text.includes(secretWord)) faults.push(`${nameOf(route)}: ${said(asked)}`);
    }
    expect(forAll.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
