import { describe, expect, it } from "vitest";
import { assetplus } from "../framework/assetplus.ts";
import { awaited } from "../framework/awaited.ts";
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
  isNot,
  not,
  or,
} from "../framework/conditions.ts";
import {
  byCases,
  choices,
  computed,
  copyOf,
  entriesOf,
  list,
  listPage,
  number,
  pagedList,
  ref,
  scale,
  shortText,
  single,
  worked,
} from "../framework/define.ts";
import type { Condition, Framework, ListPage, Question, SubSection } from "../framework/language.ts";
import { preventionAndDiversion } from "../framework/prevention-and-diversion/prevention-and-diversion.ts";
import { checkFramework, checkWholeFramework } from "./check-framework.ts";
import { FrameworkFault } from "./framework-fault.ts";
import { basis, frameworkOf, frameworkWith } from "./testing/small-framework.ts";

const nothingAwaited = { questions: [], sections: [] };

/** The fault that a framework is refused for, as "path: what"; null when it is sound. */
function faultOf(framework: Framework): string | null {
  try {
    checkFramework(framework, nothingAwaited);
    return null;
  } catch (error) {
    if (error instanceof FrameworkFault) return error.message;
    throw error;
  }
}

const withQuestion = (...questions: readonly Question[]): Framework => frameworkOf(...basis, ...questions);
const text = (id: string, label: string) => shortText(id, label, "core never");

/** The basis, with this beside the guide of its sub-section. */
function withGuidance(more: Pick<SubSection, "example" | "leaveOut">): Framework {
  const framework = frameworkOf(...basis);
  const sections = framework.sections.map((section) => ({
    ...section,
    subSections: section.subSections.map((subSection) => ({ ...subSection, ...more })),
  }));
  return { ...framework, sections };
}

/** A list that is filled in page by page, everything guided but its page. */
function withPage(more: Pick<ListPage, "example" | "leaveOut">): Framework {
  const fields = [shortText("forms.name", "Whose form?", "core shown")];
  const page = listPage({ id: "forms-first", title: "First", guide: "Facts only: who says it.", ...more, fields });
  const about = { entryName: "form", entryLabel: "forms.name", mayBeEmpty: true } as const;
  const framework = withGuidance({ example: "She rang on 3 May.", leaveOut: "Reasons." });
  const sections = framework.sections.map((section) => ({
    ...section,
    subSections: section.subSections.map((subSection) => ({
      ...subSection,
      questions: [...subSection.questions, pagedList("forms", "Forms", "core never", about, [page])],
    })),
  }));
  return { ...framework, sections };
}

