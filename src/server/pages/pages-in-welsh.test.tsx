/** Pages as they are rendered in a request that speaks Welsh: what somebody sees first, and what they see when something goes wrong. */
import { describe, expect, it } from "vitest";
import type { Actor } from "../../casework/actor.ts";
import { notFound, type Refusal } from "../../casework/refusal.ts";
import { testDatabase } from "../../database/test-database.ts";
import { renderPage } from "../../web/html.ts";
import { routes } from "../../web/routes.ts";
import type { RequestContext } from "../../web/routing/route.ts";
import { inLanguage } from "../../wording/in-language.ts";
import { answerRefusal } from "../http/answer-refusal.tsx";
import { fault, notAllowed, signInToSend } from "../http/refusals.ts";
import { PeoplePage } from "../sign-in/people-page.tsx";
import { unknownPerson } from "../sign-in/sign-in-refusals.ts";
import { signedOutPage } from "../sign-in/signed-out-page.tsx";
import { englishPhrases } from "../testing/english-phrases.ts";
import { routeWorld } from "../testing/route-world.ts";

const database = await testDatabase();
const world = await routeWorld(database);

const { youngPersonId } = world.child("practitioner");
const site = {
  baseUrl: "http://localhost",
  demonstration: true,
  practice: false,
  fileLimit: 1,
  assetUrl: (name: string) => `/assets/${name}`,
};
const plainSite = { stylesheets: [], demonstration: true, practice: false };

/** The page of a route of the table, asked for by somebody in Welsh; nothing of the server stands between. */
function inWelsh(who: Actor, pattern: string, params: Readonly<Record<string, string>> = {}): Promise<string> {
  const route = routes.find((each) => each.method === "GET" && each.path === pattern);
  if (route === undefined || !("handler" in route)) throw new Error(`There is no page ${pattern}.`);
  const path = Object.entries(params).reduce((at, [name, value]) => at.replace(`:${name}`, value), pattern);
  return world.act(who, (work) =>
    inLanguage("cy", async () => {
      const context: RequestContext = {
        request: new Request(new URL(path, site.baseUrl)),
        param: (name) => params[name] ?? "",
        query: new URLSearchParams(),
        body: { kind: "none" },
        wantsJson: false,
        site,
        log: { info: () => undefined, warn: () => undefined },
        now: work.now,
        page: (page, status = 200) => new Response(renderPage(page), { status }),
        json: (value) => new Response(JSON.stringify(value)),
        redirect: (to) => new Response(null, { status: 303, headers: { location: to } }),
        refuse: (refusal: Refusal) => answerRefusal(refusal, false, plainSite),
        actor: work.actor,
        session: { csrf: "", idleEnd: work.now, absoluteEnd: work.now },
        newNotices: 2,
        work,
        audit: () => undefined,
        auditView: () => undefined,
        keepWork: () => undefined,
        inParts: () => new ReadableStream(),
        watch: () => null,
      };
      return (await route.handler(context)).text();
    }),
  );
}

/** The rooms that speak on these pages. */
const rooms = [
  "account",
  "caseload",
  "frame",
  "help",
  "home",
  "new-person",
  "notices",
  "record",
  "refusals",
  "shared",
  "sign-in",
];

/** English of these rooms that stands on a page, of two words and more: a word alone may stand in what somebody wrote. */
function englishOn(html: string): readonly string[] {
  const text = html.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return rooms
    .flatMap(englishPhrases)
    .filter((phrase) => text.includes(`>${phrase}<`) || text.includes(`"${phrase}"`) || text.includes(`${phrase} `));
}

const practitioner = world.person("practitioner", "own").actor;
const manager = world.person("manager", "own").actor;
const child = { youngPersonId };

