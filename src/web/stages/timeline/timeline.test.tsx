/** The table equals the drawing: of any case and choice, every row is one mark, alone or counted in a group, and every mark leads to its row. */
import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { runs } from "../../../../vitest.runs.ts";
import { randomAnswers } from "../../../assessment/testing/random-answers.ts";
import { lanes } from "../../../assessment/timeline/lanes.ts";
import { madeUpLife } from "../../../assessment/timeline/testing/made-up-life.ts";
import { compiledStage, currentFramework } from "../../../casework/stages/framework-versions.ts";
import { seenAt, visibleOf } from "../../../casework/stages/testing/visible-of.ts";
import { timelineOf } from "../../../casework/timeline/timeline-of.ts";
import { timelineBlocks } from "../../../documents/timeline/timeline-blocks.ts";
import type { Answers } from "../../../framework/answers.ts";
import { readChoice } from "./read-choice.ts";
import { Timeline } from "./timeline.tsx";

const type = "pre-sentence-report";
const compiled = compiledStage(currentFramework, type);

function pageOf(answers: Answers, query = ""): string {
  const model = timelineOf(visibleOf(type, answers), seenAt, readChoice(new URLSearchParams(query)));
  return renderToString(<Timeline model={model} />);
}

interface Seen {
  /** Ids of rows, in order. */
  readonly rows: readonly string[];
  /** Rows to which marks of the drawing lead, with how many marks each stands for. */
  readonly marks: readonly { readonly row: string; readonly count: number }[];
}

function seenOn(html: string): Seen {
  const rows = [...html.matchAll(/<tr id="(row-[^"]+)"/g)].map(([, id = ""]) => id);
  const marks = [...html.matchAll(/<a href="#(row-[^"]+)"(?:[^">]|"[^"]*")*data-count="(\d+)"/g)].map(
    ([, row = "", count]) => ({
      row,
      count: Number(count),
    }),
  );
  return { rows, marks };
}

const choices = fc
  .record({
    lane: fc.subarray([...lanes]),
    from: fc.option(fc.constantFrom("2009-01", "2018-06", "2024-03", "2031-01")),
    to: fc.option(fc.constantFrom("2012-12", "2024-03", "2026-12")),
    notProved: fc.boolean(),
  })
  .map(({ lane, from, to, notProved }) => {
    const query = new URLSearchParams(lane.map((one) => ["lane", one]));
    if (from !== null) query.set("from", from);
    if (to !== null) query.set("to", to);
    if (notProved) query.set("not-proved", "yes");
    return query.toString();
  });

function expectEqual(html: string): Seen {
  const seen = seenOn(html);
  expect(new Set(seen.rows).size).toBe(seen.rows.length);
  expect(new Set(seen.marks.map(({ row }) => row)).size).toBe(seen.marks.length);
  expect(seen.marks.filter(({ row }) => !seen.rows.includes(row))).toEqual([]);
  expect(seen.marks.reduce((sum, { count }) => sum + count, 0)).toBe(seen.rows.length);
  return seen;
}

describe("Timeline", () => {
  it("shows in its table exactly what it draws, whatever is answered and chosen", () => {
    fc.assert(
      fc.property(randomAnswers(compiled), choices, (answers, query) => void expectEqual(pageOf(answers, query))),
      { numRuns: runs(5) },
    );
  });

  it("keeps 60 offences and 40 events apart, and puts 500 together without losing one", () => {
    const readable = expectEqual(pageOf(madeUpLife(60, 40), "not-proved=yes"));
    expect(readable.rows.length).toBe(100);
    expect(readable.marks.length).toBeGreaterThan(60);
    const crowded = expectEqual(pageOf(madeUpLife(300, 200), "not-proved=yes"));
    expect(crowded.rows.length).toBe(500);
    expect(crowded.marks.length).toBeLessThan(250);
  });

  it("shows only the lanes and the time that were chosen, and says how many lie elsewhere", () => {
    const html = pageOf(madeUpLife(10, 8), "lane=offences&from=2022-01&to=2023-12");
    const { rows } = seenOn(html);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.startsWith("row-offences-"))).toBe(true);
    expect(html).toContain(`${18 - rows.length} more lie outside of what is chosen.`);
  });

  it("says where to begin when there is nothing with a date", () => {
    const html = pageOf({ values: {}, entries: {} });
    expect(html).toContain("Nothing to draw yet");
    expect(html).not.toContain("<svg");
  });

  it("says in its table what the tables of the printed assessment say", () => {
    const visible = visibleOf(type, madeUpLife(20, 16));
    const html = pageOf(visible.answers, "from=1995-01&to=2035-01");
    const onPage = seenOn(html).rows.map((id) => {
      const [, row = ""] = html.split(`<tr id="${id}"`);
      const cells = [...(row.split("</tr>")[0] ?? "").matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = ""]) =>
        cell.replace(/<[^>]*>/g, "").trim(),
      );
      return cells.join("; ");
    });
    const printed = timelineBlocks(visible, seenAt).flatMap((block) =>
      block.kind === "table"
        ? block.rows.map(([date, age, what = "", end]) =>
            [date, age, block.caption, what.replace(/^(\d+)\. /, "$1 "), end].join("; "),
          )
        : [],
    );
    expect(printed.length).toBeGreaterThan(30);
    expect(printed.toSorted()).toEqual(onPage.toSorted());
  });
});
