import { describe, expect, it } from "vitest";
import type { QuestionContent, SectionContent } from "../../../casework/stages/content-types.ts";
import { stageContent } from "../../../casework/stages/stage-content.ts";
import { visibleOf } from "../../../casework/stages/testing/visible-of.ts";
import { type Passage, storyOf } from "./passages.ts";
import { addressAt, changeHref, partId, partOf, storyAfter } from "./story-places.ts";

const said = (place: string, text: string, kind: QuestionContent["kind"] = "shortText"): QuestionContent => ({
  id: place,
  place,
  kind,
  label: `${place}?`,
  answer: text === "" ? null : { kind: "text", text },
});
const told = (...questions: readonly QuestionContent[]) => {
  const section: SectionContent = {
    id: "family",
    title: "Family",
    group: "personal-family-social",
    subSections: [{ id: "parenting", title: "Parenting", questions }],
  };
  const [part] = storyOf([section])[0]?.parts ?? [];
  if (part === undefined) throw new Error("The part is not told.");
  return part;
};
/** A passage in short: what it tells, in order. */
const short = (passage: Passage): unknown => {
  if (passage.kind === "text") return passage.text;
  return passage.kind === "facts"
    ? passage.facts.map(({ says }) => says)
    : passage.entries.map(({ label, passages }) => [label, ...passages.map(short)]);
};

describe("a story", () => {
  it.each<[string, readonly QuestionContent[], unknown, number]>([
    ["tells short answers together", [said("a", "1"), said("b", "2")], [["1", "2"]], 0],
    [
      "gives what somebody wrote a paragraph",
      [said("a", "1"), said("b", "Long.", "narrative"), said("c", "3")],
      [["1"], "Long.", ["3"]],
      0,
    ],
    [
      "leaves out what has no answer, and counts it",
      [said("a", ""), said("b", "", "narrative"), said("c", "3")],
      [["3"]],
      2,
    ],
    [
      "makes no wall of short answers",
      Array.from({ length: 20 }, (_, at) => said(`q${at}`, String(at))),
      [Array.from({ length: 16 }, (_, at) => String(at)), ["16", "17", "18", "19"]],
      0,
    ],
  ])("%s", (_, questions, expected, unanswered) => {
    const part = told(...questions);
    expect(part.passages.map(short)).toEqual(expected);
    expect(part.unanswered).toBe(unanswered);
  });

  it("tells an entry under what it is called, without saying that again, and counts what is missing in it", () => {
    const list: QuestionContent = {
      id: "list",
      place: "list",
      kind: "list",
      label: "Events",
      answer: null,
      entries: [
        {
          number: 1,
          label: "Moved",
          fields: [said("list[1].title", "Moved"), said("list[1].where", "Home"), said("list[1].why", "")],
        },
      ],
    };
    const part = told(list, { ...list, id: "none", place: "none", entries: [] });
    expect(part.passages.map(short)).toEqual([[["Moved", ["Home"]]]]);
    expect(part.unanswered).toBe(1);
  });

  it("tells what stands elsewhere where it is at home, and once", () => {
    const shown: QuestionContent = { ...said("shown", ""), kind: "ref", shows: [said("a", "1"), said("far", "Far")] };
    const again: QuestionContent = { ...shown, id: "again", place: "again" };
    expect(told(shown, said("a", "1"), again).passages.map(short)).toEqual([["Far", "1"]]);
  });

  it("leaves lines that are worked out to the pages that draw them, and tells what is worked out in a word", () => {
    const worked = (computed: QuestionContent["computed"]): QuestionContent => ({
      ...said("worked", ""),
      kind: "computed",
      ...(computed ? { computed } : {}),
    });
    expect(told(worked({ kind: "lines", lines: ["2019: moved"] })).passages).toEqual([]);
    expect(told(worked({ kind: "number", number: 15 })).passages.map(short)).toEqual([["15"]]);
  });

  it("finds the address of everything that it tells", () => {
    const visible = visibleOf("pre-sentence-report", {
      values: { "good-at": "Bikes." },
      entries: { "life-events": [{ id: "e1", values: { "life-events.title": "Moved", "life-events.when": "2025" } }] },
    });
    const places = storyOf(stageContent(visible).sections)
      .flatMap(({ parts }) => parts.flatMap(({ passages }) => passages))
      .flatMap((passage) => (passage.kind === "list" ? passage.entries.flatMap((entry) => entry.passages) : [passage]))
      .flatMap((passage) =>
        "facts" in passage ? passage.facts.map(({ place }) => place) : "place" in passage ? [passage.place] : [],
      );
    expect(places).toContain("good-at");
    expect(places.map((place) => addressAt(visible, place))).not.toContain(null);
    expect(addressAt(visible, "life-events[1].when")).toBe("life-events[e1].when");
    expect(addressAt(visible, "life-events[2].when")).toBeNull();
  });

  it("is left for a field and found again at the same part", () => {
    const visible = visibleOf("pre-sentence-report", { values: {}, entries: {} });
    const { id } = visible.head;
    const posted = (text: string) => ({ query: new URLSearchParams(text), param: () => "parenting" });
    expect(changeHref("list[a].b")).toBe("?change=list[a].b");
    expect(["good-at", "life-events[a].title", "none", null].map((each) => partOf(visible, each))).toEqual([
      "resilience-and-goals",
      "life-events-section",
      null,
      null,
    ]);
    expect(storyAfter(posted("story=1"), visible)).toBe(`/stages/${id}/story#${partId("parenting")}`);
    expect(storyAfter(posted(""), visible)).toBeNull();
  });
});
