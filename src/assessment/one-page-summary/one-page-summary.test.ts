import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAddress } from "../../framework/address.ts";
import { evaluate } from "../evaluate.ts";
import { frameworkIndex } from "../framework-index.ts";
import { compiledStage, type StageSetting, stageOf } from "../testing/assetplus-stage.ts";
import { lightStage } from "../testing/light-stage.ts";
import { answersOf } from "../testing/small-framework.ts";
import { judgementLines } from "./judgement-lines.ts";
import { onePageBlocks } from "./one-page-summary.ts";
import {
  cutSummary,
  firstWords,
  mostLines,
  type SummaryBlockId,
  type SummaryItem,
  summaryBlocks,
  summaryVersions,
} from "./summary.ts";
import { type SummarisedStage, SummaryReader } from "./summary-reader.ts";

const today = "2026-06-01";
const head = { person: "Kai Morgan, 15", service: "Northmere Youth Justice Service" };
const person = { "case:date-of-birth": "2011-01-20", "case:sex-recorded": "male" };

function stage({ type = "review", values = {}, entries = {} }: StageSetting): SummarisedStage {
  const own = { ...person, ...values };
  const evaluation = stageOf({ type, values: own, entries, facts: { today } });
  return { compiled: compiledStage(type), answers: answersOf(own, entries), evaluation };
}

const lines = (setting: StageSetting, block: SummaryBlockId): readonly SummaryItem[] =>
  onePageBlocks(stage(setting), head, today).get(block) ?? [];
const texts = (setting: StageSetting, block: SummaryBlockId): readonly string[] =>
  lines(setting, block).map(({ text }) => text);

const behaviour = (type: string, impact: string, likelihood: string, more: Readonly<Record<string, string>> = {}) => ({
  "future-behaviours.type": type,
  "future-behaviours.victims": ["known-person"],
  "future-behaviours.impact": impact,
  "future-behaviours.likelihood": likelihood,
  "future-behaviours.imminence": "weeks",
  "future-behaviours.status": "current",
  ...more,
});
const factor = (
  direction: string,
  strength: string,
  description: string,
  more: Readonly<Record<string, string>> = {},
) => ({
  "desistance-factors.category": "lifestyle",
  "desistance-factors.direction": direction,
  "desistance-factors.strength": strength,
  "desistance-factors.description": description,
  ...more,
});

describe("what could happen", () => {
  const foreseen = { "future-harm-foreseen": "yes" };
  it("is the three worst that are still a concern, each with its way back", () => {
    const entries = {
      "future-behaviours": [
        behaviour("robbery", "moderate", "possible", { id: "mild" }),
        behaviour("violence", "critical", "very-likely", { id: "worst", "future-behaviours.context": "On Fridays" }),
        behaviour("weapon-carrying", "critical", "very-likely", { id: "over", "future-behaviours.status": "ended" }),
        behaviour("violence-weapon", "major", "likely", { id: "second" }),
        behaviour("partner-abuse", "minor", "unlikely", { id: "least" }),
      ],
    };
    const found = lines({ values: foreseen, entries }, "could-happen");
    expect(found.map(({ address }) => address)).toEqual(
      ["worst", "second", "mild"].map((id) => `future-behaviours[${id}].type`),
    );
    expect(found[0]?.text).toMatch(/^Somebody known.*; Very likely; .*\. On Fridays$|Very likely.*On Fridays$/);
  });

  it("is nothing while nobody foresees harm: what is hidden counts as absent", () => {
    const entries = { "future-behaviours": [behaviour("violence", "critical", "very-likely")] };
    expect(texts({ values: { "future-harm-foreseen": "no" }, entries }, "could-happen")).toEqual([]);
  });
});

