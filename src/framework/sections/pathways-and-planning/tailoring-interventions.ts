import { has, or } from "../../conditions.ts";
import { computed, narrative, subSection, worked } from "../../define.ts";

export const tailoringInterventions = subSection({
  id: "tailoring-interventions",
  title: "Tailoring interventions",
  guide:
    "How we will change what we do so that this young person can use it. The needs shown were recorded earlier. Decisions, each with the need that it answers.",
  example:
    "Sessions of 25 minutes with a walk in the middle, because she loses the thread after that. Questions one at a time, with pictures; a text at noon, since she mixes up days.",
  leaveOut:
    "The need itself, which stands on “Speech, language, communication and neuro-disability” or another topic; what the work is about, which goes to “Our intervention plan: my targets”.",
  questions: [
    computed(
      "tailoring-needs",
      "Needs to fit",
      "core never",
      worked("tailoring-needs", [
        "learning-preferences",
        "slcn-concerns",
        "sen-identified",
        "mental-health-concerns",
        "physical-health-concerns",
        "diversity-considerations",
        "engagement-barriers",
        "carers.needs",
        "case:preferred-language",
        "case:interpreter-needed",
      ]),
      {
        uses: ["plan"],
        note: "Shows learning-preferences, slcn-concerns, sen-identified, mental-health-concerns, physical-health-concerns, diversity-considerations, engagement-barriers, carers.needs, person-language.",
      },
    ),

    narrative("tailoring-plan", "How will we fit the work to them?", "core stage", {
      uses: ["plan", "report:psr"],
      hint: "Words, pictures, length, place, worker, pace, culture, trauma, gender, parent's part.",
      from: "seed 002",
    }),

    narrative("tailoring-practical", "Where, when and how will they get there safely?", "further shown", {
      when: or(has("engagement-barriers", "unsafe-places-or-people"), has("engagement-barriers", "travel-or-cost")),
      uses: ["plan"],
      hint: "Safe routes, times outside school or work.",
    }),

    narrative("tailoring-order", "What comes first and what can wait?", "further never", {
      uses: ["plan"],
      hint: "Keep few targets at a time.",
    }),

    narrative("tailoring-carers", "How will parents or carers take part?", "further never", { uses: ["plan"] }),
  ],
});
