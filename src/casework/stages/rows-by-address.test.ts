import fc from "fast-check";
import { expect, it } from "vitest";
import { rowAt, withWritten } from "./rows-by-address.ts";
import type { StoredAnswer } from "./stored-answer.ts";

const row = fc.record<StoredAnswer>({
  address: fc.constantFrom("a", "b", "c", "d", "e", "f"),
  value: fc.string({ maxLength: 3 }),
  version: fc.nat(9),
  state: fc.constant("own"),
  source: fc.constant(null),
  authorId: fc.constant("p"),
  at: fc.constant(1),
});
const rows = fc.uniqueArray(row, { selector: ({ address }) => address });

it("finds in every array what was last put into it, and leaves the array before and its other successors as they are", () => {
  fc.assert(
    fc.property(rows, rows, rows, (first, one, other) => {
      const [left, right] = [withWritten(first, one), withWritten(first, other)];
      const next = withWritten(left, other);
      for (const [array, groups] of [
        [first, [first]],
        [left, [first, one]],
        [right, [first, other]],
        [next, [first, one, other]],
      ] as const) {
        const expected = new Map(groups.flatMap((group) => group.map((each) => [each.address, each] as const)));
        expect(array.length).toBe(expected.size);
        for (const address of "abcdef") expect(rowAt(array, address)).toBe(expected.get(address));
      }
    }),
  );
});
