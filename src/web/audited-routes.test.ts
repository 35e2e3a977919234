import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase } from "../database/test-database.ts";
import type { Browser } from "../server/testing/browser.ts";
import { startTestServer, type TestServer } from "../server/testing/test-server.ts";
import { askedMark } from "./questions/read-form.ts";
import { routes } from "./routes.ts";

/** One view and one change are one event each: asked over the whole road, from the form to the table of the audit. */
const database = await testDatabase();
let server: TestServer;
let priya: Browser;
let helen: Browser;
let child: string;
let stage: string;
let last = "0";

/** The actions recorded since it was last asked. */
async function recorded(): Promise<readonly string[]> {
  const rows = await database.admin.kysely
    .selectFrom("audit_event")
    .select(["id", "action"])
    .where("id", ">", last)
    .orderBy("id")
    .execute();
  last = rows.at(-1)?.id ?? last;
  return rows.map(({ action }) => action);
}

/** A post of one person, its redirect not followed. */
async function post(who: Browser, path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  const token = await who.token();
  await recorded();
  return who.send(path, {
    method: "POST",
    body: new URLSearchParams({ _csrf: token, ...fields }),
    headers: { accept: "text/html", origin: server.server.baseUrl },
  });
}

async function patch(path: string, address: string, input: string, version: number): Promise<Response> {
  const token = await priya.token();
  await recorded();
  return priya.send(path, {
    method: "PATCH",
    body: JSON.stringify({ address, input, version, run: crypto.randomUUID() }),
    headers: { "content-type": "application/json", "x-csrf-token": token, origin: server.server.baseUrl },
  });
}

const subSection = "living-arrangements";
/** A text of it. */
const address = "living-detail";
const person = { "given-names": "Leo", "family-name": "Marsh", "case-manager": "me" };
const idIn = (response: Response): string => /[0-9a-f-]{36}/.exec(response.headers.get("location") ?? "")?.[0] ?? "";
const start = { type: "review", "trigger-day": "1", "trigger-month": "11", "trigger-year": "2026" };
const asked = (address: string, version: number) => askedMark(address, version, "shortText", "untouched");

async function storedVersion(address: string): Promise<number> {
  const row = await database.admin.kysely
    .selectFrom("answer")
    .select("version")
    .where("stage_id", "=", stage)
    .where("address", "=", address)
    .executeTakeFirst();
  return row?.version ?? 0;
}

async function managerOf(): Promise<string> {
  const row = await database.admin.kysely
    .selectFrom("young_person")
    .select("case_manager_id")
    .where("id", "=", child)
    .executeTakeFirstOrThrow();
  return row.case_manager_id ?? "";
}

beforeAll(async () => {
  server = await startTestServer(database, routes);
  priya = await server.signedIn("Priya Nandakumar");
  helen = await server.signedIn("Helen Osei");
  child = idIn(await post(priya, "/young-people/new", person));
  expect(await recorded()).toEqual(["young-person-added"]);
  stage = idIn(await post(priya, `/young-people/${child}/stages`, start));
  expect(await recorded()).toEqual(["stage-started"]);
  return () => server.stop();
});
beforeEach(recorded);

