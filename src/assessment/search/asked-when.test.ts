import { describe, expect, it } from "vitest";
import { assetplus } from "../../framework/assetplus.ts";
import { and, any, compare, count, flagged, has, is, isIn, isNotEmpty, or } from "../../framework/conditions.ts";
import type { Condition } from "../../framework/language.ts";
import { find } from "../../wording/en/find.ts";
import { compile } from "../compile.ts";
import { askedWhen } from "./asked-when.ts";

const report = compile(assetplus, "pre-sentence-report");
const services = "“Are any other professionals or services involved, now or before?”";

describe("when a question is asked, in words", () => {
  it.each<[string, Condition, string | null]>([
    ["one answer", is("services-any", "yes"), `${services} is “Yes”`],
    ["one of two answers", isIn("services-any", "yes", "yet-to-clarify"), `${services} is “Yes” or “Yet to clarify”`],
    [
      "a tick",
      has("thinking-concerns", "other"),
      "“Which of these are true of the young person, more than for most of their age?” includes “Something else”",
    ],
    ["an answer at all", isNotEmpty("good-at"), "“What are they good at, proud of or keen on?” is answered"],
    ["a list", count("life-events", ">=", 1), "“Significant life events” has an entry"],
    [
      "what the stage settles left out",
      and(isIn("stage", "pre-sentence-report"), is("services-any", "no")),
      `${services} is “No”`,
    ],
    [
      "a concern",
      flagged("money-concerns"),
      "the answer to “Is lack of money a problem for the young person or the people they live with?” is a concern",
    ],
    ["age: not said", compare("age", ">=", 18), null],
    ["a field of some entry: not said", any(is("offences.group", "sexual")), null],
    ["too many: not said", or(...["1", "2", "3", "4", "5"].map(() => is("services-any", "yes"))), null],
  ])("%s", (_what, condition, words) => {
    expect(askedWhen(report, condition, "standard", find.conditions)).toBe(words);
  });
});
