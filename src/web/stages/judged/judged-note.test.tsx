import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { seenAt, visibleOf } from "../../../casework/stages/testing/visible-of.ts";
import { subSectionViews } from "../question-views.ts";
import { JudgedNote } from "./judged-note.tsx";

const order = { outcomes: [{ id: "order", values: { "outcomes.type": "yro", "outcomes.current": "yes" } }] };
const stageOf = (values: Readonly<Record<string, string>>) =>
  visibleOf("pre-sentence-report", { values, entries: order });

/** What stands beside a judgement, and the sentences of the level that is chosen. */
function beside(subSection: string, judgement: string, now: Record<string, string>, last?: Record<string, string>) {
  const visible = stageOf(now);
  const viewing = { visible, viewerId: "owner", now: seenAt, comments: new Map<string, number>() };
  const view = subSectionViews(viewing, subSection).find(({ address }) => address === judgement);
  if (view?.kind !== "asked") throw new Error(`${judgement} is not asked`);
  const html = render(<JudgedNote view={view} visible={visible} last={last ? stageOf(last) : null} />);
  return { html, says: [...html.matchAll(/data-chosen(?:="")?>([^<]*)</g)].map(([, said]) => said) };
}

describe("beside a judgement", () => {
  it.each([
    ["high", "medium", ["↑ Higher than at the last stage"]],
    ["low", "medium", ["↓ Lower than at the last stage"]],
    ["medium", "medium", ["Same as at the last stage"]],
  ])("serious harm %s after %s", (now, before, says) => {
    expect(
      beside("future-behaviour-summary", "rosh-judgement", { "rosh-judgement": now }, { "rosh-judgement": before })
        .says,
    ).toEqual(says);
  });

  it.each([
    ["standard", ["↓ Your level is lower. Say why"]],
    ["enhanced", ["Your level is the same"]],
    ["intensive", ["↑ Your level is higher. Say why"]],
  ])("level of intervention %s where both judgements are medium", (applied, says) => {
    const judged = { "rosh-judgement": "medium", "lor-judgement": "medium", "scaled-approach-applied": applied };
    const { html, says: said } = beside("intervention-indicators", "scaled-approach-applied", judged);
    expect(said).toEqual(says);
    expect(html.match(/data-here/g)).toHaveLength(1);
    expect(html).toMatch(/data-here[^>]*><b>Enhanced<\/b>/);
  });

  it("an answer without levels has changed, neither up nor down", () => {
    const [now, last] = [{ "risk-to-children": "yes" }, { "risk-to-children": "no" }];
    expect(beside("future-behaviour-summary", "risk-to-children", now, last).says).toEqual([
      "Changed since the last stage",
    ]);
  });

  it("says nothing where nothing advises and nothing came before", () => {
    expect(beside("future-behaviour-summary", "risk-to-children", {}).html).toBe("");
  });
});
