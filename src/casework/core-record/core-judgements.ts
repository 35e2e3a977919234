import { coreRecordWords } from "../../wording/core-record.ts";
import { judgementsInWords } from "../one-page/judgements-in-words.ts";
import { dayOf } from "../stages/make-visible.ts";
import type { CoreLine, CoreRecordInput } from "./core-line.ts";
import { whenCompleted } from "./still-from.ts";

/** The judgements as they stand: what the stage in hand has not judged yet is as the last completed one judged it, and says so. */
export function coreJudgements({ now, last, signedBy, at }: CoreRecordInput): readonly CoreLine[] {
  if (now === null) return [];
  const lines = judgementsInWords({ visible: now, last, signedBy, today: dayOf(at) });
  return lines.map(({ line, said }) =>
    line.text === "" && line.before !== "" && last !== null
      ? {
          ...said,
          text: line.before,
          recorded: true,
          foot: coreRecordWords().notJudgedSince(now.head.title, last.head.title, whenCompleted(last)),
          source: "last",
          warns: false,
        }
      : { ...said, source: "now", warns: false },
  );
}
