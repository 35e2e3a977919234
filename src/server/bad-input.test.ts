/**
 * What does not fit, is not understood, is out of step or not theirs to do: the right status, a sentence that says what happened, what was
 * kept and what to do, and nothing lost or half done. Asked of the real routes over HTTP.
 */
import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { startStage } from "../casework/stages/start-stage.ts";
import { stopStage } from "../casework/stages/stop-stage.ts";
import { addYoungPerson } from "../casework/young-people/add-young-person.ts";
import { testDatabase } from "../database/test-database.ts";
import { askedMark } from "../web/questions/read-form.ts";
import { routes } from "../web/routes.ts";
import { routeWorld } from "./testing/route-world.ts";
import { startTestServer } from "./testing/test-server.ts";

const database = await testDatabase();
const test = await startTestServer(database, routes);
const { baseUrl } = test.server;
const world = await routeWorld(database);
const { stageId, youngPersonId } = world.child("practitioner");
const writer = world.person("practitioner", "own");
const manager = world.person("manager", "own");
const contributor = world.person("contributor", "own");
const run = randomUUID();
const question = "living-detail";
const answers = `/stages/${stageId}/answers`;
const page = `/stages/${stageId}/sections/living-arrangements`;
afterAll(() => test.stop());

/** A stage that a manager stopped. */
const closed = await world.act(manager.actor, async (work) => {
  const names = { givenNames: "Ines", familyName: "Marlow", caseManagerId: manager.actor.userId };
  const added = await addYoungPerson(work, names);
  if (!added.ok) throw new Error(added.refusal.happened);
  const start = { youngPersonId: added.value.youngPersonId, type: "pre-sentence-report", triggerDate: "2026-05-20" };
  const started = await startStage(work, start);
  if (!started.ok) throw new Error(started.refusal.happened);
  const stopped = await stopStage(work, { stageId: started.value.stageId, reason: "Moved away" });
  if (!stopped.ok) throw new Error(stopped.refusal.happened);
  return started.value.stageId;
});

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly body?: unknown;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a save as the page does, with what the case puts in its place. */
function send({ method = "PATCH", path = answers, body, type = "application/json", headers = writer.headers }: Sent) {
  const text = typeof body === "string" || body instanceof URLSearchParams ? body : JSON.stringify(body);
  return fetch(`${baseUrl}${path}`, {
    method,
    redirect: "manual",
    headers: { accept: "application/json", origin: baseUrl, "content-type": type, ...headers },
    ...(method === "GET" ? {} : { body: text }),
  });
}

const save = (more: Readonly<Record<string, unknown>> = {}) => ({
  address: question,
  input: "Newly written",
  version: 1,
  run,
  ...more,
});
const form = (fields: Readonly<Record<string, string>> = {}) =>
  new URLSearchParams({ _run: run, do: "save", ...fields });
const asForm = "application/x-www-form-urlencoded";
const withoutToken = { cookie: writer.headers.cookie ?? "" };
const large = "x".repeat(4_100_000);

