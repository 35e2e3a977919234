import { describe, expect, it } from "vitest";
import type { Answers } from "../../framework/answers.ts";
import { compiledStage, type StageSetting, stageOf } from "../testing/assetplus-stage.ts";
import { answersOf } from "../testing/small-framework.ts";
import { type CoreBlockId, type CoreItem, type CoreStages, coreRecordBlocks } from "./core-record.ts";
import type { SummarisedStage } from "./summary-reader.ts";

const today = "2026-06-01";
const stage = ({ type = "review", values = {}, entries = {} }: StageSetting): SummarisedStage => ({
  compiled: compiledStage(type),
  answers: answersOf(values, entries),
  evaluation: stageOf({ type, values, entries, facts: { today } }),
});

interface Told {
  readonly record?: StageSetting;
  readonly now?: StageSetting;
  readonly last?: StageSetting;
  readonly plan?: StageSetting;
}
function block(id: CoreBlockId, told: Told): readonly CoreItem[] {
  const made = (of: StageSetting | undefined) => (of === undefined ? null : stage(of));
  const stages: CoreStages = {
    record: stage(told.record ?? {}),
    now: made(told.now),
    last: made(told.last),
    plan: made(told.plan),
  };
  return coreRecordBlocks(stages, "Kai Morgan, 15", today).get(id) ?? [];
}
const told = (items: readonly CoreItem[]): readonly string[] => items.map(({ id, source }) => `${id} of ${source}`);
const values = (given: Answers["values"]): StageSetting => ({ values: given });

describe("alerts", () => {
  const concern = values({ "staff-safety-concern": "yes" });
  it.each<[string, Told, readonly string[]]>([
    ["nothing was ever written", {}, []],
    ["the stage in hand raises them", { now: concern, last: concern }, ["staff-safety-concern of now"]],
    [
      "a stage that has only begun does not silence the last one",
      { now: {}, last: concern },
      ["staff-safety-concern of last"],
    ],
    [
      "the stage in hand has answered it otherwise",
      { now: values({ "staff-safety-concern": "no" }), last: concern },
      [],
    ],
    [
      "the judgement that raised it is not made anew",
      { now: {}, last: values({ "rosh-judgement": "high" }) },
      ["rosh-judgement of last"],
    ],
    [
      "the judgement that raised it is lower now",
      { now: values({ "rosh-judgement": "medium" }), last: values({ "rosh-judgement": "very-high" }) },
      [],
    ],
  ])("%s", (_, stages, expected) => {
    expect(told(block("alerts", stages))).toEqual(expected);
  });
  it("has a service's own marks among them", () => {
    const { evaluation, ...now } = stage({});
    const flags = [...evaluation.flags, { id: "local-county-lines", label: "County lines", question: null }];
    const stages = { record: stage({}), now: { ...now, evaluation: { ...evaluation, flags } }, last: null, plan: null };
    expect(coreRecordBlocks(stages, "Kai", today).get("alerts")).toMatchObject([{ text: "County lines" }]);
  });
});

describe("key facts and dates", () => {
  const ete = (code: string) => values({ "ete-status": code });
  const line = (stages: Told, id: string) => block("life-now", stages).find((each) => each.id === id);
  it("are those of the stage in hand; what it does not say is said by the last one", () => {
    expect(line({ now: ete("unemployed"), last: ete("in-work") }, "ete-status")?.source).toBe("now");
    expect(line({ now: {}, last: ete("in-work") }, "ete-status")?.source).toBe("last");
    expect(line({ last: ete("in-work") }, "ete-status")?.source).toBe("last");
    expect(block("life-now", {})).toEqual([]);
  });
  it("take hearings from the record as it is now, not from a stage of then", () => {
    const hearing = (date: string): StageSetting => ({
      entries: { "court-hearings": [{ id: "a", "court-hearings.date": date, "court-hearings.court": "Northmoor" }] },
    });
    const dates = block("dates", { record: hearing("2026-06-20"), now: hearing("2026-06-03") });
    expect(dates.find(({ id }) => id === "hearing")).toMatchObject({ source: "record" });
    expect(dates.find(({ id }) => id === "hearing")?.text).toContain("20 June 2026");
  });
});

