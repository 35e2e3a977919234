import { describe, expect, it } from "vitest";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { answersOf } from "../../assessment/testing/small-framework.ts";
import type { Answers } from "../../framework/answers.ts";
import type { TargetProgress } from "../plans/progress-store.ts";
import { currentFramework } from "../stages/framework-versions.ts";
import { seenAt, visibleOf } from "../stages/testing/visible-of.ts";
import { type ChildPlan, childPlan, ruleKinds } from "./child-plan.ts";

type Values = Answers["values"];
type Entries = Readonly<Record<string, readonly Values[]>>;
const entry = (list: string, fields: Values): Values =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${list}.${name}`, value]));
const target = (fields: Values = {}) => entry("plan-targets", { want: "I want to box", ...fields });

function planOf(entries: Entries, values: Values = {}, more: { stands?: string[]; notes?: TargetProgress[] } = {}) {
  const answers = answersOf({ "controls-needed": "yes", ...values }, entries);
  return childPlan(visibleOf("pre-sentence-report", answers), more.notes ?? [], new Set(more.stands));
}
const willOf = ({ targets }: ChildPlan) => targets.map(({ will }) => will?.text);

describe("the young person's own plan", () => {
  it("has five targets for now in their order and calls the others next; what was given up is gone", () => {
    const plan = planOf({
      "plan-targets": [
        ...[1, 2, 3, 4, 5, 6, 7].map((n) => target({ want: `“Want ${n}”`, order: 8 - n })),
        target({ want: "Gone", status: "dropped" }),
      ],
    });
    expect(plan.targets.map(({ want }) => want?.text)).toEqual(["Want 7", "Want 6", "Want 5", "Want 4", "Want 3"]);
    expect(plan.next.map(({ text }) => text)).toEqual(["Want 2", "Want 1"]);
  });

  it("has rules by their kind, once they were explained; never what others do", () => {
    const all = currentFramework.scales.find(({ id }) => id === "control-type")?.options ?? [];
    const control = (type: string, fields: Values = {}) =>
      entry("external-controls", { type, details: "Detail", status: "in-force", explained: "yes", ...fields });
    expect(planOf({ "external-controls": [control("curfew", { to: "2026-12-03" })] }).rules).toEqual([
      { kind: "curfew", until: "2026-12-03" },
    ]);
    for (const code of ["mappa", "police", "risk-panel", "victim-safety", "staff-safety", "prevent", "other"])
      expect(planOf({ "external-controls": [control(code)] })).toMatchObject({ rules: [], unexplained: 0 });
    for (const status of ["planned", "ended"])
      expect(planOf({ "external-controls": [control("tag", { status })] }).rules).toEqual([]);
    expect(planOf({ "external-controls": [control("tag", { explained: "no" })] })).toMatchObject({
      rules: [],
      unexplained: 1,
    });
    expect(ruleKinds.filter((kind) => !all.some(({ code }) => code === kind))).toEqual([]);
  });

  it.each([
    ["names somebody from the restricted field", "Say sorry to Hamza", "person"],
    ["has a postcode", "Meet at NM4 2QT on Monday", "address"],
    ["has a street and number", "Go to 14 Mill Lane after school", "address"],
    ["has one in Welsh", "Mynd i 3 Heol y Bont", "address"],
    ["has an address that is kept secret", "Tell nobody about flat 9, harbour house", "address"],
    ["has a word that the plan does not use", "Work on my risk with Priya", "words"],
  ])("leaves out what %s, and says so", (_, text, why) => {
    const values = {
      "specific-victim-concern": "yes",
      "specific-victim-details": "A boy at school, Hamza, gave a statement.",
    };
    const secret = entry("case:addresses", { line: "Flat 9, Harbour House", protected: "yes" });
    const entries = { "plan-targets": [target({ "i-will": text })], "case:addresses": [secret] };
    const plan = planOf(entries, { "rosh-judgement": "high", ...values });
    const address = "plan-targets[plan-targets-1].i-will";
    expect(plan.held).toMatchObject([{ address, why, letThrough: false }]);
    expect(willOf(plan)).toEqual([null]);
    const looked = planOf(entries, { "rosh-judgement": "high", ...values }, { stands: [address] });
    expect(looked.held).toMatchObject([{ address, why, letThrough: true }]);
    expect(willOf(looked)).toEqual([text]);
  });

  it("keeps everyday words: days, numbers and helpers", () => {
    const text = "Text Denise by 9 on 14 Friday evenings, go to the gym at 5 and ring 01632 960118";
    const plan = planOf({ "plan-targets": [target({ "i-will": text })] });
    expect(plan.held).toEqual([]);
    expect(willOf(plan)).toEqual([text]);
  });

  it("says how a target goes as it was noted last, with the young person's own words", () => {
    const note = (over: Partial<TargetProgress>): TargetProgress => ({
      id: "n",
      stageId: "s",
      target: "plan-targets-1",
      happenedOn: "2026-11-10",
      status: null,
      note: "The worker's own note",
      childWords: "",
      authorName: "Sam",
      at: seenAt,
      ...over,
    });
    const notes = [note({}), note({ childWords: "It was the best", status: "going-well" }), note({ status: "stuck" })];
    const plan = planOf({ "plan-targets": [target({ status: "not-started" })] }, {}, { notes });
    expect(plan.targets[0]).toMatchObject({ status: "going-well", said: { text: "It was the best" } });
    expect(JSON.stringify(plan)).not.toContain("own note");
  });

  it("says what they want in their words: said themselves, else quoted, never the worker's account", () => {
    const quoted = { "goals-own-words": "She is clear: ‘My own flat’ and “a cat”.", "good-at": "Good with her hands." };
    expect(planOf({}, quoted)).toMatchObject({ wants: [{ text: "My own flat" }, { text: "a cat" }], goodAt: [] });
    const said = { ...quoted, "sa-future-goals": "See my sister", "sa-good-at": "Fixing bikes" };
    expect(planOf({}, said)).toMatchObject({ wants: [{ text: "See my sister" }], goodAt: [{ text: "Fixing bikes" }] });
  });

  it.each([
    ["Denise, his aunt, who listens", "Denise"],
    ["his father", "Father"],
    ["Her nan (lives near)", "Nan"],
    ["Mr Adeyemi at the gate", "Mr Adeyemi at the gate"],
  ])("names whom they trust without the worker's account: %s", (who, name) => {
    const plan = planOf({}, { "trusted-adult": "yes", "trusted-adult-who": who });
    expect(plan.trusted?.text).toBe(name);
  });

  it("reads no other text of the stage", () => {
    const values: Record<string, string> = {};
    const entries: Record<string, readonly Values[]> = {};
    const isText = (type: string): boolean => ["narrative", "shortText", "person", "organisation"].includes(type);
    const word = (id: string): string => `canary ${id} end`;
    for (const { question } of frameworkIndex(currentFramework).questions.values()) {
      if (question.type === "list")
        entries[question.id] = [
          Object.fromEntries(question.fields.filter(({ type }) => isText(type)).map(({ id }) => [id, word(id)])),
        ];
      else if (isText(question.type) && !question.id.includes(".")) values[question.id] = word(question.id);
    }
    entries["external-controls"] = [
      {
        ...entries["external-controls"]?.[0],
        ...entry("external-controls", { type: "curfew", status: "in-force", explained: "yes" }),
      },
    ];
    const found = JSON.stringify(
      planOf(entries, {
        ...values,
        "trusted-adult": "yes",
        "plan-agreement": "partly",
        "adverse-outcome-foreseen": "yes",
        "future-harm-foreseen": "yes",
      }),
    ).matchAll(/canary (\S+?) end/gi);
    expect([...new Set([...found].map(([, id]) => id))].sort()).toEqual([
      "plan-child-comment",
      "plan-targets.helpers-will",
      "plan-targets.i-will",
      "plan-targets.know",
      "plan-targets.want",
      "sa-future-goals",
      "sa-good-at",
      "sa-what-helps",
      "trusted-adult-who",
    ]);
  });
});
