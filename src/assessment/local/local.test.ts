import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetplus } from "../../framework/assetplus.ts";
import { awaited } from "../../framework/awaited.ts";
import { narrative } from "../../framework/define.ts";
import { checkFramework } from "../check-framework.ts";
import { compile } from "../compile.ts";
import { answersOf, evaluated, facts, frameworkOf } from "../testing/small-framework.ts";
import { wordingIndex } from "../wording/wording-index.ts";
import { applyLocal, welshOfRisks } from "./apply-local.ts";
import { mandatoryFaults, riskFaults } from "./check-local.ts";
import type { LocalRisk } from "./local-configuration.ts";

const risks: readonly LocalRisk[] = [
  { code: "local-county-lines", label: "County lines", labelCy: "Llinellau cyffuriau" },
  { code: "local-moped", label: "Moped crime", retired: true },
];
const stage = "referral-in-oocd";
const assess = (framework: typeof assetplus, values: Record<string, string | string[]>) =>
  evaluated(compile(framework, stage), answersOf(values), { facts: { ...facts, stage } });

describe("questions that a service makes mandatory", () => {
  const all = [...wordingIndex(assetplus).questions.values()];
  const may = all.filter(({ id }) => mandatoryFaults(assetplus, [id]).length === 0);

  it("a further question is asked and needed at once", () => {
    const before = assess(assetplus, {});
    const after = assess(applyLocal(assetplus, { mandatory: ["local-risks-added"], risks: [] }), {});
    expect(before.required.has("local-risks-added")).toBe(false);
    expect(after.required.has("local-risks-added")).toBe(true);
    expect(after.gaps.map((gap) => gap.question)).toContain("local-risks-added");
    expect(after.gaps.length).toBe(before.gaps.length + 1);
  });
  it("one with a condition is needed when it is shown, and a field in every entry", () => {
    const local = applyLocal(assetplus, {
      mandatory: ["previous-incidents-list.learning", "contact-with-child"],
      risks: [],
    });
    const { questions } = wordingIndex(local);
    expect(questions.get("previous-incidents-list.learning")?.required).toBe("shown");
    expect(questions.get("contact-with-child")).toMatchObject({ required: "stage", depth: "core" });
  });
  it("never takes a requirement away, whatever is named", () => {
    fc.assert(
      fc.property(fc.subarray(all.map(({ id }) => id)), (mandatory) => {
        const { questions } = wordingIndex(applyLocal(assetplus, { mandatory, risks: [] }));
        for (const question of all)
          if (question.required !== "never") expect(questions.get(question.id)?.required).toBe(question.required);
      }),
      { numRuns: 8 },
    );
  });
  it("all that may be named make a framework without a fault", () => {
    expect(may.length).toBeGreaterThan(500);
    expect(() =>
      checkFramework(applyLocal(assetplus, { mandatory: may.map(({ id }) => id), risks }), awaited),
    ).not.toThrow();
  });
  it.each([
    ["no-such-question", "no-such-question: this version holds no such question"],
    ["alert-rosh", "alert-rosh: it is worked out, not answered"],
    ["summary-next-review", "summary-next-review: it shows a fact that lives elsewhere: name that fact"],
    ["information-needed", "information-needed: this list may be empty; name the fields that each entry must have"],
  ])("%s cannot be", (id, fault) => expect(mandatoryFaults(assetplus, [id])).toEqual([fault]));
  it("what a child says about itself cannot be", () => {
    const small = frameworkOf(narrative("feelings", "Feelings", "core never"));
    const said = { ...small, sections: small.sections.map((section) => ({ ...section, id: "self-assessment" })) };
    expect(mandatoryFaults(small, ["feelings"])).toEqual([]);
    expect(mandatoryFaults(said, ["feelings"])).toEqual([
      "feelings: it belongs to a self-assessment: nobody has to answer it",
    ]);
  });
  it("says everything at once", () =>
    expect(mandatoryFaults(assetplus, ["alert-rosh", "previous-incidents", "alert-rosh", "nobody"])).toHaveLength(3));
});

describe("risks of a service's own", () => {
  const local = applyLocal(assetplus, { mandatory: [], risks });
  it("stand in the list, before None and Other", () =>
    expect(local.scales.find(({ id }) => id === "local-mark")?.options.map(({ code }) => code)).toEqual([
      "local-county-lines",
      "local-moped",
      "none",
      "other",
    ]));
  it("raise a flag of their own, and the common one", () => {
    const marked = assess(local, { "local-risks-added": ["local-county-lines"] });
    expect(marked.flags.map(({ id }) => id)).toEqual(expect.arrayContaining(["local-county-lines", "local"]));
    expect(marked.flags.map(({ id }) => id)).not.toContain("local-moped");
  });
  it("have Welsh words where they were given", () => {
    const words = welshOfRisks(assetplus, risks);
    expect(words.scales?.["local-mark"]).toEqual({ "local-county-lines": { label: "Llinellau cyffuriau" } });
    expect(words.flags).toEqual({ "local-county-lines": { label: "Llinellau cyffuriau" } });
  });
  it.each<[string, LocalRisk[], string[]]>([
    ["fit", [...risks], []],
    [
      "a code of the framework",
      [...risks, { code: "other", label: "Other" }],
      ['other: a code is "local-" and then small letters, digits and single hyphens'],
    ],
    ["twice", [...risks, { code: "local-moped", label: "Again" }], ["local-moped: it is named twice"]],
    ["no label", [...risks, { code: "local-x", label: " " }], ["local-x: its label is empty"]],
    [
      "a long label",
      [...risks, { code: "local-x", label: "x".repeat(81) }],
      ["local-x: its label has 81 characters; 80 is the most here"],
    ],
    [
      "a label that reads another way than it is written",
      [...risks, { code: "local-x", label: "\u2067ton\u2069 a risk" }],
      [
        "local-x: its label does not fit: it holds U+2067 as character 1 and U+2069 as character 5, which nobody sees and which can change how the text reads",
      ],
    ],
    [
      "one that is left out",
      risks.slice(0, 1),
      ['local-moped: it was in use and may stand in answers; keep it with "retired": true instead of leaving it out'],
    ],
  ])("%s", (_, next, faults) => expect(riskFaults(assetplus, next, risks)).toEqual(faults));
  it("need a framework that asks for them", () => {
    const without = { ...assetplus, sections: [] };
    expect(riskFaults(without, risks, [])).toEqual(["risks: this framework has no list of local risks"]);
    expect(riskFaults(without, [], [])).toEqual([]);
    expect(applyLocal(without, { mandatory: [], risks }).flags).toEqual(assetplus.flags);
  });
});
