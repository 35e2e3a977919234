/** The pages of a stage as somebody sees them who chose Welsh, over the whole road. */
import { afterAll, describe, expect, it } from "vitest";
import type { Role } from "../../database/schema.ts";
import { testDatabase } from "../../database/test-database.ts";
import { englishPhrases } from "../../server/testing/english-phrases.ts";
import { routeWorld } from "../../server/testing/route-world.ts";
import { startTestServer } from "../../server/testing/test-server.ts";
import { routes } from "../routes.ts";

const database = await testDatabase();
const test = await startTestServer(database, routes);
const world = await routeWorld(database);
const { stageId, lifeEvent } = world.child("practitioner");
afterAll(() => test.stop());

async function page(role: Role, path: string, language: string): Promise<string> {
  const { headers } = world.person(role, "own");
  const response = await fetch(new URL(`/stages/${stageId}${path}`, test.server.baseUrl), {
    headers: { cookie: `${headers.cookie}; ap-language=${language}` },
  });
  expect(response.status).toBe(200);
  return response.text();
}

/** The rooms that speak on these pages. */
const rooms = [
  ...["stage", "signing", "reading", "history", "left", "version", "find", "voices", "comments", "sub-section"],
  ...["questions", "shared", "frame"],
];

/** English sentences of these rooms, of two words and more, that stand on a page as a whole text or attribute. */
function englishOn(html: string): readonly string[] {
  const text = html.replaceAll("&quot;", '"').replaceAll("&amp;", "&").replace(/\s+/g, " ");
  return rooms
    .flatMap(englishPhrases)
    .filter((phrase) => text.includes(`>${phrase}<`) || text.includes(`"${phrase}"`) || text.includes(`${phrase} <`));
}

const pages = [
  ["the stage itself", "practitioner", "", ["Perchennog", "Gorffen y cam hwn", "Darllen y cam", "Adrannau'r cam hwn"]],
  [
    "a sub-section",
    "practitioner",
    "/sections/living-arrangements",
    ["ar ôl yma", "Heb ei ateb. Ei angen i gwblhau", "Y peth nesaf sydd ar ôl", "Rhoi sylw", "Drwy'r cam"],
  ],
  ["a list", "practitioner", "/sections/life-events-section", ["Ychwanegu ", "1 cofnod", "Tynnu allan"]],
  [
    "an entry",
    "practitioner",
    `/sections/life-events-section/life-events/${lifeEvent}`,
    ["Tynnu hwn allan", "Yn ôl i: "],
  ],
  ["a sub-section to be read only", "contributor", "/sections/living-arrangements", ["lives with an aunt"]],
  [
    "what is left",
    "practitioner",
    "/left",
    ["Yr hyn sydd ar ôl", "Yn nhrefn y tudalennau", "heb eu hateb", "Cydlofnodion"],
  ],
  ["signing, for the author", "practitioner", "/sign/explanations", ["I bwy ydych chi'n gofyn?", "Barnau a rhesymau"]],
  ["signing, for a manager", "manager", "/sign/explanations", ["Y cyfan, fel y mae nawr", "Dim sylwadau eto."]],
  ["reading", "practitioner", "/read", ["Ar waith, fel y mae nawr", "Momentau'r cam hwn", "Heb ei ateb", "Hanes"]],
  ["history", "practitioner", "/history", ["Y diweddaraf yn gyntaf", "Y cam fel yr oedd bryd hynny"]],
  ["the search", "practitioner", "/find", ["Dod o hyd i gwestiwn", "Teipiwch eiriau'r cwestiwn"]],
  ["what was found", "practitioner", "/find?q=zzzz", ["Ni chafwyd hyd i ddim."]],
  ["the version", "practitioner", "/version", ["Fersiwn y cwestiynau", "Yn ôl i'r cam"]],
] as const;

describe("pages of a stage in Welsh", () => {
  it.each(pages)("%s", async (_, role, path, found) => {
    const html = (await page(role, path, "cy")).replaceAll("&#39;", "'");
    expect(html).toContain('<html lang="cy">');
    expect(found.filter((words) => !html.includes(words))).toEqual([]);
    expect(englishOn(html)).toEqual([]);
  });

  it("are the same pages: the same questions, controls and buttons as in English", async () => {
    const shape = (html: string) =>
      html.match(/ (?:name|id|data-[a-z-]+)="[^"]*"|value="(?:save|add|delete|comment) ?[^"]*"/g);
    const path = "/sections/living-arrangements";
    const still = (found: readonly string[] | null) =>
      found?.filter((each) => !/data-(csrf|run|module)=|="_csrf"|="_run"|viewport/.test(each));
    expect(still(shape(await page("practitioner", path, "cy")))).toEqual(
      still(shape(await page("practitioner", path, "en"))),
    );
  });

  it("a signature signs the same in both languages", async () => {
    const digest = (html: string) => /name="digest" value="([^"]+)"/.exec(html)?.[1];
    const path = "/sign/explanations";
    const english = digest(await page("manager", path, "en"));
    expect(english).toMatch(/\S/);
    expect(digest(await page("manager", path, "cy"))).toBe(english);
  });

  it("the English page is English", async () => {
    const html = await page("practitioner", "/left", "en");
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain("What is left");
    expect(englishOn(html).length).toBeGreaterThan(5);
  });
});
