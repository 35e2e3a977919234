import { describe, expect, it } from "vitest";
import { assetplus } from "../../framework/assetplus.ts";
import { accessibleGuidance } from "../../framework/self-assessment-guidance.ts";
import { accessibleGuidance as guidanceInWelsh } from "../../framework/wording/cy/accessible-guidance.ts";
import { sameInBoth } from "../../framework/wording/cy/same-in-both.ts";
import { welshOf } from "../../framework/wording/cy/welsh.ts";
import type { Wording } from "../../framework/wording/pack.ts";
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
    const whole = [
      ...["stage-details", "offences-and-outcomes", "court-hearing", "sending", "scales", "stages"],
      ...["self-assessment-start", "young-person-self-assessment", "carer-self-assessment"],
      ...["going-well", "living", "significant-life-events", "offending"],
    ];
    for (const part of whole) expect([part, missing(part)]).toEqual([part, []]);
    const { sections, subSections } = wordingIndex(assetplus);
    const places = new Set([...sections.keys(), ...subSections.keys()]);
    const isTitle = (at: string) => /\/title(Prevention)?$/.test(at) && places.has(at.slice(0, at.lastIndexOf("/")));
    expect(parts.flatMap((part) => part.missing).filter(isTitle)).toEqual([]);
  });
});

describe("Welsh beside the framework's texts", () => {
  it("has every topic of what makes a self-assessment work for every child", () =>
    expect(Object.keys(guidanceInWelsh)).toEqual(accessibleGuidance.map(({ topic }) => topic)));
  it("has a name for every list and its entries, and for every date of the timeline", () => {
    const welsh: Wording = welshOf("assetplus");
    const wanted = [...wordingIndex(assetplus).questions.values()].flatMap((question) =>
      question.type === "list"
        ? [`${question.id}/label`, `${question.id}/entryName`]
        : question.uses.some((use) => use.startsWith("timeline:"))
          ? [`${question.id}/label`]
          : [],
    );
    const words = (at: string): unknown => {
      const [id = "", name = ""] = at.split("/");
      return Reflect.get(welsh.questions?.[id] ?? {}, name);
    };
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((at) => words(at) === undefined)).toEqual([]);
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
