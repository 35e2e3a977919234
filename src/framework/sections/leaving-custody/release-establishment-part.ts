import { and, any, compare, is } from "../../conditions.ts";
import { date, narrative, subSection } from "../../define.ts";

export const releaseEstablishmentPart = subSection({
  id: "release-establishment-part",
  title: "Added by the establishment",
  guide: "For the establishment's own pre-release stage. Facts first; then in short how you read them.",
  example:
    "Since February he has reached level two in maths and stopped three arguments by going to his room. One fight, on 9 May, after news from home. His key worker thinks that he settles when told of changes early.",
  leaveOut:
    "Arrangements outside, which the youth justice service writes on “Where they will live” and “School, work, health and family”; news of other young people.",
  questions: [
    narrative("release-se-report", "Progress and behaviour in custody", "core shown", {
      when: is("stage-side", "secure-establishment"),
      uses: ["report:release"],
      hint: "Strengths first.",
      note: "Draft: `behaviour-in-custody`",
    }),

    narrative("release-se-incidents", "Events in the last 3 months that matter for release", "core shown", {
      when: is("stage-side", "secure-establishment"),
    }),

    narrative("release-se-late-changes", "Last changes before release", "further never", {
      when: is("stage-side", "secure-establishment"),
      noCarry: true,
    }),

    narrative("release-after-update", "Sent within 24 hours after release", "core shown", {
      when: and(any(compare("outcomes.release-date", "<=", "today")), is("stage-side", "secure-establishment")),
      noCarry: true,
      hint: "How they left, with whom, what they carried, and anything not done.",
      from: "seed 001 6.9",
    }),

    date("release-annexes-sent", "Annexes B and C sent on", "core never", {
      when: is("release-extra-needed", "yes"),
      hint: "Due 7 days before release.",
    }),
  ],
});