describe("pages in Welsh", () => {
  it.each([
    ["the home page of a practitioner", practitioner, "/", {}, ["Eich gwaith", "Nesaf i chi", "Y 14 diwrnod nesaf"]],
    ["that of a manager", manager, "/", {}, ["Eich gwasanaeth", "Yr hyn sydd gan bob person"]],
    ["that of a contributor", world.person("contributor", "own").actor, "/", {}, ["Wedi'i roi i chi"]],
    ["that of a probation officer", world.person("probation-officer", "own").actor, "/", {}, ["Mae <a", "eich cyfrif"]],
    ["who may open a record", manager, "/young-people/:youngPersonId/restriction", child, ["Pwy gaiff agor y cofnod"]],
    ["a restricted record opened", practitioner, "/young-people/restricted", {}, ["Agor cofnod cyfyngedig"]],
    ["restricted records", manager, "/protection", {}, ["Cofnodion cyfyngedig ac arolygiadau"]],
    ["the list of young people", manager, "/young-people", {}, ["Pobl ifanc", "1 person ifanc"]],
    ["the form for a new one", practitioner, "/young-people/new", {}, ["Ychwanegu'r person ifanc", "Rhyw a gofnodir"]],
    ["a record", practitioner, "/young-people/:youngPersonId", child, ["Cofnod achos", "Manylion a chyfeiriadau"]],
    [
      "a part of it",
      practitioner,
      "/young-people/:youngPersonId/record/:subSection",
      { ...child, subSection: "case-facts" },
      ["heb eu cofnodi eto", "Rhannau'r cofnod achos", "Drwy'r cofnod"],
    ],
    ["notices", practitioner, "/notices", {}, ["Hysbysiadau (2 newydd)", "Eich cyfrif"]],
    ["the account", practitioner, "/account", {}, ["Eich cyfrif", "Allgofnodi", "Ymarferydd"]],
    ["the help", practitioner, "/help", {}, ["Cymorth", "Beth sy'n cael ei gadw"]],
    [
      "a guide",
      practitioner,
      "/help/guides/:subSection",
      { subSection: "living-arrangements" },
      ["Canllaw:", "Yr hyn a ofynnir"],
    ],
  ] as const)("%s", async (_, who, pattern, params, found) => {
    const html = await inWelsh(who, pattern, params);
    expect(html).toContain('<html lang="cy">');
    expect(found.filter((words) => !html.includes(words))).toEqual([]);
    expect(englishOn(html)).toEqual([]);
  });

  it("choosing who you are, and being signed out", () => {
    const people = [{ subject: "s", name: "Priya Nandakumar", job: "Job", organisation: "Northmoor" }];
    const choice = inLanguage("cy", () => renderPage(<PeoplePage people={people} action="/" site={plainSite} />));
    const out = inLanguage("cy", () => renderPage(signedOutPage(plainSite)));
    for (const html of [choice, out]) {
      expect(html).toContain('<html lang="cy">');
      expect(englishOn(html)).toEqual([]);
    }
    expect(choice).toContain("Pwy ydych chi heddiw?");
    expect(out).toContain("Rydych wedi allgofnodi");
  });

  it.each([
    ["your role does not allow it", () => notAllowed, "Nid yw eich rôl yn caniatáu hyn."],
    ["a fault", () => fault("f00d"), "Os ydych yn rhoi gwybod am hyn"],
    ["a sign-in that had ended", () => signInToSend(true, "/sign-in"), "Mewngofnodi eto"],
    ["no account", unknownPerson, "gyfrif gweithredol"],
  ])("an error page: %s", async (_, refusal, found) => {
    const html = await inLanguage("cy", () => answerRefusal(refusal(), false, plainSite)).text();
    expect(html).toContain('<html lang="cy">');
    expect(html).toContain(found);
    expect(englishOn(html)).toEqual([]);
  });

  it("a program is told in Welsh too, and the code stays", async () => {
    const problem: unknown = await inLanguage("cy", () => answerRefusal(notAllowed, true, plainSite)).json();
    expect(problem).toMatchObject({ code: "not-allowed", title: "Ni allwch wneud hyn", kept: "Ni newidiwyd dim." });
  });

  it("an error page outside a request, and in an English one, is English", async () => {
    const outside = await answerRefusal(notFound, false, plainSite).text();
    const english = await inLanguage("en", () => answerRefusal(notFound, false, plainSite)).text();
    expect(outside).toBe(english);
    expect(outside).toContain("There is nothing here");
  });
});
