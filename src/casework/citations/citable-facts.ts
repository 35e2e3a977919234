/** What can be cited from a stage: every answer and every entry that this person sees in it. */
import type { CompiledQuestion } from "../../assessment/compiled-stage.ts";
import { describeAnswer, nameOfEntry } from "../../assessment/describe-answer.ts";
import { itemLabel } from "../../assessment/item-label.ts";
import { labelFor, titleFor } from "../../assessment/label-for.ts";
import { entryAddress, fieldAddress, parseAddress } from "../../framework/address.ts";
import type { Address, AnswerValue, ListEntry } from "../../framework/answers.ts";
import type { ListQuestion, Question } from "../../framework/language.ts";
import { vocabularyIn, voiceOf } from "../self-assessments/voice-of.ts";
import { vocabularyOf } from "../stages/stage-content.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { factDigest } from "./digests.ts";
import { phraseOf } from "./phrases.ts";

export interface CitableFact {
  readonly address: Address;
  /** What it says, as it is cited: "[Offence: Robbery, 20 February 2026]". */
  readonly phrase: string;
}

/** The facts of one page of the stage. */
export interface CitablePage {
  readonly title: string;
  readonly facts: readonly CitableFact[];
}

/** A fact as it stands, to be compared with what was cited. */
interface StandingFact extends CitableFact {
  readonly digest: string;
  /** When it was last written. */
  readonly at: Date | null;
}

/** Every fact of the stage in page order, each entry before its fields. */
export function citablePages(visible: VisibleStage): readonly CitablePage[] {
  const seen = new Set(visible.subSections);
  const vocabulary = vocabularyOf(visible);
  const says = factWords(visible);
  return visible.compiled.subSections
    .filter(({ subSection }) => seen.has(subSection.id))
    .map(({ subSection, section, questions }) => ({
      title: titleFor(subSection, vocabularyIn(visible, section.group, vocabulary)),
      facts: questions
        .flatMap((question) => addressesIn(visible, question))
        .flatMap((address): CitableFact[] => {
          const words = says(address);
          return words === null ? [] : [{ address, phrase: phraseOf(words) }];
        }),
    }))
    .filter(({ facts }) => facts.length > 0);
}

/** One fact as it stands; null where nothing is recorded, where it is not asked, and for those who do not see it. */
export function standingFact(visible: VisibleStage, address: Address): StandingFact | null {
  const words = seesPlaceOf(visible, address) ? factWords(visible)(address) : null;
  const held = valuesAt(visible, address);
  if (words === null || held === null) return null;
  const times = held.addresses.flatMap((each) => visible.meta.get(each)?.at ?? []);
  return {
    address,
    phrase: phraseOf(words),
    digest: factDigest(held.value),
    at: times.reduce<Date | null>((last, at) => (last === null || at > last ? at : last), null),
  };
}

/** Whether the page of the stage that asks for a fact is one that this person sees; false for what no page asks. */
export function seesPlaceOf({ compiled, subSections }: VisibleStage, address: Address): boolean {
  const asked = compiled.byId.get(parseAddress(address)?.question ?? "");
  return asked !== undefined && subSections.includes(asked.subSection);
}

/** The addresses of what a question holds: its answer; of a list its entries, and what is said in each. */
function addressesIn(visible: VisibleStage, { question, fields }: CompiledQuestion): readonly Address[] {
  if (question.type !== "list") return isKept(question) ? [question.id] : [];
  return (visible.answers.entries[question.id] ?? []).flatMap((entry) => [
    entryAddress(question.id, entry.id),
    ...fields
      .filter((field) => isKept(field.question) && field.question.id !== question.entryLabel)
      .map((field) => fieldAddress(field.question.id, entry.id)),
  ]);
}

/** Typed by somebody, so that it has a history. What is worked out, or shown from elsewhere, is cited where it comes from. */
const isKept = ({ type }: Question): boolean => type !== "computed" && type !== "ref" && type !== "file";

interface Held {
  readonly value: AnswerValue | ListEntry["values"];
  /** The addresses whose change changes it. */
  readonly addresses: readonly Address[];
}

function valuesAt({ answers }: VisibleStage, address: Address): Held | null {
  const parsed = parseAddress(address);
  if (parsed === null) return null;
  if (parsed.kind === "question") {
    const value = answers.values[address];
    return value === undefined ? null : { value, addresses: [address] };
  }
  const list = parsed.kind === "entry" ? parsed.question : parsed.list;
  const entry = answers.entries[list]?.find(({ id }) => id === parsed.entry);
  if (entry === undefined) return null;
  if (parsed.kind === "entry") {
    const fields = Object.keys(entry.values).map((field) => fieldAddress(field, entry.id));
    return { value: entry.values, addresses: [address, ...fields] };
  }
  const value = entry.values[parsed.question];
  return value === undefined ? null : { value, addresses: [address] };
}

/** What a fact says: its question and its answer; of an entry what it is called, and its first date. Null for what is not shown. */
function factWords(visible: VisibleStage): (address: Address) => string | null {
  const { compiled, answers, evaluation } = visible;
  const vocabulary = vocabularyOf(visible);
  const voice = voiceOf(visible, vocabulary);
  const saying = (question: Question, value: AnswerValue | undefined): string | null => {
    const label = question.item === undefined ? labelFor(question, vocabulary) : itemLabel(question, voice);
    const answer = describeAnswer(compiled, question, value, answers);
    return answer === "" ? null : `${label}${/[?:.!]$/.test(label) ? "" : ":"} ${answer}`;
  };
  return (address) => {
    const parsed = parseAddress(address);
    const question = parsed === null ? undefined : compiled.byId.get(parsed.question)?.question;
    if (parsed === null || question === undefined || !evaluation.shown.has(address)) return null;
    if (parsed.kind === "question") return saying(question, answers.values[address]);
    const list = parsed.kind === "entry" ? question : compiled.byId.get(parsed.list)?.question;
    if (list?.type !== "list") return null;
    const entry = answers.entries[list.id]?.find(({ id }) => id === parsed.entry);
    if (entry === undefined) return null;
    const called = entryWords(visible, list, entry);
    if (parsed.kind === "entry") return called;
    const said = saying(question, entry.values[question.id]);
    return said === null ? null : `${called}: ${said}`;
  };
}

/** "Offence: Robbery, 20 February 2026"; without a name "Offence 2". */
function entryWords({ compiled, answers }: VisibleStage, list: ListQuestion, entry: ListEntry): string {
  const name = nameOfEntry(compiled, list.id, entry.id, answers);
  const dated = list.fields.find(
    ({ id, type }) => (type === "date" || type === "partialDate") && entry.values[id] !== undefined,
  );
  const on = dated === undefined ? "" : describeAnswer(compiled, dated, entry.values[dated.id], answers);
  const called = name.startsWith(list.entryName) ? name : `${list.entryName}: ${name}`;
  return `${called.charAt(0).toUpperCase()}${called.slice(1)}${on === "" || name.includes(on) ? "" : `, ${on}`}`;
}
