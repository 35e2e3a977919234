import { nameOfEntry } from "../../assessment/describe-answer.ts";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { entryAddress, fieldAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import { dateOf, dateParts, daysInMonth, type IsoDate, isIsoDate } from "../../judgement/dates.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { type EventKind, eventKinds, listOfKind, touches } from "./event-rules.ts";

/** Something that was recorded after somebody had last looked. */
export interface CaseEvent {
  readonly kind: EventKind;
  /** When it was recorded, or of a birthday the day itself; milliseconds since 1970. */
  readonly at: number;
  /** What the entry is called; the new age of a birthday. */
  readonly name: string;
  /** An entry that was there before and was changed. */
  readonly changed: boolean;
  /** Where it is kept. */
  readonly address: Address;
  readonly touches: readonly string[];
}

/**
 * Every event on the case record that is later than a moment, latest first, of what this person may see. The record says what is new by the
 * time at which each fact was written; a birthday is worked out.
 */
export function eventsSince(visible: VisibleStage, since: number, today: IsoDate): readonly CaseEvent[] {
  const found = eventKinds.flatMap((kind) => {
    const list = listOfKind[kind];
    return list === undefined ? birthdays(visible, since, today) : entryEvents(visible, kind, list, since);
  });
  return found.toSorted((a, b) => b.at - a.at);
}

function entryEvents(visible: VisibleStage, kind: EventKind, list: QuestionId, since: number): CaseEvent[] {
  const fields = recordFields(visible, list);
  return (visible.answers.entries[list] ?? []).flatMap(({ id }): CaseEvent[] => {
    const address = entryAddress(list, id);
    const begun = visible.meta.get(address)?.at.getTime() ?? 0;
    const written = fields.map((field) => visible.meta.get(fieldAddress(field, id))?.at.getTime() ?? 0);
    const at = Math.max(begun, ...written);
    if (at <= since) return [];
    const name = nameOfEntry(visible.compiled, list, id, visible.answers);
    return [{ kind, at, name, changed: begun <= since, address, touches: touches[kind] }];
  });
}

/** Fields that live in the record; a list of the record has some that are answered in each stage. */
function recordFields({ compiled }: VisibleStage, list: QuestionId): readonly QuestionId[] {
  const question = frameworkIndex(compiled.framework).questions.get(list)?.question;
  if (question?.type !== "list") return [];
  return question.fields.filter(({ home, type }) => home === "record" && type !== "computed").map(({ id }) => id);
}

function birthdays({ answers }: VisibleStage, since: number, today: IsoDate): CaseEvent[] {
  const born = answers.values["case:date-of-birth"];
  if (!isIsoDate(born)) return [];
  const { year, month, day } = dateParts(born);
  const thisYear = dateParts(today).year;
  return [thisYear - 1, thisYear].flatMap((at): CaseEvent[] => {
    const on = dateOf(at, month, Math.min(day, daysInMonth(at, month)));
    const moment = Date.parse(`${on}T00:00:00Z`);
    if (on > today || moment <= since) return [];
    const address = "case:date-of-birth";
    return [
      { kind: "birthday", at: moment, name: String(at - year), changed: false, address, touches: touches.birthday },
    ];
  });
}
