/**
 * The timeline of 10, 100 and 1,000 dated facts, as the server makes it from a loaded stage: marks gathered, laid out, drawn, and the same in
 * words. In turn with it in the same run: each of its parts, and the rival, a plain table of the same rows without a drawing.
 */
import { h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Mark } from "../src/assessment/timeline/mark.ts";
import { madeUpLife } from "../src/assessment/timeline/testing/made-up-life.ts";
import { seenAt, visibleOf } from "../src/casework/stages/testing/visible-of.ts";
import { timelineOf } from "../src/casework/timeline/timeline-of.ts";
import { Drawing } from "../src/web/stages/timeline/drawing.tsx";
import { readChoice } from "../src/web/stages/timeline/read-choice.ts";
import { Timeline } from "../src/web/stages/timeline/timeline.tsx";
import { type Figures, figuresOf, held, table, timed, timeHeads, timeRow } from "./support/figures.ts";

/** Milliseconds on the server, for 60 offences and 40 events: the goal of the issue. */
const limitMs = 50;
const rounds = 60;
const warm = 15;
/** Offences and other facts. */
const sizes = [
  [6, 4],
  [60, 40],
  [600, 400],
] as const;

/** The same rows, and nothing else. */
const plainTable = (marks: readonly Mark[]): VNode =>
  h(
    "table",
    {},
    marks.map(({ key, from, lane, name, detail }) =>
      h(
        "tr",
        { key },
        [String(from.said), lane, name, detail].map((text) => h("td", {}, text)),
      ),
    ),
  );

/** What one costs the processor, in milliseconds: on a machine with other work the clock says more of that than of this. */
function processorMs(way: () => unknown): number {
  const began = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) way();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000 / rounds;
}

const processor: string[] = [];
const choice = readChoice(new URLSearchParams("not-proved=yes"));
const medians = new Map<string, number[]>();
const rows: (readonly (string | number)[])[] = [];
for (const [offences, others] of sizes) {
  const count = offences + others;
  const visible = visibleOf("pre-sentence-report", madeUpLife(offences, others));
  const model = timelineOf(visible, seenAt, choice);
  const ways: readonly (readonly [string, () => unknown])[] = [
    [
      "whole page part: gathered, drawn, in words",
      () => renderToString(h(Timeline, { model: timelineOf(visible, seenAt, choice) })),
    ],
    ["gathered and numbered", () => timelineOf(visible, seenAt, choice)],
    ["the drawing alone", () => renderToString(h(Drawing, { model }))],
    ["rival: a plain table of the same rows", () => renderToString(plainTable(model.shown))],
  ];
  const times = new Map<string, number[]>(ways.map(([name]) => [name, []]));
  for (let round = -warm; round < rounds; round += 1) {
    for (const [name, way] of ways) {
      const { ms } = await timed(way);
      if (round >= 0) times.get(name)?.push(ms);
    }
  }
  for (const [name, way] of ways) processor.push(`${count}: ${name}: ${processorMs(way).toFixed(2)}`);
  for (const [name, taken] of times) {
    const figures: Figures = figuresOf(taken);
    const limit = count === 100 && name.startsWith("whole") ? `${limitMs} ms` : "–";
    rows.push(timeRow(`${count}: ${name}`, figures, limit));
    medians.set(name, [...(medians.get(name) ?? []), figures.median]);
    if (limit !== "–") held("60 offences and 40 events, drawn with the table, median", figures.median, limitMs, "ms");
  }
  const html = renderToString(h(Timeline, { model }));
  console.log(
    `${count} facts: ${model.shown.length} rows, ${html.split("tl-mark").length - 1} marks, ${Math.round(html.length / 1024)} KB of HTML`,
  );
}
table(timeHeads, rows);
console.log(`\nProcessor time of one, in ms:\n${processor.join("\n")}`);
console.log("\nGrowth, from 10 to 100 to 1,000 facts (10 and 100 times as many):");
for (const [name, [ten = 0, hundred = 0, thousand = 0]] of medians)
  console.log(`${name}: ×${(hundred / ten).toFixed(1)}, ×${(thousand / ten).toFixed(1)}`);
const whole = medians.get("whole page part: gathered, drawn, in words") ?? [];
const rival = medians.get("rival: a plain table of the same rows") ?? [];
console.log(`whole / rival: ${whole.map((ms, at) => (ms / (rival[at] ?? 1)).toFixed(1)).join(", ")}`);
