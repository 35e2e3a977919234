import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../vitest.runs.ts";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { assetplus } from "../../framework/assetplus.ts";
import {
  choices,
  computed,
  date,
  list,
  multi,
  narrative,
  number,
  partialDate,
  ref,
  single,
  worked,
} from "../../framework/define.ts";
import type { Question } from "../../framework/language.ts";
import { type Choices, longestText, readInput } from "./read-input.ts";

const index = frameworkIndex(assetplus);
const choicesOf = (question: Question): Choices => ({ options: index.options(question), isEntry: null });
const read = (question: Question, raw: unknown) => readInput(question, raw, choicesOf(question));
const readValue = (question: Question, raw: unknown) => {
  const outcome = read(question, raw);
  return outcome.ok ? outcome.value : outcome.refusal.status;
};

const text = narrative("t", "Text", "core never");
const yesNo = single("s", "Yes?", "core never", choices("Yes", "No"));
const ticks = multi("m", "Ticks", "core never", choices("Bus", "Train", "None"), { closed: true });
const day = date("d", "Day", "core never");
const about = partialDate("p", "About", "core never");
const count = number("n", "Count", "core never", { from: 0, to: 99 });
const live = single("l", "Which?", "core never", {
  entriesOf: ["episodes"],
  also: [{ code: "other", label: "Other" }],
});

describe("reading what was posted", () => {
  it.each<[Question, unknown, unknown]>([
    [text, "  a\r\nb ", "  a\nb "],
    [text, "", null],
    [text, 12, { unfitting: "12" }],
    [text, { a: 1 }, { unfitting: '{"a":1}' }],
    [yesNo, "yes", "yes"],
    [yesNo, ["no"], "no"],
    [yesNo, "Yes", { unfitting: "Yes" }],
    [yesNo, true, { unfitting: "true" }],
    [ticks, ["train", "bus"], ["bus", "train"]],
    [ticks, "bus", ["bus"]],
    [ticks, ["", "bus", "bus"], ["bus"]],
    [ticks, [], null],
    [ticks, ["none"], ["none"]],
    [ticks, ["bus", "none"], { unfitting: "Bus, None" }],
    [ticks, ["bus", "plane"], { unfitting: "Bus, plane" }],
    [day, { day: "5", month: "3", year: "2026" }, "2026-03-05"],
    [day, { day: "31", month: "2", year: "2026" }, { unfitting: "31/2/2026" }],
    [day, { day: "", month: "", year: "" }, null],
    [day, "March 2026", { unfitting: "March 2026" }],
    [about, "March 2026", "2026-03"],
    [count, "12", 12],
    [count, " 7 ", 7],
    [count, "1,000", { unfitting: "1,000" }],
    [count, "-1", { unfitting: "-1" }],
    [count, 3.5, 3.5],
    [count, Number.NaN, { unfitting: "NaN" }],
    [count, "many", { unfitting: "many" }],
    [yesNo, { unfitting: "yes" }, "yes"],
    [ref("r", "R", "core never", ["t"]), "x", 422],
    [list("q", "Q", "core never", { entryName: "q", entryLabel: "q.a" }, []), "x", 422],
    [computed("c", "C", "core never", worked("age-today", [])), "x", 422],
    [computed("c", "C", "core never", worked("age-today", []), { correctable: true }), "5", 5],
  ])("%# %o", (question, raw, value) => {
    expect(readValue(question, raw)).toEqual(value);
  });

  it("takes entries of a live list and the fixed choices beside them", () => {
    const choices: Choices = { options: index.options(live), isEntry: (code) => code === "e1" };
    expect(readInput(live, "e1", choices)).toMatchObject({ value: "e1" });
    expect(readInput(live, "other", choices)).toMatchObject({ value: "other" });
    expect(readInput(live, "e2", choices)).toMatchObject({ value: { unfitting: "e2" } });
  });

  it("keeps 200,000 characters and more, and refuses over a million with 413", () => {
    expect(readValue(text, "x".repeat(200_000))).toHaveLength(200_000);
    expect(readValue(text, "x".repeat(longestText))).toHaveLength(longestText);
    expect(readValue(text, "x".repeat(longestText + 1))).toBe(413);
  });

  it("never throws and never loses a typed text, whatever the question", () => {
    const questions = [text, yesNo, ticks, day, about, count, live];
    fc.assert(
      fc.property(
        fc.constantFrom(...questions),
        fc.oneof(fc.string({ unit: "binary" }), fc.anything()),
        (question, raw) => {
          const outcome = read(question, raw);
          if (!outcome.ok) throw new Error("refused");
          if (
            typeof raw === "string" &&
            raw !== "" &&
            outcome.value !== null &&
            typeof outcome.value === "object" &&
            "unfitting" in outcome.value
          ) {
            expect(outcome.value.unfitting.replaceAll("\ufffd", "")).toBe(
              raw.replace(/\r\n?/g, "\n").toWellFormed().replaceAll("\u0000", "").replaceAll("\ufffd", ""),
            );
          }
          expect(outcome.value === null).toBe(raw === null || raw === undefined || raw === "" || isEmpty(raw));
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

const isEmpty = (raw: unknown): boolean =>
  (Array.isArray(raw) && raw.every((each) => each === "")) ||
  (typeof raw === "object" && raw !== null && "unfitting" in raw && raw.unfitting === "");
