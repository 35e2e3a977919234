import { describe, expect, it } from "vitest";
import type { Answers } from "../../framework/answers.ts";
import { stageOf } from "../testing/assetplus-stage.ts";
import { answersOf } from "../testing/small-framework.ts";
import { planCoverage } from "./plan-coverage.ts";
import { planReader } from "./plan-reader.ts";
import { drawnOnBy, resourcesFor, resourcesInHand } from "./plan-resources.ts";

type Values = Answers["values"];
const entry = (list: string, fields: Values): Values =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${list}.${name}`, value]));
const behaviour = entry("future-behaviours", { type: "violence", impact: "moderate", likelihood: "likely" });
const target = (fields: Values) => entry("plan-targets", { want: "Box again", area: "not-hurting-others", ...fields });
const resource = (fields: Values) => entry("resources", { name: "Boxing club", kind: "voluntary", ...fields });

function planOf(targets: readonly Values[], resources: readonly Values[]) {
  const values = { "future-harm-foreseen": "yes" };
  const entries = { "future-behaviours": [behaviour], "plan-targets": targets, resources };
  const reader = planReader({ answers: answersOf(values, entries), evaluation: stageOf({ values, entries }) });
  const coverage = planCoverage(reader);
  const inHand = resourcesInHand(reader);
  const row = coverage.rows.find(({ kind }) => kind === "behaviour");
  return {
    inHand: inHand.map(({ id }) => id),
    behind: row && Object.fromEntries(resourcesFor(row, coverage.targets, inHand)),
    drawnOn: inHand.map((each) => drawnOnBy(each, coverage.targets)),
  };
}
const [club, firstBehaviour] = ["resources-1", "future-behaviours-1"];
const elsewhere = { links: ["goals"], area: "goals-and-life-opportunities" };

describe("resources behind a risk", () => {
  it.each([
    ["named by a target that is meant for it", { links: [firstBehaviour], resource: club }, {}, { [club]: "meant" }],
    [
      "named by a target that helps with it",
      { ...elsewhere, helps: [firstBehaviour], resource: club },
      {},
      { [club]: "meant" },
    ],
    [
      "for the key area of its target",
      { links: [firstBehaviour] },
      { for: ["not-hurting-others"] },
      { [club]: "helps" },
    ],
    ["for another key area", { links: [firstBehaviour] }, { for: ["keeping-safe"] }, {}],
    [
      "for the key area of a target that only helps",
      { ...elsewhere, helps: [firstBehaviour] },
      { for: ["goals-and-life-opportunities"] },
      {},
    ],
    ["named by a target for something else", { ...elsewhere, resource: club }, {}, {}],
    ["named by a target that was given up", { links: [firstBehaviour], resource: club, status: "dropped" }, {}, {}],
    ["named, and refused", { links: [firstBehaviour], resource: club }, { status: "refused" }, {}],
    ["named, and over", { links: [firstBehaviour], resource: club }, { status: "finished" }, {}],
    ["named, and waited for", { links: [firstBehaviour], resource: club }, { status: "waiting" }, { [club]: "meant" }],
  ] as const)("%s", (_, ofTarget, ofResource, expected) => {
    expect(planOf([target(ofTarget)], [resource(ofResource)]).behind).toEqual(expected);
  });

  it("are drawn on by targets, counted as the plan counts them", () => {
    const plan = planOf(
      [
        target({ links: [firstBehaviour], status: "dropped", resource: club }),
        target(elsewhere),
        target({ resource: club }),
      ],
      [resource({}), resource({ status: "accepted" }), resource({ status: "finished" })],
    );
    expect(plan.inHand).toEqual(["resources-1", "resources-2"]);
    expect(plan.drawnOn).toEqual([[2], []]);
  });
});
