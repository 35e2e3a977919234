import { is } from "../../conditions.ts";
import { choices, date, list, narrative, shortText, single, subSection } from "../../define.ts";

export const temporaryRelease = subSection({
  id: "temporary-release",
  title: "Temporary release",
  guide:
    "For young people in custody. Plan each release together: service and establishment. Recorded in a Review stage. Facts of the release, your analysis of its risks, and afterwards how it went.",
  example:
    "Saturday 8 June, ten to four, lunch at his aunt's with his key worker, because he moves there in August. Back on time; he said, ‘I forgot how loud the little ones are.’",
  leaveOut:
    "Arrangements for the final day of release, which go to “Reporting and the day of release”; progress on targets, which stays with each target.",
  questions: [
    list(
      "temporary-releases",
      "Temporary releases",
      "further never",
      { entryName: "temporary release", entryLabel: "temporary-releases.activity" },
      [
        narrative("temporary-releases.purpose", "What for, and which target does it serve?", "further shown", {
          uses: ["plan"],
        }),
        shortText("temporary-releases.activity", "Activity and place", "further shown"),
        date("temporary-releases.from", "From", "further shown", { uses: ["timeline:custody"] }),
        date("temporary-releases.to", "To", "further shown", { uses: ["timeline:custody"] }),
        narrative(
          "temporary-releases.risks",
          "Risks to others and to the young person, and how they are managed",
          "further shown",
          { hint: "Link to behaviours and outcomes; victim wishes handled outside this form." },
        ),
        narrative("temporary-releases.conditions", "Conditions and who goes with them", "further shown"),
        single(
          "temporary-releases.decision",
          "Decision",
          "further shown",
          choices("Asked for", "Agreed", "Refused", "Withdrawn", "Done"),
          { uses: ["stats"] },
        ),
        narrative("temporary-releases.result", "How did it go?", "further shown", {
          when: is("temporary-releases.decision", "done"),
          uses: ["plan"],
        }),
      ],
      {
        when: is("in-custody", "yes"),
        uses: ["plan", "timeline:custody", "report:custody"],
        note: "Shared by service and establishment.",
        from: "seed S1 8",
      },
    ),
  ],
});
