import type { FrameworkIndex } from "../../assessment/framework-index.ts";
import { isUnfitting, type ListEntry } from "../../framework/answers.ts";
import type { FieldQuestion, ListQuestion, Question, RefQuestion } from "../../framework/language.ts";
import type { VisibleStage } from "./visible-stage.ts";

/** A fact that a ref shows. */
export type RefTarget =
  | { readonly kind: "question"; readonly question: Question }
  | {
      readonly kind: "field";
      readonly list: ListQuestion;
      readonly entry: ListEntry;
      readonly number: number;
      readonly field: FieldQuestion;
    }
  | { readonly kind: "names"; readonly list: ListQuestion; readonly entries: readonly string[] };

interface Within {
  readonly list: ListQuestion;
  readonly entry: ListEntry;
}

/**
 * What a ref shows, resolved to questions, fields of one entry, or names of entries. A target that this person's parts do not hold is
 * left out: their answers were not loaded. Sub-sections give their shown questions; a ref never leads to another ref.
 */
export function refTargets(
  visible: VisibleStage,
  index: FrameworkIndex,
  ref: RefQuestion,
  within: Within | null,
): RefTarget[] {
  return ref.to.flatMap((id): RefTarget[] => {
    const subSection = index.subSections.get(id)?.subSection;
    if (subSection !== undefined) {
      return subSection.questions
        .filter((question) => question.type !== "ref" && isShownHere(visible, index, question))
        .map((question) => ({ kind: "question", question }));
    }
    const placed = index.questions.get(id);
    if (placed === undefined) return [];
    const { question, list } = placed;
    if (list !== null) {
      const picked = within && ref.via ? within.entry.values[ref.via] : undefined;
      if (typeof picked !== "string" || question.type === "list") return [];
      const entries = visible.answers.entries[list.id] ?? [];
      const at = entries.findIndex((entry) => entry.id === picked);
      const entry = entries[at];
      return entry ? [{ kind: "field", list, entry, number: at + 1, field: question }] : [];
    }
    if (!isShownHere(visible, index, question)) return [];
    if (question.type === "list" && within !== null) {
      return [{ kind: "names", list: question, entries: linkedEntries(visible, question, ref, within) }];
    }
    return question.type === "ref" ? [] : [{ kind: "question", question }];
  });
}

/** The entries of a list of which a field picks the entry in hand. */
function linkedEntries(visible: VisibleStage, list: ListQuestion, ref: RefQuestion, within: Within): string[] {
  const linkedBy = ref.linkedBy;
  const entries = visible.answers.entries[list.id] ?? [];
  if (linkedBy === undefined) return [];
  return entries
    .filter((entry) => {
      const value = entry.values[linkedBy];
      if (value === undefined || typeof value === "number" || isUnfitting(value)) return false;
      return typeof value === "string" ? value === within.entry.id : value.includes(within.entry.id);
    })
    .map((entry) => entry.id);
}

/** Shown in this stage; or a fact of the case record; or a carried answer of a section that this stage does not ask. */
function isShownHere(visible: VisibleStage, index: FrameworkIndex, question: Question): boolean {
  const placed = index.questions.get(question.id);
  if (placed === undefined) return false;
  if (visible.evaluation.shown.has(question.id)) return true;
  if (placed.section.group === "record") return true;
  const askedHere = visible.evaluation.progress.has(placed.subSection.id);
  const answered =
    question.type === "list"
      ? (visible.answers.entries[question.id]?.length ?? 0) > 0
      : visible.answers.values[question.id] !== undefined;
  return !askedHere && answered;
}
