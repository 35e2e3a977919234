import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { AnswerValue } from "../../framework/answers.ts";
import { assembleAgain, assembleAnswers } from "./assemble-answers.ts";
import { currentFramework } from "./framework-versions.ts";
import { withWritten } from "./rows-by-address.ts";
import type { StoredAnswer } from "./stored-answer.ts";

const index = frameworkIndex(currentFramework);
const row = (address: string, value: AnswerValue | null, at = 1): StoredAnswer => ({
  address,
  value,
  version: 1,
  state: "own",
  source: null,
  authorId: "u",
  at,
});
const a = "aaaaaaaa-1111-4111-8111-111111111111";
const b = "bbbbbbbb-1111-4111-8111-111111111111";
const nobody = { names: {}, standIns: [] };
const ids = (...rows: readonly StoredAnswer[]) =>
  assembleAnswers(index, [rows], nobody).answers.entries["life-events"]?.map(({ id }) => id);

describe("the order of entries", () => {
  it("is that of their places", () => {
    expect(ids(row(`life-events[${a}]`, 2, 1), row(`life-events[${b}]`, 1, 2))).toEqual([b, a]);
  });

  it("is in one place that of their time, whatever their ids and the order of the rows", () => {
    const early = row(`life-events[${b}]`, 1, 1000);
    const late = row(`life-events[${a}]`, 1, 2000);
    expect(ids(early, late)).toEqual([b, a]);
    expect(ids(late, early)).toEqual([b, a]);
  });
});

it("an entry that was taken out keeps what was written in it", () => {
  const { answers, deletedEntries } = assembleAnswers(
    index,
    [[row(`life-events[${a}].title`, "Moved home"), row(`life-events[${a}]`, null)]],
    nobody,
  );
  expect(answers.entries["life-events"]).toBeUndefined();
  expect(deletedEntries).toEqual({ "life-events": [{ id: a, values: { "life-events.title": "Moved home" } }] });
});

it("what is put together from the last time and what was written since is what all rows give", () => {
  const address = fc.constantFrom(
    "phys-allergies",
    "diet-needs",
    ...[a, b].flatMap((id) => [`life-events[${id}]`, `life-events[${id}].title`, `life-events[${id}].detail`]),
  );
  const value = (at: string) =>
    at.endsWith("]") ? fc.option(fc.integer({ min: 1, max: 3 })) : fc.option(fc.constantFrom("Moved home", "", "x"));
  const written = address.chain((at) =>
    fc
      .tuple(value(at), fc.constantFrom<StoredAnswer["state"]>("own", "carried"), fc.integer({ min: 1, max: 9 }))
      .map(([to, state, time]): StoredAnswer => ({ ...row(at, to, time), state })),
  );
  const several = fc.uniqueArray(written, { selector: (each) => each.address, maxLength: 6 });
  let again = 0;
  fc.assert(
    fc.property(several, several, (first, then) => {
      const rows = withWritten(first, then);
      const whole = assembleAnswers(index, [rows], nobody);
      const since = assembleAgain(assembleAnswers(index, [first], nobody), [rows], nobody, then);
      if (since === null) return;
      again += 1;
      expect(since.answers).toEqual(whole.answers);
      expect(new Map(since.states)).toEqual(new Map(whole.states));
      expect(new Map(since.meta)).toEqual(new Map(whole.meta));
      const waiting = (fields: typeof whole) => JSON.stringify(fields.deletedEntries);
      expect(waiting(since)).toBe(waiting(whole));
    }),
  );
  expect(again).toBeGreaterThan(10);
});
