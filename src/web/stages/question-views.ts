/** Turns a sub-section, or one entry of a list, into rows ready to draw. */
import { inVocabulary, labelFor } from "../../assessment/label-for.ts";
import { frameworkIndex, liveLists } from "../../casework/stages/framework-index.ts";
import { attachedFiles } from "../../framework/attached-file.ts";
import type { FieldQuestion, Option, Question, SubSection } from "../../framework/language.ts";
import type { AskedView, CommonView, QuestionView } from "../questions/view.ts";
import { answerFoot } from "./answer-foot.ts";
import { listView } from "./list-view.ts";
import { filesPath } from "./paths.ts";
import { suggestionsFor } from "./suggestions.ts";
import { tree } from "./question-tree.ts";
import { addressOf, answerOf, computedLines, nameOf, startWalk, type Viewing, type Walk } from "./question-walk.ts";
import { refView } from "./ref-view.ts";

/** Rows of a sub-section in page order. Hidden questions that an answer on this page can open are there too, marked as not shown. */
export function subSectionViews(viewing: Viewing, subSection: string): readonly QuestionView[] {
  const walk = startWalk(viewing, null);
  const placed = walk.index.subSections.get(subSection);
  return placed ? tree(walk, withRecordFacts(walk, placed.subSection), viewOf) : [];
}

/** Facts of the case record are asked, and put right, where the stage shows them: in place of the `ref` that names them. */
function withRecordFacts(walk: Walk, { id, questions }: SubSection): readonly Question[] {
  const factHere = (target: string): Question[] => {
    const placed = walk.index.questions.get(target);
    const isHere = placed?.subSection.id !== id && walk.visible.compiled.byId.get(target)?.subSection === id;
    return isHere && placed?.question.home === "record" && placed.list === null ? [placed.question] : [];
  };
  return questions.flatMap((question) => {
    if (question.type !== "ref") return [question];
    const facts = question.to.flatMap(factHere);
    return facts.length > 0 && facts.length === question.to.length ? facts : [question];
  });
}

/** Rows of one entry's page; null when there is no such entry for this person. */
export function entryViews(viewing: Viewing, list: string, entryId: string): readonly QuestionView[] | null {
  const placed = frameworkIndex(viewing.visible.compiled.framework).questions.get(list);
  const entry = viewing.visible.answers.entries[list]?.find((each) => each.id === entryId);
  if (placed?.question.type !== "list" || entry === undefined) return null;
  return tree(startWalk(viewing, { list: placed.question, entry }), placed.question.fields, viewOf);
}

function viewOf(walk: Walk, question: Question, further: readonly QuestionView[]): QuestionView {
  const address = addressOf(walk, question);
  const { evaluation } = walk.visible;
  const common = {
    address,
    number: null,
    label: labelFor(question, walk.vocabulary),
    hint: question.hint === undefined ? null : inVocabulary(question.hint, walk.vocabulary),
    shown: evaluation.shown.has(address),
    openable: evaluation.openable.has(address),
    required: evaluation.required.has(address),
    gap: walk.gaps.get(address) ?? null,
    openComments: walk.comments.get(address) ?? 0,
    further,
  };
  switch (question.type) {
    case "list":
      return listView(walk, question, common);
    case "computed":
      return {
        ...common,
        kind: "computed",
        lines: computedLines(walk, question, evaluation.computed.get(address)),
        home: null,
        aside: question.depth === "further" && !question.uses.includes("summary"),
        correction:
          question.correctable && question.options
            ? askedView(walk, { ...question, type: "single", options: question.options }, common)
            : null,
      };
    case "ref":
      return { ...common, kind: "ref", ...refView(walk, question), aside: false, correction: null };
    default:
      return askedView(walk, question, common);
  }
}

function askedView(
  walk: Walk,
  question: Exclude<FieldQuestion, { type: "computed" | "ref" }>,
  common: CommonView,
): AskedView {
  const value = answerOf(walk, question);
  const meta = walk.visible.meta.get(common.address);
  return {
    ...common,
    kind: "asked",
    type: question.type,
    options: choicesOf(walk, question),
    value: value ?? null,
    version: meta?.version ?? 0,
    foot: meta && value !== undefined ? answerFoot(meta, walk.viewerId, walk.now) : null,
    yjsOnly: question.yjsOnly ?? false,
    suggestions: suggestionsFor(walk.visible, question, value),
    ...(question.type === "file"
      ? { files: { attached: attachedFiles(value), path: filesPath(walk.visible.head.id) } }
      : {}),
    range: question.type === "number" ? { from: question.from, to: question.to } : {},
  };
}

/** Fixed choices, and behind live lists the entries there are now. */
function choicesOf(walk: Walk, question: Question): readonly Option[] {
  const lists = liveLists(question);
  const live = lists.flatMap((list) => {
    const entries = walk.visible.answers.entries[list] ?? [];
    return entries.map((entry) => ({ code: entry.id, label: nameOf(walk, list, entry.id) }));
  });
  return [...live, ...walk.index.options(question)];
}
