import { describe, expect, it } from "vitest";
import type { LastRequest, OpenStage } from "../../casework/work-lists/open-stage.ts";
import { ageAndReference, dateWords, leftWords, named, nextInStage } from "./home-words.ts";

const now = new Date("2026-11-19T10:00:00Z");

const stage = (differs: Partial<OpenStage> = {}): OpenStage => ({
  youngPersonId: "y",
  name: "Kian Marlow",
  reference: "NM-04127",
  dateOfBirth: "2011-03-14",
  stageId: "s",
  stageType: "review",
  stageTitle: "Review",
  ownerId: "o",
  ownerName: "Priya Nandakumar",
  due: { kind: "no-date" },
  left: 13,
  toConfirm: 0,
  judgements: {},
  requests: [],
  comments: { count: 0, withWording: 0, fromNames: [] },
  ...differs,
});
const request = (differs: Partial<LastRequest> = {}): LastRequest => ({
  part: "explanations",
  askedById: "o",
  askedByName: "Priya Nandakumar",
  askedAt: new Date("2026-11-18T09:00:00Z"),
  note: "",
  addressedToId: "m",
  addressedToName: "Helen Osei",
  outcome: null,
  closedByName: null,
  closedAt: null,
  closingNote: null,
  savedSince: false,
  ...differs,
});

describe("what is next in a stage", () => {
  it.each([
    [stage(), "Answer what is left: 13", "/stages/s/left"],
    [stage({ left: 31, toConfirm: 31 }), "Confirm 31 answers", "/stages/s/left"],
    [stage({ left: 32, toConfirm: 31 }), "Answer what is left: 32", "/stages/s/left"],
    [stage({ left: 0 }), "Ask for signing, or complete it", "/stages/s"],
    [stage({ left: 0, requests: [request()] }), "Nothing until they answer", null],
    [
      stage({ comments: { count: 1, withWording: 0, fromNames: ["Helen Osei"] } }),
      "1 comment from Helen Osei",
      "/stages/s",
    ],
  ])("%#: the act and where it is done", (of, text, href) => {
    expect(nextInStage(of, now).act).toMatchObject({ text, href });
  });

  it("comments come before what is left, with the wording that can be accepted", () => {
    const next = nextInStage(
      stage({ comments: { count: 3, withWording: 2, fromNames: ["Helen Osei", "Sam Okafor"] } }),
      now,
    );
    expect(next.act.text).toBe("3 comments from Helen Osei and Sam Okafor");
    expect(next.act.after).toBe(", 2 with wording you can accept");
  });

  it("a returned part says why, by whom and when", () => {
    const returned = request({
      outcome: "returned",
      closedByName: "Helen Osei",
      closedAt: new Date("2026-11-19T09:12:00Z"),
      closingNote: "The victim’s wishes are not in it yet.",
    });
    expect(nextInStage(stage({ requests: [returned] }), now).because).toEqual([
      "“The victim’s wishes are not in it yet.” Explanations and Conclusions: returned by Helen Osei today 09:12",
    ]);
  });

  it("a signature is mentioned only when something was written after it", () => {
    const signed = request({ outcome: "signed", closedAt: new Date("2026-11-12T09:00:00Z") });
    expect(nextInStage(stage({ requests: [signed] }), now).because).toEqual([]);
    expect(nextInStage(stage({ requests: [{ ...signed, savedSince: true }] }), now).because).toHaveLength(1);
  });
});

describe("words of a row", () => {
  it("late is said in words", () => {
    expect(dateWords({ kind: "late", on: "2026-11-18", daysLate: 1, workingDaysLate: 1 })).toEqual({
      late: true,
      first: "Was 18 Nov",
      second: "Late by 1 working day",
    });
  });
  it("a date far off says only the day", () => {
    expect(dateWords({ kind: "due", on: "2027-03-10", daysLeft: 111, workingDaysLeft: 76 }).second).toBeNull();
  });
  it.each([
    [{ left: 0, toConfirm: 0 }, "–"],
    [{ left: 31, toConfirm: 31 }, "31 to confirm"],
    [{ left: 31, toConfirm: 30 }, "31"],
  ])("%o left is %s", (counts, words) => expect(leftWords(counts)).toBe(words));
  it("a person without a date of birth has no age", () => {
    expect(ageAndReference(null, "NM-1", "2026-11-19")).toBe("NM-1");
    expect(ageAndReference("2011-03-14", "NM-1", "2026-11-19")).toBe("15, NM-1");
  });
  it("names are joined", () =>
    expect([named([]), named(["A"]), named(["A", "B", "C"])]).toEqual(["", "A", "A, B and C"]));
});
