import { coreRecordWords } from "../../wording/core-record.ts";
import { dateInWords } from "../../wording/dates.ts";
import { onePageWords } from "../../wording/one-page.ts";
import { dayOf } from "../stages/make-visible.ts";
import { type CoreLine, type CoreRecordInput, coreLine } from "./core-line.ts";

/** Beside orders and hearings: the next review, set by somebody or reckoned, and when the open stage is due. Late is said in words. */
export function datesBeside(
  { record, now, whole, reviewBy, at }: CoreRecordInput,
  items: readonly CoreLine[],
): readonly CoreLine[] {
  const say = coreRecordWords();
  const today = dayOf(at);
  const open = record.stages.find(({ status }) => status === "in-progress");
  const dated = (on: string, line: Parameters<typeof coreLine>[0]): CoreLine => {
    const feet = [line.foot ?? null, on < today ? say.late : null].filter((each) => each !== null);
    return coreLine({ ...line, foot: feet.length === 0 ? null : feet.join("; "), warns: on < today });
  };
  const isSet = items.some(({ address, recorded }) => address === "next-review-date" && recorded);
  return [
    ...(isSet
      ? []
      : [
          reviewBy === null
            ? coreLine({ label: say.nextReview, text: onePageWords().notRecorded, recorded: false, source: null })
            : dated(reviewBy, {
                label: say.nextReview,
                text: dateInWords(reviewBy),
                foot: say.reckoned,
                source: "person",
              }),
        ]),
    ...(open?.dueDate == null
      ? []
      : [
          dated(open.dueDate, {
            label: say.stageDue,
            text: dateInWords(open.dueDate),
            address: whole && now !== null ? "stage-due-date" : null,
            source: whole && now !== null ? "now" : null,
          }),
        ]),
  ];
}
