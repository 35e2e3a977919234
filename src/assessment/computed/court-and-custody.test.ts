import { describe, expect, it } from "vitest";
import type { Answers } from "../../framework/answers.ts";
import { linesAt, type StageSetting, stageOf } from "../testing/assetplus-stage.ts";

const bail = (more: StageSetting = {}) =>
  stageOf({ type: "bail-recommendation", ...more, values: { "bail-tests-needed": "yes", ...more.values } });
const hearingOn = (...dates: readonly string[]) => ({
  "court-hearings": dates.map((date) => ({ "court-hearings.date": date })),
});

describe("whether the young person is 12 or over", () => {
  it.each([
    // Born on 12 June 2014: twelve on 12 June 2026.
    [["2026-06-11"], "no"],
    [["2026-06-12"], "yes"],
    // The next hearing counts, not a past one.
    [["2026-05-01", "2026-06-20"], "yes"],
    [["2026-06-05", "2026-06-20"], "no"],
    [[], "no"],
  ])("with hearings on %o is %s", (dates, said) => {
    const values = { "case:date-of-birth": "2014-06-12" };
    expect(bail({ values, entries: hearingOn(...dates) }).computed.get("remand-age")).toBe(said);
  });

  it("is counted on the hearing from which the stage is due", () => {
    const values = { "case:date-of-birth": "2014-06-12", "stage-trigger-date": "2026-06-20" };
    const entries = hearingOn("2026-06-05", "2026-06-20");
    expect(bail({ values, entries }).computed.get("remand-age")).toBe("yes");
  });

  it("is not said without a date of birth", () => {
    expect(bail({ values: { "case:date-of-birth": "" } }).computed.get("remand-age")).toBeUndefined();
  });
});

describe("the remand tests", () => {
  const met: Answers["values"] = {
    "remand-very-likely-custody": "yes",
    "remand-offence-set-1": "yes",
    "remand-offence-set-2": "yes",
    "remand-history-absconding": "no",
    "remand-history-offending": "yes",
    "remand-necessity": "yes",
    "remand-represented": "yes",
  };
  const sets = (values: Answers["values"]) => {
    const { computed } = bail({ values: { ...met, ...values } });
    return [computed.get("remand-set-1-result"), computed.get("remand-set-2-result")];
  };
  it.each([
    [{}, ["met", "met"]],
    [{ "remand-offence-set-1": "no" }, ["not-met", "met"]],
    [{ "remand-history-offending": "no" }, ["met", "not-met"]],
    [{ "remand-history-offending": "yet-to-clarify" }, ["met", "cannot-say-yet"]],
    [{ "remand-history-absconding": "yet-to-clarify" }, ["met", "met"]],
    [{ "remand-represented": "yet-to-clarify" }, ["cannot-say-yet", "cannot-say-yet"]],
    // One "no" settles it, whatever else is still to be clarified.
    [{ "remand-necessity": "no", "remand-represented": "yet-to-clarify" }, ["not-met", "not-met"]],
    [{ "remand-offence-set-2": "no", "remand-very-likely-custody": "yet-to-clarify" }, ["cannot-say-yet", "not-met"]],
    [{ "case:date-of-birth": "2015-01-01" }, ["not-met", "not-met"]],
  ])("with %o come to %o", (values, results) => {
    expect(sets(values)).toEqual(results);
  });

  it("cannot be said while a condition is not answered", () => {
    expect(bail({}).computed.get("remand-set-1-result")).toBe("cannot-say-yet");
  });

  it("are not asked when the court could not refuse bail", () => {
    expect(bail({ values: { "bail-tests-needed": "no" } }).shown.has("remand-set-1-result")).toBe(false);
  });
});

describe("dates after court", () => {
  const court = (entries: StageSetting["entries"]) =>
    stageOf({ type: "post-court-report", ...(entries && { entries }) });
  it.each([
    [[{ "court-hearings.date": "2026-06-01", "court-hearings.next-date": "2026-06-15" }], "2026-06-15"],
    [[{ "court-hearings.date": "2026-06-01" }, { "court-hearings.date": "2026-06-09" }], "2026-06-09"],
    [[{ "court-hearings.date": "2026-06-01" }], undefined],
  ])("%o: the next one is %s", (hearings, next) => {
    expect(court({ "court-hearings": hearings }).computed.get("custody-next-court-date")).toBe(next);
  });

  it("name each release date with its outcome", () => {
    const outcomes = [{ "outcomes.type": "dto", "outcomes.release-date": "2027-03-12" }, { "outcomes.type": "yro" }];
    const said = linesAt(court({ outcomes }), "custody-see-outcomes-release-date");
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^12 March 2027: ./);
  });
});

