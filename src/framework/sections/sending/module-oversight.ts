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
    "For the manager. A short check that the module can be sent: safety facts, tone, no victim's name, proposal clear. A decision with its reason.",
  example:
    "Can be sent. I read it on 6 May at four: the health worker's allergy note is in, the tone is fair and the proposal is clear. One street name was taken out, because it showed where the shopkeeper lives.",
  leaveOut:
    "Changes to the words, which the worker makes on the page itself; approval of the whole stage, which goes to “Countersignature and oversight”.",
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