const cases: readonly (readonly [what: string, status: number, code: string, sent: Sent])[] = [
  ["a save with a body that is too large", 413, "too-large", { body: save({ input: large }) }],
  [
    "a form that is too large",
    413,
    "too-large",
    { method: "POST", path: page, type: asForm, body: form({ [question]: large }) },
  ],
  ["an answer of more than a million characters", 413, "too-long", { body: save({ input: "x".repeat(1_000_001) }) }],
  ["a save without the token", 403, "csrf", { body: save(), headers: withoutToken }],
  [
    "a form without the token",
    403,
    "csrf",
    { method: "POST", path: page, type: asForm, body: form(), headers: withoutToken },
  ],
  [
    "a save with the token of another sign-in",
    403,
    "csrf",
    { body: save(), headers: { ...withoutToken, "x-csrf-token": manager.headers["x-csrf-token"] ?? "" } },
  ],
  ["a save to something that is no id", 404, "not-found", { path: "/stages/1/answers", body: save() }],
  ["a page of something that is no id", 404, "not-found", { method: "GET", path: "/stages/not-an-id" }],
  [
    "a young person with an id in capitals",
    404,
    "not-found",
    { method: "GET", path: `/young-people/${youngPersonId.toUpperCase()}X` },
  ],
  ["a stage that does not exist", 404, "not-found", { path: `/stages/${randomUUID()}/answers`, body: save() }],
  [
    "a sub-section that does not exist",
    404,
    "not-found",
    { method: "GET", path: `/stages/${stageId}/sections/nowhere` },
  ],
  [
    "an entry that does not exist",
    404,
    "not-found",
    { method: "GET", path: `/stages/${stageId}/sections/life-events-section/life-events/${randomUUID()}` },
  ],
  ["an address that is a number", 400, "not-understood", { body: save({ address: 7 }) }],
  ["an input that is an object", 400, "not-understood", { body: save({ input: { text: "Hello" } }) }],
  ["an input that is null", 400, "not-understood", { body: save({ input: null }) }],
  ["a version that is a text", 400, "not-understood", { body: save({ version: "1" }) }],
  ["a version below zero", 400, "not-understood", { body: save({ version: -1 }) }],
  ["a version with a fraction", 400, "not-understood", { body: save({ version: 0.5 }) }],
  ["a run that is no id", 400, "not-understood", { body: save({ run: "mine" }) }],
  ["a list instead of a save", 400, "not-understood", { body: [save()] }],
  ["JSON that ends too early", 400, "not-understood", { body: '{"address":' }],
  ["a text that is no JSON and no form", 400, "not-understood", { body: "hello", type: "text/plain" }],
  ["an address that is none", 400, "bad-address", { body: save({ address: "Robert'); drop table answer;--" }) }],
  ["a question that does not exist", 422, "unknown-question", { body: save({ address: "no-such-question" }) }],
  [
    "a field of an entry whose id nobody made",
    422,
    "unknown-question",
    { body: save({ address: "life-events[1].title" }) },
  ],
  ["a list answered as if it were a question", 422, "answered-elsewhere", { body: save({ address: "life-events" }) }],
  ["a value that is worked out", 422, "worked-out", { body: save({ address: "audit-zone" }) }],
  ["a stale version", 409, "conflict", { body: save({ version: 0 }) }],
  ["a version from the future", 409, "conflict", { body: save({ version: 12 }) }],
  ["a save in a closed stage", 409, "stage-closed", { path: `/stages/${closed}/answers`, body: save({ version: 0 }) }],
  [
    "a sub-section that was not given to a contributor",
    403,
    "",
    { body: save({ address: "diet-needs", version: 0 }), headers: contributor.headers },
  ],
  [
    "an address with a method that it does not have",
    405,
    "method-not-allowed",
    { method: "DELETE", path: `/stages/${stageId}`, body: "" },
  ],
  ["an address that nobody made", 404, "not-found", { method: "GET", path: "/nowhere/at/all" }],
  ["a save without a sign-in", 401, "sign-in-needed", { body: save(), headers: {} }],
];

describe("what cannot be done", () => {
  it.each(cases)("%s is answered %i, says why, and changes no answer", async (_what, status, code, sent) => {
    const before = await stored();
    const response = await send(sent);
    const problem: Problem = await response.json();
    expect([response.status, code === "" ? "" : problem.code]).toEqual([status, code]);
    for (const sentence of [problem.happened, problem.kept, problem.toDo]) expect(sentence).toMatch(/^\S.{8,}[.?!]$/su);
    expect(await stored()).toEqual(before);
  });
});

interface Problem {
  readonly code: string;
  readonly happened: string;
  readonly kept: string;
  readonly toDo: string;
  readonly yours?: string;
  readonly theirs?: { readonly text: string; readonly version: number };
}

/** Answers, facts and their logs, as far as a person can tell. */
async function stored(): Promise<unknown> {
  const tables = ["answer", "answer_change", "record_fact", "record_change"] as const;
  return Promise.all(
    tables.map((name) =>
      database.admin.kysely
        .selectFrom(name)
        .select(["address", "value", "version", "sequence"])
        .orderBy("address")
        .orderBy("sequence")
        .execute(),
    ),
  );
}