describe("strengths and what pulls back", () => {
  const entries = {
    "desistance-factors": [
      factor("for", "weak", "A cousin"),
      factor("against", "moderate", "The old group"),
      factor("for", "strong", "His aunt"),
      factor("for", "strong", "Boxing", { "desistance-factors.change": "ended" }),
      factor("for", "moderate", "College"),
    ],
  };
  it("are the strongest first, without what has ended, the goal in their own words among the first three", () => {
    expect(texts({ entries }, "strengths")).toEqual(["His aunt", "College", "A cousin"]);
    const values = { "goals-own-words": "“I want to be a chef”" };
    expect(texts({ entries, values }, "strengths")).toEqual([
      "His aunt",
      "College",
      "“I want to be a chef”",
      "A cousin",
    ]);
    expect(texts({ entries }, "pulls-back")).toEqual(["The old group"]);
  });
});

describe("alerts", () => {
  const alerts = (setting: StageSetting): readonly string[] => lines(setting, "alerts").map(({ id }) => id);
  it.each<[string, StageSetting, readonly string[]]>([
    ["nothing is an alert", {}, []],
    ["a worry about staff", { values: { "staff-safety-concern": "yes" } }, ["staff-safety-concern"]],
    ["thoughts of dying now", { values: { "suicide-thoughts": "currently" } }, ["suicide-thoughts"]],
    ["thoughts of dying long ago", { values: { "suicide-thoughts": "previously" } }, []],
    ["high serious harm", { values: { "rosh-judgement": "very-high" } }, ["rosh-judgement"]],
    ["medium serious harm", { values: { "rosh-judgement": "medium" } }, []],
    ["risk to children", { values: { "risk-to-children": "yes" } }, ["risk-to-children"]],
  ])("%s", (_, setting, ids) => {
    expect(alerts(setting)).toEqual(expect.arrayContaining([...ids]));
    if (ids.length === 0) expect(alerts(setting)).toEqual([]);
  });

  it("say once what a question and a flag both say", () => {
    const found = alerts({ values: { "staff-safety-concern": "yes" } });
    expect(found.filter((id) => id.startsWith("staff-safety"))).toEqual(["staff-safety-concern"]);
  });
});

describe("keep safe, plan and dates", () => {
  it("leaves out what has ended or is reached", () => {
    const entries = {
      "external-controls": [
        {
          "external-controls.type": "curfew",
          "external-controls.status": "in-force",
          "external-controls.details": "9 to 7",
        },
        { "external-controls.type": "tag", "external-controls.status": "ended" },
        {
          "external-controls.type": "exclusion",
          "external-controls.status": "in-force",
          "external-controls.to": "2026-05-31",
        },
      ],
      "plan-targets": [
        { "plan-targets.want": "Finish the course", "plan-targets.status": "under-way" },
        { "plan-targets.want": "Join a gym", "plan-targets.status": "reached" },
      ],
      "court-hearings": [
        { "court-hearings.date": "2026-05-01", "court-hearings.next-date": "2026-06-20" },
        { "court-hearings.date": "2026-07-01" },
      ],
    };
    expect(texts({ entries, values: { "controls-needed": "yes" } }, "keep-safe")).toEqual(["9 to 7"]);
    expect(lines({ entries }, "plan-now").map(({ label }) => label)).toEqual(["Finish the course"]);
    expect(lines({ entries }, "dates").find(({ id }) => id === "hearing")?.text).toBe("20 June 2026");
  });
});

describe("in my words", () => {
  const values = { "sa-voice": "someone-like-me", "sa-home-happy": "yes", "sa-home-safe": "no" };
  it("shows what the young person chose to show, and nothing else", () => {
    expect(lines({ values }, "voice")).toEqual([]);
    const shared = { ...values, "sa-share-choice": ["sa-home-happy"] };
    expect(lines({ values: shared }, "voice").map(({ id }) => id)).toEqual(["sa-home-happy"]);
    expect(lines({ values: { ...values, "sa-share-choice": ["none"] } }, "voice")).toEqual([]);
  });
});

