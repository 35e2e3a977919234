import { nameOfEntry } from "../../assessment/describe-answer.ts";
import { type FrameworkIndex, frameworkIndex, liveLists } from "../../assessment/framework-index.ts";
import { itemLabel, type Voice } from "../../assessment/item-label.ts";
import { labelFor, titleFor, type Vocabulary } from "../../assessment/label-for.ts";
import type { ComputedValue } from "../../assessment/types.ts";
import { entryAddress, fieldAddress } from "../../framework/address.ts";
import { type Address, type AnswerValue, isUnfitting, type ListEntry } from "../../framework/answers.ts";
import { type AttachedFile, attachedFiles } from "../../framework/attached-file.ts";
import type {
  FieldQuestion,
  ListQuestion,
  Question,
  QuestionId,
  RefQuestion,
  Section,
} from "../../framework/language.ts";
import { stageLifeWords } from "../../wording/stage-life.ts";
import { kindInWords } from "../attachments/file-words.ts";
import { vocabularyIn, voiceOf } from "../self-assessments/voice-of.ts";
import type {
  AnswerContent,
  ComputedContent,
  EntryContent,
  FieldAsked,
  FileContent,
  QuestionContent,
  SectionContent,
  StageContent,
} from "./content-types.ts";
import { refTargets } from "./ref-targets.ts";
import type { VisibleStage } from "./visible-stage.ts";

/** Everything the walk needs at each question. */
interface Walk {
  readonly visible: VisibleStage;
  readonly index: FrameworkIndex;
  readonly vocabulary: Vocabulary;
  readonly voice: Voice;
}

/** The entry in which a field stands. */
interface InEntry {
  readonly list: ListQuestion;
  readonly entry: ListEntry;
  readonly number: number;
}

/** The stage as this person is shown it, as plain data; only what is shown, in shown order. */
export function stageContent(visible: VisibleStage): StageContent {
  const walk = startWalk(visible);
  const sections: { id: string; section: SectionContent; subSections: SectionContent["subSections"][number][] }[] = [];
  for (const id of visible.subSections) {
    const placed = walk.index.subSections.get(id);
    if (placed === undefined) continue;
    const { section, subSection } = placed;
    const questions = subSection.questions.flatMap((question) => questionContent(walk, question) ?? []);
    if (questions.length === 0) continue;
    let last = sections.at(-1);
    if (last?.id !== section.id) {
      const subSections: SectionContent["subSections"][number][] = [];
      last = {
        id: section.id,
        subSections,
        section: {
          id: section.id,
          title: titleFor(section, wordsIn(walk, section)),
          group: section.group,
          subSections,
        },
      };
      sections.push(last);
    }
    last.subSections.push({ id, title: titleFor(subSection, wordsIn(walk, section)), questions });
  }
  const { framework } = walk.index;
  return {
    framework: { id: framework.id, version: framework.version },
    stage: { id: visible.head.type, title: visible.head.title },
    sections: sections.map((each) => each.section),
  };
}

function startWalk(visible: VisibleStage): Walk {
  const vocabulary = vocabularyOf(visible);
  return {
    visible,
    index: frameworkIndex(visible.compiled.framework),
    vocabulary,
    voice: voiceOf(visible, vocabulary),
  };
}

/** A question as it was asked: an item of a self-assessment in the voice of its form. */
const labelOf = ({ voice, vocabulary }: Walk, question: Question): string =>
  question.item === undefined ? labelFor(question, vocabulary) : itemLabel(question, voice);

const wordsIn = ({ visible, vocabulary }: Walk, { group }: Section): Vocabulary =>
  vocabularyIn(visible, group, vocabulary);

function questionContent(walk: Walk, question: Question): QuestionContent | null {
  if (!walk.visible.evaluation.shown.has(question.id)) return null;
  return topContent(walk, question);
}

/** A question outside a list, taken as shown. */
function topContent(walk: Walk, question: Question): QuestionContent {
  if (question.type === "list") {
    return { ...listContent(walk, question), ...optionalHint(question) };
  }
  const common = { ...asked(walk, question), place: question.id, ...record(question), ...kept(walk, question.id) };
  if (question.type === "ref") return { ...common, answer: null, shows: shownByRef(walk, question, null) };
  const value = walk.visible.answers.values[question.id];
  return { ...common, answer: answerContent(walk, question, value), ...computedContent(walk, question, question.id) };
}

function listContent(walk: Walk, list: ListQuestion): QuestionContent {
  const entries = walk.visible.answers.entries[list.id] ?? [];
  return {
    id: list.id,
    place: list.id,
    kind: "list",
    label: labelOf(walk, list),
    ...record(list),
    entryName: list.entryName,
    answer: null,
    fields: list.fields.map((field) => asked(walk, field)),
    entries: entries.map((entry, at) => entryContent(walk, { list, entry, number: at + 1 })),
  };
}

function entryContent(walk: Walk, inEntry: InEntry): EntryContent {
  const { list, entry, number } = inEntry;
  const shown = walk.visible.evaluation.shown;
  // The fields of a list of the case record are shown wherever a ref shows the list, also where no section of the stage asks them.
  const always = !shown.has(list.id) || !shown.has(entryAddress(list.id, entry.id));
  const fields = list.fields.flatMap((field): QuestionContent[] => {
    const address = fieldAddress(field.id, entry.id);
    const value = entry.values[field.id];
    if (!(always ? value !== undefined : shown.has(address))) return [];
    return [fieldContent(walk, inEntry, field, address, value)];
  });
  return { number, label: nameOf(walk, list.id, entry.id), fields };
}

