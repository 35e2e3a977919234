/** Modules are views (design §5): what a module shows is what its sections show, and there is one place to change it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../vitest.runs.ts";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { randomAnswers } from "../../assessment/testing/random-answers.ts";
import type { QuestionContent, StageContent } from "../../casework/stages/content-types.ts";
import { compiledStage, currentFramework } from "../../casework/stages/framework-versions.ts";
import { refTargets } from "../../casework/stages/ref-targets.ts";
import { stageContent } from "../../casework/stages/stage-content.ts";
import { seenAt, visibleOf } from "../../casework/stages/testing/visible-of.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import type { Answers, AnswerValue } from "../../framework/answers.ts";
import type { Question, RefQuestion, StageTypeId } from "../../framework/language.ts";
import type { QuestionView } from "../questions/view.ts";
import { subSectionViews } from "./question-views.ts";

const index = frameworkIndex(currentFramework);
/** Between them they show every module that shows facts of other sections. */
const types: readonly StageTypeId[] = [
  "pre-sentence-report-all-options",
  "bail-recommendation",
  "pre-release-from-custody",
  "referral-order-report",
  "transfer-yjs-to-yjs",
  "transfer-to-probation",
];
const stageWithAnswers = fc.oneof(
  ...types.map((type) => randomAnswers(compiledStage(currentFramework, type)).map((answers) => ({ type, answers }))),
);
/** A failure is shown as it was drawn: making it smaller takes longer than reading it. */
const asDrawn = { endOnFailure: true } as const;

/** Every content of a stage by its place: where it is asked, and where a module shows it. */
function placesOf({ sections }: StageContent) {
  const asked = new Map<string, QuestionContent>();
  const shown: QuestionContent[] = [];
  const look = (question: QuestionContent): void => {
    if (question.kind === "ref") shown.push(...(question.shows ?? []));
    else asked.set(question.place, question);
    for (const entry of question.entries ?? []) for (const field of entry.fields) look(field);
  };
  for (const { subSections } of sections)
    for (const { questions } of subSections) for (const one of questions) look(one);
  return { asked, shown };
}

/** A shown ref of a module that leads to one question which can be answered. */
interface Shown {
  readonly ref: RefQuestion;
  readonly subSection: string;
  readonly target: Question;
}
function shownByModules(visible: VisibleStage): readonly Shown[] {
  return visible.compiled.subSections
    .filter(({ section }) => section.group === "module")
    .flatMap(({ subSection }) =>
      subSection.questions.flatMap((ref) => {
        if (ref.type !== "ref" || !visible.evaluation.shown.has(ref.id)) return [];
        return refTargets(visible, index, ref, null).flatMap((found) => {
          const target = found.kind === "question" ? found.question : null;
          const isText = target?.type === "narrative" || target?.type === "shortText";
          const isChoice = target?.type === "single" || target?.type === "judgement";
          // A target that only some other organisation records is shown as it is; nobody changes it here.
          return target && (isText || isChoice) && index.options(target).length !== 1
            ? [{ ref, subSection: subSection.id, target }]
            : [];
        });
      }),
    );
}

/** Where the question counts, and every page of a module. */
function pagesThatMayAsk({ compiled }: VisibleStage, target: Question) {
  const home = compiled.byId.get(target.id)?.subSection ?? "";
  const modules = compiled.subSections.filter(({ section }) => section.group === "module");
  return { home, pages: [...new Set([home, ...modules.map(({ subSection }) => subSection.id)])] };
}

const views = (visible: VisibleStage, subSection: string): readonly QuestionView[] =>
  subSectionViews({ visible, viewerId: "owner", now: seenAt, comments: new Map() }, subSection).flatMap((view) => [
    view,
    ...view.further,
  ]);

/** Another answer than the one that stands, and how a reader sees it. */
function another(target: Question, present: AnswerValue | undefined): { value: string; seen: string } {
  const options = index.options(target).filter(({ code }) => code !== present);
  const option = options[0];
  return option ? { value: option.code, seen: option.label } : { value: "Zebra 42", seen: "Zebra 42" };
}

describe("what a module shows", () => {
  it("is what its section shows, for any answers", () => {
    let compared = 0;
    fc.assert(
      fc.property(stageWithAnswers, ({ type, answers: given }) => {
        const visible = visibleOf(type, given);
        const { asked, shown } = placesOf(stageContent(visible));
        for (const one of shown) {
          const home = asked.get(one.place);
          // A list named from inside an entry gives names only; a section that this stage does not show is only carried.
          if (home === undefined || one.answer?.kind === "linked") continue;
          expect(one).toEqual(home);
          compared += 1;
        }
      }),
      { numRuns: runs(6), ...asDrawn },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it("is changed in its section by the same address, and the section by the module's: there is no other place", () => {
    let changed = 0;
    fc.assert(
      fc.property(stageWithAnswers, fc.nat(), ({ type, answers: given }, pick) => {
        const visible = visibleOf(type, given);
        const all = shownByModules(visible);
        const chosen = all[pick % Math.max(1, all.length)];
        if (chosen === undefined) return;
        const { ref, subSection, target } = chosen;
        // One page asks it: its own, and none of a module that shows it.
        const { home, pages } = pagesThatMayAsk(visible, target);
        const asking = pages.filter((id) =>
          views(visible, id).some((view) => view.kind === "asked" && view.address === target.id),
        );
        if (visible.evaluation.shown.has(target.id)) expect(asking).toEqual([home]);

        const { value, seen } = another(target, visible.answers.values[target.id]);
        const answers: Answers = { ...visible.answers, values: { ...visible.answers.values, [target.id]: value } };
        const after = visibleOf(type, answers);
        const inSection = asking.flatMap((one) => views(after, one)).find((view) => view.address === target.id);
        const inModule = views(after, subSection).find((view) => view.address === ref.id);
        if (inSection?.kind === "asked" && inSection.shown) {
          expect(inSection.value).toBe(value);
          if (inModule?.kind === "ref") {
            expect(inModule.lines.map(({ text }) => text).join("\n")).toContain(seen);
            changed += 1;
          }
        }
        // The module has no answer of its own, whatever stands at its address.
        const own = visibleOf(type, { ...answers, values: { ...answers.values, [ref.id]: "Something of its own" } });
        expect(JSON.stringify(stageContent(own))).toBe(JSON.stringify(stageContent(after)));
      }),
      { numRuns: runs(8), ...asDrawn },
    );
    expect(changed).toBeGreaterThan(2);
  });
});
