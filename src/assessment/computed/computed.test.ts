import { describe, expect, it } from "vitest";
import type { Answers } from "../../framework/answers.ts";
import { linesAt, type StageSetting, stageOf } from "../testing/assetplus-stage.ts";

const outcome = (type: string, more: Answers["values"] = {}): Answers["values"] => ({
  "outcomes.type": type,
  "outcomes.date": "2026-05-12",
  "outcomes.current": "yes",
  ...more,
});
const offence = (more: Answers["values"] = {}): Answers["values"] => ({
  "offences.title": "Robbery",
  "offences.code": "34/01",
  "offences.date": "2026-04-02",
  "offences.status": "proved",
  "offences.outcome": "outcomes-1",
  "offences.current": "yes",
  ...more,
});

describe("the kind of case", () => {
  it.each([
    ["referral-in-prevention", [], "prevention"],
    ["referral-in-oocd", [], "out-of-court"],
    ["pre-sentence-report", [outcome("pending-court")], "court-order"],
    ["sentenced-no-report", [outcome("dto")], "custody"],
    ["review", [], "prevention"],
    ["review", [outcome("yro")], "court-order"],
    ["review", [outcome("youth-caution")], "out-of-court"],
    [
      "review",
      [outcome("dto", { "outcomes.current": "no", "outcomes.status": "completed" }), outcome("yro")],
      "court-order",
    ],
    ["case-closure", [outcome("community-resolution")], "out-of-court"],
    ["transfer-to-probation", [], "court-order"],
    ["transfer-yjs-to-yjs", [], "prevention"],
  ] as const)("at %s with %j is %s", (type, outcomes, kind) => {
    expect(stageOf({ type, entries: { outcomes } }).computed.get("case-type")).toBe(kind);
  });
});

describe("in custody", () => {
  const remand = { "remand-history.type": "remand-youth-detention", "remand-history.from": "2026-05-01" };
  it.each([
    [{}, "no"],
    [{ "remand-history": [remand] }, "yes"],
    [{ "remand-history": [{ ...remand, "remand-history.to": "2026-05-20" }] }, "no"],
    [{ "remand-history": [{ ...remand, "remand-history.type": "bail-iss" }] }, "no"],
    [{ outcomes: [outcome("dto", { "outcomes.status": "active" })] }, "yes"],
    [{ outcomes: [outcome("dto", { "outcomes.status": "active", "outcomes.release-date": "2026-05-20" })] }, "no"],
  ] as const)("with %j: %s", (entries, code) => {
    expect(stageOf({ entries }).computed.get("in-custody")).toBe(code);
  });
});

