import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../vitest.runs.ts";
import type { Answers } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import { evaluate } from "../evaluate.ts";
import { compiledStage } from "../testing/assetplus-stage.ts";
import { answersOf, facts as usualFacts } from "../testing/small-framework.ts";
import { whyWorkedOut } from "./why-worked-out.ts";

const compiled = compiledStage("pre-sentence-report");
const facts = { ...usualFacts, stage: "pre-sentence-report" as const };
const evaluated = (answers: Answers) => evaluate(compiled, answers, new Map(), facts, { countersignCriteria: {} });
const reasonsOf = (id: QuestionId, answers: Answers) => whyWorkedOut(id, compiled, answers, evaluated(answers), facts);
/** "offences[…]: offences.status=proved" for each reason, with the entry's place in its list. */
const told = (id: QuestionId, answers: Answers): readonly string[] =>
  reasonsOf(id, answers).map(({ address, entry, answers: behind }) => {
    const place = entry ? answers.entries[entry.list]?.findIndex((each) => each.id === entry.id) : undefined;
    const at = entry ? `${entry.list}[${place}]` : address;
    return `${at}: ${behind.map(({ question, value }) => `${question}=${String(value)}`).join(", ")}`;
  });

const theft = { "offences.title": "Theft from a shop", "offences.status": "proved", "offences.group": "theft" };
const wounding = {
  "offences.title": "Wounding",
  "offences.status": "proved",
  "offences.mappa-qualifying": "yes",
  "offences.specified": "yes",
};

/** A field that is answered with one of these, or not at all. */
const answered = <Id extends string>(id: Id, ...values: readonly Answers["values"][string][]) =>
  fc.option(fc.constantFrom(...values)).map((value): Answers["values"] => (value === null ? {} : { [id]: value }));
const together = (...parts: readonly fc.Arbitrary<Answers["values"]>[]) =>
  fc.tuple(...parts).map((each): Answers["values"] => Object.assign({}, ...each));
/** All that the rule of the prompt reads. */
const readByPrompt = fc
  .tuple(
    together(
      answered("rosh-judgement", "low", "medium", "high", "very-high"),
      answered("sex-offender-register", "yes", "no"),
    ),
    fc.array(
      together(
        answered("offences.status", "charged", "proved", "not-proved"),
        answered("offences.group", "theft", "sexual"),
        answered("offences.mappa-qualifying", "yes", "no"),
      ),
      { maxLength: 3 },
    ),
    fc.array(together(answered("episodes.elements", ["weapon"], ["extremism"], ["weapon", "extremism"])), {
      maxLength: 2,
    }),
  )
  .map(([values, offences, episodes]) => answersOf(values, { offences, episodes }));

describe("why a value was worked out as it was", () => {
  it.each<readonly [string, QuestionId, Answers, readonly string[]]>([
    ["nothing", "mappa-prompt", answersOf({}), []],
    ["no proved offence that qualifies", "mappa-prompt", answersOf({}, { offences: [theft] }), []],
    [
      "one that is charged only",
      "mappa-prompt",
      answersOf({}, { offences: [{ ...wounding, "offences.status": "charged" }] }),
      [],
    ],
    [
      "the offence that qualifies, and no other",
      "mappa-prompt",
      answersOf({}, { offences: [theft, wounding] }),
      ["offences[1]: offences.status=proved, offences.mappa-qualifying=yes"],
    ],
    ["a judgement", "mappa-prompt", answersOf({ "rosh-judgement": "high" }), ["rosh-judgement: rosh-judgement=high"]],
    [
      "all of them, and of several ticks the one that counts",
      "mappa-prompt",
      answersOf(
        { "rosh-judgement": "very-high", "sex-offender-register": "yes" },
        { offences: [wounding], episodes: [{ "episodes.elements": ["weapon", "extremism"] }] },
      ),
      [
        "offences[0]: offences.status=proved, offences.mappa-qualifying=yes",
        "sex-offender-register: sex-offender-register=yes",
        "rosh-judgement: rosh-judgement=very-high",
        "episodes[0]: episodes.elements=extremism",
      ],
    ],
    // An answer that is hidden counts as absent: without such an offence nobody is asked about registration.
    ["nothing hidden", "mappa-prompt", answersOf({ "sex-offender-register": "yes" }), []],
    [
      "the specified offence",
      "dangerousness-required",
      answersOf({}, { offences: [theft, wounding] }),
      ["offences[1]: offences.specified=yes"],
    ],
    ["nothing where it is not asked", "dangerousness-required", answersOf({}, { offences: [theft] }), []],
    [
      "what a yes rests on, and nothing for a no that a case gave",
      "alert-mental-health",
      answersOf({ "mental-health-concerns": "no" }),
      [],
    ],
    ["nothing for a question that is asked of everybody", "rosh-judgement", answersOf({}), []],
  ])("%s: %s", (_what, id, answers, expected) => {
    expect(told(id, answers)).toEqual(expected);
  });

  it("is known for every yes and for no no, and names answers that are shown", () => {
    fc.assert(
      fc.property(readByPrompt, (answers) => {
        const evaluation = evaluated(answers);
        const prompt = evaluation.computed.get("mappa-prompt");
        const reasons = reasonsOf("mappa-prompt", answers);
        expect(reasons.length > 0).toBe(prompt === "yes");
        for (const { entry, address } of reasons) expect(evaluation.counting.has(entry?.list ?? address)).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });
});
