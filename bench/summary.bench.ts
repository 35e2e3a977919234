/**
 * The one-page summary of a light and of a full stage, and the Core Record of a young person with such a stage, as the server makes it from a loaded stage: worked out, and put into words. In turn
 * with it in the same run the rivals: the whole stage made ready to be read, which is what stands in its place today, and a plain list of the same lines.
 */
import { h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { fullStage } from "../e2e/cases/full-stage.ts";
import { frameworkIndex } from "../src/assessment/framework-index.ts";
import { lightStage } from "../src/assessment/testing/light-stage.ts";
import type { CoreBlock } from "../src/casework/core-record/core-line.ts";
import { coreRecord } from "../src/casework/core-record/core-record.ts";
import { type OnePage, onePage } from "../src/casework/one-page/one-page.ts";
import type { OnePageLine } from "../src/casework/one-page/one-page-line.ts";
import { compiledStage, currentFramework } from "../src/casework/stages/framework-versions.ts";
import { stageContent } from "../src/casework/stages/stage-content.ts";
import { visibleOf } from "../src/casework/stages/testing/visible-of.ts";
import type { VisibleStage } from "../src/casework/stages/visible-stage.ts";
import { OnePageBlocks, type ShownBlock } from "../src/web/stages/summary/blocks.tsx";
import { summarisedPath } from "../src/web/stages/summary/paths.ts";
import { type Figures, figuresOf, held, load, table, timed, timeHeads, timeRow } from "./support/figures.ts";

/** Own: what a page that is opened many times a day may cost the server, in milliseconds. */
const limitMs = 25;
const rounds = 80;
const warm = 20;
const type = "review";

const pageOf = (visible: VisibleStage): OnePage =>
  onePage({
    visible,
    last: visible,
    version: "full",
    signedBy: new Map([["explanations", "Helen Osei"]]),
    service: "Northmoor Youth Justice Service",
    ageAndBirth: "15, born 14 March 2011",
    today: "2026-11-22",
  });
const coreOf = (visible: VisibleStage): readonly CoreBlock[] =>
  coreRecord({
    record: {
      youngPerson: visible.youngPerson,
      closedAt: null,
      index: frameworkIndex(visible.compiled.framework),
      answers: visible.answers,
      meta: visible.meta,
      deletedEntries: {},
      stages: [],
      alerts: [],
      mayWrite: true,
    },
    facts: visible,
    now: visible,
    last: visible,
    plan: visible,
    signedBy: new Map([["explanations", "Helen Osei"]]),
    whole: true,
    ageAndBirth: "15, born 14 March 2011",
    reviewBy: "2027-02-22",
    at: new Date("2026-11-22T12:00:00Z"),
  });
const asHtml = (blocks: readonly ShownBlock<OnePageLine>[], visible: VisibleStage): string =>
  renderToString(
    h(OnePageBlocks<OnePageLine>, { blocks, hrefOf: ({ address }) => address && summarisedPath(visible, address) }),
  );
const plainList = ({ blocks }: OnePage): VNode =>
  h(
    "ul",
    {},
    blocks.flatMap(({ lines }) => lines.map(({ label, text }, at) => h("li", { key: at }, `${label} ${text}`))),
  );

const stages = [
  ["light stage", visibleOf(type, lightStage(compiledStage(currentFramework, type)))],
  ["full stage", visibleOf(type, fullStage(currentFramework, type))],
] as const;
const rows: (readonly (string | number)[])[] = [];
const medians = new Map<string, number[]>();
for (const [size, visible] of stages) {
  const made = pageOf(visible);
  const ways: readonly (readonly [string, () => unknown])[] = [
    ["worked out, in words, as HTML", () => asHtml(pageOf(visible).blocks, visible)],
    // Of three full contents: the record, the stage in hand, and the one before, whose plan is in force.
    ["Core Record, worked out, in words, as HTML", () => asHtml(coreOf(visible), visible)],
    ["worked out and in words", () => pageOf(visible)],
    ["rival: the whole stage made ready to be read", () => stageContent(visible)],
    ["rival: a plain list of the same lines", () => renderToString(plainList(made))],
  ];
  const times = new Map<string, number[]>(ways.map(([name]) => [name, []]));
  for (let round = -warm; round < rounds; round += 1)
    for (const [name, way] of ways) {
      const { ms } = await timed(way);
      if (round >= 0) times.get(name)?.push(ms);
    }
  for (const [name, taken] of times) {
    const figures: Figures = figuresOf(taken);
    const limited = name.endsWith("as HTML");
    rows.push(timeRow(`${size}: ${name}`, figures, limited ? `${limitMs} ms` : "–"));
    medians.set(name, [...(medians.get(name) ?? []), figures.median]);
    if (limited) held(`${size}, median`, figures.median, limitMs, "ms");
  }
  const lines = made.blocks.reduce((sum, block) => sum + block.lines.length, 0);
  const answers = Object.keys(visible.answers.values).length;
  console.log(`${size}: ${answers} answers beside its lists, ${lines} lines of summary.`);
}
table(timeHeads, rows);
console.log("\nGrowth, from the light to the full stage:");
for (const [name, [light = 0, full = 0]] of medians) console.log(`${name}: ×${(full / light).toFixed(1)}`);
console.log(`Load ${load()}.`);
