import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { seenAt, visibleOf } from "../../../casework/stages/testing/visible-of.ts";
import { inLanguage } from "../../../wording/in-language.ts";
import { GridAnswer } from "../../questions/grid/grid-answer.tsx";
import type { AskedView, GridView } from "../../questions/view.ts";
import { formFields } from "../../routing/request-body.ts";
import { entryPageViews } from "../question-views.ts";
import type { FormerPlace } from "../question-walk.ts";
import { GridChecks } from "./grid-checks.tsx";

const nothingWeighed = { weighed: new Map(), mayWrite: false, now: seenAt, typed: formFields({ kind: "none" }) };

type Place = readonly [type: string, impact: string | null, likelihood: string | null];

/** A pre-sentence report with these behaviours, of which the first is open. */
function stageWith(places: readonly Place[], judgement?: string) {
  return visibleOf("pre-sentence-report", {
    values: { "future-harm-foreseen": "yes", ...(judgement ? { "rosh-judgement": judgement } : {}) },
    entries: {
      "future-behaviours": places.map(([type, impact, likelihood], at) => ({
        id: `entry-${at}`,
        values: {
          "future-behaviours.type": type,
          ...(impact ? { "future-behaviours.impact": impact } : {}),
          ...(likelihood ? { "future-behaviours.likelihood": likelihood } : {}),
        },
      })),
    },
  });
}

function gridOf(visible: ReturnType<typeof stageWith>, former: FormerPlace | null = null): GridView {
  const viewing = { visible, viewerId: "owner", now: seenAt, comments: new Map<string, number>(), former };
  const grid = entryPageViews(viewing, "future-behaviours", "entry-0", null)?.find(({ kind }) => kind === "grid");
  if (grid?.kind !== "grid") throw new Error("there is no grid");
  return grid;
}

function drawn(view: GridView, mayWrite = true): string {
  const context = { mayWrite, changing: null, side: () => null, footLinks: () => null, rowId: (at: string) => at };
  return render(
    <GridAnswer view={view} context={context} headingId="heading">
      {(part) => <p>{`part ${part.address}`}</p>}
    </GridAnswer>,
  );
}

const cellsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<td role="cell" data-level.*?<\/td>/gs)].map(([cell]) =>
    cell
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );

describe("the grid of an entry", () => {
  const html = drawn(
    gridOf(
      stageWith([
        ["robbery", "major", "likely"],
        ["violence", "moderate", "likely"],
        ["violence-weapon", null, "likely"],
      ]),
      { row: "major", column: "possible", said: "A was here on 12 November 2026" },
    ),
  );

  it("has a choice in each of its sixteen cells, whose name says what it answers and what it advises", () => {
    expect(html.match(/type="radio" name="future-behaviours\[entry-0\]"/g)).toHaveLength(16);
    expect(cellsOf(html).slice(0, 2)).toEqual([
      "Critical. Unlikely. Advises Medium A Robbery",
      "Critical. Possible. Advises High A Robbery",
    ]);
    expect(html.match(/checked/g)).toHaveLength(1);
    expect(html).toMatch(/value="major likely" checked/);
  });

  it("shows the others in their cells, and where the entry stood before", () => {
    expect(cellsOf(html).filter((cell) => cell.includes("B "))).toEqual([
      expect.stringContaining("Moderate. Likely. Advises Low"),
    ]);
    expect(cellsOf(html).filter((cell) => cell.includes("was here"))).toEqual([
      expect.stringContaining("Major. Possible. Advises Medium"),
    ]);
    expect(html).not.toContain("<b>C</b>");
  });

  it("is read, not chosen, by somebody who may only read", () => {
    const read = drawn(gridOf(stageWith([["robbery", "major", "likely"]])), false);
    expect(read).not.toContain("<input");
    expect(cellsOf(read).filter((cell) => cell.includes("A Robbery"))).toEqual([
      "Major. Likely. Advises High A Robbery",
    ]);
    expect(read).toContain("part future-behaviours[entry-0].likelihood");
  });

  it("waits while both are carried, and takes a choice when one of them is to be changed", () => {
    const own = gridOf(stageWith([["robbery", "major", "likely"]]));
    const carried = (view: AskedView): AskedView => ({
      ...view,
      foot: { state: "carried", written: "", source: "Review" },
    });
    const both = { ...own, rows: carried(own.rows), columns: carried(own.columns) };
    expect(drawn(both)).not.toContain('type="radio"');
    expect(drawn(both)).toContain("part future-behaviours[entry-0].impact");
    const one = drawn({ ...own, rows: carried(own.rows) });
    expect(one).toContain('type="radio"');
    expect(one).toContain("part future-behaviours[entry-0].impact");
  });

  it("says which of the two is answered where only one is", () => {
    expect(drawn(gridOf(stageWith([["robbery", "major", null]])))).toContain("Impact: Major.");
    expect(drawn(gridOf(stageWith([["robbery", null, null]])))).not.toContain("Only one of the two");
  });

  it("speaks Welsh", () => {
    const view = inLanguage("cy", () => drawn(gridOf(stageWith([["robbery", "major", "likely"]]))));
    expect(view).toContain("Mae un dewis yn gosod y ddau");
  });
});

describe("where entry and judgement part", () => {
  const said = (judgement: string | undefined): string => {
    const visible = stageWith([["robbery", "major", "likely"]], judgement);
    return render(<GridChecks view={gridOf(visible)} visible={visible} here={nothingWeighed} />);
  };
  it.each([
    ["low", true],
    ["medium", true],
    ["high", false],
    ["very-high", false],
    [undefined, false],
  ] as const)("judged %s beside an entry that suggests High: told %s", (judgement, told) => {
    expect(said(judgement).includes("The grid advises High for A.")).toBe(told);
  });
  it("names both, and leads to the judgement", () => {
    expect(said("medium")).toContain("Major and likely, but risk of serious harm to others is Medium");
    expect(said("medium")).toContain("/sections/future-behaviour-summary#question-rosh-judgement");
  });
});
