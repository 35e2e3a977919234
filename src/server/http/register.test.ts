import { Hono } from "hono";
import { sql } from "kysely";
import { h } from "preact";
import { beforeAll, describe, expect, it } from "vitest";
import { refused } from "../../casework/refusal.ts";
import { testDatabase } from "../../database/test-database.ts";
import { allOf, anyone, hasPermission, not, roleIn, signedIn } from "../../web/routing/permission.ts";
import { formFields, jsonValue } from "../../web/routing/request-body.ts";
import { notAudited, type Route, recordedBy } from "../../web/routing/route.ts";
import { demonstrationPeople, northmoor } from "../demonstration/people.ts";
import { type Browser, formsOf } from "../testing/browser.ts";
import { startTestServer, type TestServer } from "../testing/test-server.ts";
import { register } from "./register.ts";

const database = await testDatabase();
const child = "11111111-1111-4111-8111-111111111111";
const none = notAudited("A test.");
const conflict = refused({
  status: 409,
  code: "changed",
  happened: "Somebody changed it.",
  kept: "Yours is kept.",
  toDo: "Choose.",
}).refusal;

const addPerson = (work: Parameters<Extract<Route, { handler: unknown }>["handler"]>[0]["work"], reference: string) =>
  work.tx
    .insertInto("young_person")
    .values({
      id: sql<string>`gen_random_uuid()`,
      organisation_id: work.actor.organisationId,
      reference,
      display_name: reference,
      created_by: work.actor.userId,
    })
    .execute();

const routes: readonly Route[] = [
  { method: "GET", path: "/open", permission: anyone, audit: none, openHandler: ({ json }) => json("open") },
  { method: "GET", path: "/all", permission: signedIn, audit: none, handler: ({ json }) => json("all") },
  { method: "GET", path: "/managers", permission: roleIn("manager"), audit: none, handler: ({ json }) => json("m") },
  {
    method: "GET",
    path: "/signers",
    permission: allOf(hasPermission("countersign"), not(roleIn("manager"))),
    audit: none,
    handler: ({ json }) => json("s"),
  },
  {
    method: "GET",
    path: "/people/:youngPersonId",
    permission: signedIn,
    audit: "person-viewed",
    handler: ({ page, audit }) => {
      audit({ detail: { tab: "details" } });
      return page(h("html", {}, h("body", {}, "x".repeat(3000))));
    },
  },
  {
    method: "POST",
    path: "/echo",
    permission: signedIn,
    audit: none,
    handler: ({ body, json }) => json({ fields: formFields(body).entries, value: jsonValue(body) ?? null }),
  },
  {
    method: "POST",
    path: "/add/:how",
    permission: signedIn,
    audit: "person-added",
    async handler({ work, param, refuse, keepWork, redirect }) {
      const how = param("how");
      await addPerson(work, how);
      if (how === "refused") return refuse(conflict);
      if (how === "kept") {
        keepWork();
        return refuse(conflict);
      }
      if (how === "thrown") throw new Error(`the child said: SECRET WORDS`);
      if (how === "swallowed") await sql`select 1 / 0`.execute(work.tx).catch(() => undefined);
      return redirect("/all");
    },
  },
  {
    method: "POST",
    path: "/people/:youngPersonId/:how",
    permission: signedIn,
    audit: recordedBy("a use case of the test"),
    handler({ param, refuse, keepWork, auditView, redirect }) {
      if (param("how") === "changed") return redirect("/all");
      if (param("how") === "shown") keepWork();
      auditView("conflict-viewed");
      return refuse(conflict);
    },
  },
  {
    method: "POST",
    path: "/swallow",
    permission: signedIn,
    audit: none,
    async handler({ work, json }) {
      await sql`select 1 / 0`.execute(work.tx).catch(() => undefined);
      return json("done");
    },
  },
];

let server: TestServer;
let priya: Browser;
let token: string;
beforeAll(async () => {
  server = await startTestServer(database, routes);
  priya = await server.signedIn("Priya Nandakumar");
  token = await priya.token();
  return () => server.stop();
});

const references = async () =>
  (await database.admin.kysely.selectFrom("young_person").select("reference").execute()).map((row) => row.reference);
const events = (action: string) =>
  database.admin.kysely.selectFrom("audit_event").selectAll().where("action", "=", action).orderBy("id").execute();

