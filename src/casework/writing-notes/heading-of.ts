import type { Noticed } from "../../assessment/writing-checks/writing-note.ts";
import { writingNotesWords } from "../../wording/writing-notes.ts";

/** The question that a note puts to the writer. */
export function headingOf(noticed: Noticed): string {
  const { headings } = writingNotesWords();
  switch (noticed.check) {
    case "evidence-missing":
      return headings.evidenceMissing;
    case "description-not-analysis":
      return noticed.why === "told" ? headings.told : headings.noReason;
    case "repeated-text":
      return headings.repeated;
    case "says-nothing":
      return noticed.why === "pointer" ? headings.pointer : headings.questionAgain;
    case "risk-unplanned":
      return headings.unplanned;
    case "said-differently":
      return headings.saidDifferently;
    case "old-unclear":
      return headings.oldUnclear;
    case "victim-name":
      return headings.victimName;
  }
}
