import { nameOfEntry } from "../../../assessment/describe-answer.ts";
import { titleFor } from "../../../assessment/label-for.ts";
import type { Change, ChangedField } from "../../../casework/countersignature/changes.ts";
import type { Moved } from "../../../casework/countersignature/what-moved.ts";
import { ownWords } from "../../../casework/local-configuration/worded.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../../framework/address.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { signingWords } from "../../../wording/signing.ts";
import { capital } from "../../words/capital.ts";

/** What is asked at an address, in the words of the reader. */
export const labelAt = (visible: VisibleStage, address: string): string =>
  visible.compiled.byId.get(address.replace(/\[[^\]]*\]/, ""))?.question.label ?? signingWords().wholePage;

/** What a check or a comment is about: the entry by its name, or the question. */
export function nameOfPlace(visible: VisibleStage, address: string): string {
  const parsed = parseAddress(address);
  if (parsed === null || parsed.kind === "question") return labelAt(visible, address);
  const list = parsed.kind === "field" ? parsed.list : parsed.question;
  return nameOfEntry(visible.compiled, list, parsed.entry, visible.answers) || labelAt(visible, address);
}

/** What a change is called: the judgement, the entry by its name, or the question. Signatures keep the framework's own words; people read theirs. */
export function nameOfChange(visible: VisibleStage, { about, fields, label }: Change): string {
  if (about.kind === "judgement") return labelAt(visible, about.judgement);
  const [first] = fields;
  if (about.kind === "entry") return about.title || capital(about.name);
  return first?.moved.question ? labelOfMoved(visible, first.moved) : label;
}

export const labelOfMoved = (visible: VisibleStage, { question, label }: Moved): string =>
  visible.compiled.byId.get(question)?.question.label ?? label;

export function titleOfChange(visible: VisibleStage, { subSection, subSectionTitle }: Change): string {
  const placed = visible.compiled.subSections.find((each) => each.subSection.id === subSection);
  return placed ? titleFor(placed.subSection, vocabularyOf(visible)) : subSectionTitle;
}

/** The option that was chosen and a date, in the reader's words; any other text as it was written. */
export function inReadersWords(visible: VisibleStage, question: string, said: string | null): string {
  if (said === null) return "";
  if (isDate(visible.compiled.byId.get(question)?.question.type)) return dateInWords(said);
  const [own, read] = [ownWords(visible.compiled), visible.compiled];
  const asked = own.byId.get(question)?.question;
  const shown = read.byId.get(question)?.question;
  if (own === read || asked === undefined || shown === undefined) return said;
  return said
    .split("\n")
    .map((line) => {
      const code = own.options(asked).find((option) => option.label === line)?.code;
      return read.options(shown).find((option) => option.code === code)?.label ?? line;
    })
    .join("\n");
}

const isDate = (type: string | undefined): boolean => type === "date" || type === "partialDate";

/** The text that stands now at the place of a changed field, for a suggestion to begin from; null where none can be made. */
export function textToSuggest(visible: VisibleStage, { address, moved }: ChangedField): string | null {
  const question = address === null ? undefined : visible.compiled.byId.get(moved.question)?.question;
  return question?.type === "narrative" || question?.type === "shortText" ? (moved.after ?? "") : null;
}
