import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { signedIn } from "../../web/routing/permission.ts";
import { formFields } from "../../web/routing/request-body.ts";
import { notAudited, type Route } from "../../web/routing/route.ts";
import { demonstrationPeople, demonstrationSubject } from "../demonstration/people.ts";
import { type Browser, formsOf } from "../testing/browser.ts";
import { startTestServer, type TestServer } from "../testing/test-server.ts";

const database = await testDatabase();
const none = notAudited("A test.");
const taken: string[] = [];

const routes: readonly Route[] = [
  { method: "GET", path: "/", permission: signedIn, audit: none, handler: ({ json, actor }) => json(actor.name) },
  {
    method: "GET",
    path: "/deep",
    permission: signedIn,
    audit: none,
    handler: ({ json, query }) => json(query.get("a")),
  },
  {
    method: "POST",
    path: "/words",
    permission: signedIn,
    audit: "words-taken",
    handler({ body, actor, redirect }) {
      taken.push(`${actor.name}: ${formFields(body).all("words").join("|")}`);
      return redirect("/");
    },
  },
];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(database, routes);
  return () => server.stop();
});

const subjectOf = (name: string) => demonstrationSubject + demonstrationPeople.find((each) => each.name === name)?.id;
const cookieOf = (browser: Browser) => browser.cookie("assetplus");

describe("signing in", () => {
  it("goes to the provider, lists the people by organisation, and comes back to where one wanted to go", async () => {
    const browser = server.browser();
    const choice = await browser.open("/deep?a=1");
    expect(choice.status).toBe(200);
    for (const words of ["Northmoor Youth Justice Service", "Priya Nandakumar", "Contributor, education", "Fernlea"])
      expect(choice.text).toContain(words);
    expect(choice.headers.get("content-security-policy")).toContain("default-src 'none'");
    const page = await browser.post(choice.url, { person: subjectOf("Helen Osei") });
    expect([page.status, page.text, new URL(page.url).pathname]).toEqual([200, '"1"', "/deep"]);
    expect(await (await browser.send("/")).json()).toBe("Helen Osei");
  });

  it("gives a cookie that scripts and other sites cannot use, and keeps only its digest", async () => {
    const browser = await server.signedIn("Sam Okafor");
    const cookie = cookieOf(browser) ?? "";
    expect(cookie).toMatch(/^[\w-]{43}$/);
    const rows = await database.admin.kysely.selectFrom("session").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(cookie);
    const choice = await server.browser().open("/");
    expect(choice.url).toContain("/oidc/interaction/");
  });

  it("works in two tabs of one browser at once", async () => {
    const browser = server.browser();
    const [one, two] = [await browser.open("/deep?a=one"), await browser.open("/deep?a=two")];
    expect((await browser.post(one.url, { person: subjectOf("Tom Adair") })).text).toBe('"one"');
    expect((await browser.post(two.url, { person: subjectOf("Tom Adair") })).text).toBe('"two"');
  });

  it("works when two servers share the database and take turns", async () => {
    const secret = { SECRET: "a secret that both nodes were given" };
    const first = await startTestServer(database, routes, secret);
    // The second node is known to the outside by the first one's address, as behind a balancer.
    const second = await startTestServer(database, routes, { ...secret, BASE_URL: first.server.baseUrl });
    try {
      const browser = first.browser();
      const choice = await browser.open("/deep?a=1");
      const local = new URL(choice.url);
      local.port = String(second.server.port);
      const chosen = await browser.send(local.href, {
        method: "POST",
        body: new URLSearchParams({ person: subjectOf("Grace Lindqvist") }),
      });
      expect(chosen.status).toBe(303);
      const page = await browser.open(chosen.headers.get("location") ?? "");
      expect(page.text).toBe('"1"');
      const other = new URL("/", first.server.baseUrl);
      other.port = String(second.server.port);
      expect(await (await browser.send(other.href)).json()).toBe("Grace Lindqvist");
    } finally {
      await Promise.all([first.stop(), second.stop()]);
    }
  });

  it.each([["https://elsewhere.example/"], ["//elsewhere.example"], ["/\\elsewhere.example"], ["javascript:alert(1)"]])(
    "never leads on to another site: %s",
    async (target) => {
      const browser = server.browser();
      const page = await browser.signIn("Priya Nandakumar", `/sign-in?return=${encodeURIComponent(target)}`);
      expect(new URL(page.url).href).toBe(`${server.server.baseUrl}/`);
    },
  );

  it("says what to do when the person has no account here", async () => {
    await database.admin.kysely
      .updateTable("user_account")
      .set({ active: false })
      .where("subject", "=", subjectOf("Yasmin Haddad"))
      .execute();
    const browser = server.browser();
    const choice = await browser.open("/");
    const page = await browser.post(choice.url, { person: subjectOf("Yasmin Haddad") });
    expect(page.status).toBe(400);
    expect(cookieOf(browser)).toBeUndefined();
  });

  it("accepts nobody who is not of the demonstration", async () => {
    const admin = database.admin.kysely;
    const real = await admin.selectFrom("user_account").selectAll().limit(1).executeTakeFirstOrThrow();
    const id = "22222222-2222-4222-8222-222222222222";
    await admin
      .insertInto("user_account")
      .values({ ...real, id, subject: "real-person", active: true })
      .execute();
    const browser = server.browser();
    const choice = await browser.open("/");
    expect(choice.text).not.toContain("real-person");
    await browser.post(choice.url, { person: "real-person" });
    expect(cookieOf(browser)).toBeUndefined();
  });

  it("refuses an answer of the provider that this browser did not ask for", async () => {
    const browser = server.browser();
    for (const query of ["", "?state=x&code=y", `?state=${"a".repeat(43)}&code=y`])
      expect((await browser.open(`/sign-in/callback${query}`)).status).toBe(400);
    expect(cookieOf(browser)).toBeUndefined();
  });

  it("is recorded, and so is signing out", async () => {
    const browser = await server.signedIn("Carys Mbeki");
    await browser.post("/sign-out", { _csrf: await browser.token() });
    const user = demonstrationPeople.find((each) => each.name === "Carys Mbeki")?.id ?? "";
    const events = await database.admin.kysely
      .selectFrom("audit_event")
      .select("action")
      .where("user_id", "=", user)
      .orderBy("id")
      .execute();
    expect(events.map((event) => event.action)).toEqual(["signed-in", "signed-out"]);
  });
});

