import { describe, expect, it } from "vitest";
import { choices, list, shortText, single, subSection } from "../framework/define.ts";
import type { Framework, Question, Section, SectionGroup } from "../framework/language.ts";
import { compile } from "./compile.ts";
import { answersOf, evaluated, frameworkOf } from "./testing/small-framework.ts";
import type { AnswerStates } from "./types.ts";

const page = (id: string, group: SectionGroup, ...questions: readonly Question[]): Section => ({
  id,
  title: id,
  group,
  subSections: [subSection({ id: `${id}-page`, title: id, guide: "Facts only.", questions })],
});

const framework: Framework = {
  ...frameworkOf(),
  sections: [
    page(
      "home",
      "personal-family-social",
      single("housing", "Housing", "core stage", choices("Own", "Shared", "Yet to clarify")),
      shortText("street", "Street", "core stage"),
      shortText("now", "How is it now?", "core stage", { noCarry: true }),
      list("moves", "Moves", "core never", { entryName: "move", entryLabel: "moves.to" }, [
        shortText("moves.to", "To", "core shown"),
      ]),
    ),
    page("why", "explanations", shortText("because", "Because", "core stage")),
  ],
  stages: frameworkOf().stages.map((stage) => ({
    ...stage,
    groups: ["personal-family-social", "explanations"],
    ...(stage.id === "review" ? { mustBeMarked: ["explanations" as const] } : {}),
  })),
};
const review = compile(framework, "review");
const values = { housing: "own", street: "Mill Lane", because: "He was bored" };
const carried: AnswerStates = new Map(Object.keys(values).map((id) => [id, "carried" as const]));
const facts = { stage: "review", hasPreviousStage: true };
const look = (answers: Parameters<typeof answersOf>[0], states: AnswerStates, more: object = {}) =>
  evaluated(review, answersOf(answers), { states, facts: { ...facts, ...more } });
const holding = ({ gaps }: ReturnType<typeof look>) =>
  gaps.filter((gap) => gap.holdsCompletion).map(({ address, kind }) => `${kind} ${address}`);
const markOf = (evaluation: ReturnType<typeof look>) => evaluation.progress.get("home-page")?.mark;

describe("a review", () => {
  it("asks to mark what its stage names, asks anew what is not handed on, and leaves the rest as it was carried", () => {
    const seen = look(values, carried);
    expect(holding(seen)).toEqual(["not-answered now", "to-confirm because"]);
    expect(seen.required.has("street")).toBe(false);
    const asked = look({ ...values, now: "Well" }, carried);
    expect(holding(asked)).toEqual(["to-confirm because"]);
    expect(markOf(asked)).toBe("not-reviewed");
    expect(asked.gaps.filter(({ subSection }) => subSection === "home-page").map(({ address }) => address)).toEqual([
      "housing",
      "street",
    ]);
  });

  it.each<[string, Parameters<typeof answersOf>[0], AnswerStates]>([
    ["changed", { ...values, housing: "shared" }, without("housing")],
    ["confirmed", values, new Map([...carried, ["housing", "confirmed" as const]])],
    ["taken out", { housing: "own", because: "He was bored" }, new Map([...carried, ["street", "own" as const]])],
  ])("asks for the whole of a sub-section in which something was %s", (_what, answers, states) => {
    const left = holding(look({ ...answers, now: "Well" }, states));
    expect(left).toContain("to-confirm because");
    expect(left.some((line) => line.endsWith("street") || line.endsWith("housing"))).toBe(true);
  });

  it("asks for everything where nothing was carried", () => {
    expect(holding(look({}, new Map()))).toEqual([
      "not-answered housing",
      "not-answered street",
      "not-answered now",
      "not-answered because",
    ]);
  });

  it("says of an empty sub-section that it is not reviewed, when the rest was carried", () => {
    const seen = look({ because: "He was bored", now: "Well" }, new Map([["because", "carried"]]));
    expect(markOf(seen)).toBe("not-reviewed");
    expect(holding(seen)).toEqual(["to-confirm because"]);
  });

  it("settles what was yet to clarify, or keeps it with a reason, wherever it stands", () => {
    const unclear = { ...values, housing: "yet-to-clarify", now: "Well" };
    expect(holding(look(unclear, carried))).toContain("yet-to-clarify housing");
    expect(markOf(look(unclear, carried))).toBe("yet-to-clarify");
    const kept = look(unclear, new Map([...carried, ["housing", "confirmed" as const]]), {
      keptUnclear: new Set(["housing"]),
    });
    expect(holding(kept).filter((line) => line.includes("housing"))).toEqual([]);
    expect(kept.gaps.some(({ kind, address }) => kind === "yet-to-clarify" && address === "housing")).toBe(true);
  });
});

it("another stage confirms all that was carried", () => {
  const first = evaluated(compile(framework, "first"), answersOf(values), {
    states: carried,
    facts: { ...facts, stage: "first" },
  });
  expect(holding(first)).toEqual(["to-confirm housing", "to-confirm street", "not-answered now", "to-confirm because"]);
});

function without(id: string): AnswerStates {
  return new Map([...carried].filter(([address]) => address !== id));
}
