import type { FrameworkMigration } from "../migration.ts";

/** What moved when the second version came; why each is better: `docs/decisions/framework-versions.md`. */
export const assetplusFrom100To110: FrameworkMigration = {
  framework: "assetplus",
  from: "1.0.0",
  to: "1.1.0",
  subSections: {},
  changes: [
    {
      kind: "renamed",
      from: "gang-rivals",
      to: "keep-apart-from",
      why: "The question asks whom the young person must be kept apart from, and is now called so wherever it is sent. Not all of them are rivals, and not every young person of whom it is asked belongs to a gang.",
    },
    {
      kind: "recoded-scale",
      scale: "self-image",
      codes: { trouble: "gets-into-trouble", victim: "things-done-to" },
      why: "The choice says how young people see themselves. What is sent to other systems now says the same, and calls no child trouble or a victim.",
    },
    {
      kind: "split",
      from: "oversight-panel-actions",
      into: [
        { to: "oversight-panel-date", take: { kind: "date" } },
        { to: "oversight-panel-agreed", take: { kind: "whole" } },
      ],
      why: "The day of the panel and what it agreed are two facts. The day now has its own place, so that it can be found and counted.",
    },
    {
      kind: "merged",
      from: ["oversight-explanations-note", "oversight-plan-note"],
      to: "oversight-note",
      why: "Two notes to the same manager stood on the same page, and asking for a signature has a note of its own for each part. One note is enough.",
    },
    {
      kind: "retired",
      question: "psr-checked-by",
      why: "Who checked the report is said by the signature on it. A typed name proved nothing and could differ from it.",
    },
  ],
};
