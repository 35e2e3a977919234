import { describe, expect, it } from "vitest";
import { readConfiguration } from "../../casework/local-configuration/read-configuration.ts";
import { nothingSet } from "../../casework/local-configuration/service-configuration.ts";
import { currentFramework, heldVersion } from "../../casework/stages/framework-versions.ts";
import { FormFields } from "../routing/request-body.ts";
import { differences } from "./differences.tsx";
import { codeFrom, type SettingView } from "./setting.ts";
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

  it("differences are what one has and the other has not", () => {
    expect(differences(["a", "b"], ["b", "c"])).toEqual({ added: ["c"], removed: ["a"] });
  });
});