describe("a sign-in ends", () => {
  it("after half an hour without anything being done, and not while something is", async () => {
    const browser = await server.signedIn("Priya Nandakumar");
    for (let i = 0; i < 3; i++) {
      server.pass(29);
      expect((await browser.send("/")).status).toBe(200);
    }
    server.pass(31);
    expect((await browser.send("/")).status).toBe(303);
  });

  it("after twelve hours whatever is done", async () => {
    const browser = await server.signedIn("Priya Nandakumar");
    for (let i = 0; i < 24; i++) {
      server.pass(29);
      expect((await browser.send("/")).status).toBe(200);
    }
    server.pass(25);
    expect((await browser.send("/")).status).toBe(303);
  });

  it("although the page asks how long is left; to say 'stay' does hold it", async () => {
    const browser = await server.signedIn("Priya Nandakumar");
    server.pass(20);
    const asked = async () => (await browser.send("/session")).json() as Promise<Record<string, unknown>>;
    expect(await asked()).toMatchObject({ signedIn: true });
    expect((await asked()).idleSeconds).toBeLessThanOrEqual(600);
    const stay = await browser.send("/session", {
      method: "POST",
      headers: { "content-type": "application/json", "x-csrf-token": "" },
      body: "{}",
    });
    expect(stay.status).toBe(403);
    server.pass(11);
    expect(await asked()).toEqual({ signedIn: false, signInUrl: "/sign-in" });

    await browser.signIn("Priya Nandakumar", "/");
    // A page that was open meanwhile asks for the token of the new sign-in, and learns whose it is.
    const { csrf: token, personId } = await asked();
    expect(personId).toBe(demonstrationPeople.find(({ name }) => name === "Priya Nandakumar")?.id);
    server.pass(20);
    const held = await browser.send("/session", {
      method: "POST",
      headers: { "content-type": "application/json", "x-csrf-token": String(token) },
      body: "{}",
    });
    expect(((await held.json()) as { idleSeconds: number }).idleSeconds).toBe(1800);
  });

  it("at once for a person made inactive", async () => {
    const browser = await server.signedIn("Dominic Farrow");
    expect((await browser.send("/")).status).toBe(200);
    const account = database.admin.kysely
      .updateTable("user_account")
      .where("subject", "=", subjectOf("Dominic Farrow"));
    await account.set({ active: false }).execute();
    expect((await browser.send("/")).status).toBe(303);
  });

  it("by signing out, also for whoever copied the cookie", async () => {
    const browser = await server.signedIn("Sam Okafor");
    const copied = cookieOf(browser);
    const page = await browser.post("/sign-out", { _csrf: await browser.token() });
    expect(new URL(page.url).pathname).toBe("/signed-out");
    const response = await fetch(`${server.server.baseUrl}/`, {
      headers: { cookie: `assetplus=${copied}` },
      redirect: "manual",
    });
    expect(response.status).toBe(303);
  });

  it("not by a page of another site", async () => {
    const browser = await server.signedIn("Sam Okafor");
    expect((await browser.post("/sign-out", {})).status).toBe(403);
    expect((await browser.send("/")).status).toBe(200);
  });
});

