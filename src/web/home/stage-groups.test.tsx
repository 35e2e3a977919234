import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noParts } from "../../casework/work-lists/manager-home.ts";
import type { OpenStage } from "../../casework/work-lists/open-stage.ts";
import type { PractitionerHome } from "../../casework/work-lists/practitioner-home.ts";
import { stageGroups } from "./practitioner-home-page.tsx";

const stage = (id: number): OpenStage => ({
  youngPersonId: `y${id}`,
  name: `Person ${id}`,
  reference: `R${id}`,
  dateOfBirth: null,
  stageId: `s${id}`,
  stageType: "review",
  stageTitle: "Review",
  ownerId: "o",
  ownerName: "Owner",
  due: { kind: "no-date" },
  left: id,
  toConfirm: 0,
  judgements: {},
  requests: [],
  comments: { count: 0, withWording: 0, fromNames: [] },
});
const some = fc.uniqueArray(fc.nat(500), { maxLength: 6 }).map((ids) => ids.map(stage));
const homes = fc
  .record({ returned: some, dueSoon: some, withSomeoneElse: some, later: some })
  .map((lists): PractitionerHome => ({ ...lists, leftOff: [], nothingToDo: [], askedOfMe: [], standingIn: [] }));

describe("groups of the home page", () => {
  it("every count is its rows, and no group is empty", () => {
    fc.assert(
      fc.property(homes, (home) => {
        const groups = stageGroups(home, noParts, new Date("2026-11-19T10:00:00Z"));
        for (const group of groups) {
          expect(group.rows.length).toBeGreaterThan(0);
          expect(group.count).toBe(group.rows.length);
          expect(group.heading).toContain(`(${group.rows.length})`);
        }
        const all = [home.returned, home.dueSoon, home.withSomeoneElse, home.later];
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(all.flat().length);
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
      }),
    );
  });
});
