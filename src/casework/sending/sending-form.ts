import { randomUUID } from "node:crypto";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { fieldAddress } from "../../framework/address.ts";
import { isIsoDate } from "../../judgement/dates.ts";
import type { Language } from "../../wording/current-language.ts";
import { sendingWords } from "../../wording/sending.ts";
import type { Work } from "../actor.ts";
import type { AnswerChange } from "../answers/save-types.ts";
import { currentFramework } from "../stages/framework-versions.ts";
import { dayOf } from "../stages/make-visible.ts";
import type { StageToSend } from "./open-for-sending.ts";
import { codeOf, sendable, sendableDocuments } from "./sendable.ts";
import { urgentCallMissing } from "./urgent-call.ts";

/**
 * How something reaches others. "System" joins them when packages travel between systems (src/exchange): it is another means of this same
 * act. Source: content part 30, stage-sent.how.
 */
export const means = ["secure-email", "paper-by-hand", "post", "meeting-or-call"] as const;

/** Whether the young person knows of it. [own: the content asks for it in one text with the reason] */
export const knowing = ["knows", "will-be-told", "must-not-know-now"] as const;

/** The longest of each text (own). */
export const longestBasis = 2000;
export const longestName = 300;

export interface SendStage {
  readonly stageId: string;
  /** The id of the new entry of `stage-sent`, made by the page: the same act sent twice is done once. */
  readonly entryId: string;
  readonly documents: readonly string[];
  /** Ids of sections, for a part of the assessment. */
  readonly sections: readonly string[];
  readonly language: Language;
  readonly to: string;
  /** "" where nobody is named. */
  readonly person: string;
  readonly how: string;
  /** As it was read; no date when it is none. */
  readonly when: string;
  readonly why: string;
  readonly knows: string;
  /** The mark of the places that whoever sends has looked at, because they may name somebody who was harmed; "" for none. */
  readonly looked: string;
  /** The phone call that an urgent matter asks for; null when nothing was said of one. */
  readonly call: { readonly who: string; readonly about: string; readonly reached: boolean } | null;
}

/** The fields of the form, by their names. */
export type SendingField =
  | "document"
  | "section"
  | "to"
  | "person"
  | "how"
  | "when"
  | "why"
  | "knows"
  | "call"
  | "call-who"
  | "result"
  | "reason"
  | "not-needed";

/** What is missing or does not fit, and where. */
export interface SendingFault {
  readonly field: SendingField;
  readonly text: string;
}

/** Each thing that is missing or does not fit, in the order of the form. */
export async function sendingFaults(
  work: Work,
  input: SendStage,
  opened: StageToSend,
): Promise<readonly SendingFault[]> {
  const { visible } = opened;
  const say = sendingWords().faults;
  const { documents, sections } = sendable(visible);
  const isPart = input.documents.includes("part-of-assessment");
  const known = new Set(sections.map(({ id }) => id));
  const day = isIsoDate(input.when) ? input.when : null;
  const fault = (fits: boolean, field: SendingField, text: string): readonly SendingFault[] =>
    fits ? [] : [{ field, text }];
  return [
    ...fault(
      documents.some((each) => input.documents.includes(each)),
      "document",
      say.what,
    ),
    ...fault(!isPart || input.sections.some((id) => known.has(id)), "section", say.sections),
    // Whoever chose sections does not mean to send something else in their place.
    ...fault(isPart || input.sections.length === 0, "document", say.partToo),
    ...fault(
      recipients().some(({ code }) => code === input.to),
      "to",
      say.to,
    ),
    ...fault(input.person.length <= longestName, "person", say.person),
    ...fault(
      means.some((each) => each === input.how),
      "how",
      say.how,
    ),
    ...fault(
      day !== null && day <= dayOf(work.now) && day >= dayOf(visible.head.endedAt ?? work.now),
      "when",
      say.when,
    ),
    ...fault(input.why.trim() !== "", "why", say.why),
    ...fault(input.why.length <= longestBasis, "why", say.whyLong),
    ...fault(
      knowing.some((each) => each === input.knows),
      "knows",
      say.knows,
    ),
    ...(await callFault(work, opened, input)),
  ];
}

/** To whom something can go: the choices of `stage-sent.to`, in the words of the framework. */
export const recipients = (): readonly { readonly code: string; readonly label: string }[] => {
  const index = frameworkIndex(currentFramework);
  const placed = index.questions.get("stage-sent.to");
  return placed === undefined ? [] : index.options(placed.question);
};

async function callFault(work: Work, opened: StageToSend, { call }: SendStage): Promise<readonly SendingFault[]> {
  if (!(await urgentCallMissing(work, opened.visible))) return [];
  const say = sendingWords().faults;
  if (call === null) return [{ field: "call", text: say.call }];
  return call.who.trim() === "" || call.about.trim() === "" ? [{ field: "call-who", text: say.callSays }] : [];
}

/** The entry of `stage-sent` as it is kept, with that of the phone call. */
export function entryOf(input: SendStage): readonly AnswerChange[] {
  const { entryId, call } = input;
  const change = (field: string, entry: string, value: unknown): AnswerChange => ({
    address: fieldAddress(field, entry),
    value,
    version: 0,
  });
  const say = sendingWords();
  const callId = randomUUID();
  const knows = knowing.find((each) => each === input.knows) ?? "knows";
  return [
    change("stage-sent.to", entryId, input.to),
    ...(input.person.trim() === "" ? [] : [change("stage-sent.person", entryId, input.person.trim())]),
    change("stage-sent.when", entryId, input.when),
    change("stage-sent.how", entryId, input.how),
    change("stage-sent.what", entryId, [
      ...new Set(sendableDocuments.filter((document) => input.documents.includes(document)).map(codeOf)),
    ]),
    change("stage-sent.basis", entryId, say.basis(input.why.trim(), say.knows[knows])),
    ...(call === null || call.who.trim() === ""
      ? []
      : [
          change("urgent-calls.who", callId, call.who.trim().slice(0, longestName)),
          // A call without a day is one in which nobody was reached yet.
          ...(call.reached ? [change("urgent-calls.when", callId, input.when)] : []),
          change("urgent-calls.about", callId, call.about.trim().slice(0, longestBasis)),
        ]),
  ];
}