describe("judgements", () => {
  const reader = (values: Readonly<Record<string, string>>) => new SummaryReader(stage({ values }), today);
  it.each([
    ["medium", "high", "up"],
    ["very-high", "low", "down"],
    ["high", "high", "same"],
    [null, "high", "new"],
  ] as const)("serious harm was %s, is %s: %s", (was, is, moved) => {
    const last = reader(was === null ? {} : { "rosh-judgement": was });
    const found = judgementLines(reader({ "rosh-judgement": is }), last).find(({ id }) => id === "rosh-judgement");
    expect([found?.moved, found?.address]).toEqual([moved, "rosh-judgement"]);
  });
  it("have no arrow where there is no last stage, and none while nobody has judged", () => {
    expect(judgementLines(reader({ "rosh-judgement": "low" }), null).every(({ moved }) => moved === null)).toBe(true);
    const unjudged = judgementLines(reader({}), reader({ "rosh-judgement": "low" }));
    expect(unjudged.find(({ id }) => id === "rosh-judgement")).toMatchObject({ text: "", moved: null, before: "Low" });
  });
});

describe("every line", () => {
  it("leads to something that the framework asks", () => {
    const compiled = compiledStage("review");
    const answers = lightStage(compiled);
    const facts = { stage: "review", today, organisationKind: "youth-justice-service", openedOn: today } as const;
    const rest = { dueOn: null, previousJudgements: {}, hasPreviousStage: false };
    const evaluation = evaluate(compiled, answers, new Map(), { ...facts, ...rest }, { countersignCriteria: {} });
    const blocks = onePageBlocks({ compiled, answers, evaluation }, head, today);
    const { questions } = frameworkIndex(compiled.framework);
    const astray = [...blocks.values()]
      .flat()
      .filter(({ address }) => address !== null && !questions.has(parseAddress(address)?.question ?? ""));
    expect(astray).toEqual([]);
    expect(blocks.get("plan-now")?.length).toBeGreaterThan(0);
  });
});

describe("a version of it", () => {
  const full = new Map<SummaryBlockId, readonly SummaryItem[]>(
    summaryBlocks.map((id) => [
      id,
      Array.from({ length: 12 }, (_, at) => ({ id, label: null, text: `${at}`, address: null, own: at % 2 === 0 })),
    ]),
  );
  it("night has blocks 1, 2, 3, 5 and 9; a partner's has no twelfth; the order is always the same", () => {
    const ids = (version: (typeof summaryVersions)[number]) => cutSummary(full, version).map(({ id }) => id);
    expect(ids("full")).toEqual([...summaryBlocks]);
    expect(ids("night")).toEqual(["who", "alerts", "judgements", "could-happen", "keep-safe"]);
    expect(ids("partner")).toEqual(summaryBlocks.filter((id) => id !== "changed"));
  });
  it("a partner's leaves out every row marked P, and no version has more lines than the page has room for", () => {
    for (const version of summaryVersions)
      for (const { id, items, more } of cutSummary(full, version)) {
        expect(items.length).toBeLessThanOrEqual(mostLines[id]);
        if (version === "partner") expect(items.some(({ own }) => own)).toBe(false);
        expect(items.length + more).toBe(version === "partner" ? 6 : 12);
      }
  });
  it("health is the partner's only when the young person agreed to share it", () => {
    const health = (values: Readonly<Record<string, string>>) =>
      lines({ values }, "life-now")
        .filter(({ own }) => own)
        .map(({ id }) => id);
    expect(health({})).toEqual(["health-conditions", "mental-health-concerns"]);
  });
});

describe("first words", () => {
  it.each([
    ["one two three", 3, "one two three"],
    ["one two three four", 3, "one two three …"],
    [" one\n two ", 3, "one two"],
    ["", 3, ""],
  ])("%j, %i", (text, most, cut) => {
    expect(firstWords(text, most)).toBe(cut);
  });
  it("never has more words than asked, and only words of the text", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (text, most) => {
        const words = firstWords(text, most)
          .split(" ")
          .filter((word) => word !== "" && word !== "…");
        expect(words.length).toBeLessThanOrEqual(most);
        expect(words.every((word) => text.includes(word))).toBe(true);
      }),
    );
  });
});
