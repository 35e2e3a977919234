/** Turns a sub-section, or one entry of a list, into rows ready to draw. */

import { frameworkIndex, liveLists } from "../../assessment/framework-index.ts";
import { inVocabulary, titleFor } from "../../assessment/label-for.ts";
import { fieldAddress, parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import { attachedFiles } from "../../framework/attached-file.ts";
import type { FieldQuestion, ListPage, ListQuestion, Option, Question, SubSection } from "../../framework/language.ts";
import { stageWords } from "../../wording/stage.ts";
import type { AskedView, CommonView, EmptyList, ListView, QuestionView } from "../questions/view.ts";
import { answerFoot } from "./answer-foot.ts";
import { gridView } from "./entry-grid/grid-view.ts";
import { listView } from "./list-view.ts";
import { comingFrom, filesPath, questionPath } from "./paths.ts";
import { numbered, tree } from "./question-tree.ts";
import {
  addressOf,
  answerOf,
  computedLines,
  labelOf,
  nameOf,
  startWalk,
  type Viewing,
  type Walk,
} from "./question-walk.ts";
import { refView } from "./ref-view.ts";
import { ageInWords, whyOpened } from "./review/why-opened.ts";
import { suggestionsFor } from "./suggestions.ts";

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

/**
 * Rows of one entry's page; null when there is no such entry for this person.
 * @param pageId of an entry that is filled in page by page: which of them
 */
export function entryViews(
  viewing: Viewing,
  list: string,
  entryId: string,
  pageId: string | null = null,
): readonly QuestionView[] | null {
  const placed = frameworkIndex(viewing.visible.compiled.framework).questions.get(list);
  const entry = viewing.visible.answers.entries[list]?.find((each) => each.id === entryId);
  if (placed?.question.type !== "list" || entry === undefined) return null;
  const page = listPageOf(placed.question, pageId);
  const fields = placed.question.fields.filter(({ id }) => page === null || page.fields.includes(id));
  return tree(startWalk(viewing, { list: placed.question, entry }), fields, viewOf);
}

/** Rows of one entry's page, with the judgements that are chosen together as one grid, where the later of the two stands. */
export function entryPageViews(
  viewing: Viewing,
  list: string,
  entryId: string,
  pageId: string | null,
): readonly QuestionView[] | null {
  const views = entryViews(viewing, list, entryId, pageId);
  const question = frameworkIndex(viewing.visible.compiled.framework).questions.get(list)?.question;
  const grid = question?.type === "list" ? question.grid : undefined;
  if (views === null || question?.type !== "list" || grid === undefined) return views;
  const entry = viewing.visible.answers.entries[list]?.find((each) => each.id === entryId);
  const viewed = (id: string) => views.find(({ address }) => address === fieldAddress(id, entryId));
  const [rows, columns, advice] = [viewed(grid.rows), viewed(grid.columns), viewed(grid.advice)];
  if (!entry || rows?.kind !== "asked" || columns?.kind !== "asked" || advice?.kind !== "computed") return views;
  const walk = startWalk(viewing, { list: question, entry });
  const drawn = gridView({ ...walk, entry: { list: question, entry } }, question, grid, { rows, columns, advice });
  return numbered(
    views.flatMap((view) => {
      if (view === columns) return [{ ...drawn, further: [...rows.further, ...columns.further] }];
      return view === rows || view === advice ? [] : [view];
    }),
  );
}

/** The list in which an entry stands, for the head of the entry's page; null where entries are told apart by their names alone. */
export function entriesAround(viewing: Viewing, list: string): ListView | null {
  const view = viewAt(viewing, list);
  const question = frameworkIndex(viewing.visible.compiled.framework).questions.get(list)?.question;
  return view?.kind === "list" && question?.type === "list" && question.grid ? view : null;
}

/** What is needed of a new entry from its beginning, to be filled in where the list itself does not stand: it is made with its first answer. */
export function newEntryViews(viewing: Viewing, list: ListQuestion, id: string): readonly QuestionView[] {
  const walk = startWalk(viewing, { list, entry: { id, values: {} } });
  return list.fields
    .filter(
      ({ required, shownWhen, type }) => required !== "never" && !shownWhen && type !== "computed" && type !== "ref",
    )
    .map((field) => ({ ...viewOf(walk, field, []), shown: true, required: true }));
}

/** The page asked for, or the first; null for a list whose entries have one page each. */
export const listPageOf = ({ pages = [] }: ListQuestion, pageId: string | null): ListPage | null =>
  pages.find(({ id }) => id === pageId) ?? pages[0] ?? null;

/** One question by its address, wherever it stands; null for what is not there. */
export function viewAt(viewing: Viewing, address: Address): QuestionView | null {
  const parsed = parseAddress(address);
  const placed = parsed && frameworkIndex(viewing.visible.compiled.framework).questions.get(parsed.question);
  if (!placed) return null;
  if (parsed.kind !== "field" || placed.list === null) return viewOf(startWalk(viewing, null), placed.question, []);
  const entry = viewing.visible.answers.entries[parsed.list]?.find((each) => each.id === parsed.entry);
  return entry ? viewOf(startWalk(viewing, { list: placed.list, entry }), placed.question, []) : null;
}

/** Free words of a self-assessment can start from pictures; on the worker's page they are named. */
function hintOf(walk: Walk, { hint, item, type }: Question): string | null {
  if (hint !== undefined) return inVocabulary(hint, walk.vocabulary);
  return item?.pictures && type === "narrative" ? stageWords().answer.startFrom(item.pictures.join(", ")) : null;
}

function viewOf(walk: Walk, question: Question, further: readonly QuestionView[]): QuestionView {
  const address = addressOf(walk, question);
  const { evaluation } = walk.visible;
  const common = {
    address,
    number: null,
    label: labelOf(walk, question),
    hint: hintOf(walk, question),
    shown: evaluation.shown.has(address),
    openable: evaluation.openable.has(address),
    required: evaluation.required.has(address),
    // A letter needs its facts although the stage can do without the letter.
    wanted: question.required !== "never" && walk.index.questions.get(question.id)?.section.group === "module",
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
        // What an answer opens is there to be read; what is always worked out and asked for nowhere is for statistics.
        aside: question.depth === "further" && question.shownWhen === undefined && !question.uses.includes("summary"),
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
    ...carriedView(walk, common.address),
    yjsOnly: question.yjsOnly === true && walk.viewerWorksAt === "secure-establishment",
    suggestions: suggestionsFor(walk.visible, question, value),
    ...emptyLists(walk, question),
    ...(question.type === "file"
      ? { files: { attached: attachedFiles(value), path: filesPath(walk.visible.head.id) } }
      : {}),
    range: question.type === "number" ? { from: question.from, to: question.to } : {},
  };
}

/** What speaks against a carried answer. It is changed rather than confirmed where it is old or its day has passed. */
function carriedView({ waiting }: Walk, address: Address): Pick<AskedView, "carried"> {
  const answer = waiting?.get(address);
  if (waiting === undefined || answer === undefined) return {};
  const { touchedBy, datePassed, monthsOld } = answer;
  return {
    carried: {
      since: touchedBy || datePassed ? whyOpened(answer) : null,
      age: monthsOld === null ? null : ageInWords(monthsOld),
      advice: datePassed || monthsOld !== null ? "change" : "confirm",
      first: waiting.keys().next().value === address,
    },
  };
}

/** A choice among answers is offered while there is that answer, or while it is ticked. */
function isOffered(walk: Walk, question: Question, { code, attributes }: Option): boolean {
  const of = attributes?.answerOf;
  if (of === undefined) return true;
  const ticked = answerOf(walk, question);
  return walk.visible.answers.values[of] !== undefined || (Array.isArray(ticked) && ticked.includes(code));
}

/** Lists of this stage that a choice takes its entries from and that hold none: where one is added, and the way back. */
function emptyLists(walk: Walk, question: Question): { readonly emptyLists?: readonly EmptyList[] } {
  const { visible } = walk;
  const empty = liveLists(question).flatMap((id): EmptyList[] => {
    const placed = visible.compiled.byId.get(id);
    const list = placed?.question;
    if (placed === undefined || list?.type !== "list" || !visible.subSections.includes(placed.subSection)) return [];
    if ((visible.answers.entries[id] ?? []).length > 0) return [];
    const home = walk.index.subSections.get(placed.subSection)?.subSection;
    return home
      ? [
          {
            entryName: list.entryName,
            href: comingFrom(questionPath(visible, id), addressOf(walk, question)),
            title: titleFor(home, walk.vocabulary),
          },
        ]
      : [];
  });
  return empty.length === 0 ? {} : { emptyLists: empty };
}

/** Fixed choices, and behind live lists the entries there are now. */
function choicesOf(walk: Walk, question: Question): readonly Option[] {
  const lists = liveLists(question);
  const live = lists.flatMap((list) => {
    const entries = walk.visible.answers.entries[list] ?? [];
    return entries.map((entry) => ({ code: entry.id, label: nameOf(walk, list, entry.id) }));
  });
  return [...live, ...walk.index.options(question).filter((option) => isOffered(walk, question, option))];
}
