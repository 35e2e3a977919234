import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../../assessment/compile.ts";
import { frozenVersions } from "../../framework/frozen/versions.ts";
import { readFramework } from "../../framework/read-framework.ts";
import { currentFramework, frameworkVersion, frameworkVersions, heldVersion } from "./framework-versions.ts";
import { isAsFrozen, readFrozen } from "./read-frozen.ts";

const folder = new URL("../../framework/frozen/", import.meta.url);
const first = "assetplus-1.0.0.json";

describe("frozen versions", () => {
  it("are all there, are what was frozen, and every stage of them can still be shown", () => {
    expect(frozenVersions.map(({ id, version }) => `${id}-${version}.json`).sort()).toEqual(
      readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .sort(),
    );
    for (const frozen of frozenVersions) {
      const framework = frameworkVersion(frozen.id, frozen.version);
      for (const stage of framework.stages) expect(compile(framework, stage.id).stage.id).toBe(stage.id);
    }
  });

  it("the first version is the one that was committed, for ever", () => {
    expect(frozenVersions[0]).toEqual({
      id: "assetplus",
      version: "1.0.0",
      digest: "8384c0e56c413f180ef278d35e209dff58a09f54568c0a6183fcf91d434b24d8",
    });
  });

  it("are read once, and a version that was never held is null", () => {
    expect(heldVersion("assetplus", "1.0.0")).toBe(heldVersion("assetplus", "1.0.0"));
    expect(heldVersion("assetplus", "0.9.0")).toBeNull();
    expect(() => frameworkVersion("assetplus", "0.9.0")).toThrow("does not hold framework assetplus 0.9.0");
    expect(currentFramework.version).not.toBe("1.0.0");
  });

  it("stop with a sentence when the file is another than was frozen", () => {
    expect(() => readFrozen({ id: "assetplus", version: "1.0.0", digest: "0".repeat(64) })).toThrow(
      "is not the one that was frozen",
    );
  });
});

describe("the living versions", () => {
  it("say the same as their frozen file, once there is one", () => {
    for (const framework of frameworkVersions)
      expect([framework.id, framework.version, isAsFrozen(framework)]).not.toContain(false);
    const [frozen] = frozenVersions;
    if (frozen === undefined) throw new Error("Nothing is frozen.");
    const kept = readFrozen(frozen);
    expect(isAsFrozen(kept)).toBe(true);
    expect(isAsFrozen({ ...kept, stages: kept.stages.slice(1) })).toBe(false);
    expect(isAsFrozen({ ...kept, version: "0.9.0" })).toBeNull();
  });
});

describe("a framework read from JSON", () => {
  const asJson = (): string => readFileSync(new URL(first, folder), "utf8");

  it("is the very same data", () => {
    expect(readFramework(JSON.parse(asJson()), first)).toEqual(JSON.parse(asJson()));
  });

  it.each<[string, string, string, string]>([
    [
      "a kind of question that does not exist",
      '"type":"shortText"',
      '"type":"shorttext"',
      "questions/case:given-names/type",
    ],
    [
      "a member that the language does not know",
      '"label":"Given names"',
      '"label":"Given names","asked":1',
      "case:given-names/asked",
    ],
    ["a word that is none of the words", '"depth":"core"', '"depth":"deep"', "case:given-names/depth"],
    ["a text that is missing", '"label":"Given names",', "", "case:given-names/label"],
    ["a condition that does not exist", '"op":"or"', '"op":"xor"', "/op"],
    ["a mark that says false", '"closing":true', '"closing":false', "/closing"],
  ])("%s is a fault with its path", (_what, from, to, path) => {
    const broken = asJson().replace(from, to);
    expect(broken).not.toBe(asJson());
    expect(() => readFramework(JSON.parse(broken), first)).toThrow(path);
  });
});
