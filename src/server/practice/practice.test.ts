import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { routes, routesOfPractice } from "../../web/routes.ts";
import type { Browser } from "../testing/browser.ts";
import { startTestServer, type TestServer } from "../testing/test-server.ts";
import { dossiers } from "./dossiers/index.ts";
import { practiceRoom } from "./practice-room.ts";

const run = promisify(execFile);
const database = await testDatabase();
const liveDatabase = await testDatabase();
const table = routesOfPractice(practiceRoom);
const band = 'class="practice-band"';
let practice: TestServer;
let priya: Browser;
let sam: Browser;
/** A case of each dossier, all of Priya's. */
const stages: string[] = [];

const idIn = (url: string): string => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(url)?.[0] ?? "";
const begin = async (who: Browser, dossier: string) =>
  who.post(`/practice/dossiers/${dossier}`, { _csrf: await who.token() });
const done = async (who: Browser, stage: string) =>
  who.post(`/practice/stages/${stage}/compare`, { _csrf: await who.token() });

beforeAll(async () => {
  practice = await startTestServer(database, table, { PRACTICE: "1" });
  priya = await practice.signedIn("Priya Nandakumar");
  sam = await practice.signedIn("Sam Okafor");
  for (const { key } of dossiers) {
    const begun = await begin(priya, key);
    expect([key, begun.status]).toEqual([key, 200]);
    stages.push(idIn(begun.url));
  }
});
afterAll(() => practice.stop());