describe("values worked out", () => {
  const rows: readonly (readonly [what: string, setting: StageSetting, address: string, value: unknown])[] = [
    ["age", {}, "person-age", 15],
    ["no age without a date of birth", { values: { "case:date-of-birth": "" } }, "person-age", undefined],
    ["of school age", {}, "school-age", "yes"],
    [
      "past school age after the last Friday of June",
      { values: { "case:date-of-birth": "2009-06-01" }, facts: { today: "2025-06-28" } },
      "school-age",
      "no",
    ],
    [
      "of school age on the last Friday of June",
      { values: { "case:date-of-birth": "2009-06-01" }, facts: { today: "2025-06-27" } },
      "school-age",
      "yes",
    ],
    ["AUDIT of someone who never drinks", { values: { "alcohol-ever": "never" } }, "audit-total", 0],
    [
      "AUDIT while an item is unanswered",
      { values: { "alcohol-ever": "currently", "audit-1": "2" } },
      "audit-total",
      undefined,
    ],
    [
      "AUDIT with skipped items",
      {
        values: {
          "alcohol-ever": "currently",
          "audit-1": "2",
          "audit-2": "0",
          "audit-3": "0",
          "audit-9": "before",
          "audit-10": "no",
        },
      },
      "audit-total",
      4,
    ],
    [
      "AUDIT under 18: a referral from 3 on the first items",
      {
        values: {
          "alcohol-ever": "currently",
          "audit-1": "3",
          "audit-2": "0",
          "audit-3": "0",
          "audit-9": "no",
          "audit-10": "no",
        },
      },
      "audit-refer",
      "yes",
    ],
    [
      "attendance",
      { values: { "ete-status": "school", "ete-hours-offered": 25, "ete-hours-attended": 20 } },
      "ete-attendance-rate",
      80,
    ],
    [
      "attendance of no hours",
      { values: { "ete-status": "school", "ete-hours-offered": 0, "ete-hours-attended": 0 } },
      "ete-attendance-rate",
      undefined,
    ],
    [
      "looked after",
      { values: { "childrens-services-ever": "yes", "care-s31": "currently" } },
      "looked-after-now",
      "yes",
    ],
    [
      "not looked after by section 17 alone",
      { values: { "childrens-services-ever": "yes", "care-s17": "currently" } },
      "looked-after-now",
      "no",
    ],
    [
      "closed by its gate",
      { values: { "childrens-services-ever": "no", "care-s31": "currently" } },
      "looked-after-now",
      "no",
    ],
    [
      "weeks in care since 14, overlaps once",
      {
        values: { "childrens-services-ever": "yes", "care-s31": "currently" },
        entries: {
          "care-periods": [
            { "care-periods.start": "2024-01-20", "care-periods.end": "2025-02-03" },
            { "care-periods.start": "2025-01-27", "care-periods.end": "2025-02-10" },
          ],
        },
      },
      "care-weeks-since-14",
      3,
    ],
    [
      "age first in care",
      {
        values: { "childrens-services-ever": "yes", "care-s31": "previously" },
        entries: { "care-periods": [{ "care-periods.start": "2019-03" }] },
      },
      "age-first-in-care",
      8,
    ],
    ["health screen, all negative but one", { values: { "phys-fits": "yes" } }, "physical-screen-result", "positive"],
    ["health screen, unanswered", {}, "physical-screen-result", "not-complete"],
    [
      "an outcome's kind from its type",
      { entries: { outcomes: [outcome("yro")] } },
      "outcomes[outcomes-1].kind",
      "conviction",
    ],
    [
      "an offence's group from its code",
      { entries: { outcomes: [outcome("yro")], offences: [offence()] } },
      "offences[offences-1].group",
      "robbery",
    ],
    [
      "an unknown code has no group",
      { entries: { outcomes: [outcome("yro")], offences: [offence({ "offences.code": "XX" })] } },
      "offences[offences-1].group",
      undefined,
    ],
    [
      "the main offence is the most serious",
      { entries: { outcomes: [outcome("yro")], offences: [offence({ "offences.code": "125/09" }), offence()] } },
      "offences[offences-2].primary",
      "yes",
    ],
    ["enforcement, none", { entries: { outcomes: [outcome("yro")] } }, "enforcement-status", "none"],
    [
      "enforcement, the latest open matter",
      {
        entries: {
          outcomes: [outcome("yro")],
          breaches: [
            { "breaches.date": "2026-02-01", "breaches.stage": "warning" },
            { "breaches.date": "2026-03-01", "breaches.stage": "breach-started" },
            { "breaches.date": "2026-04-01", "breaches.stage": "resolved" },
          ],
        },
      },
      "enforcement-status",
      "breach-started",
    ],
    [
      "the grid of a behaviour",
      {
        values: { "future-harm-foreseen": "yes" },
        entries: {
          "future-behaviours": [
            {
              "future-behaviours.impact": "critical",
              "future-behaviours.likelihood": "likely",
              "future-behaviours.imminence": "now",
            },
          ],
        },
      },
      "future-behaviours[future-behaviours-1].grid",
      "very-high",
    ],
    ["advice when nothing is foreseen", { values: { "future-harm-foreseen": "no" } }, "rosh-grid-advice", "low"],
    ["advice before the question is answered", {}, "rosh-grid-advice", undefined],
    [
      "level of intervention",
      { entries: { outcomes: [outcome("yro")] }, values: { "lor-judgement": "medium", "rosh-judgement": "low" } },
      "scaled-approach-indicative",
      "enhanced",
    ],
    ["no judgement before a first stage", { values: { "rosh-judgement": "low" } }, "judgement-changed", undefined],
    [
      "a changed judgement",
      {
        values: { "rosh-judgement": "low" },
        facts: { hasPreviousStage: true, previousJudgements: { "rosh-judgement": "high" } },
      },
      "judgement-changed",
      "yes",
    ],
    [
      "an unchanged judgement",
      {
        values: { "rosh-judgement": "low" },
        facts: { hasPreviousStage: true, previousJudgements: { "rosh-judgement": "low" } },
      },
      "judgement-changed",
      "no",
    ],
    [
      "a weapon in an episode",
      { entries: { episodes: [{ "episodes.date-from": "2025-11", "episodes.elements": ["weapon"] }] } },
      "alert-weapon",
      "yes",
    ],
    [
      "a weapon long ago",
      { entries: { episodes: [{ "episodes.date-from": "2023", "episodes.elements": ["weapon"] }] } },
      "alert-weapon",
      "no",
    ],
    [
      "restorative work when someone is ready",
      {
        entries: { episodes: [{}], "rj-episode": [{ "rj-episode.which": "episodes-1", "rj-episode.ready": "ready" }] },
      },
      "restorative-start",
      "yes-now",
    ],
    [
      "open targets",
      { entries: { "plan-targets": [{ "plan-targets.status": "reached" }, { "plan-targets.status": "stuck" }, {}] } },
      "plan-target-count",
      2,
    ],
    ["a key area's own code", {}, "key-areas[not-offending].area", "not-offending"],
    ["the due date", {}, "stage-due-date", "2026-06-20"],
  ];
  it.each(rows)("%s", (_what, setting, address, value) => {
    expect(stageOf(setting).computed.get(address)).toEqual(value);
  });
});