function fieldContent(
  walk: Walk,
  inEntry: InEntry,
  field: FieldQuestion,
  address: Address,
  value: AnswerValue | undefined,
): QuestionContent {
  const common = {
    id: field.id,
    place: placeOfField(inEntry.list.id, inEntry.number, field.id),
    kind: field.type,
    label: labelOf(walk, field),
    ...record(field),
    ...kept(walk, address),
  };
  if (field.type === "ref") return { ...common, answer: null, shows: shownByRef(walk, field, inEntry) };
  return { ...common, answer: answerContent(walk, field, value), ...computedContent(walk, field, address) };
}

/** What a ref shows. A list that is shown from inside an entry is named only: its entries stand in full where it lives. */
function shownByRef(walk: Walk, ref: RefQuestion, inEntry: InEntry | null): QuestionContent[] {
  const { visible, index } = walk;
  return refTargets(visible, index, ref, inEntry).map((target) => {
    if (target.kind === "question") return topContent(walk, target.question);
    if (target.kind === "field") {
      const { list, entry, number, field } = target;
      return fieldContent(
        walk,
        { list, entry, number },
        field,
        fieldAddress(field.id, entry.id),
        entry.values[field.id],
      );
    }
    return {
      id: target.list.id,
      place: target.list.id,
      kind: "list",
      label: labelOf(walk, target.list),
      answer: { kind: "linked", labels: target.entries.map((id) => nameOf(walk, target.list.id, id)) },
    };
  });
}

function asked(walk: Walk, question: Question): FieldAsked {
  const options = walk.index.options(question).map(({ code, label }) => ({ code, label }));
  return {
    id: question.id,
    kind: question.type,
    label: labelOf(walk, question),
    ...optionalHint(question),
    ...(options.length === 0 ? {} : { options }),
  };
}

const nameOf = (walk: Walk, list: QuestionId, entry: string): string =>
  nameOfEntry(walk.visible.compiled, list, entry, walk.visible.answers);

const record = (question: Question): { readonly record?: true } => (question.home === "record" ? { record: true } : {});

function kept({ visible }: Walk, address: Address): { readonly keptBecause?: string } {
  const keptBecause = visible.keptUnclear.get(address);
  return keptBecause === undefined ? {} : { keptBecause };
}

const optionalHint = (question: Question) => (question.hint === undefined ? {} : { hint: question.hint });

function answerContent(walk: Walk, question: FieldQuestion, value: AnswerValue | undefined): AnswerContent | null {
  if (value === undefined) return null;
  if (isUnfitting(value)) return { kind: "unfitting", text: value.unfitting };
  if (typeof value === "number") return { kind: "number", number: value };
  if (question.type === "date" || question.type === "partialDate") return { kind: "date", date: String(value) };
  if (question.type === "file") return { kind: "files", files: attachedFiles(value).map(fileContent) };
  const labelOf = labels(walk, question);
  if (liveLists(question).length > 0) {
    const picked = typeof value === "string" ? [value] : value;
    return { kind: "linked", labels: picked.map(labelOf) };
  }
  if (typeof value !== "string")
    return { kind: "choices", chosen: value.map((code) => ({ code, label: labelOf(code) })) };
  return walk.index.options(question).length > 0
    ? { kind: "choice", code: value, label: labelOf(value) }
    : { kind: "text", text: value };
}

const fileContent = (file: AttachedFile): FileContent => ({
  name: file.name,
  about: kindInWords(file),
  digest: file.digest,
});

/** The words for a code, or for an entry of a live list. */
function labels(walk: Walk, question: Question): (code: string) => string {
  const options = walk.index.options(question);
  return (code) =>
    options.find((option) => option.code === code)?.label ??
    liveLists(question)
      .filter((list) => walk.visible.answers.entries[list]?.some((entry) => entry.id === code))
      .map((list) => nameOf(walk, list, code))
      .at(0) ??
    (liveLists(question).length > 0 ? stageLifeWords().deletedEntry : code);
}

function computedContent(walk: Walk, question: Question, address: Address): { computed?: ComputedContent } {
  if (question.type !== "computed") return {};
  const value = walk.visible.evaluation.computed.get(address);
  return value === undefined ? {} : { computed: describeComputed(value, labels(walk, question), question) };
}

function describeComputed(
  value: ComputedValue,
  labelOf: (code: string) => string,
  question: Question,
): ComputedContent {
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value !== "string") return { kind: "lines", lines: value.lines.map((line) => line.text) };
  const chosen = "options" in question && question.options !== undefined;
  return chosen ? { kind: "choice", code: value, label: labelOf(value) } : { kind: "text", text: value };
}

/** The place of a field of an entry: its address with the entry's number for its id. */
export const placeOfField = (list: QuestionId, number: number, field: QuestionId): string =>
  `${list}[${number}]${field.slice(list.length)}`;

/** A prevention case is worded as one (conventions, `## prevention-wording`). */
export const vocabularyOf = (visible: Pick<VisibleStage, "evaluation">): Vocabulary =>
  visible.evaluation.computed.get("case-type") === "prevention" ? "prevention" : "standard";
