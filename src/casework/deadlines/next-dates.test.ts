import { describe, expect, it } from "vitest";
import { type DatedStage, nextDates } from "./next-dates.ts";

const stage = (name: string, dueOn: string): DatedStage => ({
  stageId: name,
  youngPersonId: name,
  name,
  stageTitle: "Review",
  dueOn,
});

describe("the list of next dates", () => {
  const days = nextDates(
    [
      stage("Sofia Petrescu", "2026-12-03"),
      stage("Mason Pryce", "2026-11-24"),
      stage("Aaliyah Grant", "2026-11-18"),
      stage("Kian Marlow", "2026-12-03"),
      stage("Isla Munro", "2026-12-04"),
    ],
    "2026-11-19",
    14,
  );

  it("goes day by day up to the last one, names in order", () => {
    expect(days.map((day) => [day.on, ...day.stages.map(({ name }) => name)])).toEqual([
      ["2026-11-18", "Aaliyah Grant"],
      ["2026-11-24", "Mason Pryce"],
      ["2026-12-03", "Kian Marlow", "Sofia Petrescu"],
    ]);
  });

  it("keeps what is late, and says so", () => {
    expect(days[0]?.stages[0]?.due).toMatchObject({ kind: "late", workingDaysLate: 1 });
  });
});
