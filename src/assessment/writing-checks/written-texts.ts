import { fieldAddress } from "../../framework/address.ts";
import type { Address, Answers } from "../../framework/answers.ts";
import type { FieldQuestion, Question, SectionGroup, SubSectionId } from "../../framework/language.ts";
import type { CompiledStage } from "../compiled-stage.ts";
import { labelFor, type Vocabulary } from "../label-for.ts";
import type { WrittenText } from "./writing-note.ts";

/** What of a stage may be read. */
export interface ReadStage {
  readonly compiled: CompiledStage;
  readonly answers: Answers;
  readonly shown: ReadonlySet<Address>;
  /** The sub-sections that the reader may see: of others nothing is read, so nothing is told. */
  readonly subSections: readonly SubSectionId[];
  readonly vocabulary: Vocabulary;
}

/** Every text of several lines that counts, in page order. */
export function writtenTexts({ compiled, answers, shown, subSections, vocabulary }: ReadStage): readonly WrittenText[] {
  const visible = new Set(subSections);
  const texts: WrittenText[] = [];
  const add = (question: Question | FieldQuestion, group: SectionGroup, address: Address, value: unknown): void => {
    if (typeof value !== "string" || value.trim() === "" || !shown.has(address)) return;
    texts.push({ address, question: question.id, group, label: labelFor(question, vocabulary), text: value });
  };
  for (const { section, subSection } of compiled.subSections) {
    if (!visible.has(subSection.id)) continue;
    for (const question of subSection.questions) {
      if (question.type === "narrative") add(question, section.group, question.id, answers.values[question.id]);
      if (question.type !== "list") continue;
      const fields = question.fields.filter(({ type }) => type === "narrative");
      for (const { id, values } of answers.entries[question.id] ?? [])
        for (const field of fields) add(field, section.group, fieldAddress(field.id, id), values[field.id]);
    }
  }
  return texts;
}
