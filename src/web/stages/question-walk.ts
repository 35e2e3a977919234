/** What every view of a page's questions is made from: the stage, and the entry in hand. */
import { describeAnswer, nameOfEntry } from "../../assessment/describe-answer.ts";
import { type FrameworkIndex, frameworkIndex } from "../../assessment/framework-index.ts";
import { itemLabel, type Voice } from "../../assessment/item-label.ts";
import { labelFor, type Vocabulary } from "../../assessment/label-for.ts";
import type { ComputedValue } from "../../assessment/types.ts";
import { lineInWords } from "../../casework/local-configuration/worded-evaluation.ts";
import type { WaitingAnswer } from "../../casework/review/waiting.ts";
import { voiceOf } from "../../casework/self-assessments/voice-of.ts";
import { vocabularyOf } from "../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import { fieldAddress } from "../../framework/address.ts";
import type { Address, AnswerValue, ListEntry } from "../../framework/answers.ts";
import type { ListQuestion, OrganisationKind, Question } from "../../framework/language.ts";
import { scoreWords } from "../../wording/score.ts";
import type { AskedView, ShownView } from "../questions/view.ts";
import { questionPath } from "./paths.ts";
import { scorePath } from "./score/paths.ts";

/** A cell in which an entry stood before, with its moment in words. */
export interface FormerPlace {
  readonly row: string;
  readonly column: string;
  readonly said: string;
}

export interface Viewing {
  readonly visible: VisibleStage;
  readonly viewerId: string;
  /** Where the viewer works: a secure establishment reads what the youth justice service sets. Absent: such a service. */
  readonly viewerWorksAt?: OrganisationKind;
  readonly now: Date;
  /** Open comments by address. */
  readonly comments: ReadonlyMap<Address, number>;
  /** Where the entry of the page stood in its grid when it was last signed, or at the last stage. */
  readonly former?: FormerPlace | null;
  /** Carried answers that wait, with what speaks for looking closely. */
  readonly waiting?: ReadonlyMap<Address, WaitingAnswer>;
}

export interface Walk extends Viewing {
  readonly index: FrameworkIndex;
  readonly gaps: ReadonlyMap<Address, AskedView["gap"]>;
  readonly vocabulary: Vocabulary;
  readonly voice: Voice;
  readonly entry: { readonly list: ListQuestion; readonly entry: ListEntry } | null;
}

export function startWalk(viewing: Viewing, entry: Walk["entry"]): Walk {
  const { visible } = viewing;
  const index = frameworkIndex(visible.compiled.framework);
  const vocabulary = vocabularyOf(visible);
  return {
    ...viewing,
    index,
    gaps: new Map(visible.evaluation.gaps.map((gap) => [gap.address, gap.kind])),
    vocabulary,
    voice: voiceOf(visible, vocabulary),
    entry,
  };
}

/** A question in the words in which it is asked here: those of the case, or the voice of a self-assessment. */
export const labelOf = ({ voice, vocabulary }: Walk, question: Question): string =>
  question.item === undefined ? labelFor(question, vocabulary) : itemLabel(question, voice);

/** The address of a question on the page in hand. */
export const addressOf = (walk: Walk, question: Question): Address =>
  walk.entry ? fieldAddress(question.id, walk.entry.entry.id) : question.id;

export function answerOf(walk: Walk, question: Question): AnswerValue | undefined {
  return walk.entry ? walk.entry.entry.values[question.id] : walk.visible.answers.values[question.id];
}

/** What an entry is called; its number in the list while it has no name. */
export const nameOf = (walk: Walk, list: string, entry: string): string =>
  nameOfEntry(walk.visible.compiled, list, entry, walk.visible.answers);

/** A worked-out value as lines, each with the way to where it comes from. */
export function computedLines(walk: Walk, question: Question, value: ComputedValue | undefined): ShownView["lines"] {
  if (value === undefined) return [];
  if (typeof value === "number") {
    const number = { text: String(value), href: null };
    return question.id.startsWith("yogrs-")
      ? [number, { text: scoreWords().how, href: scorePath(walk.visible.head.id) }]
      : [number];
  }
  if (typeof value === "string") {
    return [{ text: describeAnswer(walk.visible.compiled, question, value, walk.visible.answers), href: null }];
  }
  return value.lines.map((line) => ({
    text: lineInWords(line.text),
    href: line.address === undefined ? null : questionPath(walk.visible, line.address),
  }));
}

/** An answer or worked-out value as a person reads it; "" when there is none. */
export function textOf(walk: Walk, question: Question, entry: ListEntry | null): string {
  if (question.type === "computed") {
    const address = entry ? fieldAddress(question.id, entry.id) : question.id;
    return computedLines(walk, question, walk.visible.evaluation.computed.get(address))
      .map((line) => line.text)
      .join("; ");
  }
  const value = entry ? entry.values[question.id] : walk.visible.answers.values[question.id];
  return value === undefined ? "" : describeAnswer(walk.visible.compiled, question, value, walk.visible.answers);
}