describe("two who write at once", () => {
  it("is told with both texts when a script saves", async () => {
    const problem: Problem = await (await send({ body: save({ input: "Mine, typed in vain?", version: 0 }) })).json();
    expect([problem.yours, problem.theirs?.text]).toEqual(["Mine, typed in vain?", "Zephyrine lives with an aunt"]);
    const taken = await send({ body: save({ input: "Mine, typed in vain?", version: problem.theirs?.version ?? -1 }) });
    expect(taken.status).toBe(200);
  });

  it("is shown both texts when a form posts, and what was not in conflict is saved", async () => {
    const body = form({ [question]: "From the form", "money-concerns": "yes" });
    body.append("_asked", askedMark(question, 0, "narrative", "before"));
    body.append("_asked", askedMark("money-concerns", 0, "single", ""));
    const headers = { ...writer.headers, accept: "text/html" };
    const response = await send({ method: "POST", path: page, type: asForm, body, headers });
    const html = await response.text();
    expect(response.status).toBe(409);
    expect(html).toContain("From the form");
    expect(html).toContain("Mine, typed in vain?");
    const kept = await database.admin.kysely
      .selectFrom("answer")
      .where("stage_id", "=", stageId)
      .where("address", "in", [question, "money-concerns"])
      .select(["address", "value"])
      .orderBy("address")
      .execute();
    expect(kept).toEqual([
      { address: question, value: "Mine, typed in vain?" },
      { address: "money-concerns", value: "yes" },
    ]);
  });
});

describe("a form of an old page, which holds a question that is not asked any more", () => {
  const post = (path: string, asked: readonly string[], fields: Readonly<Record<string, string>>) => {
    const body = form(fields);
    for (const mark of asked) body.append("_asked", mark);
    return send({ method: "POST", path, type: asForm, body, headers: { ...writer.headers, accept: "text/html" } });
  };

  it("comes back with what was typed there, and the rest is saved", async () => {
    const response = await post(
      page,
      [askedMark("gone-question", 1, "narrative", "before"), askedMark("accommodation-type", 0, "single", "")],
      { "gone-question": "Typed <b>where</b> it was", "accommodation-type": "family" },
    );
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain("An answer was not saved");
    expect(html).toContain("Typed &lt;b>where&lt;/b> it was");
    expect(html).not.toContain("Nothing in the stage was changed");
    const kept = await database.admin.kysely
      .selectFrom("answer")
      .where("stage_id", "=", stageId)
      .where("address", "=", "accommodation-type")
      .select("address")
      .execute();
    expect(kept).toHaveLength(1);
  });

  it("of the case record as well", async () => {
    const response = await post(
      `/young-people/${youngPersonId}/record/case-facts`,
      [askedMark("case:gone", 1, "shortText", "before")],
      { "case:gone": "Typed in the record" },
    );
    expect(response.status).toBe(422);
    expect(await response.text()).toContain("Typed in the record");
  });
});

describe("what no database can keep or compare", () => {
  const html = { ...writer.headers, accept: "text/html" };

  it.each(["/young-people?q=%00", `/stages/${stageId}/history?address=%00`, `/stages/${stageId}/find?q=%ED%A0%80`])(
    "in an address finds nothing and is no fault: %s",
    async (path) => expect((await send({ method: "GET", path, headers: html })).status).toBe(200),
  );

  it.each(["resolve \0", "answer x", "accept x living-detail 1"])(
    "as the name of a comment is none: %j",
    async (deed) =>
      expect(
        (await send({ method: "POST", path: page, type: asForm, body: form({ do: deed }), headers: html })).status,
      ).toBe(404),
  );
});

describe("a page for people", () => {
  it.each([
    [404, "GET", `/stages/${randomUUID()}`],
    [409, "POST", `/stages/${closed}/sections/living-arrangements`],
  ])("answers %i to %s in words, with no detail of the machine", async (status, method, path) => {
    const body = form({ [question]: "Too late" });
    body.append("_asked", askedMark(question, 0, "narrative", "before"));
    const headers = { ...writer.headers, accept: "text/html" };
    const response = await send({ method, path, type: asForm, body, headers });
    const html = await response.text();
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "text/html; charset=utf-8"]);
    expect(html).not.toMatch(/\bat \S+\.ts\b|select |Error:/);
  });
});
