import { describe, expect, it } from "vitest";
import { assetplus } from "../../framework/assetplus.ts";
import { sameInBoth } from "../../framework/wording/cy/same-in-both.ts";
import { welshOf } from "../../framework/wording/cy/welsh.ts";
import { frameworkOf } from "../testing/small-framework.ts";
import { translatedParts } from "./missing-wording.ts";
import { readWordingPack } from "./read-wording-pack.ts";
import { wordingIndex } from "./wording-index.ts";

describe("the Welsh wording", () => {
  it("names nothing that AssetPlus does not hold", () => {
    const { id: framework, version } = assetplus;
    const read = readWordingPack(assetplus, { framework, version, language: "cy", ...welshOf(framework) });
    expect(read.fits ? [] : read.faults).toEqual([]);
  });
  it("holds the case record, Core Record, the self-assessments and everything that one moves between: sections, sub-sections, pages and stages, and every scale", () => {
    const parts = translatedParts(assetplus, welshOf("assetplus"), sameInBoth);
    const missing = (part: string) => parts.find((each) => each.part === part)?.missing;
    expect(missing("case-record")).toEqual([]);
    expect(missing("core-record")).toEqual([]);
    const selfAssessments = ["self-assessment-start", "young-person-self-assessment", "carer-self-assessment"];
    for (const part of ["stage-details", "offences-and-outcomes", "scales", "stages", ...selfAssessments])
      expect([part, missing(part)]).toEqual([part, []]);
    const { sections, subSections } = wordingIndex(assetplus);
    const places = new Set([...sections.keys(), ...subSections.keys()]);
    const isTitle = (at: string) => /\/title(Prevention)?$/.test(at) && places.has(at.slice(0, at.lastIndexOf("/")));
    expect(parts.flatMap((part) => part.missing).filter(isTitle)).toEqual([]);
  });
});

describe("counting what has no translation", () => {
  const { sections, ...rest } = frameworkOf();
  const framework = {
    ...rest,
    sections,
    stages: [],
    flags: [{ id: "red", label: "Red", raisedWhen: { op: "or", of: [] } as const }],
  };
  const missing = (label: string | undefined, same: readonly string[] = []) =>
    translatedParts(framework, label === undefined ? {} : { flags: { red: { label } } }, new Set(same)).find(
      ({ part }) => part === "flags",
    )?.missing;
  it("none", () => expect(missing(undefined)).toEqual(["red/label"]));
  it("one equal to its English", () => expect(missing("Red")).toEqual(["red/label"]));
  it("one said to be the same in both", () => expect(missing("Red", ["Red"])).toEqual([]));
  it("one of its own", () => expect(missing("Coch")).toEqual([]));
  it("counts by section", () =>
    expect(translatedParts(framework, {}, new Set()).map(({ part, texts }) => [part, texts])).toEqual([
      ["page", 3],
      ["scales", 0],
      ["stages", 0],
      ["flags", 1],
    ]));
});
