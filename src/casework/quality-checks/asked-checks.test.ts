import { describe, expect, it } from "vitest";
import { inLanguage } from "../../wording/in-language.ts";
import { askedChecks, checksDue } from "./asked-checks.ts";
import { qualityCheckIds, usualChecklist } from "./quality-checks.ts";
import { readChecklist } from "./read-checklist.ts";

const stage = (follows: boolean, ...sections: string[]) => ({ follows, sections: new Set(sections) });
const everything = stage(true, "restorative-justice", "pre-sentence-report", "custody");
const idsOf = (...asked: Parameters<typeof askedChecks>) => askedChecks(...asked).map(({ id }) => id);
const own = {
  code: "local-panel",
  section: "pathways" as const,
  text: "The panel has seen it.",
  textCy: "Fe'i gwelwyd.",
};

describe("the checks that are asked", () => {
  it("are all of the content table, each with its part", () => {
    const parts = (["explanations", "pathways", "modules"] as const).map((part) =>
      idsOf(usualChecklist, part, everything),
    );
    expect(new Set(parts.flat())).toEqual(new Set(qualityCheckIds));
    for (const ids of parts) expect(ids).toContain("qc-defensible");
  });

  it("leave out what the stage does not have", () => {
    expect(idsOf(usualChecklist, "modules", stage(false, "custody"))).toEqual(["qc-mod-custody", "qc-defensible"]);
    expect(idsOf(usualChecklist, "explanations", stage(false))).not.toContain("qc-core-change");
  });

  it("follow the service, in the reader's language", () => {
    const local = { required: false, without: ["qc-plan-rj" as const], own: [own] };
    expect(idsOf(local, "pathways", everything)).not.toContain("qc-plan-rj");
    const welsh = inLanguage("cy", () => askedChecks(local, "pathways", everything));
    expect(welsh.find(({ id }) => id === "local-panel")?.text).toBe("Fe'i gwelwyd.");
    expect(idsOf(local, "explanations", everything)).not.toContain("local-panel");
  });

  it("wait for an answer where something changed, and about the whole", () => {
    const checks = askedChecks(usualChecklist, "explanations", stage(false));
    const due = checksDue(checks, new Set(["offending"] as const));
    expect(new Set(due.map(({ section }) => section))).toEqual(new Set(["offending", "all"]));
    expect(checksDue(checks, null)).toEqual(checks);
  });
});

describe("a service's checklist", () => {
  const fits = { required: true, without: ["qc-plan-rj", "qc-plan-rj"], own: [own] };
  it("is read", () => {
    expect(readChecklist(fits)).toEqual({ fits: true, checklist: { ...fits, without: ["qc-plan-rj"] } });
  });
  it.each<[string, object, string]>([
    ["a check that is not there", { ...fits, without: ["qc-nothing"] }, "without/0"],
    ["a code like one of ours", { ...fits, own: [{ ...own, code: "qc-mine" }] }, "own/0/code"],
    ["a code twice", { ...fits, own: [own, own] }, "own"],
    ["no words", { ...fits, own: [{ ...own, text: "  " }] }, "own/0/text"],
    ["more than is known", { ...fits, colour: "red" }, ""],
  ])("is refused with %s", (_, input, place) => {
    const read = readChecklist(input);
    expect(read.fits ? [] : read.faults.map((fault) => fault.split(":")[0])).toEqual([place]);
  });
});
