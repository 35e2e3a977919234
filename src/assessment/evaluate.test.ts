import { describe, expect, it } from "vitest";
import { any, is, isNotEmpty } from "../framework/conditions.ts";
import { byCases, choices, computed, list, multi, narrative, shortText, single } from "../framework/define.ts";
import type { Question } from "../framework/language.ts";
import { answersOf, basis, evaluated, frameworkOf } from "./testing/small-framework.ts";
import type { Evaluation } from "./types.ts";

const gaps = (evaluation: Evaluation) =>
  evaluation.gaps.map(({ address, kind, holdsCompletion }) => [address, kind, holdsCompletion]);
const gate = (required: "stage" | "shown" | "never" = "shown"): readonly Question[] => [
  single("gate", "Gate", "core stage", choices("Yes", "No", "Yet to clarify")),
  shortText("behind", "Behind", `core ${required}`, { when: is("gate", "yes") }),
];

describe("what is shown, missing and left", () => {
  it("asks for what stands behind a gate only while it is open", () => {
    const framework = frameworkOf(...gate());
    expect(gaps(evaluated(framework, answersOf({})))).toEqual([["gate", "not-answered", true]]);
    expect(gaps(evaluated(framework, answersOf({ gate: "yes" })))).toEqual([["behind", "not-answered", true]]);
    expect(evaluated(framework, answersOf({ gate: "no" })).complete).toBe(true);
  });

  it("keeps input that does not fit as a gap, and never as an answer", () => {
    const evaluation = evaluated(frameworkOf(...gate()), answersOf({ gate: { unfitting: "maybe" } }));
    expect(gaps(evaluation)).toEqual([["gate", "unfitting", true]]);
    expect(evaluation.shown.has("behind")).toBe(false);
  });

  it("leaves further questions closed until they are opened by an answer", () => {
    const framework = frameworkOf(narrative("more", "More", "further shown"));
    const closed = evaluated(framework, answersOf({}));
    expect([closed.shown.has("more"), closed.openable.has("more"), closed.complete]).toEqual([false, true, true]);
    const open = evaluated(framework, answersOf({ more: "a story" }));
    expect([open.shown.has("more"), open.openable.has("more")]).toEqual([true, false]);
  });

  it("opens a further list by its first entry, and then needs its fields", () => {
    const things = list("things", "Things", "further never", { entryName: "thing", entryLabel: "things.name" }, [
      shortText("things.name", "Name", "further shown"),
      shortText("things.note", "Note", "further never"),
    ]);
    const evaluation = evaluated(frameworkOf(things), answersOf({}, { things: [{}] }));
    expect(gaps(evaluation)).toEqual([["things[things-1].name", "not-answered", true]]);
    expect(evaluation.openable.has("things[things-1].note")).toBe(true);
  });

  it("needs one entry of a required list, unless it may be empty or says so", () => {
    const fields = [shortText("things.name", "Name", "core shown")];
    const about = { entryName: "thing", entryLabel: "things.name" };
    const none = single("none", "None?", "core never", choices("None known yet"));
    const needed = frameworkOf(none, list("things", "Things", "core stage", about, fields));
    expect(gaps(evaluated(needed, answersOf({})))).toEqual([["things", "needs-an-entry", true]]);
    const may = frameworkOf(list("things", "Things", "core stage", { ...about, mayBeEmpty: true }, fields));
    expect(gaps(evaluated(may, answersOf({})))).toEqual([]);
    const says = frameworkOf(
      none,
      list("things", "Things", "core stage", { ...about, emptyWhen: is("none", "none-known-yet") }, fields),
    );
    expect(gaps(evaluated(says, answersOf({})))).toHaveLength(1);
    expect(gaps(evaluated(says, answersOf({ none: "none-known-yet" })))).toEqual([]);
  });

  it("hides the fields of a hidden list", () => {
    const framework = frameworkOf(
      ...gate(),
      list(
        "things",
        "Things",
        "core shown",
        { entryName: "thing", entryLabel: "things.name" },
        [shortText("things.name", "Name", "core shown")],
        { when: is("gate", "yes") },
      ),
      shortText("echo", "Echo", "core never", { when: any(isNotEmpty("things.name")) }),
    );
    const rows = { things: [{ "things.name": "a" }] };
    const hidden = evaluated(framework, answersOf({ gate: "no" }, rows));
    expect(["things", "things[things-1]", "things[things-1].name", "echo"].map((at) => hidden.shown.has(at))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    const back = evaluated(framework, answersOf({ gate: "yes", behind: "x" }, rows));
    expect(["things", "things[things-1]", "things[things-1].name", "echo"].map((at) => back.shown.has(at))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it("counts yet to clarify as answered, and holds a review with one from before", () => {
    const framework = frameworkOf(...gate());
    const answers = answersOf({ gate: "yet-to-clarify" });
    expect(gaps(evaluated(framework, answers))).toEqual([["gate", "yet-to-clarify", false]]);
    const review = { hasPreviousStage: true };
    expect(gaps(evaluated(framework, answers, { facts: review, states: new Map([["gate", "confirmed"]]) }))).toEqual([
      ["gate", "yet-to-clarify", true],
    ]);
    expect(gaps(evaluated(framework, answers, { facts: review }))).toEqual([["gate", "yet-to-clarify", false]]);
  });

  it("asks to confirm what was carried and nobody has looked at", () => {
    const framework = frameworkOf(...basis);
    const answers = answersOf({ colour: "red" }, { pets: [{ "pets.name": "Rex", "pets.kind": "dog" }] });
    const carried = evaluated(framework, answers, {
      states: new Map([
        ["colour", "carried"],
        ["pets[pets-1].name", "carried"],
        ["pets[pets-1].kind", "confirmed"],
      ]),
    });
    expect(gaps(carried)).toEqual([
      ["colour", "to-confirm", true],
      ["pets[pets-1].name", "to-confirm", true],
    ]);
    expect(carried.progress.get("questions")).toMatchObject({ mark: "to-confirm", toConfirm: 2, missing: 0 });
  });

  it.each([
    [{}, "not-looked-at"],
    [{ behind: "x" }, "not-looked-at"],
    [{ gate: "yes" }, "started"],
    [{ gate: "yet-to-clarify" }, "yet-to-clarify"],
    [{ gate: "no" }, "complete"],
  ] as const)("marks %j as %s", (values, mark) => {
    expect(evaluated(frameworkOf(...gate()), answersOf(values)).progress.get("questions")?.mark).toBe(mark);
  });

  it("leads to the first gap in page order and counts what is left", () => {
    const evaluation = evaluated(frameworkOf(...gate(), narrative("last", "Last", "core stage")), answersOf({}));
    expect(evaluation.resumeAt?.address).toBe("gate");
    expect(evaluation.sections).toEqual([{ id: "page", group: "core-record", left: 2 }]);
  });
});

describe("companions", () => {
  it("asks what else behind Something else", () => {
    const framework = frameworkOf(multi("ways", "Ways", "core never", choices("One")));
    expect(evaluated(framework, answersOf({ ways: ["one"] })).shown.has("ways-other-text")).toBe(false);
    expect(gaps(evaluated(framework, answersOf({ ways: ["one", "other"] })))).toEqual([
      ["ways-other-text", "not-answered", true],
    ]);
  });

  it("keeps the machine's value beside a corrected one, and asks why", () => {
    const level = computed(
      "level",
      "Level",
      "core never",
      byCases([{ when: is("gate", "yes"), value: "high" }], null),
      {
        options: choices("High", "Low"),
        correctable: true,
      },
    );
    const follows = shortText("follows", "Follows", "core never", { when: is("level", "low") });
    const framework = frameworkOf(...gate("never"), level, follows);
    const corrected = evaluated(framework, answersOf({ gate: "yes", level: "low" }));
    expect(corrected.computed.get("level")).toBe("high");
    expect([...corrected.corrected]).toEqual(["level"]);
    expect(corrected.shown.has("follows")).toBe(true);
    expect(gaps(corrected)).toEqual([["level-correction-reason", "not-answered", true]]);
    const same = evaluated(framework, answersOf({ gate: "yes", level: "high" }));
    expect([[...same.corrected], gaps(same)]).toEqual([[], []]);
    const given = evaluated(framework, answersOf({ gate: "no", level: "low" }));
    expect([given.computed.has("level"), given.shown.has("follows"), gaps(given)]).toEqual([false, true, []]);
  });
});
