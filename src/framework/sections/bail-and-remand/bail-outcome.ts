import { any, has, or } from "../../conditions.ts";
import { choices, multi, narrative, organisation, ref, shortText, subSection } from "../../define.ts";

export const bailOutcome = subSection({
  id: "bail-outcome",
  title: "What happened",
  guide: "Fill this in on the day. It opens the next stage for you. Facts only.",
  example:
    "Bail with three conditions: live at his aunt's, be in by seven, no contact with two boys. I explained them in the corridor at 3.15 and he said them back. First visit tomorrow at four.",
  leaveOut:
    "The reasons you had argued, which stay on “Your recommendation”; what a remanded young person needs tonight, which goes to the custody module.",
  questions: [
    ref("bail-see-court-hearings-2", "The court's decision", "core never", ["court-hearings"], {
      note: "Outcome, reasons, next date",
    }),

    narrative("bail-final-conditions", "Conditions that the court set", "core shown", {
      when: or(
        any(has("court-hearings.outcome", "bail-with-conditions")),
        any(has("court-hearings.outcome", "remand-to-local-authority-accommodation")),
      ),
      uses: ["plan"],
      noCarry: true,
      note: "Replaces the proposed list in `external-controls`",
    }),

    organisation("bail-remand-authority", "Which local authority did the court name?", "core shown", {
      when: or(
        any(has("court-hearings.outcome", "remand-to-local-authority-accommodation")),
        any(has("court-hearings.outcome", "remand-to-youth-detention")),
      ),
      uses: ["flag:care"],
      hint: "The home service for this time",
      note: "Home service for this time; sets the care record",
    }),

    multi(
      "bail-told",
      "Who has been told?",
      "core never",
      choices(
        "Parent or carer",
        "Social worker",
        "Emergency duty team",
        "Placements team",
        "Home youth justice service",
        "School or college",
        "Lawyer",
        "Police",
      ),
      { noCarry: true },
    ),

    shortText("bail-first-appointment", "First appointment or visit after court", "further never", {
      uses: ["plan"],
      noCarry: true,
      hint: "Date, time, place, person",
    }),
  ],
});