describe("the route table guards", () => {
  const paths = ["/open", "/all", "/managers", "/signers"];
  it.each([
    ["Priya Nandakumar", [200, 200, 403, 403]],
    ["Helen Osei", [200, 200, 200, 403]],
    ["Marcus Bell", [200, 200, 403, 200]],
  ])("%s: %j", async (name, expected) => {
    const browser = await server.signedIn(name);
    const statuses = [];
    for (const path of paths) statuses.push((await browser.send(path)).status);
    expect(statuses).toEqual(expected);
  });

  it("sends somebody who is not signed in to the sign-in and knows the way back", async () => {
    const response = await server.browser().send("/people/x?tab=1");
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/sign-in?return=%2Fpeople%2Fx%3Ftab%3D1");
  });

  it("tells a script where to sign in", async () => {
    const response = await server.browser().send("/echo", {
      method: "POST",
      body: "{}",
      headers: { "content-type": "application/json" },
    });
    expect(response.status).toBe(401);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(await response.json()).toMatchObject({ code: "sign-in-needed", signInUrl: "/sign-in", status: 401 });
  });

  it("answers 404 for what is not in the table, and for an id that is none", async () => {
    expect((await priya.send("/nowhere")).status).toBe(404);
    expect((await priya.send("/people/1'--")).status).toBe(404);
    expect((await priya.send(`/people/${child}`)).status).toBe(200);
  });

  it.each([
    ["/nowhere", 404],
    ["/people/1", 404],
    ["/managers", 403],
    ["/echo", 405],
  ])("leads on from %s (%i): the page knows who is signed in, and has the way home", async (path, status) => {
    const page = await priya.open(path);
    expect(page.status).toBe(status);
    expect(page.text).toContain("Priya Nandakumar</a>");
    expect(page.text).toMatch(/<nav aria-label="Service">.*<a href="\/">Home<\/a>/s);
    expect(page.text).toMatch(/<main.*<a class="govuk-link" href="\/">Go to your home page<\/a>/s);
    const stranger = await server.browser().open("/nowhere");
    expect(stranger.text).toContain('href="/">Go to your home page</a>');
    expect(stranger.text).not.toContain('aria-label="Service"');
  });

  it("writes no second event where a use case records, but one where the answer shows a record", async () => {
    const post = (how: string) =>
      priya.send(`/people/${child}/${how}`, { method: "POST", body: new URLSearchParams({ _csrf: token }) });
    const all = () => database.admin.kysely.selectFrom("audit_event").select(["action", "young_person_id"]).execute();
    const before = (await all()).length;
    expect((await post("changed")).status).toBe(303);
    expect((await post("not-kept")).status).toBe(409);
    expect(await all()).toHaveLength(before);
    expect((await post("shown")).status).toBe(409);
    expect(await events("conflict-viewed")).toMatchObject([{ young_person_id: child, detail: { status: 409 } }]);
    expect(await all()).toHaveLength(before + 1);
  });

  it("answers 405 with the methods that there are", async () => {
    const response = await priya.send("/echo");
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("refuses a table with a child's page that is not audited, or a route twice", () => {
    const faulty: Route = {
      method: "GET",
      path: "/stages/:stageId",
      permission: signedIn,
      audit: none,
      handler: () => new Response(),
    };
    const services = {} as Parameters<typeof register>[2];
    expect(() => register(new Hono(), [faulty], services)).toThrow("needs an audit action");
    const twice = routes[0] ?? faulty;
    expect(() => register(new Hono(), [twice, twice], services)).toThrow("twice");
  });
});

describe("the sign of our own page", () => {
  it("is asked of every write", async () => {
    const response = await priya.send("/echo", { method: "POST", body: new URLSearchParams({ a: "1" }) });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("still in the page that you came from");
  });

  it("is taken from the field of a form", async () => {
    const body = new URLSearchParams({ _csrf: token, a: "1" });
    expect((await priya.send("/echo", { method: "POST", body })).status).toBe(200);
  });

  it("of somebody else is refused", async () => {
    const helen = await server.signedIn("Helen Osei");
    const body = new URLSearchParams({ _csrf: token });
    expect((await helen.send("/echo", { method: "POST", body })).status).toBe(403);
  });

  it("missing, the form is kept for its sender when the browser vouches for the page, and not when it came from elsewhere", async () => {
    const tom = await server.signedIn("Tom Adair");
    const ours = { origin: server.server.baseUrl, "sec-fetch-site": "same-origin" };
    const theirs = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };
    const send = (words: string, headers: Record<string, string>) =>
      tom.send("/echo", { method: "POST", body: new URLSearchParams({ words }), headers });
    expect(await (await send("mine", ours)).text()).toContain("kept, for you alone");
    expect(await (await send("planted", theirs)).text()).not.toContain("kept, for you alone");
    const page = await tom.open("/kept-forms");
    expect(page.text).toContain("mine");
    expect(page.text).not.toContain("planted");
  });
});

describe("the transaction", () => {
  const add = (how: string) =>
    priya.send(`/add/${how}`, { method: "POST", body: new URLSearchParams({ _csrf: token }) });

  it("is kept with its event when the answer is good", async () => {
    expect((await add("good")).status).toBe(303);
    expect(await references()).toContain("good");
    expect(await events("person-added")).toHaveLength(1);
  });

  it("is taken back with its event when the answer is a refusal", async () => {
    const before = await events("person-added");
    const response = await add("refused");
    expect(response.status).toBe(409);
    expect(await response.text()).toMatch(/Somebody changed it\..*Yours is kept\..*Choose\./s);
    expect(await references()).not.toContain("refused");
    expect(await events("person-added")).toHaveLength(before.length);
  });

  it("is kept with a refusal where the use case says so, and the event says what was answered", async () => {
    expect((await add("kept")).status).toBe(409);
    expect(await references()).toContain("kept");
    expect((await events("person-added")).at(-1)?.detail).toEqual({ status: 409 });
  });

  it("is taken back by a fault, which is answered with a reference that the log knows, and logged without its words", async () => {
    const response = await add("thrown");
    expect(response.status).toBe(500);
    const text = await response.text();
    const reference = response.headers.get("x-request-id") ?? "none";
    expect(text).toContain(reference);
    expect(text).not.toContain("SECRET");
    expect(await references()).not.toContain("thrown");
    const lines = server.logLines().filter((line) => line.requestId === reference);
    expect(lines.map((line) => line.msg)).toEqual(["fault", "request"]);
    expect(JSON.stringify(lines)).not.toContain("SECRET");
  });

  it.each(["/add/swallowed", "/swallow"])("that failed unseen is never answered as done: %s", async (path) => {
    const response = await priya.send(path, { method: "POST", body: new URLSearchParams({ _csrf: token }) });
    expect(response.status).toBe(500);
    expect(await references()).not.toContain("swallowed");
  });

  it("of a view records who saw whom", async () => {
    await priya.send(`/people/${child}`);
    expect((await events("person-viewed")).at(-1)).toMatchObject({
      organisation_id: northmoor,
      user_id: demonstrationPeople[0]?.id,
      young_person_id: child,
      stage_id: null,
      detail: { tab: "details" },
    });
  });
});

describe("every answer", () => {
  it("has the headers that keep it safe, and no inline script is allowed", async () => {
    for (const path of ["/open", "/nowhere", "/all", "/sign-in", "/signed-out"]) {
      const { headers } = await priya.send(path);
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("no-store");
    }
  });

  it("is compressed for those who can read that", async () => {
    const path = `/people/${child}`;
    expect(
      (await priya.send(path, { headers: { "accept-encoding": "gzip, deflate, br" } })).headers.get("content-encoding"),
    ).toBe("br");
    expect((await priya.send(path, { headers: { "accept-encoding": "gzip" } })).headers.get("content-encoding")).toBe(
      "gzip",
    );
    expect(
      (await priya.send(path, { headers: { "accept-encoding": "identity" } })).headers.get("content-encoding"),
    ).toBeNull();
  });

  it("is one line of the log with the pattern, not the address", async () => {
    await priya.send(`/people/${child}?q=words`);
    const line = server.logLines().at(-1);
    expect(line).toMatchObject({
      method: "GET",
      route: "/people/:youngPersonId",
      status: 200,
      organisationId: northmoor,
    });
    expect(JSON.stringify(server.logLines())).not.toMatch(/q=words|11111111-1111/);
  });

  it("is counted on the metrics port", async () => {
    const metrics = await (await fetch(`http://127.0.0.1:${server.server.metricsPort}/metrics`)).text();
    expect(metrics).toContain(
      'assetplus_request_seconds_count{method="GET",route="/people/:youngPersonId",status="200"}',
    );
    expect(metrics).toContain('assetplus_saves_total{route="/add/:how",kept="no"}');
    expect(metrics).toContain('assetplus_pool_app_connections{state="idle"}');
  });
});

describe("health", () => {
  it("is told without detail", async () => {
    const browser = server.browser();
    expect(await (await browser.send("/health/live")).text()).toBe("live\n");
    expect(await (await browser.send("/health/ready")).text()).toBe("ready\n");
  });
});

it("reads the forms of a page", () => {
  expect(formsOf('<form action="/a"><input name="x" value="&lt;1"></form>')).toEqual([
    { action: "/a", fields: { x: "<1" } },
  ]);
});