const faults: readonly (readonly [what: string, framework: Framework, path: string, says: string])[] = [
  ["an id used twice", withQuestion(text("colour", "Again")), "page/questions/colour", "used twice"],
  ["a question asked twice", withQuestion(text("paint", "Colour?")), "page/questions/paint", "same question"],
  ["an id that is none", withQuestion(text("Not An Id", "Odd")), "page/questions/Not An Id", "is not an id"],
  [
    "a scale that does not exist",
    withQuestion(single("size", "Size", "core never", scale("sizes"))),
    "page/questions/size",
    "no scale sizes",
  ],
  [
    "two options with one code",
    withQuestion(single("size", "Size", "core never", choices("Big", "big"))),
    "page/questions/size/big",
    "one code",
  ],
  ["a condition on nothing", frameworkWith(is("shade", "red")), "page/questions/target/shownWhen", "does not exist"],
  [
    "an option that does not exist",
    frameworkWith(is("colour", "pink")),
    "page/questions/target/shownWhen",
    "no option pink",
  ],
  ["= on a multi", frameworkWith(is("fruits", "apple")), "page/questions/target/shownWhen", "use has"],
  ["has on a single", frameworkWith(has("colour", "red")), "page/questions/target/shownWhen", "no multi"],
  [
    "any-but-none without a closing answer",
    frameworkWith(hasAnyButNone("colour")),
    "page/questions/target/shownWhen",
    "no multi",
  ],
  [
    "flagged without a concern",
    frameworkWith(flagged("colour")),
    "page/questions/target/shownWhen",
    "marked as a concern",
  ],
  [
    "a number compared that is none",
    frameworkWith(compare("colour", ">", 1)),
    "page/questions/target/shownWhen",
    "neither a number",
  ],
  ["a field outside any", frameworkWith(is("pets.kind", "dog")), "page/questions/target/shownWhen", "use any"],
  [
    "any over two lists",
    frameworkWith(any(and(is("pets.kind", "dog"), is("colour", "red")))),
    "page/questions/target/shownWhen",
    "all must be fields of one list",
  ],
  [
    "count of what is no list",
    frameworkWith(count("colour", ">=", 1)),
    "page/questions/target/shownWhen",
    "not about a list",
  ],
  [
    "a stage that does not exist",
    frameworkWith(is("stage", "last")),
    "page/questions/target/shownWhen",
    "no stage last",
  ],
  [
    "a condition that no stage can make true",
    frameworkWith(and(is("stage", "first"), is("stage", "review"))),
    "page/questions/target/shownWhen",
    "no stage can make it true",
  ],
  [
    "conditions in a circle",
    withQuestion(
      single("left", "Left", "core never", choices("Yes"), { when: is("right", "yes") }),
      single("right", "Right", "core never", choices("Yes"), { when: is("left", "yes") }),
    ),
    "left -> right -> left",
    "circle",
  ],
  [
    "computed values in a circle",
    withQuestion(
      computed("one", "One", "core never", copyOf("two")),
      computed("two", "Two", "core never", copyOf("one")),
    ),
    "one -> two -> one",
    "circle",
  ],
  [
    "a rule that does not exist",
    withQuestion(computed("sum", "Sum", "core never", worked("no-such-rule", []))),
    "page/questions/sum",
    "no computed rule no-such-rule",
  ],
  [
    "a rule that reads nothing that exists",
    withQuestion(computed("sum", "Sum", "core never", byCases([{ when: is("gone", "yes"), value: "yes" }], null))),
    "page/questions/sum",
    "reads gone",
  ],
  ["a ref to nothing", withQuestion(ref("see", "See", "core never", ["gone"])), "page/questions/see", "shows gone"],
  [
    "a ref to a ref",
    withQuestion(ref("see", "See", "core never", ["colour"]), ref("look", "Look", "core never", ["see"])),
    "page/questions/look",
    "itself only shows another fact",
  ],
  [
    "entries of what is no list",
    withQuestion(single("which", "Which", "core never", entriesOf(["colour"]))),
    "page/questions/which",
    "no list",
  ],
  [
    "entries named by no field",
    withQuestion(
      list("cars", "Cars", "core never", { entryName: "car", entryLabel: "cars.name" }, [
        shortText("cars.make", "Make", "core shown"),
      ]),
    ),
    "page/questions/cars",
    "named by cars.name",
  ],
  [
    "an unknown use",
    withQuestion(shortText("odd", "Odd", "core never", { uses: ["flag:gone"] })),
    "page/questions/odd/uses",
    "flag:gone",
  ],
];

const target = "page/questions/target/shownWhen";
const impossible = "no answers can make it true";
const certain = "no answers can make it false";
const afterwards = (when: Condition, then: Condition): Framework =>
  frameworkOf(
    ...basis,
    single("gate", "Gate", "core shown", choices("Yes", "No"), { when }),
    shortText("target", "Target", "core shown", { when: then }),
  );
