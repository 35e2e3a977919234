/** Turns a sub-section, or one entry of a list, into rows ready to draw: further questions under the one that opens them. */
import { factsIn } from "../../assessment/conditions.ts";
import { describeAnswer, nameOfDeletedEntry, nameOfEntry } from "../../assessment/describe-answer.ts";
import { inVocabulary, labelFor, type Vocabulary } from "../../assessment/label-for.ts";
import type { ComputedValue } from "../../assessment/types.ts";
import { type FrameworkIndex, frameworkIndex, liveLists } from "../../casework/stages/framework-index.ts";
import { refTargets } from "../../casework/stages/ref-targets.ts";
import { vocabularyOf } from "../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import { entryAddress, fieldAddress } from "../../framework/address.ts";
import type { Address, AnswerValue, ListEntry } from "../../framework/answers.ts";
import type {
  FieldQuestion,
  ListQuestion,
  Option,
  Question,
  RefQuestion,
  SubSection,
} from "../../framework/language.ts";
import type { AskedView, ListEntryView, ListView, QuestionView, ShownView } from "../questions/view.ts";
import { answerFoot } from "./answer-foot.ts";
import { entryPath, questionPath, subSectionPath } from "./paths.ts";

export interface Viewing {
  readonly visible: VisibleStage;
  readonly viewerId: string;
  readonly now: Date;
  /** Open comments by address. */
  readonly comments: ReadonlyMap<Address, number>;
}

interface Walk extends Viewing {
  readonly index: FrameworkIndex;
  readonly gaps: ReadonlyMap<Address, AskedView["gap"]>;
  readonly vocabulary: Vocabulary;
  readonly entry: { readonly list: ListQuestion; readonly entry: ListEntry } | null;
}

/** Rows of a sub-section in page order. Hidden questions that an answer on this page can open are there too, marked as not shown. */
export function subSectionViews(viewing: Viewing, subSection: string): readonly QuestionView[] {
  const walk = startWalk(viewing, null);
  const placed = walk.index.subSections.get(subSection);
  return placed ? tree(walk, withRecordFacts(walk, placed.subSection)) : [];
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
  return tree(startWalk(viewing, { list: placed.question, entry }), placed.question.fields);
}

function startWalk(viewing: Viewing, entry: Walk["entry"]): Walk {
  const { visible } = viewing;
  const index = frameworkIndex(visible.compiled.framework);
  return {
    ...viewing,
    index,
    gaps: new Map(visible.evaluation.gaps.map((gap) => [gap.address, gap.kind])),
    vocabulary: vocabularyOf(visible),
    entry,
  };
}

interface Node {
  readonly question: Question;
  readonly children: Node[];
}

