import { isIn } from "../../conditions.ts";
import { computed, subSection, worked } from "../../define.ts";

/** The stages whose modules a manager checks before they are sent. Source: content part 30, stages (sign-off MOD). */
const checked = isIn(
  "stage",
  "placement-notification",
  "bail-recommendation",
  "pre-sentence-report",
  "pre-sentence-report-all-options",
  "post-court-report",
  "referral-order-report",
  "pre-release-from-custody",
  "transfer-to-probation",
  "transfer-yjs-to-yjs",
);

/** The manager's decision and comment are the signature of the modules, or its return (docs/decisions/oversight-lives-in-signatures.md). */
export const moduleOversight = subSection({
  id: "module-oversight",
  title: "Manager's check of the modules",
  guide:
    "For the manager. A short check that the module can be sent: safety facts, tone, no victim's name, proposal clear.",
  questions: [
    computed(
      "module-check-checklist",
      "Check before sending",
      "core never",
      worked("module-check-lines", "everything"),
      {
        when: checked,
        noCarry: true,
        note: "First-night answers given; urgent calls made; no victim's name found; provisional mark right; phone numbers present; length limits kept. It informs the manager and holds nothing back.",
      },
    ),
  ],
});
