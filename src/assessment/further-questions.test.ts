/** Every further question is opened: by the answers that its condition asks for, found by search from the definitions, or by choice. */
import { describe, expect, it } from "vitest";
import { fullStage } from "../../e2e/cases/full-stage.ts";
import { runs } from "../../vitest.runs.ts";
import { entryAddress, parseAddress } from "../framework/address.ts";
import type { Answers, ListEntry } from "../framework/answers.ts";
import { assetplus, startableStageTypes } from "../framework/assetplus.ts";
import { awaited } from "../framework/awaited.ts";
import type { Condition, QuestionId, StageTypeId } from "../framework/language.ts";
import { indexOf } from "./check-framework.ts";
import type { CompiledQuestion } from "./compiled-stage.ts";
import { factsIn } from "./conditions.ts";
import { possibleValues } from "./possible-values.ts";
import { search } from "./satisfiable.ts";
import { answersFound } from "./testing/answers-found.ts";
import { compiledStage } from "./testing/assetplus-stage.ts";
import { evaluated } from "./testing/small-framework.ts";

const index = indexOf(assetplus, awaited);
const { find } = search(index, possibleValues(index));

/** The further questions and fields that stand on some page of this stage. */
const furtherAt = (type: StageTypeId): readonly CompiledQuestion[] =>
  compiledStage(type)
    .subSections.flatMap(({ questions }) => questions)
    .flatMap((question) => [question, ...question.fields])
    .filter(({ question }) => question.depth === "further");

const outcome = (type: string, current: string): Answers => ({
  values: {},
  entries: { outcomes: [{ id: "order", values: { "outcomes.type": type, "outcomes.current": current } }] },
});
/**
 * Worked-out values come from somewhere: nothing at all, a kind of case, custody now or before, or a whole written stage. Made once for each
 * type: a whole stage written anew for each question was a third of this test.
 */
const backgrounds = new Map(
  startableStageTypes.map((type): readonly [StageTypeId, readonly Answers[]] => [
    type,
    [
      { values: {}, entries: {} },
      outcome("dto", "yes"),
      outcome("dto", "no"),
      { ...outcome("yro", "yes"), values: { "case:date-of-birth": "2010-03-14" } },
      fullStage(assetplus, type),
    ],
  ]),
);

function onTop(background: Answers, found: Answers): Answers {
  const lists = new Set([...Object.keys(background.entries), ...Object.keys(found.entries)]);
  const rowsOf = (list: QuestionId): readonly ListEntry[] => {
    const [below, above] = [background.entries[list] ?? [], found.entries[list] ?? []];
    const longer = above.length > below.length ? above : below;
    return longer.map(({ id }, at) => ({ id, values: { ...below[at]?.values, ...above[at]?.values } }));
  };
  return {
    values: { ...background.values, ...found.values },
    entries: Object.fromEntries([...lists].map((list) => [list, rowsOf(list)])),
  };
}

const conditionsOf = ({ list, question }: CompiledQuestion): readonly Condition[] =>
  [list?.question.shownWhen, question.shownWhen].flatMap((condition) => condition ?? []);

/** Whether the question is opened at this stage, or can be chosen; `impossible` where its condition rules the stage out. */
function isOpened(one: CompiledQuestion, type: StageTypeId): boolean | "impossible" {
  const compiled = compiledStage(type);
  const list = one.list?.question.id ?? null;
  const known = find({ op: "and", of: conditionsOf(one) }, true, [type], list);
  if (known === null) return "impossible";
  const { answers } = answersFound(compiled, known);
  const withEntry: Answers =
    list === null || (answers.entries[list]?.length ?? 0) > 0
      ? answers
      : {
          ...answers,
          entries: { ...answers.entries, [list]: [{ id: one.list?.fixedEntries?.[0] ?? "one", values: {} }] },
        };
  return (backgrounds.get(type) ?? []).some((background) => {
    const whole = onTop(background, withEntry);
    const addresses =
      list === null
        ? [one.question.id]
        : (whole.entries[list] ?? []).map(({ id }) => `${entryAddress(list, id)}${one.question.id.slice(list.length)}`);
    const kinds = ["youth-justice-service", "secure-establishment"] as const;
    return kinds.some((organisationKind) => {
      const facts = { stage: type, dueOn: "2026-05-25", organisationKind };
      const { shown, openable } = evaluated(compiled, whole, { facts });
      return addresses.some((address) => shown.has(address) || openable.has(address));
    });
  });
}

/** Reads, directly or through what it reads, a value that is worked out: a kind of case that a stage cannot be is no fault. */
function readsWorkedOut(fact: QuestionId, seen = new Set<QuestionId>()): boolean {
  if (seen.has(fact)) return false;
  seen.add(fact);
  const placed = index.placed.get(fact);
  if (placed?.question.type === "computed") return true;
  const { shownWhen } = placed?.question ?? {};
  const facts = [...(shownWhen ? factsIn(shownWhen) : []), ...(placed?.list ? [placed.list.id] : [])];
  return facts.some((next) => readsWorkedOut(next, seen));
}

it("opens every further question at some stage", () => {
  const open = new Map(
    startableStageTypes.flatMap((type) => furtherAt(type).map((one) => [one.question.id, one] as const)),
  );
  expect(open.size).toBeGreaterThan(600);
  // Most are opened in a stage in which everything is answered, or wait to be chosen in an empty one.
  for (const type of startableStageTypes) {
    const compiled = compiledStage(type);
    for (const answers of [fullStage(assetplus, type), { values: {}, entries: {} }]) {
      const { shown, openable } = evaluated(compiled, answers, { facts: { stage: type } });
      for (const address of [...shown, ...openable]) open.delete(parseAddress(address)?.question ?? "");
    }
  }
  for (const type of startableStageTypes.toReversed())
    for (const one of furtherAt(type))
      if (open.has(one.question.id) && isOpened(one, type) === true) open.delete(one.question.id);
  expect([...open.keys()]).toEqual([]);
});

/** The shortest stage in npm test, all of them in npm run prove. */
const lookedAt = [...startableStageTypes].sort((a, b) => furtherAt(a).length - furtherAt(b).length).slice(0, runs(1));
describe.each(lookedAt)("%s", (type) => {
  it("opens every further question that it can have", () => {
    const closed = furtherAt(type).filter((one) => isOpened(one, type) === false);
    expect(closed.map(({ question }) => question.id).filter((id) => !readsWorkedOut(id))).toEqual([]);
  });

  it("opens what waits to be chosen when it is answered, and only then", () => {
    const compiled = compiledStage(type);
    const facts = { stage: type };
    const empty = evaluated(compiled, { values: {}, entries: {} }, { facts });
    const waiting = furtherAt(type).filter(
      ({ byChoice, list, asked, question }) => byChoice && asked && list === null && question.type !== "list",
    );
    for (const { question } of waiting) {
      expect([question.id, empty.openable.has(question.id)]).toEqual([question.id, true]);
      const answer = compiled.options(question)[0]?.code ?? "2026-05-01";
      const value = question.type === "multi" ? [answer] : question.type === "number" ? (question.from ?? 1) : answer;
      const { shown } = evaluated(compiled, { values: { [question.id]: value }, entries: {} }, { facts });
      expect([question.id, shown.has(question.id)]).toEqual([question.id, true]);
    }
  });
});
