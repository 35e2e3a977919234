import { isNot } from "../../conditions.ts";
import { list, ref, scale, shortText, single, subSection } from "../../define.ts";

export const releaseContingency = subSection({
  id: "release-contingency",
  title: "If the plan fails",
  guide: "Think of the three things most likely to go wrong. Decisions: if this, then who does what.",
  example:
    "If his uncle does not come to the gate by ten, the case manager drives him and rings the carer from the car. If the room falls through, the social worker on duty opens the held placement that day.",
  leaveOut:
    "Dangers that last beyond the first week, which go to “If things change: safety and well-being”; the hour-by-hour plan, which goes to “Reporting and the day of release”.",
  questions: [
    ref("release-see-contingency-others", "Contingency plans", "core never", ["contingency-others"], {
      note: "Home in Pathways and Planning",
    }),

    ref(
      "release-see-contingency-safety",
      "Contingency plans: safety and wellbeing",
      "core never",
      ["contingency-safety"],
      { note: "Home in Pathways and Planning" },
    ),

    list(
      "release-plan-b",
      "If this happens on release day or in the first week, then",
      "core stage",
      { entryName: "plan", entryLabel: "release-plan-b.what-if" },
      [
        shortText("release-plan-b.what-if", "If", "core shown", {
          hint: "For example: the home falls through, no one comes, a threat, a relapse, they do not report.",
        }),
        shortText("release-plan-b.then", "Then", "core shown"),
        shortText("release-plan-b.who", "Who does it, how fast, which number", "core shown", {
          hint: "Include out of hours.",
        }),
      ],
      { uses: ["plan"] },
    ),

    single(
      "release-recall-understood",
      "Does the young person know what leads to breach or recall?",
      "core shown",
      scale("ytc"),
      { when: isNot("release-document-type", "none") },
    ),
  ],
});
