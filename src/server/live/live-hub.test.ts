/** Open pages are told what others do: by streams of a really started server, for people of several roles. */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { saveAnswer } from "../../casework/answers/save-answer.ts";
import { takeBack } from "../../casework/contributors/take-back.ts";
import { restrictRecord } from "../../casework/restricted/restrict-record.ts";
import { startStage } from "../../casework/stages/start-stage.ts";
import { stopStage } from "../../casework/stages/stop-stage.ts";
import { addYoungPerson } from "../../casework/young-people/add-young-person.ts";
import type { Role } from "../../database/schema.ts";
import { testDatabase } from "../../database/test-database.ts";
import type { LiveReply, ToldChange, ToldPerson } from "../../web/islands/live/protocol.ts";
import { routes } from "../../web/routes.ts";
import { routeWorld, secretWord, type WorldPerson } from "../testing/route-world.ts";
import { startTestServer } from "../testing/test-server.ts";
import { mostOfPerson } from "./live-hub.ts";

const database = await testDatabase();
const test = await startTestServer(database, routes);
const world = await routeWorld(database);
const { stageId, youngPersonId } = world.child("practitioner");
const owner = world.person("practitioner", "own");
const manager = world.person("manager", "own");
const contributor = world.person("contributor", "own");
const given = "living-arrangements";
const notGiven = "physical-health";
const open: Listener[] = [];
afterAll(() => test.stop());

interface Listener {
  readonly status: number;
  readonly type: string;
  /** Everything that was sent, as it came. */
  text(): string;
  events(name: string): readonly unknown[];
  close(): void;
  ended(): boolean;
}

const path = (subSection: string, since = ""): string =>
  `${test.server.baseUrl}/stages/${stageId}/sections/${subSection}/live${since && `?since=${since}`}`;

const ask = async (person: WorldPerson, subSection = given): Promise<LiveReply> =>
  (await fetch(path(subSection), { headers: { ...person.headers, accept: "application/json" } })).json();

/** Opens a page's stream, from where the stage stands. */
async function listen(person: WorldPerson, subSection = given): Promise<Listener> {
  const since = (await ask(owner, subSection)).since;
  const aborting = new AbortController();
  const headers = { ...person.headers, accept: "text/event-stream" };
  const response = await fetch(path(subSection, since), { headers, signal: aborting.signal });
  let text = "";
  let ended = false;
  void (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true });
  })()
    .catch(() => undefined)
    .finally(() => {
      ended = true;
    });
  const listener: Listener = {
    status: response.status,
    type: response.headers.get("content-type") ?? "",
    text: () => text,
    events: (name) =>
      [...text.matchAll(/event: (.*)\ndata: (.*)\n/g)]
        .filter(([, found]) => found === name)
        .map(([, , data]) => JSON.parse(data ?? "")),
    close: () => aborting.abort(),
    ended: () => ended,
  };
  open.push(listener);
  return listener;
}

const here = (person: WorldPerson, address: string | null = null, subSection = given) =>
  fetch(`${test.server.baseUrl}/stages/${stageId}/sections/${subSection}/here`, {
    method: "PUT",
    headers: { ...person.headers, "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ page: "", address }),
  });

/** A change of an answer by somebody; every text holds the secret word. */
let version = 1;
async function change(person: WorldPerson, address = "living-detail"): Promise<void> {
  const value = `${secretWord} ${randomUUID()}`;
  const seen = address === "living-detail" ? version : 0;
  const saved = await world.act(person.actor, (work) =>
    saveAnswer(work, { stageId, runId: randomUUID(), address, value, version: seen }),
  );
  if (!saved.ok) throw new Error(saved.refusal.happened);
  if (address === "living-detail") version = saved.value.version;
}

/** Another stage of the same owner. */
const anotherStage = (): Promise<string> =>
  world.act(owner.actor, async (work) => {
    const names = { givenNames: "Ash", familyName: "Berry", dateOfBirth: "2/2/2010" };
    const child = await addYoungPerson(work, { ...names, caseManagerId: owner.actor.userId });
    if (!child.ok) throw new Error(child.refusal.happened);
    const start = { youngPersonId: child.value.youngPersonId, type: "review", triggerDate: "2026-05-20" };
    const stage = await startStage(work, start);
    if (!stage.ok) throw new Error(stage.refusal.happened);
    return stage.value.stageId;
  });

const told = (listener: Listener): readonly ToldChange[] =>
  listener.events("changed").flatMap((event) => (event as { changes: readonly ToldChange[] }).changes);
const people = (listener: Listener): readonly ToldPerson[] =>
  (listener.events("people").at(-1) as { people: readonly ToldPerson[] } | undefined)?.people ?? [];
const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 30 });

beforeEach(async () => {
  for (const each of open.splice(0)) each.close();
  await database.admin.kysely.deleteFrom("presence").execute();
});

