import { describe, expect, it } from "vitest";
import type { Answers } from "../framework/answers.ts";
import {
  and,
  any,
  compare,
  count,
  flagged,
  has,
  hasAnyButNone,
  is,
  isEmpty,
  isIn,
  isNot,
  isNotEmpty,
  not,
  or,
} from "../framework/conditions.ts";
import type { Condition } from "../framework/language.ts";
import { conditionAt, settledAt } from "./condition-at-stage.ts";
import { answersOf, evaluated, frameworkWith } from "./testing/small-framework.ts";

const nothing = answersOf({});
const red = answersOf({ colour: "red" });
const cats = (...kinds: readonly string[]): Answers =>
  answersOf({}, { pets: kinds.map((kind) => ({ "pets.name": "Tom", "pets.kind": kind })) });

/** One row for each form of the conditions table: what it says with, and without, an answer. */
const table: readonly (readonly [form: string, condition: Condition, answers: Answers, holds: boolean])[] = [
  ["= the same code", is("colour", "red"), red, true],
  ["= another code", is("colour", "green"), red, false],
  ["= no answer", is("colour", "red"), nothing, false],
  ["!= another code", isNot("colour", "green"), red, true],
  ["!= the same code", isNot("colour", "red"), red, false],
  ["!= no answer", isNot("colour", "red"), nothing, true],
  ["in", isIn("colour", "green", "red"), red, true],
  ["in, not among them", isIn("colour", "green", "blue"), red, false],
  ["in, no answer", isIn("colour", "green"), nothing, false],
  ["not in, no answer", not(isIn("colour", "green")), nothing, true],
  ["not in, among them", not(isIn("colour", "red")), red, false],
  [">= reached", compare("hours", ">=", 10), answersOf({ hours: 10 }), true],
  ["> not reached", compare("hours", ">", 10), answersOf({ hours: 10 }), false],
  ["<= zero is an answer", compare("hours", "<=", 0), answersOf({ hours: 0 }), true],
  ["< no answer", compare("hours", "<", 10), nothing, false],
  ["<= today", compare("since", "<=", "today"), answersOf({ since: "2026-05-31" }), true],
  ["> today", compare("since", ">", "today"), answersOf({ since: "2026-05-31" }), false],
  ["<= today, a month", compare("since", "<=", "today"), answersOf({ since: "2026-06" }), true],
  ["< today, no answer", compare("since", "<", "today"), nothing, false],
  ["has", has("fruits", "pear"), answersOf({ fruits: ["apple", "pear"] }), true],
  ["has, not ticked", has("fruits", "pear"), answersOf({ fruits: ["apple"] }), false],
  ["has, no answer", has("fruits", "pear"), nothing, false],
  ["has any-but-none", hasAnyButNone("fruits"), answersOf({ fruits: ["apple"] }), true],
  ["has any-but-none, only none", hasAnyButNone("fruits"), answersOf({ fruits: ["none"] }), false],
  ["has any-but-none, no answer", hasAnyButNone("fruits"), nothing, false],
  ["flagged, one of them", flagged("worry", "doubt"), answersOf({ worry: "no", doubt: "yes" }), true],
  ["flagged, none", flagged("worry", "doubt"), answersOf({ worry: "yet-to-clarify", doubt: "no" }), false],
  ["flagged, no answer", flagged("worry"), nothing, false],
  ["is empty", isEmpty("colour"), nothing, true],
  ["is empty, only spaces", isEmpty("since"), answersOf({ since: "  " }), true],
  ["is empty, an answer", isEmpty("colour"), red, false],
  ["is not empty", isNotEmpty("colour"), red, true],
  ["is not empty, input that does not fit", isNotEmpty("hours"), answersOf({ hours: { unfitting: "many" } }), false],
  ["count", count("pets", ">=", 2), cats("cat", "cat"), true],
  ["count, too few", count("pets", ">=", 2), cats("cat"), false],
  ["count = 0", count("pets", "=", 0), nothing, true],
  ["any", any(is("pets.kind", "dog")), cats("cat", "dog"), true],
  ["any, none of them", any(is("pets.kind", "dog")), cats("cat", "cat"), false],
  ["any, no entries", any(isNot("pets.kind", "dog")), nothing, false],
  [
    "any reads one entry",
    any(and(is("pets.kind", "dog"), is("pets.name", "Rex"))),
    answersOf(
      {},
      {
        pets: [
          { "pets.name": "Rex", "pets.kind": "cat" },
          { "pets.name": "Tom", "pets.kind": "dog" },
        ],
      },
    ),
    false,
  ],
  ["and", and(is("colour", "red"), isEmpty("hours")), red, true],
  ["and, one fails", and(is("colour", "red"), isNotEmpty("hours")), red, false],
  ["and of three", and(is("colour", "red"), isEmpty("hours"), isNotEmpty("since")), red, false],
  ["or", or(is("colour", "blue"), is("colour", "red")), red, true],
  ["or of three", or(is("colour", "blue"), is("colour", "green"), isEmpty("hours")), red, true],
  ["or, none", or(is("colour", "blue"), is("colour", "green")), red, false],
  ["not", not(is("colour", "red")), red, false],
  ["stage", is("stage", "first"), nothing, true],
  ["age", compare("age", ">=", 16), answersOf({ "case:date-of-birth": "2010-03-14" }), true],
  ["age in", isIn("age", "16", "17"), answersOf({ "case:date-of-birth": "2010-03-14" }), true],
  ["age without a date of birth", compare("age", "<", 18), nothing, false],
  ["offence on record", is("offence-on-record", "no"), nothing, true],
];

describe("a condition", () => {
  it.each(table)("%s", (_form, condition, answers, holds) => {
    expect(evaluated(frameworkWith(condition), answers).shown.has("target")).toBe(holds);
  });
});

describe("what the stage type settles", () => {
  it.each([
    [is("stage", "review"), "review", true],
    [is("stage", "review"), "first", false],
    [and(is("stage", "review"), is("colour", "red")), "first", false],
    [and(is("stage", "review"), is("colour", "red")), "review", undefined],
    [or(is("stage", "review"), is("colour", "red")), "review", true],
    [or(is("stage", "review"), is("colour", "red")), "first", undefined],
    [not(isIn("stage", "first", "review")), "first", false],
    [is("colour", "red"), "first", undefined],
  ] as const)("%j at %s: %s", (condition, stage, settled) => {
    expect(settledAt(condition, stage)).toBe(settled);
  });

  it.each([
    [and(is("stage", "first"), is("colour", "red")), is("colour", "red")],
    [or(is("stage", "review"), is("colour", "red"), isEmpty("size")), or(is("colour", "red"), isEmpty("size"))],
    [not(or(is("stage", "review"), is("colour", "red"))), not(is("colour", "red"))],
    [any(is("pets.kind", "cat")), any(is("pets.kind", "cat"))],
  ])("%j leaves %j", (condition, left) => {
    expect(conditionAt(condition, "first")).toEqual(left);
  });
});
