import { describe, expect, it } from "vitest";
import { alsoCalled } from "../../framework/also-called.ts";
import { assetplus } from "../../framework/assetplus.ts";
import { preventionAndDiversion } from "../../framework/prevention-and-diversion/prevention-and-diversion.ts";
import { compile } from "../compile.ts";
import { checkAlsoCalled } from "./check-also-called.ts";
import { searchQuestions } from "./search-questions.ts";
import { isMistypedAs } from "./typing-mistakes.ts";

const report = compile(assetplus, "pre-sentence-report");
const short = compile(preventionAndDiversion, "prevention-and-diversion-assessment");
const custodial = compile(assetplus, "pre-sentence-report-all-options");
const first = (query: string, compiled = report): string | undefined =>
  searchQuestions(compiled, "standard", query)[0]?.findable.id;

/** What practitioners type, and what they mean. The first row of each group is a name of the documents. */
const expected: readonly (readonly [query: string, finds: string])[] = [
  // What people call it.
  ["CSE", "sexual-exploitation-risk"],
  ["cce", "criminal-exploitation-risk"],
  ["county lines", "criminal-exploitation-risk"],
  ["County-Lines", "criminal-exploitation-risk"],
  ["NEET", "ete-status"],
  ["SEN", "send-status"],
  ["SEND", "send-status"],
  ["EHCP", "send-status"],
  ["SLCN", "slcn"],
  ["CAMHS", "mh-known"],
  ["LAC", "care-history"],
  ["CLA", "care-history"],
  ["LAC/CLA", "care-history"],
  ["s.20", "care-s20"],
  ["s20", "care-s20"],
  ["section 31", "care-s31"],
  ["NRM", "nrm-status"],
  ["MAPPA", "mappa-eligible"],
  ["ROSH", "rosh-judgement"],
  ["YOGRS", "yogrs-two-year"],
  ["DTO", "outcomes"],
  ["RLAA", "care-rlaa"],
  ["ISS", "external-controls"],
  ["PSR", "psr-front"],
  ["YCC", "outcomes"],
  ["OOCD", "outcomes"],
  ["FTA", "breaches"],
  ["ABC", "other-behaviours"],
  ["ASB", "episodes"],
  ["HSB", "other-behaviours"],
  ["DV", "domestic-abuse-witnessed"],
  ["DA", "domestic-abuse-witnessed"],
  ["ACEs", "life-events"],
  ["LETE", "lete"],
  ["ETE", "lete"],
  ["RO", "outcomes"],
  ["YRO", "outcomes"],
  ["HDC", "temporary-releases"],
  ["ROTL", "temporary-releases"],
  ["VMP", "sawb-judgement"],
  ["RMP", "contingency-others"],
  ["WDYT", "sa-start"],
  ["S&WB", "sawb-judgement"],
  // In a longer question, and only begun.
  ["EHCP date", "send-plan-date"],
  ["is he NEET", "ete-status"],
  ["county li", "criminal-exploitation-risk"],
  // Mistyped.
  ["cuonty lines", "criminal-exploitation-risk"],
  ["exlusion", "exclusions"],
  ["exploitaton", "exploitation"],
  ["neighborhood", "neighbourhood"],
  // By its own words: title, label, answer, hint.
  ["Living arrangements", "living-arrangements"],
  ["thinking and behaviour", "thinking-behaviour"],
  ["How ready are they to make changes?", "motivation-to-change"],
  ["registered with a GP", "gp-registered"],
  ["particular known person at risk", "specific-victim-concern"],
  ["supported lodgings", "accommodation-type"],
];

describe("finding a question", () => {
  it.each(expected)("%s finds %s first", (query, finds) => {
    expect(first(query)).toBe(finds);
  });

  it.each([
    ["PIF", "custody-placement-information"],
    ["T1", "custody-placement-information"],
    ["first night", "custody-first-night"],
  ])("%s finds %s first where the stage has the module", (query, finds) => {
    expect(first(query, custodial)).toBe(finds);
  });

  it("folds Welsh letters on both sides", () => {
    expect(first("Cymräeg")).toBe("person-language");
    expect(first("ŷmpânt")).toBeUndefined();
    expect(first("sêlf-hârm")).toBe("self-harm");
  });

  it("finds nothing for nothing, and nothing for what nobody asks", () => {
    for (const query of ["", "   ", "…", "/", "qqqq", "zzz zzz"])
      expect(searchQuestions(report, "standard", query)).toEqual([]);
  });

  it("wants every word of the query in one place", () => {
    for (const { findable, by } of searchQuestions(report, "standard", "hours week offered")) {
      if (by === "also-called") continue;
      for (const word of ["hour", "week", "offer"])
        expect([...findable.words.keys()].some((each) => each.startsWith(word))).toBe(true);
    }
    expect(searchQuestions(report, "standard", "hours week offered").length).toBeGreaterThan(0);
  });

  it("puts what this stage asks before what it does not, and finds that too", () => {
    const found = searchQuestions(report, "standard", "closure");
    const asked = found.map(({ findable }) => findable.atThisStage);
    expect(asked).toContain(true);
    expect(first("NEET", short)).toBe("ete-status");
    expect(first("CSE", short)).toBe("sexual-exploitation-risk");
    expect(first("YOGRS", short)).toBeUndefined();
  });

  it("finds in the words of the case", () => {
    const prevention = compile(assetplus, "referral-in-prevention");
    const labels = searchQuestions(prevention, "prevention", "incidents").map(({ findable }) => findable.text);
    expect(labels).toContain("Incidents and anti-social behaviour");
  });

  it("answers under 20 ms, the middle of all of these queries", () => {
    const times = expected.map(([query]) => {
      const started = performance.now();
      searchQuestions(report, "standard", query);
      return performance.now() - started;
    });
    expect(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(20);
  });
});

describe("what people call it", () => {
  it("has at least 120 entries, each of which leads somewhere that exists, nothing said twice", () => {
    expect(alsoCalled.length).toBeGreaterThanOrEqual(120);
    expect(() => checkAlsoCalled(alsoCalled, [assetplus, preventionAndDiversion])).not.toThrow();
  });

  it.each([
    ["an id that does not exist", [{ said: ["X"], means: ["no-such-question"] }], "there is no question"],
    ["a saying twice", [{ said: ["s.20", "s 20"], means: ["care-s20"] }], "said twice"],
    ["nothing meant", [{ said: ["X"], means: [] }], "means nothing"],
    ["an empty saying", [{ said: ["…"], means: ["care-s20"] }], "empty saying"],
  ] as const)("refuses %s", (_what, rows, fault) => {
    expect(() => checkAlsoCalled(rows, [assetplus])).toThrow(fault);
  });
});

describe("typing mistakes", () => {
  it.each([
    ["exlusion", "exclusion", true],
    ["hosue", "house", true],
    ["cat", "car", false],
    ["gang", "bang", false],
    ["bullying", "bulling", true],
    ["accomodtion", "accommodation", true],
    ["family", "familiar", false],
  ])("%s for %s: %s", (typed, word, mistyped) => {
    expect(isMistypedAs(typed, word)).toBe(mistyped);
  });
});
