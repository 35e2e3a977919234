import { describeAnswer } from "../../assessment/describe-answer.ts";
import { labelFor } from "../../assessment/label-for.ts";
import { saysOf } from "../../casework/stages/answer-in-words.ts";
import type { EntryContent, QuestionContent } from "../../casework/stages/content-types.ts";
import { stageContent, vocabularyOf } from "../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import type { QuestionId } from "../../framework/language.ts";
import type { Dossier, Marked, ModelAnswer, ModelItem } from "./dossier.ts";
import type { DossierTime } from "./practice-room.ts";

/** A label with what was said. */
interface SaidLine {
  readonly label: string;
  readonly text: string;
}
/** What the model says: in the words of its option, or in marked sentences. */
export type ModelLine =
  | (SaidLine & { readonly sentences: null })
  | { readonly label: string; readonly sentences: readonly Marked[] };

/** What somebody answered: nothing, not asked, one text, or entries with their fields. */
export type OwnSide =
  | { readonly kind: "not-asked" }
  | { readonly kind: "nothing" }
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "entries";
      readonly entries: readonly { readonly label: string; readonly lines: readonly SaidLine[] }[];
    };

/** One question, or one list with all of the model's entries, own and model side by side. */
export interface Compared {
  readonly question: QuestionId;
  readonly label: string;
  readonly own: OwnSide;
  readonly models: readonly { readonly lines: readonly ModelLine[]; readonly why: string }[];
}
export interface ComparedPart {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Compared[];
}

/** Lays own answers beside the model's in the order of the stage's pages. Reads only. */
export function compareWithModel(visible: VisibleStage, dossier: Dossier, time: DossierTime): readonly ComparedPart[] {
  const own = new Map(
    stageContent(visible).sections.flatMap(({ subSections }) =>
      subSections.flatMap(({ questions }) => questions.map((question) => [question.id, question] as const)),
    ),
  );
  return visible.compiled.subSections.flatMap(({ subSection }): readonly ComparedPart[] => {
    const questions = subSection.questions.flatMap((question): readonly Compared[] => {
      const items = dossier.model.filter((item) => (item.list ?? item.answers[0]?.question) === question.id);
      if (items.length === 0) return [];
      return [
        {
          question: question.id,
          label: labelFor(question, vocabularyOf(visible)),
          own: ownSide(own.get(question.id)),
          models: items.map((item) => modelSide(visible, item, time)),
        },
      ];
    });
    return questions.length === 0 ? [] : [{ id: subSection.id, title: subSection.title, questions }];
  });
}

function ownSide(question: QuestionContent | undefined): OwnSide {
  if (question === undefined) return { kind: "not-asked" };
  if (question.entries === undefined) {
    const text = saysOf(question);
    return text === "" ? { kind: "nothing" } : { kind: "text", text };
  }
  const entries = question.entries.map((entry) => ({ label: entry.label, lines: linesOf(entry) }));
  const written = entries.filter(({ lines }) => lines.length > 0);
  return written.length === 0 ? { kind: "nothing" } : { kind: "entries", entries: written };
}

const linesOf = ({ fields }: EntryContent): readonly SaidLine[] =>
  fields.map((field) => ({ label: field.label, text: saysOf(field) })).filter(({ text }) => text !== "");

function modelSide(
  visible: VisibleStage,
  { answers, list, why }: ModelItem,
  time: DossierTime,
): Compared["models"][number] {
  return {
    lines: [...nameLine(visible, list, answers), ...answers.flatMap((each) => modelLine(visible, each, time))],
    why,
  };
}

/** The name of an entry that the framework gives, such as a key area. */
function nameLine(
  visible: VisibleStage,
  list: QuestionId | undefined,
  answers: readonly ModelAnswer[],
): readonly ModelLine[] {
  const fixed = list === undefined ? undefined : visible.compiled.byId.get(list)?.fixedEntries;
  const question = list === undefined ? undefined : visible.compiled.byId.get(list)?.question;
  const entry = answers[0]?.entry;
  if (fixed === undefined || entry === undefined || question?.type !== "list") return [];
  const label = question.fields.find(({ id }) => id === question.entryLabel);
  const option = label && visible.compiled.options(label).find(({ code }) => code === entry);
  return label === undefined || option === undefined
    ? []
    : [{ label: label.label, text: option.label, sentences: null }];
}

/** Nothing for what the stage's version of the framework does not ask. */
function modelLine(
  visible: VisibleStage,
  { question: id, value }: ModelAnswer,
  time: DossierTime,
): readonly ModelLine[] {
  const question = visible.compiled.byId.get(id)?.question;
  if (question === undefined) return [];
  const label = labelFor(question, vocabularyOf(visible));
  if (typeof value === "object" && "sentences" in value)
    return [{ label, sentences: value.sentences.map(({ is, says }) => ({ is, says: time.text(says) })) }];
  const placed = question.type === "date" && typeof value === "string" ? time.date(value) : value;
  const text = describeAnswer(visible.compiled, question, placed, { values: {}, entries: {} });
  return [{ label, text: time.text(text), sentences: null }];
}