describe("dossiers", () => {
  it("are begun as a case of one's own, with the papers first and their dates in words", async () => {
    for (const [n, { papers }] of dossiers.entries()) {
      const page = await priya.open(`/practice/stages/${stages[n]}/papers`);
      for (const { title } of papers) expect(page.text).toContain(title);
      expect(page.text).not.toMatch(/\{\d{4}/);
    }
    const room = await priya.open("/practice");
    for (const stage of stages) expect(room.text).toContain(`/stages/${stage}`);
    const { rows } = await database.admin.pool.query(
      "select count(*)::int as facts from record_fact where address like 'offences[%].title'",
    );
    expect(rows[0]?.facts).toBeGreaterThanOrEqual(dossiers.length);
  });

  it("can be begun again and by somebody else; each sees their own", async () => {
    const again = idIn((await begin(priya, "broken-windows")).url);
    const others = idIn((await begin(sam, "broken-windows")).url);
    expect(new Set([again, others, ...stages]).size).toBe(stages.length + 2);
    const room = (await sam.open("/practice")).text;
    expect(room).toContain(others);
    expect(room).not.toContain(again);
    expect((await sam.open(`/practice/stages/${stages[0]}/compare`)).status).toBe(404);
    expect((await done(sam, stages[0] ?? "")).status).toBe(404);
    expect((await begin(sam, "no-such-dossier")).status).toBe(404);
  });

  it("are all the children there are: nobody else can be added", async () => {
    expect((await priya.open("/young-people/new")).url).toMatch(/\/practice$/);
    const fields = { _csrf: await priya.token(), "given-names": "Somebody", "family-name": "Real" };
    expect((await priya.post("/young-people/new", fields)).status).toBe(405);
  });
});

describe("who practises", () => {
  it.each([
    ["Joanne Whitaker", 403, 404],
    ["Tom Adair", 403, 403],
    ["Bethan Lloyd", 403, 404],
    ["Helen Osei", 200, 200],
    ["Rhys Trevanion", 200, 404],
  ])("%s: the dossiers %i, another's papers %i, never another's comparison", async (name, dossiers, papers) => {
    const browser = await practice.signedIn(name);
    expect((await browser.open("/practice")).status).toBe(dossiers);
    expect((await browser.open(`/practice/stages/${stages[0]}/papers`)).status).toBe(papers);
    expect([403, 404]).toContain((await browser.open(`/practice/stages/${stages[0]}/compare`)).status);
  });

  it("their learner alone, in the caseload; a case from nothing has nothing new since a last time", async () => {
    const child = idIn((await priya.open("/young-people")).text);
    expect(child).not.toBe("");
    for (const name of ["Marcus Bell", "Helen Osei"])
      expect((await (await practice.signedIn(name)).open("/young-people")).text).not.toContain(child);
    const { status, text } = await priya.open(`/stages/${stages[0]}/review`);
    expect(status).toBe(200);
    expect(text).toContain("This stage did not begin from an earlier one");
  });

  it("nobody who is not signed in", async () => {
    for (const path of ["/practice", "/practice/examples", `/practice/stages/${stages[0]}/papers`])
      expect((await practice.browser().send(path)).status).toBe(303);
  });
});

describe("the word", () => {
  it("stands on every page, whoever asks and whatever goes wrong", async () => {
    const known: Readonly<Record<string, string>> = {
      stageId: stages[0] ?? "",
      youngPersonId: idIn((await priya.open("/young-people")).text),
      subSection: "living-arrangements",
      part: "explanations",
    };
    const paths = table
      .filter(({ method, path }) => method === "GET" && !/\.(pdf|docx)$|:list|:entry|file/.test(path))
      .map(({ path }) => path.replace(/:(\w+)/g, (whole, name: string) => known[name] ?? whole))
      .filter((path) => !path.includes(":"));
    expect(paths.length).toBeGreaterThan(15);
    for (const path of [...paths, "/nothing-here"]) {
      const { text, headers } = await priya.open(path);
      if (headers.get("content-type")?.startsWith("text/html"))
        expect([path, text.includes(band)]).toEqual([path, true]);
    }
    const welsh = await practice.signedIn("Marcus Bell");
    await welsh.open("/language?to=cy");
    expect((await welsh.open("/practice")).text).toContain("Ni ellir anfon dim allan.");
    const signIn = await practice.browser().open("/");
    expect(signIn.text).toContain(band);
    expect(signIn.text).toMatch(/<title>[^<]* - Practice<\/title>/);
  });

  it("stands on every page of both documents and in their names", async () => {
    const stage = stages[0] ?? "";
    const file = async (kind: "pdf" | "docx") => {
      const response = await priya.send(`/stages/${stage}/document.${kind}`);
      expect(response.headers.get("content-disposition")).toContain('filename="PRACTICE-PR-');
      return new Uint8Array(await response.arrayBuffer());
    };
    const pdf = join(practice.dataDir, "practice.pdf");
    await writeFile(pdf, await file("pdf"));
    const { stdout } = await run("pdftotext", ["-layout", pdf, "-"]);
    const pages = stdout.split("\f").filter((page) => page.trim() !== "");
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain("PRACTICE. Not about a real child.");
    const parts = unzipSync(await file("docx"));
    const footers = Object.keys(parts).filter((name) => /footer\d*\.xml$/.test(name));
    expect(footers.length).toBeGreaterThan(0);
    for (const name of footers) expect(strFromU8(parts[name] ?? new Uint8Array())).toContain("PRACTICE.");
  });
});

describe("the comparison", () => {
  it("comes when the learner says so, lays every model answer beside their own, and changes nothing", async () => {
    const answers = async () =>
      (
        await database.admin.pool.query(
          "select address, value, version from answer where stage_id = any ($1) order by 1, 3",
          [stages],
        )
      ).rows;
    for (const [n, stage] of stages.entries()) {
      const dossier = dossiers[n];
      const before = await answers();
      const early = await priya.open(`/practice/stages/${stage}/compare`);
      expect(early.text).toContain("I am done, compare");
      for (const { why } of dossier?.model ?? []) expect(early.text).not.toContain(why.slice(0, 30));
      const page = await done(priya, stage);
      const shown = page.text.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
      for (const { why, answers } of dossier?.model ?? []) {
        expect(shown).toContain(why);
        for (const { value } of answers)
          if (typeof value === "object" && "sentences" in value)
            for (const { says } of value.sentences) if (!says.includes("{")) expect(shown).toContain(says);
      }
      expect(shown).toContain("Another reading can be as good, if it has its reasons.");
      expect(await answers()).toEqual(before);
    }
  });

  it("shows what the learner wrote, and what the model's options say in words", async () => {
    const stage = stages[0] ?? "";
    const own = "A boy with nowhere to be in the evening.";
    const path = `/stages/${stage}/answers`;
    const saved = await priya.send(path, {
      method: "PATCH",
      body: JSON.stringify({ address: "understanding-context", input: own, version: 0, run: crypto.randomUUID() }),
      headers: {
        "content-type": "application/json",
        "x-csrf-token": await priya.token(),
        origin: practice.server.baseUrl,
      },
    });
    expect(saved.status).toBe(200);
    const { text } = await priya.open(`/practice/stages/${stage}/compare`);
    expect(text).toContain(own);
    expect(text).toContain("With your answers this question is not asked.");
    expect(text).toContain("You have not written anything here.");
    expect(text).toContain("Description");
    expect(text).not.toMatch(/\{20\d\d|undefined/);
  });

  it("is looked at under an audit event of its own", async () => {
    const { rows } = await database.admin.pool.query<{ action: string }>(
      "select distinct action from audit_event where action like 'practice-%' order by 1",
    );
    expect(rows.map(({ action }) => action)).toEqual([
      "practice-cases-viewed",
      "practice-comparison-viewed",
      "practice-done",
      "practice-papers-viewed",
    ]);
  });
});

describe("outside practice", () => {
  it("none of it is there", async () => {
    const own = liveDatabase;
    const live = await startTestServer(own, routes);
    try {
      const browser = await live.signedIn("Priya Nandakumar");
      for (const { path, method } of practiceOnly()) {
        const at = path.replace(/:\w+/g, stages[0] ?? "");
        const fields = { _csrf: await browser.token() };
        const page = method === "GET" ? await browser.open(at) : await browser.post(at, fields);
        expect([at, page.status]).toEqual([at, 404]);
      }
      expect((await browser.open("/")).text).not.toContain(band);
      expect((await browser.open("/young-people/new")).status).toBe(200);
    } finally {
      await live.stop();
    }
  });

  it("is refused on the practice database, and practice on a live one, before anything answers", async () => {
    await expect(startTestServer(database, routes)).rejects.toThrow("this database holds practice");
    const own = liveDatabase;
    await expect(startTestServer(own, table, { PRACTICE: "1" })).rejects.toThrow("a database of its own");
  });
});

const practiceOnly = () => table.filter(({ path }) => path.startsWith("/practice"));