/** Puts each conditional question under the last question of this page that its condition reads, wherever that one stands. */
function tree(walk: Walk, questions: readonly Question[]): readonly QuestionView[] {
  const nodes = new Map<string, Node>(questions.map((question) => [question.id, { question, children: [] }]));
  const rootOf = new Map<Node, Node>();
  const rooted = (node: Node): Node => {
    const known = rootOf.get(node);
    if (known) return known;
    const { shownWhen } = node.question;
    const read = shownWhen ? factsIn(shownWhen).flatMap((fact) => nodes.get(fact) ?? []) : [];
    const gates = read.map(rooted);
    const gate =
      gates.findLast((node) => opens(walk, node)) ?? gates.findLast((node) => isShown(walk, node)) ?? gates.at(-1);
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
  // Numbers follow what is in sight; what may be explored further, and what is only worked out for statistics, has none.
  let number = 0;
  return views.map((view) => {
    if (isAside(view)) return view;
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

/** Stands at the end of the page, closed: opened by choice only, or worked out for statistics. */
export const isAside = (view: QuestionView): boolean =>
  (!view.shown && view.openable) || (view.kind === "computed" && view.aside);

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

const addressOf = (walk: Walk, question: Question): Address =>
  walk.entry ? fieldAddress(question.id, walk.entry.entry.id) : question.id;

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
    case "file":
      return { ...common, kind: "ref", lines: [], home: null, aside: false, correction: null };
    default:
      return askedView(walk, question, common);
  }
}

type Common = Omit<AskedView, "kind" | "type" | "options" | "value" | "version" | "foot" | "yjsOnly" | "range">;

function askedView(
  walk: Walk,
  question: Exclude<FieldQuestion, { type: "computed" | "ref" | "file" }>,
  common: Common,
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
    range: question.type === "number" ? { from: question.from, to: question.to } : {},
  };
}

function answerOf(walk: Walk, question: Question): AnswerValue | undefined {
  return walk.entry ? walk.entry.entry.values[question.id] : walk.visible.answers.values[question.id];
}

/** Fixed choices, and behind live lists the entries there are now. */
function choicesOf(walk: Walk, question: Question): readonly Option[] {
  const lists = liveLists(question);
  const live = lists.flatMap((list) => {
    const placed = walk.index.questions.get(list)?.question;
    const name = placed?.type === "list" ? placed.entryName : "entry";
    return (walk.visible.answers.entries[list] ?? []).map((entry, at) => ({
      code: entry.id,
      label: nameOf(walk, list, entry.id) || `${capital(name)} ${at + 1}`,
    }));
  });
  return [...live, ...walk.index.options(question)];
}

const nameOf = (walk: Walk, list: string, entry: string): string =>
  nameOfEntry(walk.visible.compiled, list, entry, walk.visible.answers);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function computedLines(walk: Walk, question: Question, value: ComputedValue | undefined): ShownView["lines"] {
  if (value === undefined) return [];
  if (typeof value === "number") return [{ text: String(value), href: null }];
  if (typeof value === "string") {
    return [{ text: walk.index.options(question).find((option) => option.code === value)?.label ?? value, href: null }];
  }
  return value.lines.map((line) => ({
    text: line.text,
    href: line.address === undefined ? null : questionPath(walk.visible, line.address),
  }));
}

function refView(walk: Walk, ref: RefQuestion): Pick<ShownView, "lines" | "home"> {
  const targets = refTargets(walk.visible, walk.index, ref, walk.entry);
  const lines = targets.flatMap((target): ShownView["lines"] => {
    if (target.kind === "names") {
      return target.entries.map((entry) => ({
        text: nameOf(walk, target.list.id, entry),
        href: entryPath(walk.visible, target.list.id, entry),
      }));
    }
    if (target.kind === "question" && target.question.type === "list") {
      const list = target.question;
      return (walk.visible.answers.entries[list.id] ?? []).map((entry, at) => ({
        text: nameOf(walk, list.id, entry.id) || `${capital(list.entryName)} ${at + 1}`,
        href: entryPath(walk.visible, list.id, entry.id),
      }));
    }
    const question = target.kind === "question" ? target.question : target.field;
    const text = textOf(walk, question, target.kind === "field" ? target.entry : null);
    if (text === "") return [];
    return [{ text: targets.length > 1 ? `${question.label}: ${text}` : text, href: null }];
  });
  const first = ref.to[0];
  const placed = first === undefined ? undefined : walk.index.questions.get(first);
  const subSection =
    placed?.subSection ?? (first === undefined ? undefined : walk.index.subSections.get(first)?.subSection);
  return {
    lines,
    home: subSection
      ? {
          href: placed
            ? questionPath(walk.visible, placed.question.id)
            : subSectionPath(walk.visible.head.id, subSection.id),
          title: subSection.title,
        }
      : null,
  };
}

/** An answer or worked-out value as a person reads it; "" when there is none. */
function textOf(walk: Walk, question: Question, entry: ListEntry | null): string {
  if (question.type === "computed") {
    const address = entry ? fieldAddress(question.id, entry.id) : question.id;
    return computedLines(walk, question, walk.visible.evaluation.computed.get(address))
      .map((line) => line.text)
      .join("; ");
  }
  const value = entry ? entry.values[question.id] : walk.visible.answers.values[question.id];
  return value === undefined ? "" : describeAnswer(walk.visible.compiled, question, value, walk.visible.answers);
}

/** At most this many fields stand beside an entry's name in its table. */
const cellsBesideName = 3;

function listView(walk: Walk, list: ListQuestion, common: Common): ListView {
  const entries = walk.visible.answers.entries[list.id] ?? [];
  const columns = list.fields.filter((field) => field.id !== list.entryLabel && tells(field)).slice(0, cellsBesideName);
  const left = new Map<string, number>();
  for (const gap of walk.visible.evaluation.gaps) {
    const entry = /\[([^\]]+)\]/.exec(gap.address)?.[1];
    if (entry !== undefined && gap.address.startsWith(`${list.id}[`)) left.set(entry, (left.get(entry) ?? 0) + 1);
  }
  return {
    ...common,
    kind: "list",
    list: list.id,
    entryName: list.entryName,
    headers: columns.map((field) => field.label),
    fixed: list.fixedEntries !== undefined,
    entries: entries.map((entry, at): ListEntryView => {
      const address = entryAddress(list.id, entry.id);
      return {
        id: entry.id,
        address,
        href: entryPath(walk.visible, list.id, entry.id),
        name: nameOf(walk, list.id, entry.id) || `${capital(list.entryName)} ${at + 1}`,
        cells: columns.map((field) => textOf(walk, field, entry)),
        left: left.get(entry.id) ?? 0,
        state: walk.visible.states.get(address) ?? "own",
        version: walk.visible.meta.get(address)?.version ?? 0,
      };
    }),
    deleted: (walk.visible.deletedEntries[list.id] ?? []).map((entry) => ({
      id: entry.id,
      version: walk.visible.meta.get(entryAddress(list.id, entry.id))?.version ?? 0,
      name: nameOfDeletedEntry(walk.visible.compiled, list.id, entry, walk.visible.answers),
    })),
  };
}

/** Fields that tell entries apart in a table: short ones that are always asked. */
const tells = (field: FieldQuestion): boolean =>
  field.depth === "core" &&
  field.type !== "narrative" &&
  field.type !== "ref" &&
  field.type !== "file" &&
  field.companion === undefined;