describe("an open page", () => {
  it("is told within moments who is there, where they write and when they are gone", async () => {
    const stream = await listen(manager);
    expect([stream.status, stream.type]).toEqual([200, "text/event-stream"]);
    expect((await here(owner)).status).toBe(200);
    await soon(() => expect(people(stream)).toEqual([{ name: owner.actor.name, address: null }]));
    await here(owner, "living-detail");
    await here(manager);
    await soon(() => expect(people(stream)).toEqual([{ name: owner.actor.name, address: "living-detail" }]));
    expect((await ask(manager)).people).toHaveLength(1);
    await sql`update presence set seen_at = seen_at - interval '20 seconds'`.execute(database.admin.kysely);
    await soon(() => expect(people(stream)).toEqual([]));
    expect((await ask(manager)).people).toEqual([]);
  });

  it("is told which answer was changed and by whom, never to what, and holds no connection for it", async () => {
    const stream = await listen(manager);
    await change(owner);
    await soon(() => expect(told(stream)).toHaveLength(1));
    expect(told(stream)).toEqual([{ address: "living-detail", version, author: owner.actor.name, own: false }]);
    await change(manager);
    await soon(() => expect(told(stream).at(-1)).toMatchObject({ own: true, version }));
    expect(stream.text()).not.toContain(secretWord);
    await soon(() => expect(database.app.pool.idleCount).toBe(database.app.pool.totalCount));
    const { rows } = await database.admin.pool.query(
      "select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'",
    );
    expect(rows).toHaveLength(0);
  });

  it("is told what was changed between its opening and the stream's", async () => {
    const { since } = await ask(manager);
    await change(owner);
    const reply = await fetch(path(given, since), { headers: { ...manager.headers, accept: "application/json" } });
    expect(((await reply.json()) as LiveReply).changes).toMatchObject([{ address: "living-detail", version }]);
    const stream = await fetch(path(given, since), { headers: { ...manager.headers, accept: "text/event-stream" } });
    const reader = stream.body?.getReader();
    let text = "";
    while (!text.includes("living-detail")) text += new TextDecoder().decode((await reader?.read())?.value);
    await reader?.cancel();
  });

  it("is told when the stage ends, and by whom", async () => {
    const other = await anotherStage();
    const stream = await fetch(path(given).replace(stageId, other), {
      headers: { ...owner.headers, accept: "text/event-stream" },
    });
    const text = stream.text();
    await world.act(manager.actor, (work) => stopStage(work, { stageId: other, reason: "He has moved away." }));
    expect(await text).toContain(`event: closed\ndata: {"status":"stopped","by":"${manager.actor.name}"}`);
  });
});

describe("who may not see it", () => {
  it("a contributor is told of given parts alone, and of nothing after they were taken back", async () => {
    expect((await listen(contributor, notGiven)).status).toBe(404);
    expect((await here(contributor, null, notGiven)).status).toBe(404);
    const stream = await listen(contributor);
    await change(owner, "diet-needs");
    await change(owner);
    await soon(() => expect(told(stream)).toHaveLength(1));
    expect(stream.text()).not.toContain("diet-needs");
    await world.act(owner.actor, (work) => takeBack(work, { stageId, userId: contributor.actor.userId }));
    await soon(() => expect(stream.events("over")).toEqual([{ why: "not-yours" }]));
    await soon(() => expect(stream.ended()).toBe(true));
    expect((await here(contributor)).status).toBe(404);
  });

  it.each<[Role, "own" | "foreign", number]>([
    ["practitioner", "foreign", 404],
    ["administrative-officer", "own", 403],
    ["data-protection-officer", "own", 403],
  ])("%s, %s: %i", async (role, where, status) => {
    expect((await listen(world.person(role, where))).status).toBe(status);
    expect((await here(world.person(role, where))).status).toBe(status);
  });

  it("an inspector follows and is not shown", async () => {
    const inspector = world.person("inspector", "own");
    const stream = await listen(inspector);
    await here(owner);
    await soon(() => expect(people(stream)).toHaveLength(1));
    expect((await here(inspector)).status).toBe(403);
    expect((await ask(owner)).people).toEqual([]);
  });

  it("whoever signs out is told nothing more", async () => {
    const officer = world.person("court-duty-officer", "own");
    const stream = await listen(officer);
    await database.admin.kysely
      .updateTable("session")
      .set({ last_seen_at: new Date(0) })
      .where("user_id", "=", officer.actor.userId)
      .execute();
    await soon(() => expect(stream.events("over")).toEqual([{ why: "signed-out" }]));
    await soon(() => expect(stream.ended()).toBe(true));
  });

  it("a record that is restricted is cut off at once from whoever is not named", async () => {
    const senior = world.person("senior-practitioner", "own");
    const stream = await listen(senior);
    const kept = await listen(owner);
    await here(owner);
    await soon(() => expect(people(stream)).toHaveLength(1));
    const named = [owner.actor.userId];
    await world.act(manager.actor, (work) =>
      restrictRecord(work, { youngPersonId, reason: "A niece of a colleague.", shown: false, people: named }),
    );
    await change(owner);
    await soon(() => expect(stream.events("over")).toEqual([{ why: "not-yours" }]));
    expect(told(stream)).toEqual([]);
    expect((await listen(senior)).status).toBe(404);
    await soon(() => expect(told(kept)).toHaveLength(1));
  });
});

it("one person has so many streams; the next page asks from time to time", async () => {
  const streams = await Promise.all(Array.from({ length: mostOfPerson }, () => listen(owner)));
  expect(streams.map(({ type }) => type)).toEqual(streams.map(() => "text/event-stream"));
  expect((await listen(owner)).type).toContain("application/json");
  streams[0]?.close();
  await vi.waitFor(async () => expect((await listen(owner)).type).toBe("text/event-stream"), { timeout: 5_000 });
});

it("a server that stops ends its streams first, and their pages look for another", async () => {
  const stream = await listen(owner);
  const before = performance.now();
  await test.server.stop();
  expect(performance.now() - before).toBeLessThan(9_000);
  expect(stream.events("over")).toEqual([{ why: "again" }]);
});