describe("one change is one event", () => {
  it("an answer as it is typed; the same again is no change; a text of somebody else that comes back is a view", async () => {
    const path = `/stages/${stage}/answers`;
    expect((await patch(path, "no-such-question", "x", 0)).status).toBeGreaterThanOrEqual(400);
    expect(await recorded()).toEqual([]);
    expect((await patch(path, address, "He is in school.", 0)).status).toBe(200);
    expect(await recorded()).toEqual(["answers-saved"]);
    await patch(path, address, "He is in school.", 1);
    expect(await recorded()).toEqual([]);
    expect((await patch(path, address, "He is not.", 0)).status).toBe(409);
    expect(await recorded()).toEqual(["conflict-viewed"]);
  });

  it("a posted form of a stage, and one that conflicts", async () => {
    const path = `/stages/${stage}/sections/${subSection}`;
    const version = await storedVersion(address);
    await post(priya, path, { _asked: asked(address, version), [address]: "Every day." });
    expect(await recorded()).toEqual(["answers-saved"]);
    expect((await post(priya, path, { _asked: asked(address, version), [address]: "Never." })).status).toBe(409);
    expect(await recorded()).toEqual(["conflict-viewed"]);
  });

  it("comments, and a wording that is accepted", async () => {
    const path = `/stages/${stage}/sections/${subSection}`;
    await patch(`/stages/${stage}/answers`, "accommodation-concerns", "yes", 0);
    await recorded();
    const words = { [`comment ${address}`]: "Say how often.", [`wording ${address}`]: "Four days in five." };
    await post(helen, path, { do: `comment ${address}`, ...words });
    expect(await recorded()).toEqual(["comment-added"]);
    const comment = await database.admin.kysely.selectFrom("comment").select("id").executeTakeFirstOrThrow();
    await post(priya, path, { do: `answer ${comment.id}`, [`answer ${comment.id}`]: "I will." });
    expect(await recorded()).toEqual(["comment-answered"]);
    await post(priya, path, { do: `accept ${comment.id} ${await storedVersion(address)} ${address}` });
    expect(await recorded()).toEqual(["comment-accepted"]);
  });

  it("a fact of the record, typed or posted, and one that conflicts", async () => {
    const path = `/young-people/${child}/answers`;
    expect((await patch(path, "case:preferred-name", "Lee", 0)).status).toBe(200);
    expect(await recorded()).toEqual(["record-saved"]);
    expect((await patch(path, "case:preferred-name", "Leon", 0)).status).toBe(409);
    expect(await recorded()).toEqual(["conflict-viewed"]);
    const form = `/young-people/${child}/record/case-facts`;
    await post(priya, form, { _asked: asked("case:preferred-name", 1), "case:preferred-name": "Leo" });
    expect(await recorded()).toEqual(["record-saved"]);
    const late = { _asked: asked("case:preferred-name", 1), "case:preferred-name": "Lou" };
    expect((await post(priya, form, late)).status).toBe(409);
    expect(await recorded()).toEqual(["conflict-viewed"]);
  });

  it("a case manager, named or named again", async () => {
    const priyaId = await managerOf();
    const path = `/young-people/${child}/case-manager`;
    const page = await helen.open(`/young-people/${child}?case-manager=1`);
    const helenId = /value="([0-9a-f-]{36})"[^>]*>Helen Osei/.exec(page.text)?.[1] ?? "";
    expect((await post(helen, path, { "case-manager": helenId, seen: priyaId })).status).toBe(303);
    expect(await recorded()).toEqual(["case-manager-named"]);
    expect(await managerOf()).toBe(helenId);
    await post(helen, path, { "case-manager": helenId, seen: helenId });
    expect(await recorded()).toEqual([]);
    expect((await post(priya, path, { "case-manager": helenId, seen: helenId })).status).toBe(403);
    expect(await recorded()).toEqual([]);
  });

  it("what is refused is none, but what it shows is a view", async () => {
    expect((await post(priya, `/stages/${stage}/complete`, {})).status).toBe(409);
    expect(await recorded()).toEqual([]);
    expect((await post(priya, `/stages/${stage}/sign/explanations`, { do: "ask" })).status).toBe(409);
    expect(await recorded()).toEqual(["stage-viewed"]);
    expect((await post(priya, "/young-people/new", person)).status).toBe(409);
    expect(await recorded()).toEqual(["same-people-viewed"]);
    expect((await post(priya, `/young-people/${child}/stages`, {})).status).toBe(422);
    expect(await recorded()).toEqual(["young-person-viewed"]);
  });
});

describe("one view is one event", () => {
  it.each([
    ["/", "home-viewed"],
    ["/young-people", "caseload-viewed"],
    ["/young-people/:child", "young-person-viewed"],
    ["/young-people/:child/core-record", "core-record-viewed"],
    ["/young-people/:child/record/case-facts", "record-viewed"],
    ["/stages/:stage", "stage-viewed"],
    ["/stages/:stage/sections/living-arrangements", "stage-viewed"],
    ["/stages/:stage/left", "stage-viewed"],
    ["/stages/:stage/next", "stage-viewed"],
    ["/stages/:stage/read", "stage-viewed"],
    ["/stages/:stage/read?at=:now", "stage-viewed-as-at"],
    ["/stages/:stage/history", "stage-viewed"],
    ["/stages/:stage/sign/explanations", "stage-viewed"],
    ["/stages/:stage/plan/copy", "my-plan-opened"],
    ["/stages/:stage/document.pdf", "stage-exported"],
    ["/stages/:stage/document.docx", "stage-exported"],
  ])("%s", async (path, action) => {
    const filled = path.replace(":child", child).replace(":stage", stage).replace(":now", new Date().toISOString());
    const page = await priya.open(filled);
    expect(page.status).toBe(200);
    expect(await recorded()).toEqual([action]);
  });
});

it("ending a stage is one event", async () => {
  await post(helen, `/stages/${stage}/stop`, { reason: "He has moved away." });
  expect(await recorded()).toEqual(["stage-stopped"]);
});
