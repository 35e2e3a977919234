import { describe, expect, it } from "vitest";
import { fullStage } from "../../e2e/cases/full-stage.ts";
import type { Answers } from "../framework/answers.ts";
import { assetplus } from "../framework/assetplus.ts";
import { AddressView } from "./address-view.ts";
import { compile } from "./compile.ts";
import { evaluate } from "./evaluate.ts";
import type { StageFacts } from "./types.ts";

const compiled = compile(assetplus, "pre-sentence-report");
const facts: StageFacts = {
  stage: "pre-sentence-report",
  today: "2026-06-01",
  organisationKind: "youth-justice-service",
  openedOn: "2026-05-20",
  dueOn: "2026-06-20",
  previousJudgements: {},
  hasPreviousStage: false,
};
const full = fullStage(assetplus, "pre-sentence-report");
const offences = full.entries.offences ?? [];
const variants: readonly (readonly [string, Answers])[] = [
  ["nothing answered", { values: {}, entries: {} }],
  ["a gate closed", { ...full, values: { ...full.values, "childrens-services-ever": "no", "drug-use": "never" } }],
  [
    "an entry taken out of the middle",
    { ...full, entries: { ...full.entries, offences: offences.filter((_, at) => at !== 7) } },
  ],
  ["entries turned round", { ...full, entries: { ...full.entries, offences: [...offences].reverse() } }],
  ["one entry left", { ...full, entries: { ...full.entries, offences: offences.slice(0, 1), "life-events": [] } }],
  [
    "one field emptied",
    { ...full, entries: { ...full.entries, offences: offences.map(({ id }) => ({ id, values: {} })) } },
  ],
];
const evaluated = (answers: Answers) => evaluate(compiled, answers, new Map(), facts, { countersignCriteria: {} });

describe("addresses beyond another evaluation's", () => {
  const all = [["everything answered", full] as const, ...variants].map(
    ([name, answers]) => [name, evaluated(answers)] as const,
  );

  it.each(all)("are the same as when every address is compared: %s", (_name, one) => {
    for (const [, other] of all)
      for (const mark of ["shown", "required", "openable"] as const) {
        const [here, there] = [one[mark], other[mark]];
        if (!(here instanceof AddressView && there instanceof AddressView)) throw new Error("Not a view of a walk.");
        const written = new Set(there);
        expect(here.beyond(there)).toEqual([...here].filter((address) => !written.has(address)));
      }
  });

  it("are many when a list is gone", () => {
    const [here, there] = [evaluated(full).shown, evaluated({ values: {}, entries: {} }).shown];
    expect(here instanceof AddressView && there instanceof AddressView && here.beyond(there)?.length).toBeGreaterThan(
      500,
    );
  });

  it("are not to be had by place when the stages differ", () => {
    const other = compile(assetplus, "referral-in-oocd");
    const there = evaluate(
      other,
      full,
      new Map(),
      { ...facts, stage: "referral-in-oocd" },
      { countersignCriteria: {} },
    );
    const here = evaluated(full);
    expect(
      here.shown instanceof AddressView && there.shown instanceof AddressView && here.shown.beyond(there.shown),
    ).toBe(null);
  });
});