describe("a form sent after the sign-in ended", () => {
  const words = 'She said "no" & left.\r\n\r\n<b>مرحبا</b> 👋';

  it("is kept sealed for its sender, offered to nobody else, and sent again once", async () => {
    const browser = await server.signedIn("Priya Nandakumar");
    const token = await browser.token();
    server.pass(45);
    const refused = await browser.post("/words", { _csrf: token, words });
    expect(refused.status).toBe(401);
    expect(refused.text).toContain("only you can open it");
    const stored = await database.admin.kysely.selectFrom("sealed_form").select("sealed").executeTakeFirstOrThrow();
    expect(stored.sealed.toString("latin1")).not.toContain("She said");

    // Somebody else signs in, in the same browser: it is not theirs.
    await browser.signIn("Sam Okafor", "/");
    expect((await browser.open("/kept-forms")).text).not.toContain("She said");
    await browser.post("/sign-out", { _csrf: await browser.token() });

    const offered = await browser.signIn("Priya Nandakumar", "/");
    expect(new URL(offered.url).pathname).toBe("/kept-forms");
    const form = formsOf(offered.text).find((each) => each.action === "/words");
    expect(form?.fields.words?.replaceAll("\r", "")).toBe(words.replaceAll("\r", ""));
    const before = taken.length;
    expect((await browser.post("/words", form?.fields ?? {})).text).toBe('"Priya Nandakumar"');
    expect(taken.slice(before)).toHaveLength(1);
    expect((await browser.open("/kept-forms")).text).toContain("Nothing is waiting for you");
  });

  it("can be discarded", async () => {
    const browser = await server.signedIn("Marcus Bell");
    const token = await browser.token();
    server.pass(45);
    await browser.post("/words", { _csrf: token, words: "no longer wanted" });
    const offered = await browser.signIn("Marcus Bell", "/");
    const discard = formsOf(offered.text).find((each) => each.action.endsWith("/discard"));
    const page = await browser.post(discard?.action ?? "", discard?.fields ?? {});
    expect(page.text).toContain("Nothing is waiting for you");
  });

  it("is also kept after signing out in another tab", async () => {
    const browser = await server.signedIn("Helen Osei");
    const token = await browser.token();
    await browser.post("/sign-out", { _csrf: await browser.token() });
    expect((await browser.post("/words", { _csrf: token, words })).text).toContain("only you can open it");
  });

  it("is not kept without the token of a page of ours", async () => {
    const browser = await server.signedIn("Tom Adair");
    server.pass(45);
    expect((await browser.post("/words", { words })).text).toContain("not kept here");
  });

  it("and a page that stayed open goes on after the same person signed in again", async () => {
    const browser = await server.signedIn("Anwen Pritchard");
    const token = await browser.token();
    server.pass(45);
    await browser.signIn("Anwen Pritchard", "/");
    const before = taken.length;
    await browser.post("/words", { _csrf: token, words: "still here" });
    expect(taken.slice(before)).toEqual(["Anwen Pritchard: still here"]);
  });
});