describe("the order", () => {
  const outcome = (end: string, current?: string): StageSetting => ({
    entries: {
      outcomes: [
        {
          id: "o",
          "outcomes.type": "referral-order",
          "outcomes.end": end,
          ...(current === undefined ? {} : { "outcomes.current": current }),
        },
      ],
    },
  });
  const order = (stages: Told) => block("dates", stages).find(({ id }) => id === "order");
  it.each<[string, Told, string, boolean]>([
    [
      "is the one that the stage is for",
      { now: outcome("2026-01-01", "yes"), last: outcome("2027-01-01", "yes") },
      "now",
      true,
    ],
    [
      "is that of the last stage, where the stage in hand names none",
      { now: {}, last: outcome("2026-01-01", "yes") },
      "last",
      true,
    ],
    ["is what runs by the record, where no stage names one", { now: {}, record: outcome("2026-12") }, "record", true],
    ["is not what has ended", { record: outcome("2026-05") }, "record", false],
  ])("%s", (_, stages, source, named) => {
    expect(order(stages)?.source).toBe(source);
    expect(order(stages)?.text !== "").toBe(named);
  });
});

describe("the plan", () => {
  const target = (want: string, status = "in-progress"): StageSetting => ({
    entries: { "plan-targets": [{ id: "t", "plan-targets.want": want, "plan-targets.status": status }] },
  });
  it.each<[string, Told, readonly string[]]>([
    ["in force goes before the one in hand", { plan: target("Box again"), now: target("Box more") }, ["plan"]],
    ["in hand is shown while none is in force", { now: target("Box more") }, ["now"]],
    ["is nothing when every target is reached", { now: target("Box more", "reached") }, []],
  ])("%s", (_, stages, sources) => {
    expect(block("plan-now", stages).map(({ source }) => source)).toEqual(sources);
  });
});

describe("who is involved, and where they live", () => {
  const record = (entries: StageSetting["entries"] & object): Told => ({ record: { entries } });
  it("says of carers what must be known before telephoning, and leaves out services that have ended", () => {
    const carer = (id: string, safe: string, responsible: string) => ({
      id,
      "carers.person": id,
      "carers.relationship": "mother",
      "carers.safe-contact": safe,
      "carers.parental-responsibility": responsible,
    });
    const service = (id: string, to?: string, lead?: string) => ({
      id,
      "services-involved.service": id,
      ...(to === undefined ? {} : { "services-involved.to": to }),
      ...(lead === undefined ? {} : { "services-involved.lead": lead }),
    });
    const found = block(
      "involved",
      record({
        carers: [carer("ann", "no", "yes"), carer("bo", "only-as-noted", "no"), carer("cy", "yes", "yes")],
        "services-involved": [
          service("ended", "2026-05-31"),
          service("ended-in-may", "2026-05"),
          service("ends-this-month", "2026-06"),
          service("ends-this-year", "2026"),
          service("leads", undefined, "yes"),
        ],
      }),
    );
    expect(found.map(({ label, marks }) => [label, marks])).toEqual([
      ["ann", ["do-not-contact", "parental-responsibility"]],
      ["bo", ["contact-as-noted"]],
      ["cy", ["parental-responsibility"]],
      ["leads", ["lead"]],
      ["ends-this-month", []],
      ["ends-this-year", []],
    ]);
  });
  it.each([
    ["no", "12 Mill Lane"],
    ["yes", ""],
  ])("kept secret: %s, written as %j", (secret, text) => {
    const address = {
      id: "home",
      "case:addresses.line": "12 Mill Lane",
      "case:addresses.kind": "current",
      "case:addresses.protected": secret,
    };
    const old = { ...address, id: "old", "case:addresses.line": "1 Old Road", "case:addresses.kind": "previous" };
    const lived = block("who", record({ "case:addresses": [old, address] }));
    expect(lived.map((item) => item.text)).not.toContain("1 Old Road");
    expect(lived.find((item) => item.address?.startsWith("case:addresses"))?.text).toBe(text);
  });
});
