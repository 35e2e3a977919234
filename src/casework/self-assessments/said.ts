import { isSaid } from "../../assessment/check-self-assessments.ts";
import { describeAnswer, nameOfEntry } from "../../assessment/describe-answer.ts";
import { frameworkIndex, type PlacedQuestion } from "../../assessment/framework-index.ts";
import { itemLabel } from "../../assessment/item-label.ts";
import { entryAddress, fieldAddress } from "../../framework/address.ts";
import type { Address, AnswerValue, ListEntry } from "../../framework/answers.ts";
import type { Question, QuestionId, SubSectionId } from "../../framework/language.ts";
import { londonDate } from "../../judgement/working-days/london-time.ts";
import { caseworkWords } from "../../wording/casework.ts";
import { vocabularyOf } from "../stages/stage-content.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { voiceOf } from "./voice-of.ts";

/** What a child or a parent said to one item, as it stands beside a practitioner's question. */
export interface Said {
  readonly address: Address;
  readonly question: QuestionId;
  /** Null: the young person. Else what the parent's or carer's form is called. */
  readonly carer: string | null;
  /** The item in the words in which it was asked. */
  readonly asked: string;
  readonly answer: string;
  /** Typed words, not a choice. */
  readonly free: boolean;
  /** Said of "someone like me": a hint, not a statement. */
  readonly third: boolean;
  /** ISO date: when it was said, else when it was typed in. */
  readonly on: string | null;
  readonly typedBy: string | null;
  readonly helper: string | null;
  /** What the practitioner is asked about this answer; null when nothing. */
  readonly prompt: Prompt | null;
}

/** A question to the practitioner, closed by their words. */
export interface Prompt {
  readonly address: Address;
  readonly question: Question;
  readonly kind: "look-again" | "tell-now";
}

/** What was said to an item: once by the young person, once in each form of a parent or carer; nothing while it is hidden or left out. */
export function saidTo(visible: VisibleStage, id: QuestionId): readonly Said[] {
  const placed = frameworkIndex(visible.compiled.framework).questions.get(id);
  if (placed === undefined || !isSaid(placed.question)) return [];
  const { list, question } = placed;
  if (question.type === "list") return entriesSaid(visible, placed);
  if (list === null) return saidAt(visible, placed, id, visible.answers.values[id], null);
  return (visible.answers.entries[list.id] ?? []).flatMap((entry) =>
    saidAt(visible, placed, fieldAddress(id, entry.id), entry.values[id], entry),
  );
}

/** A list of which every entry is something said: the events that parents and carers tell, until the practitioner has dealt with them. */
function entriesSaid(visible: VisibleStage, placed: PlacedQuestion): readonly Said[] {
  const { question } = placed;
  const open = (visible.answers.entries[question.id] ?? []).filter(
    ({ values }) => values[`${question.id}.checked`] === undefined,
  );
  return open.flatMap((entry): readonly Said[] => {
    const address = entryAddress(question.id, entry.id);
    const answer = eventInWords(visible, placed, entry);
    // An event of which nothing is written was not told by anybody.
    if (answer === "") return [];
    const told = toldIn(visible, address, entry.values[`${question.id}.form`]);
    return [{ ...about(visible, placed, address, null), ...told, answer, free: true, prompt: null }];
  });
}

/** What was told of an event, else what kind it was. */
function eventInWords(visible: VisibleStage, { question }: PlacedQuestion, { id, values }: ListEntry): string {
  const what = question.type === "list" ? values[question.entryLabel] : undefined;
  if (typeof what === "string" && what.trim() !== "")
    return nameOfEntry(visible.compiled, question.id, id, visible.answers);
  const kind = frameworkIndex(visible.compiled.framework).questions.get(`${question.id}.kind`)?.question;
  const value = values[`${question.id}.kind`];
  return kind === undefined || value === undefined
    ? ""
    : describeAnswer(visible.compiled, kind, value, visible.answers);
}

function saidAt(
  visible: VisibleStage,
  placed: PlacedQuestion,
  address: Address,
  value: AnswerValue | undefined,
  entry: ListEntry | null,
): readonly Said[] {
  if (value === undefined || !visible.evaluation.shown.has(address)) return [];
  const answer = describeAnswer(visible.compiled, placed.question, value, visible.answers);
  if (answer.trim() === "") return [];
  return [{ ...about(visible, placed, address, entry), answer, prompt: promptAt(visible, placed, entry) }];
}

function about(visible: VisibleStage, { question, list }: PlacedQuestion, address: Address, entry: ListEntry | null) {
  const voice = voiceOf(visible, vocabularyOf(visible));
  const { values } = entry ?? visible.answers;
  const meta = visible.meta.get(address);
  const on = values[entry ? `${list?.id}.date` : "sa-date"];
  const helper = entry ? undefined : values["sa-helper"];
  return {
    address,
    question: question.id,
    carer: entry && list ? carerOf(visible, list.id, entry) : null,
    asked: itemLabel(question, voice),
    free: question.type === "narrative" || question.type === "shortText",
    third: entry === null && voice.person === "third",
    on: typeof on === "string" ? on : meta ? londonDate(meta.at.toISOString()) : null,
    typedBy: meta?.authorName ?? null,
    helper: typeof helper === "string" ? helper : null,
  };
}

/** Whose form an event belongs to, and when that was filled in: the date and the helper of the young person's own form are not theirs. */
function toldIn(visible: VisibleStage, address: Address, form: AnswerValue | undefined) {
  const entry = visible.answers.entries["carer-forms"]?.find(({ id }) => id === form);
  const date = entry?.values["carer-forms.date"];
  const meta = visible.meta.get(address);
  return {
    carer: entry ? carerOf(visible, "carer-forms", entry) : someCarer(),
    on: typeof date === "string" ? date : meta ? londonDate(meta.at.toISOString()) : null,
    helper: null,
    third: false,
  };
}

const someCarer = (): string => caseworkWords().someCarer;

/** Who filled in a form: the name that was typed, else the carer who was picked. */
function carerOf(visible: VisibleStage, list: QuestionId, entry: ListEntry): string {
  const typed = entry.values[`${list}.who-else`];
  if (typeof typed === "string" && typed.trim() !== "") return typed;
  if (entry.values[`${list}.who`] === undefined) return someCarer();
  return nameOfEntry(visible.compiled, list, entry.id, visible.answers);
}

/** The practitioner's question beside this answer, when the answer calls for one. */
function promptAt(visible: VisibleStage, { question, subSection, list }: PlacedQuestion, entry: ListEntry | null) {
  const beside: readonly Question[] = list ? list.fields : subSection.questions;
  for (const each of beside) {
    const { companion } = each;
    if (companion?.of !== question.id) continue;
    if (companion.kind !== "look-again" && companion.kind !== "tell-now") continue;
    const address = entry ? fieldAddress(each.id, entry.id) : each.id;
    if (visible.evaluation.shown.has(address)) return { address, question: each, kind: companion.kind };
  }
  return null;
}

/** Everything that was said on one page of the young person's form, in its order. */
export function saidOnPage(visible: VisibleStage, page: SubSectionId): readonly Said[] {
  const placed = frameworkIndex(visible.compiled.framework).subSections.get(page);
  return (placed?.subSection.questions ?? []).flatMap(({ id }) => saidTo(visible, id));
}
