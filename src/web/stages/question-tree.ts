/** Which question of a page stands under which: further ones under the answer that opens them. */
import { factsIn } from "../../assessment/conditions.ts";
import type { Question } from "../../framework/language.ts";
import { isAllByChoice, isAside, isFact } from "../questions/aside.ts";
import type { QuestionView } from "../questions/view.ts";
import { addressOf, answerOf, type Walk } from "./question-walk.ts";

type ViewOf = (walk: Walk, question: Question, further: readonly QuestionView[]) => QuestionView;

interface Node {
  readonly question: Question;
  readonly children: Node[];
}

/** Puts each conditional question under the last question of this page that its condition reads, wherever that one stands. */
export function tree(walk: Walk, questions: readonly Question[], viewOf: ViewOf): readonly QuestionView[] {
  const nodes = new Map<string, Node>(questions.map((question) => [question.id, { question, children: [] }]));
  const rootOf = new Map<Node, Node>();
  const rooted = (node: Node): Node => {
    const known = rootOf.get(node);
    if (known) return known;
    const { shownWhen } = node.question;
    const read = shownWhen ? factsIn(shownWhen).flatMap((fact) => nodes.get(fact) ?? []) : [];
    const gates = read.map(rooted);
    const gate =
      gates.findLast((gate) => opens(walk, gate)) ??
      gates.findLast((gate) => isShown(walk, gate)) ??
      // Asked for another reason than an answer of this page: it stands for itself.
      (isShown(walk, node) ? undefined : gates.at(-1));
    // Two steps are enough for the eye: what a further question opens stands behind it, under the same core question.
    gate?.children.push(node);
    rootOf.set(node, gate ?? node);
    return gate ?? node;
  };
  const roots = [...nodes.values()].filter((node) => rooted(node) === node);
  const views = roots
    // What is not asked, and cannot be from this page, stays away with all that only it could open.
    .filter((node) => couldShow(walk, node.question) || node.children.some((child) => isShown(walk, child)))
    .map((node) => {
      const further = node.children
        .filter((child) => couldShow(walk, child.question))
        .map((child) => viewOf(walk, child.question, []));
      return viewOf(walk, node.question, further);
    });
  return numbered(views);
}

/** Numbers follow what is asked in sight; what may be explored further, and what is only shown, has none. */
export function numbered(views: readonly QuestionView[]): readonly QuestionView[] {
  const allByChoice = isAllByChoice(views);
  let number = 0;
  return views.map((view) => {
    if (isFact(view) || (isAside(view) && !allByChoice)) return view;
    number += 1;
    return { ...view, number: String(number) };
  });
}

/** Never under a question that is itself out of sight: what is shown must be seen. */
const isShown = (walk: Walk, node: Node): boolean => walk.visible.evaluation.shown.has(addressOf(walk, node.question));

/** Its answer is one that opens others: a flagged option. */
function opens(walk: Walk, node: Node): boolean {
  const value = answerOf(walk, node.question);
  return (
    isShown(walk, node) && walk.index.options(node.question).some((option) => option.flagged && option.code === value)
  );
}

/** Shown now, opened by choice, or opened by another answer of the same page. */
function couldShow(walk: Walk, question: Question): boolean {
  const address = addressOf(walk, question);
  const { evaluation } = walk.visible;
  if (evaluation.shown.has(address) || evaluation.openable.has(address)) return true;
  if (question.shownWhen === undefined || question.type === "computed" || question.type === "ref") return false;
  // A condition on the stage or on other pages cannot turn true while this page is open.
  const here = walk.entry
    ? new Set(walk.entry.list.fields.map((field) => field.id))
    : new Set(walk.index.questions.get(question.id)?.subSection.questions.map((each) => each.id));
  return factsIn(question.shownWhen).some((fact) => here.has(fact)) && !factsIn(question.shownWhen).includes("stage");
}
