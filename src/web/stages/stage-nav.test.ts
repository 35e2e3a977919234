import { describe, expect, it } from "vitest";
import { currentFramework } from "../../casework/stages/framework-versions.ts";
import { visibleOf } from "../../casework/stages/testing/visible-of.ts";
import { stageNav } from "./stage-nav.ts";

const nothing = { values: {}, entries: {} };
const moduleTitles = currentFramework.sections.filter(({ group }) => group === "module").map(({ title }) => title);

describe("the list of sections", () => {
  it.each(currentFramework.stages.map(({ id }) => id))("of %s has each heading once", (type) => {
    const headings = stageNav(visibleOf(type, nothing), [], null).groups.map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it("puts each module under its own name", () => {
    const { groups } = stageNav(visibleOf("bail-recommendation", nothing), [], null);
    const modules = groups.filter(({ heading }) => moduleTitles.includes(heading));
    expect(modules.length).toBeGreaterThanOrEqual(3);
    for (const { items } of modules) expect(items.length).toBeGreaterThan(0);
  });

  it("says of what can be filled in and is not needed that it may be, without a tick", () => {
    const items = stageNav(visibleOf("pre-sentence-report", nothing), [], null).groups.flatMap((group) => group.items);
    expect(items.find(({ href }) => href.endsWith("/referral-facts"))).toMatchObject({
      kind: "optional",
      word: "may be filled in",
    });
    // Its own summary is worked out: it is there to be read.
    expect(items.find(({ href }) => href.endsWith("/core-summary"))).toMatchObject({ word: "to read" });
  });
});
