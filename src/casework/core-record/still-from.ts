import { coreRecordWords } from "../../wording/core-record.ts";
import { dateInWords } from "../../wording/dates.ts";
import { dayOf } from "../stages/make-visible.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";

/** The day on which a stage was completed, in words. */
export const whenCompleted = ({ head }: VisibleStage): string => dateInWords(dayOf(head.endedAt ?? head.openedAt));

/** Under a line that an earlier stage says. */
export const stillFrom = (last: VisibleStage): string =>
  coreRecordWords().stillFrom(last.head.title, whenCompleted(last));
