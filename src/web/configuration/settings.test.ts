import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { ReferralPathway } from "../../assessment/pathways/pathway.ts";
import { readConfiguration } from "../../casework/local-configuration/read-configuration.ts";
import { nothingSet } from "../../casework/local-configuration/service-configuration.ts";
import { currentFramework, heldVersion } from "../../casework/stages/framework-versions.ts";
import { FormFields } from "../routing/request-body.ts";
import { differences } from "./differences.tsx";
import { codeFrom, type SettingView } from "./setting.ts";
import { pathways } from "./settings/pathways.tsx";
import { risks } from "./settings/risks.tsx";
import { teams } from "./settings/teams.tsx";
import { settings } from "./settings.ts";

const person = "11111111-1111-4111-8111-111111111111";
const view: SettingView = {
  service: nothingSet,
  framework: currentFramework,
  people: [
    {
      userId: person,
      name: "Ada Lane",
      email: null,
      subject: "s",
      role: "practitioner",
      permissions: [],
      active: true,
    },
  ],
};
const sent = (fields: Readonly<Record<string, string>>) => ({
  fields: new FormFields(Object.entries(fields)),
  files: [],
});
const fits = (input: unknown) =>
  readConfiguration(input, { find: heldVersion, risks: () => [], pathways: () => [], colleagues: new Set([person]) });

describe("settings", () => {
  it.each(settings.filter(({ takesFile }) => !takesFile).map((each) => [each.id, each] as const))(
    "%s: what holds where nothing was set can be set again, and reads the same",
    (_, setting) => {
      const read = fits(setting.again(setting.usual, view));
      expect(read).toMatchObject({ fits: true, kind: setting.kind });
      if (read.fits) expect(setting.lines(read.content, view)).toEqual(setting.lines(setting.usual, view));
    },
  );

  it("a team is named once, new ones get codes, and one without a name goes", () => {
    const form = {
      "team-0-code": "new-1",
      "team-0-name": "Tîm y Dref",
      "team-1-code": "new-2",
      [`member-${person}`]: "new-1",
    };
    const read = teams.read(sent(form), view);
    expect(read).toEqual({
      understood: true,
      input: { kind: "teams", teams: [{ code: "team-tim-y-dref", name: "Tîm y Dref", members: [person] }] },
    });
    expect(teams.lines([{ code: "team-a", name: "A", members: [person] }], view)).toEqual(["A: Ada Lane"]);
  });

  it("an earlier list of risks brought back keeps what came since, no longer in use", () => {
    const old = { code: "local-old", label: "Old" };
    const newer = { code: "local-new", label: "New" };
    const held = { ...nothingSet, local: new Map([[currentFramework.id, { mandatory: [], risks: [old, newer] }]]) };
    expect(risks.again([old], { ...view, service: held })).toMatchObject({ risks: [old, { ...newer, retired: true }] });
  });

  it.each([
    ["County lines", "local-county-lines"],
    ["  Ynys Môn! ", "local-ynys-mon"],
    ["“”", "local-1"],
    ["Taken", "local-taken-2"],
  ])("the code of %s is %s", (name, code) => {
    expect(codeFrom(name, "local-", new Set(["local-taken"]))).toBe(code);
  });

  it("pathways are shown and chosen in words, found by them, and sent back as they were", () => {
    const base = { service: "Clear Water", kind: "voluntary", form: "", who: "The worker", workingDays: 5 };
    const held: readonly ReferralPathway[] = [
      { ...base, code: "pathway-drink", title: "Drink", when: [{ question: "sa-sad", codes: ["sometimes", "a-lot"] }] },
      {
        ...base,
        code: "pathway-gone",
        title: "Gone",
        when: [{ question: "asked-no-more", codes: ["old"] }],
        retired: true,
      },
    ];
    const local = new Map([[currentFramework.id, { mandatory: [], risks: [], pathways: held }]]);
    const set = { ...view, service: { ...nothingSet, local } };
    const fieldsIn = (html: string): [string, string][] => [
      ...[...html.matchAll(/<input([^>]*)>/g)].flatMap(([, attributes = ""]): [string, string][] => {
        const of = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
        const chosen = of("type") !== "checkbox" || /\schecked(?=[\s=/]|$)/.test(attributes);
        return chosen ? [[of("name") ?? "", of("value") ?? ""]] : [];
      }),
      ...[
        ...html.matchAll(/<select[^>]*name="([^"]+)".*?<option[^>]*?value="([^"]*)"[^>]*selected.*?<\/select>/gs),
      ].map(([, name = "", value = ""]): [string, string] => [name, value]),
    ];
    const html = render(pathways.form(set, null));
    const words = html.replace(/<[^>]*>/g, " ");
    expect(words).toContain("I feel so sad that nothing helps");
    expect(words).not.toMatch(/sa-sad|a-lot/);
    const fields = fieldsIn(html);
    const inputOf = (sentFields: readonly (readonly [string, string])[]) =>
      pathways.read({ fields: new FormFields(sentFields), files: [] }, set);
    expect(inputOf(fields)).toMatchObject({ understood: true, input: { pathways: held } });
    // A question is found by words of it and of its answers, ticked where it stands, and comes back with all that was typed.
    const looking = fields.map(([name, value]): [string, string] => [
      name,
      name === "pathway-0-words" ? "how many cups of nothing" : value,
    ]);
    expect(render(pathways.form(set, { fields: new FormFields(looking), files: [] }))).toContain("No question with");
    const found = fields.map(([name, value]): [string, string] => [
      name,
      name === "pathway-0-words" ? "self-harm currently" : value,
    ]);
    const offered = render(pathways.form(set, { fields: new FormFields(found), files: [] }));
    expect(offered).toContain('name="pathway-0-codes self-harm"');
    const ticked: [string, string][] = [...fieldsIn(offered), ["pathway-0-codes self-harm", "currently"]];
    expect(inputOf(ticked)).toMatchObject({
      input: { pathways: [{ when: [...(held[0]?.when ?? []), { question: "self-harm", codes: ["currently"] }] }, {}] },
    });
    expect(pathways.lines(held, set)[0]).toMatch(/I feel so sad that nothing helps Sometimes or A lot/);
    const numbered: [string, string][] = [
      ...fields,
      ["pathway-0-question", "school-hours"],
      ["pathway-0-from school-hours", "ten"],
    ];
    expect(inputOf(numbered)).toMatchObject({ understood: false, faults: [expect.stringContaining("“ten”")] });
  });

  it("differences are what one has and the other has not", () => {
    expect(differences(["a", "b"], ["b", "c"])).toEqual({ added: ["c"], removed: ["a"] });
  });
});