describe("the reconviction score", () => {
  const earlier = { "outcomes.type": "youth-caution", "outcomes.date": "2025-03-01", "outcomes.current": "no" };
  const entries = { outcomes: [outcome("yro"), earlier], offences: [offence()] };
  const checked = { "sanction-history-checked": "yes" };

  it("is worked out from the record, with every input beside it", () => {
    const { computed } = stageOf({ entries, values: checked });
    expect(computed.get("previous-sanctions")).toBe(1);
    expect(computed.get("first-sanction-date")).toBe("2025-03-01");
    expect(computed.get("age-first-sanction")).toBe(14);
    expect(computed.get("age-current-sanction")).toBe(15);
    expect(computed.get("age-first-conviction")).toBe(15);
    expect(computed.get("score-status-group")).toBe("conviction-after-earlier-sanctions");
    expect(computed.get("score-offence-category")).toBe("robbery");
    expect(computed.get("score-follow-up-date")).toBe("2026-05-12");
    expect(computed.get("yogrs-two-year")).toBeGreaterThan(Number(computed.get("yogrs-one-year")));
    expect(computed.get("alert-score")).toBe(computed.get("yogrs-two-year"));
    expect(computed.has("yogrs-missing")).toBe(false);
  });

  it("says what is missing, with the place, and scores nothing", () => {
    const evaluation = stageOf({ entries, values: { ...checked, "case:sex-recorded": "other" } });
    expect(evaluation.computed.has("yogrs-two-year")).toBe(false);
    const missing = evaluation.computed.get("yogrs-missing");
    expect(typeof missing === "object" && missing.lines.map((line) => line.address)).toEqual(["case:sex-recorded"]);
    expect(evaluation.flags.map(({ id }) => id)).not.toContain("score");
  });

  it("is not there at all in prevention", () => {
    const { computed } = stageOf({ type: "referral-in-prevention", entries, values: checked });
    expect(
      ["yogrs-two-year", "previous-sanctions", "alert-score", "indicative-lor"].filter((id) => computed.has(id)),
    ).toEqual([]);
  });

  it("asks why a level differs from the one the score points to", () => {
    const level = stageOf({ entries, values: checked }).computed.get("indicative-lor");
    const other = level === "low" ? "high" : "low";
    const differs = stageOf({ entries, values: { ...checked, "lor-judgement": other } });
    expect(differs.shown.has("lor-difference-reason")).toBe(true);
    expect(differs.checks.map(({ id }) => id)).toContain("cc-lor-reason");
  });
});

describe("lines", () => {
  it("balance factors by topic without a total", () => {
    const factor = (direction: string, strength: string) => ({
      "desistance-factors.category": "lifestyle",
      "desistance-factors.direction": direction,
      "desistance-factors.strength": strength,
    });
    const evaluation = stageOf({
      entries: { "desistance-factors": [factor("for", "strong"), factor("against", "weak"), factor("for", "weak")] },
    });
    expect(linesAt(evaluation, "desistance-balance")).toEqual(["Lifestyle: 2 for (strong, weak); 1 against (weak)"]);
  });

  it("prompt for topics with a concern and no factor", () => {
    const evaluation = stageOf({ values: { "money-concerns": "yes" } });
    expect(linesAt(evaluation, "desistance-unused-topics")).toContain(
      "Living arrangements, housing and money: a concern is recorded, but no factor against",
    );
  });

  it("put the timeline in order of date and lead to the source", () => {
    const evaluation = stageOf({
      entries: {
        "life-events": [
          { "life-events.title": "Grandfather died", "life-events.date": "2024-02" },
          { "life-events.title": "Moved to Swansea", "life-events.date": "2019" },
        ],
      },
    });
    expect(linesAt(evaluation, "behaviour-timeline").slice(0, 2)).toEqual([
      "2019: life event: Moved to Swansea (when)",
      "February 2024: life event: Grandfather died (when)",
    ]);
  });

  it("name what in the plan addresses a behaviour", () => {
    const evaluation = stageOf({
      values: { "future-harm-foreseen": "yes" },
      entries: {
        "future-behaviours": [{ "future-behaviours.type": "violence" }],
        "plan-targets": [
          { "plan-targets.want": "Stay calm on the bus", "plan-targets.links": ["future-behaviours-1"] },
        ],
      },
    });
    expect(linesAt(evaluation, "future-behaviours[future-behaviours-1].addressed")).toEqual([
      "Target: Stay calm on the bus",
    ]);
  });

  it("never put what names people into the summary", () => {
    const evaluation = stageOf({
      values: { "specific-victim-concern": "yes", "specific-victim-details": "Marta Example at number 4" },
    });
    expect(linesAt(evaluation, "summary-one-page").join(" ")).not.toContain("Marta");
  });

  it("say why a manager must sign", () => {
    expect(linesAt(stageOf({}), "oversight-explanations-why")).toEqual(["This service has everything countersigned."]);
  });
});
