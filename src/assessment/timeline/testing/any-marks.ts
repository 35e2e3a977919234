/** Random marks for property tests: days, months, years and lengths as they are written, many on one day. */
import fc from "fast-check";
import { type When, whenOf } from "../day.ts";
import { type Lane, lanes } from "../lanes.ts";
import { inOrder, type Mark } from "../mark.ts";

const day = fc
  .tuple(fc.integer({ min: 2012, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);

const when = fc
  .tuple(day, fc.constantFrom(10, 10, 10, 10, 7, 4))
  .map(([date, length]): When => whenOf(date.slice(0, length)));

const lane = fc.constantFrom<Lane>(...lanes, "offences", "offences", "life");
/** Names as people give them: short, long, and in letters of any width. */
const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }),
  fc.constantFrom("Gran dies", "WWWW MMMM WWWW MMMM WWWW MMMM", "Moves to a foster home far away from his friends"),
);

const mark = fc.record({
  lane,
  name,
  from: when,
  until: fc.option(fc.oneof(when, fc.constant("now" as const))),
  sensitive: fc.boolean(),
});

/** @param most marks */
export const anyMarks = (most: number): fc.Arbitrary<readonly Mark[]> =>
  fc.array(mark, { maxLength: most }).map((made) => {
    let number = 0;
    const marks = made.map(
      (one, at): Mark => ({
        ...one,
        key: `mark-${at}`,
        source: one.lane === "offences" ? "offences" : one.lane,
        address: `life-events[${at}]`,
        detail: "",
        until: one.lane === "offences" ? null : one.until,
        ordered: null,
        number: null,
        againstPerson: one.lane === "offences" ? at % 2 === 0 : null,
        notProved: false,
      }),
    );
    return inOrder(marks).map((one) => {
      if (one.lane !== "offences") return one;
      number += 1;
      return { ...one, number };
    });
  });
