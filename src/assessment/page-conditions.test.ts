import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUnfitting } from "../framework/answers.ts";
import { and, any, flagged, is, isEmpty, not, or } from "../framework/conditions.ts";
import { choices, shortText, single } from "../framework/define.ts";
import type { Condition } from "../framework/language.ts";
import { compile } from "./compile.ts";
import { evaluate } from "./evaluate.ts";
import { openOnPage, type PageQuestions, pageConditions } from "./page-conditions.ts";
import { compiledStage } from "./testing/assetplus-stage.ts";
import { randomAnswers } from "./testing/random-answers.ts";
import { answersOf, basis, frameworkOf, frameworkWith, facts as someFacts } from "./testing/small-framework.ts";
import type { FactValue } from "./types.ts";
import { isBlank } from "./walk.ts";

const stage = compiledStage("pre-sentence-report");
const facts = { ...someFacts, stage: "pre-sentence-report" };
const settings = { countersignCriteria: {} };

/** As a control says it: only what fits counts. */
const counts = (value: unknown): FactValue =>
  value === undefined || value === null || isUnfitting(value) || isBlank(value as string) ? null : (value as FactValue);

describe("the conditions of a page", () => {
  it("open what the evaluation shows, from the answers that stand on the page, after a journey as JSON", () => {
    let tried = 0;
    fc.assert(
      fc.property(randomAnswers(stage), (answers) => {
        const evaluation = evaluate(stage, answers, new Map(), facts, settings);
        for (const { questions } of stage.subSections) {
          const asked = questions.map(({ question }) => question);
          const page = pageConditions(
            stage,
            {
              asked: new Set(asked.map(({ id }) => id)),
              answerable: new Set(
                asked.filter(({ type }) => type !== "computed" && type !== "ref").map(({ id }) => id),
              ),
              entry: null,
            },
            answers,
            evaluation,
            facts,
          );
          for (const [id, open] of openOnPage(JSON.parse(JSON.stringify(page)))((id) => counts(answers.values[id]))) {
            tried += 1;
            expect(`${id} ${open}`).toBe(`${id} ${evaluation.shown.has(id)}`);
          }
        }
      }),
      { numRuns: 8 },
    );
    expect(tried).toBeGreaterThan(800);
  });

  it("open what the evaluation shows in an entry", () => {
    let tried = 0;
    fc.assert(
      fc.property(randomAnswers(stage), (answers) => {
        const evaluation = evaluate(stage, answers, new Map(), facts, settings);
        for (const { question, fields } of stage.questions) {
          if (fields.length === 0 || !evaluation.shown.has(question.id)) continue;
          for (const entry of answers.entries[question.id] ?? []) {
            const page = pageConditions(
              stage,
              {
                asked: new Set(fields.map((field) => field.question.id)),
                answerable: new Set(fields.filter(({ asked }) => asked).map((field) => field.question.id)),
                entry: { list: question.id, id: entry.id },
              },
              answers,
              evaluation,
              facts,
            );
            for (const [id, open] of openOnPage(page)((field) => counts(entry.values[field]))) {
              tried += 1;
              const address = id.replace(".", `[${entry.id}].`);
              expect(`${address} ${open}`).toBe(`${address} ${evaluation.shown.has(address)}`);
            }
          }
        }
      }),
      { numRuns: 8 },
    );
    expect(tried).toBeGreaterThan(50);
  });

  const settledFor = (when: Condition, answerable: readonly string[], values = {}, entries = {}) => {
    const compiled = compile(frameworkWith(when), "first");
    const answers = answersOf(values, entries);
    const evaluation = evaluate(compiled, answers, new Map(), someFacts, settings);
    const page: PageQuestions = { asked: new Set(["target"]), answerable: new Set(answerable), entry: null };
    return pageConditions(compiled, page, answers, evaluation, someFacts).conditions.questions;
  };

  it.each<[string, Condition, object, Condition | null]>([
    ["a fact of another page decides", and(is("colour", "red"), is("worry", "yes")), { worry: "no" }, null],
    ["or leaves the rest", and(is("colour", "red"), is("worry", "yes")), { worry: "yes" }, and(is("colour", "red"))],
    ["one true part decides an or", or(is("colour", "red"), is("worry", "yes")), { worry: "yes" }, null],
    ["a false one falls away", or(is("colour", "red"), is("worry", "yes")), {}, or(is("colour", "red"))],
    ["not turns what is known", or(is("colour", "red"), not(is("worry", "yes"))), {}, null],
    [
      "entries have pages of their own",
      or(is("colour", "red"), any(is("pets.kind", "cat"))),
      {},
      or(is("colour", "red")),
    ],
    ["nothing of it stands on the page", isEmpty("hours"), {}, null],
  ])("are settled where the page cannot change them: %s", (_, when, values, left) => {
    const settled = settledFor(when, ["colour"], values);
    expect(settled).toEqual(left === null ? [] : [{ id: "target", shownWhen: left }]);
  });

  it("keep of several worries those of the page", () => {
    const when = flagged("worry", "doubt");
    expect(settledFor(when, ["worry"])).toEqual([{ id: "target", shownWhen: flagged("worry") }]);
    expect(settledFor(when, ["worry"], { doubt: "yes" })).toEqual([]);
  });

  it("hold no answer", () => {
    const secret = "<b>told in confidence</b>";
    const compiled = compile(
      frameworkWith(or(is("colour", "red"), any(is("pets.name", "Rex")), not(isEmpty("since")))),
      "first",
    );
    const answers = answersOf({ colour: "red" }, { pets: [{ "pets.name": secret }] });
    const evaluation = evaluate(compiled, answers, new Map(), someFacts, settings);
    const asked = new Set(["colour", "target"]);
    const page = pageConditions(compiled, { asked, answerable: asked, entry: null }, answers, evaluation, someFacts);
    expect(JSON.stringify(page)).not.toContain("confidence");
  });

  it("close what stands behind a question that closes, and open it again with the answer it still holds", () => {
    const framework = frameworkOf(
      ...basis,
      single("first", "First", "further shown", choices("Yes", "No"), { when: is("colour", "red") }),
      shortText("second", "Second", "further shown", { when: is("first", "yes") }),
    );
    const compiled = compile(framework, "first");
    const asked = new Set(["colour", "first", "second"]);
    const answers = answersOf({});
    const evaluation = evaluate(compiled, answers, new Map(), someFacts, settings);
    const open = openOnPage(
      pageConditions(compiled, { asked, answerable: asked, entry: null }, answers, evaluation, someFacts),
    );
    const held: Record<string, string> = { colour: "red", first: "yes" };
    const look = () => Object.fromEntries(open((id) => held[id] ?? null));
    expect(look()).toEqual({ first: true, second: true });
    held.colour = "blue";
    expect(look()).toEqual({ first: false, second: false });
    held.colour = "red";
    expect(look()).toEqual({ first: true, second: true });
  });
});
