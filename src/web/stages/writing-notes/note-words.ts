import { labelFor } from "../../../assessment/label-for.ts";
import type { Noticed } from "../../../assessment/writing-checks/writing-note.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../../framework/address.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { writingNotesWords } from "../../../wording/writing-notes.ts";

/** Under the question of a note: what was noticed, why it matters, and what one could do. */
export function noteText(noticed: Noticed): string {
  const { texts } = writingNotesWords();
  switch (noticed.check) {
    case "evidence-missing":
      return texts.evidenceMissing;
    case "description-not-analysis":
      return noticed.why === "told" ? texts.told(percent(noticed.share)) : texts.noReason;
    case "repeated-text":
      return noticed.whole ? texts.repeatedWhole : texts.repeatedPart(percent(noticed.share));
    case "says-nothing":
      return noticed.why === "pointer" ? texts.pointer : texts.questionAgain;
    case "risk-unplanned":
      return noticed.risk === "behaviour" ? texts.behaviourUnplanned : texts.outcomeUnplanned;
    case "said-differently":
      return texts.saidDifferently;
    case "old-unclear":
      return texts.oldUnclear(dateInWords(noticed.since), noticed.days);
    case "victim-name":
      return texts.victimName;
  }
}

const percent = (share: number): number => Math.round(share * 100);

/** What is asked at an address, as this stage asks it. */
export function askedAt(visible: VisibleStage, address: string): string {
  const question = visible.compiled.byId.get(parseAddress(address)?.question ?? "")?.question;
  return question ? labelFor(question, vocabularyOf(visible)) : "";
}