/** Sound at first sight; only a search, or somebody who reads, sees what is wrong. */
const thoroughFaults: readonly (readonly [what: string, framework: Framework, path: string, says: string])[] = [
  [
    "two answers of one question at once",
    frameworkWith(and(is("colour", "red"), is("colour", "green"))),
    target,
    impossible,
  ],
  ["an answer beside none at all", frameworkWith(and(is("colour", "red"), isEmpty("colour"))), target, impossible],
  ["a number above its limit", frameworkWith(compare("hours", ">", 60)), target, impossible],
  [
    "a number between two whole ones",
    frameworkWith(and(compare("hours", ">", 3), compare("hours", "<", 4))),
    target,
    impossible,
  ],
  [
    "an entry in an empty list",
    frameworkWith(and(count("pets", "=", 0), any(is("pets.kind", "dog")))),
    target,
    impossible,
  ],
  [
    "an entry of two kinds",
    frameworkWith(any(and(is("pets.kind", "dog"), is("pets.kind", "cat")))),
    target,
    impossible,
  ],
  [
    "what is shown only when its own source is hidden",
    afterwards(is("colour", "red"), and(is("gate", "yes"), isNot("colour", "red"))),
    target,
    impossible,
  ],
  ["a condition that says nothing", frameworkWith(or(is("colour", "red"), isNot("colour", "red"))), target, certain],
  [
    "a case behind a case that takes everything",
    withQuestion(
      computed(
        "sum",
        "Sum",
        "core never",
        byCases([{ when: or(isEmpty("hours"), not(isEmpty("hours"))), value: "x" }], null),
      ),
    ),
    "page/questions/sum/cases/0",
    certain,
  ],
  [
    "a document that is not named",
    withQuestion(shortText("kept", "Kept", "core never", { from: "seed" })),
    "page/questions/kept",
    "it comes from seed and does not say which",
  ],
  [
    "a limit without a source",
    withQuestion(number("age", "Age", "core never", { from: 0, to: 25 })),
    "page/questions/age",
    "its upper limit has no source",
  ],
  [
    "a rule without a source",
    withQuestion(computed("sum", "Sum", "core never", worked("age-today", []))),
    "page/questions/sum",
    "its rule has no source",
  ],
  [
    "a time limit without a source",
    {
      ...frameworkOf(...basis),
      stages: frameworkOf(...basis).stages.map((stage) => ({
        ...stage,
        timeLimit: { ...stage.timeLimit, source: " " },
      })),
    },
    "stages/first/timeLimit",
    "it has no source",
  ],
  [
    "guidance without an example",
    withGuidance({ leaveOut: "Reasons, which go to “Why”." }),
    "page/questions/example",
    "the guidance gives no example",
  ],
  [
    "a page of a long entry without an example",
    withPage({ leaveOut: "Reasons." }),
    "page/forms-first/example",
    "the guidance gives no example",
  ],
  [
    "a page of a long entry that does not say what to leave out",
    withPage({ example: "She rang on 3 May." }),
    "page/forms-first/leaveOut",
    "the guidance does not say what to leave out",
  ],
  [
    "guidance that does not say what to leave out",
    withGuidance({ example: "She rang on 3 May.", leaveOut: " " }),
    "page/questions/leaveOut",
    "the guidance does not say what to leave out",
  ],
];

describe("the start-up check", () => {
  it.each([
    ["AssetPlus", assetplus],
    ["the short framework for prevention and diversion", preventionAndDiversion],
  ])("finds %s sound, every condition possible and every rule with its source", (_name, framework) => {
    expect(() => checkWholeFramework(framework, awaited)).not.toThrow();
  });

  it.each(thoroughFaults)("finds, when it looks at the whole, %s", (_what, framework, path, says) => {
    expect(faultOf(framework)).toBeNull();
    expect(() => checkWholeFramework(framework, nothingAwaited)).toThrow(`${path}: ${says}`);
  });

  it("asks for whole guidance only of the authors, and finds it", () => {
    const guided = withGuidance({ example: "She rang on 3 May.", leaveOut: "Reasons, which go to “Why”." });
    expect(() => checkWholeFramework(guided, nothingAwaited)).not.toThrow();
  });

  it("accepts nothing that dangles without being awaited", () => {
    const cut = { ...assetplus, sections: assetplus.sections.filter(({ id }) => id !== "custody") };
    expect(faultOf(cut)).toContain("there is no such module");
    const withModule = () => checkFramework(cut, { ...awaited, sections: ["custody"] });
    expect(withModule).toThrow(/which does not exist/);
  });

  it("finds the small framework of these tests sound", () => {
    expect(faultOf(frameworkWith(is("colour", "red")))).toBeNull();
  });

  it.each(faults)("stops at %s, with the path to it", (_what, framework, path, says) => {
    const fault = faultOf(framework);
    expect(fault).toContain(says);
    expect(fault?.startsWith(`${path}: `)).toBe(true);
  });

  it.each([
    [" ", "the sub-section has no guide"],
    ["Facts only.", "the guide says next to nothing"],
  ])("stops at a sub-section whose guide is “%s”", (guide, says) => {
    const framework = frameworkOf(...basis);
    const sections = framework.sections.map((section) => ({
      ...section,
      subSections: section.subSections.map((subSection) => ({ ...subSection, guide })),
    }));
    expect(faultOf({ ...framework, sections })).toBe(`page/questions/guide: ${says}`);
  });

  it("stops at a scale that no question uses", () => {
    const spare = { id: "spare", options: [{ code: "a", label: "A" }] };
    expect(faultOf({ ...frameworkOf(...basis), scales: [spare] })).toBe("scales/spare: no question uses this scale");
  });
});
