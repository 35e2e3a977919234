/** The timeline on paper: everything that may stand there is drawn and named once in the tables, and nothing else; each drawing fits its page. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullStage } from "../../../e2e/cases/full-stage.ts";
import { runs } from "../../../vitest.runs.ts";
import { randomAnswers } from "../../assessment/testing/random-answers.ts";
import { madeUpLife } from "../../assessment/timeline/testing/made-up-life.ts";
import { cutForSending } from "../../casework/sending/cut-for-sending.ts";
import { compiledStage, currentFramework } from "../../casework/stages/framework-versions.ts";
import { seenAt, visibleOf } from "../../casework/stages/testing/visible-of.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import { usualChoice } from "../../casework/timeline/choice.ts";
import { rowInWords } from "../../casework/timeline/row-in-words.ts";
import { type TimelineModel, timelineOf } from "../../casework/timeline/timeline-of.ts";
import type { Answers } from "../../framework/answers.ts";
import { inLanguage } from "../../wording/in-language.ts";
import type { Block, FigureBlock, TableBlock } from "../model.ts";
import { readStructure, readWith } from "../pdf/read-structure.ts";
import { renderPdf } from "../pdf/render-pdf.ts";
import { sampleModel } from "../sample-model.ts";
import { stageDocument } from "../stage-document.ts";
import { onPaper, paperDrawings } from "./paper-drawings.ts";
import { timelineBlocks } from "./timeline-blocks.ts";

const type = "pre-sentence-report";
const modelOf = (answers: Answers): TimelineModel => timelineOf(visibleOf(type, answers), seenAt, usualChoice);
const blocksOf = (answers: Answers): readonly Block[] => timelineBlocks(visibleOf(type, answers), seenAt);
const isTable = (block: Block): block is TableBlock => block.kind === "table";
const isFigure = (block: Block): block is FigureBlock => block.kind === "figure";
/** Of a drawing with its key, in units: a page is 696 points high, one unit two thirds of a point. */
const pageInUnits = 1_050;

function expectWhole(answers: Answers): void {
  const model = modelOf(answers);
  const wanted = onPaper(model);
  const drawn = paperDrawings(model).flatMap((each) =>
    each.drawn.lanes.flatMap(({ items }) => items.flatMap(({ marks }) => marks.map(({ key }) => key))),
  );
  expect([...new Set(drawn)].sort()).toEqual(wanted.map(({ key }) => key).sort());
  const blocks = blocksOf(answers);
  const rows = blocks
    .filter(isTable)
    .flatMap(({ caption, rows }) => rows.map((row) => `${caption}: ${row.join("; ")}`));
  const said = wanted.map((mark) => {
    const { date, age, lane, number, name, outcomeOrEnd } = rowInWords(mark, model);
    const what = `${number === "" ? "" : `${number}. `}${name}${mark.againstPerson ? ", against a person" : ""}`;
    return `${lane}: ${[date, age, what, outcomeOrEnd].join("; ")}`;
  });
  expect(rows.toSorted()).toEqual(said.toSorted());
  for (const { height } of blocks.filter(isFigure)) expect(height).toBeLessThan(pageInUnits);
}

describe("the timeline on paper", () => {
  it("draws and names what has a date, whatever is answered", () => {
    fc.assert(fc.property(randomAnswers(compiledStage(currentFramework, type)), expectWhole), { numRuns: runs(3) });
    expectWhole(madeUpLife(60, 40));
    expectWhole(madeUpLife(150, 100));
  });

  it("leaves off what is sensitive and what was not proved", () => {
    const answers = fullStage(currentFramework, type);
    const left = modelOf(answers).marks.filter(({ sensitive }) => sensitive);
    const named = left.filter(({ name }) => /\(\d+\)/.test(name));
    expect(named.length).toBeGreaterThan(0);
    const printed = JSON.stringify(blocksOf(answers));
    expect(named.filter(({ name }) => printed.includes(name))).toEqual([]);
    const life = modelOf(madeUpLife(60, 40));
    expect(life.hasNotProved).toBe(true);
    expect(onPaper(life).some(({ notProved }) => notProved)).toBe(false);
  });

  it("stands in the whole assessment, and in no document of chosen parts", () => {
    const visible = visibleOf(type, madeUpLife(6, 4));
    const given = { signatures: [], passed: [], organisation: "Northmoor", createdAt: seenAt };
    const figures = (of: VisibleStage) => stageDocument({ ...given, visible: of }).blocks.filter(isFigure).length;
    expect(figures(visible)).toBeGreaterThan(0);
    expect(figures(cutForSending(visible, ["living-arrangements"], false))).toBe(0);
  });

  it("says nothing where nothing has a date", () => {
    expect(blocksOf({ values: {}, entries: {} })).toEqual([]);
  });

  it("is a figure of the file with words that stand for it, its tables after it, in either language", async () => {
    const blocks = inLanguage("cy", () => blocksOf(madeUpLife(6, 4)));
    const pdf = await renderPdf(sampleModel(blocks));
    const structure = readStructure(pdf).map(({ type: tag }) => tag);
    expect(structure.filter((tag) => tag === "Figure")).toHaveLength(blocks.filter(isFigure).length);
    expect(structure.indexOf("Table")).toBeGreaterThan(structure.lastIndexOf("Figure"));
    const [figure] = blocks.filter(isFigure);
    expect(figure?.alternative).toMatch(/Troseddau: \d/);
    // A text string of the file: its letters in two bytes each, unless all of them are ASCII.
    const raw = pdf.toString("latin1");
    expect(raw).toMatch(/\/S \/Figure\s+\/Alt \(/);
    const edges = [...readWith("pdftotext", pdf, ["-bbox"]).matchAll(/xMin="([\d.-]+)".*?xMax="([\d.-]+)"/g)];
    expect(edges.length).toBeGreaterThan(60);
    for (const [, left, right] of edges) {
      expect(Number(left)).toBeGreaterThan(50);
      expect(Number(right)).toBeLessThan(546);
    }
  });
});
