import { labelFor } from "../../../assessment/label-for.ts";
import type { Noticed } from "../../../assessment/writing-checks/writing-note.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../../framework/address.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { writingNotesWords } from "../../../wording/writing-notes.ts";

/** What a note says: a question, and why it is asked. */
export interface NoteWords {
  readonly heading: string;
  readonly text: string;
}

export function noteWords(noticed: Noticed): NoteWords {
  const { headings, texts } = writingNotesWords();
  switch (noticed.check) {
    case "evidence-missing":
      return { heading: headings.evidenceMissing, text: texts.evidenceMissing };
    case "description-not-analysis":
      return noticed.why === "told"
        ? { heading: headings.told, text: texts.told(percent(noticed.share)) }
        : { heading: headings.noReason, text: texts.noReason };
    case "repeated-text":
      return {
        heading: headings.repeated,
        text: noticed.whole ? texts.repeatedWhole : texts.repeatedPart(percent(noticed.share)),
      };
    case "says-nothing":
      return noticed.why === "pointer"
        ? { heading: headings.pointer, text: texts.pointer }
        : { heading: headings.questionAgain, text: texts.questionAgain };
    case "risk-unplanned":
      return {
        heading: headings.unplanned,
        text: noticed.risk === "behaviour" ? texts.behaviourUnplanned : texts.outcomeUnplanned,
      };
    case "said-differently":
      return { heading: headings.saidDifferently, text: texts.saidDifferently };
    case "old-unclear":
      return { heading: headings.oldUnclear, text: texts.oldUnclear(dateInWords(noticed.since), noticed.days) };
    case "victim-name":
      return { heading: headings.victimName, text: texts.victimName };
  }
}

const percent = (share: number): number => Math.round(share * 100);

/** What is asked at an address, as this stage asks it. */
export function askedAt(visible: VisibleStage, address: string): string {
  const question = visible.compiled.byId.get(parseAddress(address)?.question ?? "")?.question;
  return question ? labelFor(question, vocabularyOf(visible)) : "";
}
