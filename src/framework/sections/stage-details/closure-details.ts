import { is } from "../../conditions.ts";
import { choices, computed, date, narrative, ref, scale, shortText, single, subSection, worked } from "../../define.ts";

export const closureDetails = subSection({
  id: "closure-details",
  title: "Ending the work",
  guide:
    "Look back fairly and plan the way out. Write the young person's next support as future targets in the plan. The date and the reason are facts; what still needs support is your analysis.",
  example:
    "She still has no dentist: the practice closed its list in May and nobody else has taken this on. At our last meeting over breakfast on 12 June she said, ‘I know who to ring.’",
  leaveOut:
    "Needs that a service has agreed to take on: write those in My future targets; how far each target was met goes in Overall progress.",
  questions: [
    date("closure-date", "On what date did the work end?", "core stage", {
      when: is("stage", "case-closure"),
      uses: ["stats"],
      yjsOnly: true,
      note: "Starts the 10 working day clock",
      from: "seed 000",
    }),

    single(
      "closure-reason",
      "Why did the work end?",
      "core stage",
      choices(
        "Finished as planned",
        "Ended early for good progress (revoked or discharged)",
        "Ended by a new sentence",
        "Resentenced after breach",
        "Moved to another youth justice service",
        "Moved to probation",
        "Voluntary work ended by choice",
        "Not guilty or case dropped",
        "Young person died",
        "Other",
      ),
      { when: is("stage", "case-closure"), uses: ["stats"] },
    ),

    shortText("closure-reason-other", "Say more about why the work ended", "further shown", {
      when: is("closure-reason", "other"),
    }),

    computed(
      "closure-reoffending",
      "Were there any new offences or allegations during the work?",
      "further never",
      worked("closure-reoffending", ["offences.date", "outcomes.start", "outcomes.current", "closure-date"]),
      {
        when: is("stage", "case-closure"),
        options: scale("yes-no"),
        uses: ["stats"],
        note: "yes when an entry of `offences` has a date in the period of the work.",
      },
    ),

    ref("closure-what-helped", "What made the most difference?", "core never", ["progress-summary"], {
      when: is("stage", "case-closure"),
      uses: ["summary"],
      note: "Written once, in Overall progress. Young person's own words first",
    }),

    narrative("closure-remaining-needs", "What still needs support but has no future target, and why?", "core stage", {
      when: is("stage", "case-closure"),
      uses: ["summary"],
      note: "Not `future-targets`: only what nobody has taken on. Needs with a service become `future-targets`.",
    }),

    ref("stage-see-future-targets", "Future targets (exit plan)", "core never", ["future-targets"], {
      when: is("stage", "case-closure"),
      note: "The exit strategy",
      from: "seed 000, 002",
    }),

    shortText("closure-goodbye", "How was the ending planned and marked with the young person?", "further never", {
      when: is("stage", "case-closure"),
    }),

    single("closure-way-back", "Does the young person know how to ask for help later?", "further never", scale("ytc"), {
      when: is("stage", "case-closure"),
    }),
  ],
});
