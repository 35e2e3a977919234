import { describe, expect, it } from "vitest";
import type { StageLine } from "../young-people/visible-record.ts";
import { reviewBy } from "./review-by.ts";

const line = (status: StageLine["status"], ended: string | null, type = "review"): StageLine => ({
  id: "s",
  type,
  title: "Review",
  status,
  ownerId: "o",
  ownerName: "O",
  openedAt: new Date("2026-01-05T09:00:00Z"),
  dueDate: null,
  endedAt: ended === null ? null : new Date(ended),
  left: null,
});

describe("the next review", () => {
  it.each([
    ["nothing was completed", [line("stopped", "2026-03-31T12:00:00Z")], 6, null],
    ["six months after the last completed stage", [line("completed", "2026-03-31T12:00:00Z")], 6, "2026-09-30"],
    ["sooner where the service has it so", [line("completed", "2026-03-31T12:00:00Z")], 3, "2026-06-30"],
    [
      "the newest counts, and what was stopped since does not",
      [
        line("stopped", "2026-05-01T12:00:00Z"),
        line("completed", "2026-03-31T23:30:00Z"),
        line("completed", "2026-01-31T12:00:00Z"),
      ],
      1,
      "2026-05-01",
    ],
    ["the case was closed", [line("completed", "2026-03-31T12:00:00Z", "case-closure")], 6, null],
  ])("%s", (_, stages, months, due) => {
    expect(reviewBy(stages, months)).toBe(due);
  });
});
