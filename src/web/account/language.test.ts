import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { routeWorld } from "../../server/testing/route-world.ts";
import { startTestServer } from "../../server/testing/test-server.ts";
import { routes } from "../routes.ts";

const database = await testDatabase();
const test = await startTestServer(database, routes);
const world = await routeWorld(database);
const { stageId } = world.child("practitioner");
const { headers } = world.person("practitioner", "own");
afterAll(() => test.stop());

const get = (path: string, language?: string) =>
  fetch(new URL(path, test.server.baseUrl), {
    headers: { cookie: `${headers.cookie}${language === undefined ? "" : `; ap-language=${language}`}` },
  });
const page = async (path: string, language?: string) => (await get(path, language)).text();
const alerts = `/stages/${stageId}/sections/core-alerts`;

describe("the choice of a language", () => {
  it("is made by a link, before sign-in too, and leads back", async () => {
    const browser = test.browser();
    const before = await browser.open("/account");
    expect(before.url).toContain("/oidc/interaction/");
    expect(before.text).toContain('<html lang="en-GB">');
    expect(before.text).toContain('href="/language?to=cy"');
    const response = await browser.send("/language?to=cy", { headers: { referer: before.url } });
    expect([response.status, response.headers.get("location")]).toEqual([303, new URL(before.url).pathname]);
    expect(browser.cookie("ap-language")).toBe("cy");
    const after = await browser.open(before.url);
    expect(after.text).toContain('<html lang="cy">');
    expect(after.text).toContain('href="/language?to=en"');
    expect((await browser.open("/nothing/here")).text).toContain('<html lang="cy">');
  });
  it("an unknown one changes nothing", async () => {
    const response = await test.browser().send("/language?to=fr");
    expect([response.status, response.headers.getSetCookie()]).toEqual([303, []]);
  });
  it("words the pages of a stage, and what has no Welsh is English", async () => {
    const [english, welsh] = await Promise.all([page(alerts), page(alerts, "cy")]);
    expect(english).toContain("Risks and concerns at a glance");
    expect(english).not.toContain("Risgiau a phryderon");
    expect(welsh).toContain('<html lang="cy">');
    expect(welsh).toContain("Risgiau a phryderon ar yr olwg gyntaf");
    expect(welsh).toContain("A fu digwyddiad diogelu neu amddiffyn y cyhoedd");
    expect(welsh).toContain("Adroddiad cyn dedfrydu");
    expect(await page("/account", "cy")).toContain('aria-current="true"');
  });
  it("of a document is the person's, or the one asked for", async () => {
    const words = async (query: string, language?: string) => {
      const response = await get(`/stages/${stageId}/document.docx${query}`, language);
      const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
      const document = files["word/document.xml"];
      return document === undefined ? "" : strFromU8(document);
    };
    for (const [query, language, found] of [
      ["", undefined, "Core Record"],
      ["", "cy", "Cofnod Craidd"],
      ["?language=cy", undefined, "Cofnod Craidd"],
      ["?language=en", "cy", "Core Record"],
    ] as const)
      expect(await words(query, language)).toContain(found);
    expect(await page(`/stages/${stageId}`)).toContain(`/stages/${stageId}/document.pdf?language=cy`);
  });
});
