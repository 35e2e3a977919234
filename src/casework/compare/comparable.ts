import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { QuestionId, SubSectionId } from "../../framework/language.ts";
import { stageLifeWords } from "../../wording/stage-life.ts";
import { answerInWords, computedInWords } from "../stages/answer-in-words.ts";
import type { QuestionContent, SectionContent } from "../stages/content-types.ts";
import { stageContent } from "../stages/stage-content.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { asShown, cutItems, type Said } from "./cut-items.ts";
import { type IdsNow, idsNow } from "./ids-now.ts";
import type { ShownAnswer, ShownContent, ShownItem } from "./shown-content.ts";

/** A stage at one moment, made ready to be compared with another: as this person reads it, with the ids of the living version. */
export interface Comparable {
  readonly visible: VisibleStage;
  readonly content: ShownContent;
  /** The section of each sub-section, in the order of the page. */
  readonly sections: ReadonlyMap<SubSectionId, Pick<SectionContent, "id" | "title">>;
  /** Whether a question stands here, answered or not. */
  shows(question: QuestionId): boolean;
  /** Whether this kind of stage asks it at all. */
  asks(question: QuestionId): boolean;
}

/** The sub-sections that somebody sees, by the names of the living version. */
export function seenIn({ compiled, subSections }: VisibleStage): ReadonlySet<SubSectionId> {
  const ids = idsNow(compiled.framework);
  return new Set(subSections.map(ids.subSection));
}

/** @param only the sub-sections that are compared, by the names of the living version; null for all */
export function comparableOf(visible: VisibleStage, only: ReadonlySet<SubSectionId> | null): Comparable {
  const index = frameworkIndex(visible.compiled.framework);
  const ids = idsNow(visible.compiled.framework);
  const sections = stageContent(visible).sections.map((section) => ({
    ...section,
    subSections: section.subSections.filter(({ id }) => only === null || only.has(ids.subSection(id))),
  }));
  const subSections = sections.flatMap((section) => section.subSections);
  const cut = cutItems<ShownAnswer>(
    {
      index,
      covers: () => true,
      answerOf: (question) => {
        const said = saidIn(question, ids);
        return said && { ...asShown(question, index, said), place: question.place };
      },
    },
    subSections,
  );
  const shown = new Set([...idsIn(subSections.flatMap(({ questions }) => questions))].map(ids.question));
  const asked = new Set([...visible.compiled.byId.keys()].map(ids.question));
  return {
    visible,
    content: {
      subSections: cut.map(({ id, title, items }) => ({
        id: ids.subSection(id),
        title,
        items: items.map((item) => named(withEntryIds(item, visible), ids)),
      })),
    },
    sections: new Map(
      sections.flatMap(({ id, title, subSections }) =>
        subSections.map((subSection) => [ids.subSection(subSection.id), { id, title }] as const),
      ),
    ),
    shows: (question) => shown.has(question),
    asks: (question) => asked.has(question),
  };
}

/** What was worked out, the worker's own value, and why it stays "yet to clarify": as a person reads them, a line each. */
function saidIn({ id, answer, computed, keptBecause }: QuestionContent, ids: IdsNow): Said | null {
  const text = [
    ...(computed ? [computedInWords(computed)] : []),
    ...(answer ? [answerInWords(answer)] : []),
    ...(keptBecause === undefined ? [] : [stageLifeWords().keptUnclear(keptBecause)]),
  ];
  const codes =
    answer?.kind === "choice"
      ? [answer.code]
      : answer?.kind === "choices"
        ? answer.chosen.map(({ code }) => code)
        : answer?.kind === "files"
          ? answer.files.map(({ digest }) => digest)
          : [];
  return text.every((line) => line === "") ? null : { text, codes: codes.map((code) => ids.code(id, code)) };
}

function withEntryIds(item: ShownItem, { answers }: VisibleStage): ShownItem {
  if (item.kind !== "list") return item;
  const entries = answers.entries[item.question] ?? [];
  return {
    ...item,
    entries: item.entries.map((entry, at) => {
      const id = entries[at]?.id;
      return id === undefined ? entry : { ...entry, id };
    }),
  };
}

function named(item: ShownItem, ids: IdsNow): ShownItem {
  const question = ids.question(item.question);
  if (item.kind === "answer") return { ...item, question };
  return {
    ...item,
    question,
    asked: item.asked.map((field) => ({ ...field, question: ids.question(field.question) })),
    entries: item.entries.map((entry) => ({
      ...entry,
      answers: entry.answers.map((answer) => ({ ...answer, question: ids.question(answer.question) })),
    })),
  };
}

function* idsIn(questions: readonly QuestionContent[]): Iterable<QuestionId> {
  for (const { id, shows = [], entries = [] } of questions) {
    yield id;
    yield* idsIn(shows);
    for (const entry of entries) yield* idsIn(entry.fields);
  }
}