describe("whether the young person was in custody before", () => {
  const before = (entries: StageSetting["entries"]) =>
    stageOf({ type: "placement-notification", ...(entries && { entries }) }).computed.get("custody-before");
  it.each([
    [{}, "no"],
    [{ "remand-history": [{ "remand-history.type": "bail-conditional" }] }, "no"],
    [{ "remand-history": [{ "remand-history.type": "remand-youth-detention" }] }, "yes"],
    [{ outcomes: [{ "outcomes.type": "dto" }] }, "yes"],
  ])("with %o: %s", (entries, said) => {
    expect(before(entries)).toBe(said);
  });
});

describe("answers that call for a phone call", () => {
  const urgent = (values: Answers["values"], type = "placement-notification") =>
    linesAt(stageOf({ type, values }), "urgent-answers");
  it("are listed with what was said", () => {
    expect(urgent({ "custody-suicide-now": "yes", "custody-self-harm-now": "no" })).toEqual([
      "Any thoughts of wanting to die, or a plan? Yes",
    ]);
    expect(urgent({})).toEqual([]);
  });
  it("are those of the custody journey only", () => {
    expect(urgent({ "withdrawal-risk": "yes", "drug-use": "currently" }, "referral-in-oocd")).toEqual([]);
  });
});

describe("the check before sending", () => {
  const lines = (more: StageSetting) =>
    linesAt(stageOf({ type: "placement-notification", ...more }), "module-check-checklist");
  const about = (start: string, more: StageSetting = {}) => lines(more).find((text) => text.startsWith(start));

  it("counts what is open of the first night", () => {
    expect(about("First-night safety")).toMatch(/^First-night safety: \d+ answers are still open\.$/);
  });
  it("asks for a call that was made since the stage was opened", () => {
    const values = { "custody-suicide-now": "yes" };
    const called = (when: string) => ({
      "urgent-calls": [{ "urgent-calls.who": "Duty manager", "urgent-calls.when": when }],
    });
    expect(about("Urgent answers")).toBeUndefined();
    expect(about("Urgent answers", { values })).toMatch(/no phone call is written down yet/);
    expect(about("Urgent answers", { values, entries: called("2026-05-19") })).toMatch(/no phone call/);
    expect(about("Urgent answers", { values, entries: called("2026-05-20") })).toMatch(/a phone call is written down/);
  });
  it("looks for a number to call tonight", () => {
    expect(about("Phone number")).toMatch(/none was found/);
    expect(about("Phone number", { values: { "custody-written-by": "Priya Nair, 01632 960 001" } })).toMatch(
      /there is one/,
    );
  });
  it("finds a name that must not stand in a module, as a word and not inside another", () => {
    const known = { "specific-victim-concern": "yes", "specific-victim-details": "The girl is called Rowan." };
    const about1 = (text: string) =>
      about("Victims' names", {
        values: { ...known, "custody-no-contact": "yes", "custody-no-contact-details": text },
      });
    expect(about1("Must not ring Rowan")).toMatch(/may name somebody/);
    expect(about1("Must not go to Rowanfield")).toMatch(/none was found/);
    expect(about("Victims' names")).toBeUndefined();
  });
  it("says when the judgements are provisional", () => {
    expect(about("Limited information", { values: { "stage-limited-information": "yes" } })).toMatch(/provisional/);
  });
  it("counts the words of what has a limit", () => {
    const reason = (words: number) =>
      linesAt(
        bail({ values: { "bail-recommendation-reason": Array.from({ length: words }, () => "word").join(" ") } }),
        "module-check-checklist",
      ).filter((text) => text.includes(" words;"));
    expect(reason(250)).toEqual([]);
    expect(reason(251)).toEqual(["“Why do you recommend this?” has 251 words; at most 250 are wanted."]);
  });
  it("is not made where no module is sent", () => {
    expect(stageOf({ type: "review" }).shown.has("module-check-checklist")).toBe(false);
  });
});
