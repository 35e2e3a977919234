import { describe, expect, it } from "vitest";
import { assetplus } from "../framework/assetplus.ts";
import { computed, judgement, list, scale, shortText, worked } from "../framework/define.ts";
import type { EntryGrid, Question } from "../framework/language.ts";
import { preventionAndDiversion } from "../framework/prevention-and-diversion/prevention-and-diversion.ts";
import { cellAdvice, checkGrid } from "./entry-grid.ts";
import { frameworkIndex } from "./framework-index.ts";
import { frameworkOf } from "./testing/small-framework.ts";

/** What the cells of a page say, row by row as it is drawn, the gravest first. */
const drawn: Readonly<Record<string, string>> = {
  "future-behaviours": `
              | Unlikely | Possible | Likely    | Very likely
    Critical  | Medium   | High     | High      | Very high
    Major     | Medium   | Medium   | High      | High
    Moderate  | Low      | Low      | Low       | Low
    Minor     | Low      | Low      | Low       | Low`,
  "adverse-outcomes": `
              | Unlikely | Possible | Likely    | Very likely
    Critical  | Medium   | High     | Very high | Very high
    Major     | Medium   | Medium   | High      | High
    Moderate  | Low      | Medium   | Medium    | High
    Minor     | Low      | Low      | Low       | Medium`,
};

const linesOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

describe("the grids of the lists", () => {
  it.each([
    [assetplus, "future-behaviours"],
    [assetplus, "adverse-outcomes"],
    [preventionAndDiversion, "adverse-outcomes"],
  ] as const)("$id: %s reads like its table", (framework, id) => {
    const index = frameworkIndex(framework);
    const question = index.questions.get(id)?.question;
    const grid = question?.type === "list" ? question.grid : undefined;
    if (grid === undefined) throw new Error(`${id} has no grid`);
    const options = (of: string) => {
      const field = index.questions.get(of)?.question;
      return field ? index.options(field) : [];
    };
    const columns = options(grid.columns);
    const cells = options(grid.rows)
      .toReversed()
      .map((row) => [
        row.label,
        ...columns.map((column) => cellAdvice(grid, index, row.code, column.code)?.label ?? "nothing"),
      ]);
    expect([["", ...columns.map(({ label }) => label)], ...cells]).toEqual(linesOf(drawn[id] ?? ""));
  });
});

const words = { heading: "How bad?", serious: "Serious", lesser: "Not serious", sooner: "Sooner" };
const sound: EntryGrid = {
  rows: "fears.impact",
  columns: "fears.likelihood",
  advice: "fears.grid",
  judgement: "overall",
  seriousFrom: "major",
  words,
};

function faultOf(grid: EntryGrid, columns: readonly string[] = []): string {
  const fears = list(
    "fears",
    "What could happen",
    "core never",
    { entryName: "fear", entryLabel: "fears.name", columns, grid },
    [
      shortText("fears.name", "What?", "core shown"),
      judgement("fears.impact", "How bad?", "core shown", scale("impact")),
      judgement("fears.likelihood", "How likely?", "core shown", scale("likelihood")),
      judgement("fears.imminence", "How soon?", "core shown", scale("imminence")),
      computed("fears.grid", "Advice", "core never", worked("adverse-outcome-grid", ["fears.impact"]), {
        options: scale("sawb"),
      }),
    ],
  );
  const questions: readonly Question[] = [
    fears,
    judgement("overall", "Overall", "core never", scale("sawb")),
    judgement("other", "Other", "core never", scale("lor")),
  ];
  const framework = { ...frameworkOf(...questions), scales: assetplus.scales };
  try {
    checkGrid("fears", fears, frameworkIndex(framework));
    return "sound";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("a grid that cannot be drawn is refused when the framework is loaded", () => {
  it.each<[string, Partial<EntryGrid>]>([
    ["sound", {}],
    ["fears: fears.harm is not one of its fields", { rows: "fears.harm" }],
    ["fears: fears.name is not a judgement that is always asked", { columns: "fears.name" }],
    ["fears: serious harm begins at grave, which is no answer of fears.impact", { seriousFrom: "grave" }],
    ["fears: other is not judged in the levels of fears.grid", { judgement: "other" }],
    ["fears: its grid says nothing for minor and not-soon", { columns: "fears.imminence" }],
  ])("%s", (message, wrong) => {
    expect(faultOf({ ...sound, ...wrong })).toBe(message);
  });

  it("columns that are no fields are refused too", () => {
    expect(faultOf(sound, ["fears.who"])).toBe("fears: fears.who is not one of its fields");
  });
});
