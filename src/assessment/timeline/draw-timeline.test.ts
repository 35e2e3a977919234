import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../vitest.runs.ts";
import { dayNumber } from "./day.ts";
import { drawTimeline } from "./draw-timeline.ts";
import type { Drawing, Placed } from "./drawing.ts";
import { lanes } from "./lanes.ts";
import type { Mark } from "./mark.ts";
import { isIn, type Period, periodRound, usualPeriod, wholeLife } from "./period.ts";
import { anyMarks } from "./testing/any-marks.ts";
import { fitted, textWidth } from "./text-width.ts";

const today = dayNumber("2026-11-22");
const born = "2011-03-14";

function draw(marks: readonly Mark[], period: Period): { readonly drawing: Drawing; readonly shown: readonly Mark[] } {
  const shown = marks.filter((mark) => isIn(mark, period, today));
  const drawing = drawTimeline(shown, marks, {
    width: 1216,
    left: 132,
    period,
    today,
    born,
    lanes: new Set(lanes),
    groupOf: (count) => `${count} events`,
  });
  return { drawing, shown };
}

const periodOf = (marks: readonly Mark[]): fc.Arbitrary<Period> =>
  fc.oneof(
    fc.constant(usualPeriod(marks, today)),
    fc.constant(wholeLife(marks, today, dayNumber(born))),
    fc
      .tuple(fc.integer({ min: dayNumber("2012-01-01"), max: today }), fc.integer({ min: 1, max: 60 }))
      .map(([day, months]) => periodRound(day, months)),
  );
const anyCase = anyMarks(120).chain((marks) => periodOf(marks).map((period) => ({ marks, period })));

const itemsOf = (drawing: Drawing): readonly Placed[] => drawing.lanes.flatMap(({ items }) => items);
const overlap = (a: Placed, b: Placed): boolean =>
  a.box.row === b.box.row && a.box.left < b.box.right && b.box.left < a.box.right;

/** Where the words of an item lie; null for one without. */
function labelOf(item: Placed): { readonly left: number; readonly right: number } | null {
  if (!("label" in item) || item.label === "") return null;
  const width = textWidth(item.label, 13);
  return item.anchor === "start"
    ? { left: item.labelX, right: item.labelX + width }
    : { left: item.labelX - width, right: item.labelX };
}

describe("drawTimeline", () => {
  it("draws each mark that is shown exactly once, alone or counted in a group", () => {
    fc.assert(
      fc.property(anyCase, ({ marks, period }) => {
        const { drawing, shown } = draw(marks, period);
        const drawn = itemsOf(drawing).flatMap((item) => item.marks.map(({ key }) => key));
        expect(drawn.toSorted()).toEqual(shown.map(({ key }) => key).toSorted());
        for (const { lane, items } of drawing.lanes)
          for (const item of items) expect(item.marks.every((mark) => mark.lane === lane)).toBe(true);
      }),
      { numRuns: runs(25) },
    );
  });

  it("lays nothing over anything else in a row of a lane, and no words outside of their room or of the drawing", () => {
    fc.assert(
      fc.property(anyCase, ({ marks, period }) => {
        const { drawing } = draw(marks, period);
        for (const { items } of drawing.lanes) {
          for (const [at, item] of items.entries()) {
            expect(items.slice(at + 1).filter((other) => overlap(item, other))).toEqual([]);
            const label = labelOf(item);
            if (label === null) continue;
            expect(label.left).toBeGreaterThanOrEqual(Math.min(item.box.left, item.x) - 0.001);
            expect(label.right).toBeLessThanOrEqual(Math.min(item.box.right, drawing.width) + 0.001);
          }
        }
      }),
      { numRuns: runs(25) },
    );
  });

  it("puts together nothing that is kept off paper with what is not, and no year with a month", () => {
    fc.assert(
      fc.property(anyCase, ({ marks, period }) => {
        for (const { marks: group } of itemsOf(draw(marks, period).drawing))
          expect(new Set(group.map(({ sensitive }) => sensitive)).size).toBe(1);
      }),
      { numRuns: runs(10) },
    );
  });

  it("names what crowded marks were put together by, and only then", () => {
    const one = (at: number): Mark => ({
      key: `${at}`,
      lane: "life",
      source: "life-events",
      address: `life-events[${at}]`,
      name: "Gran dies",
      detail: "",
      from: { first: today - 40, last: today - 40, said: "2026-10-13" },
      until: null,
      ordered: null,
      number: null,
      againstPerson: null,
      notProved: false,
      sensitive: false,
    });
    const marks = (count: number) => Array.from({ length: count }, (_, at) => one(at));
    const lifeOf = (count: number) =>
      draw(marks(count), periodRound(today, 24)).drawing.lanes.find(({ lane }) => lane === "life");
    expect(lifeOf(6)).toMatchObject({ grouped: null, items: { length: 6 } });
    expect(lifeOf(7)).toMatchObject({ grouped: "month", items: [{ kind: "group", label: "7 events" }] });
  });
});

describe("fitted", () => {
  it("gives what fits, never more, and nothing rather than a stump", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 0, max: 300 }), (text, most) => {
        const found = fitted(text, most, 13);
        expect(textWidth(found, 13)).toBeLessThanOrEqual(most);
        if (textWidth(text, 13) <= most) expect(found).toBe(text);
        else expect(found === "" || found.endsWith("…")).toBe(true);
      }),
    );
  });
});
