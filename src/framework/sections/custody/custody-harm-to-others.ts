import { hasAnyButNone, is, isIn, or } from "../../conditions.ts";
import { choices, multi, narrative, ref, scale, shortText, single, subSection } from "../../define.ts";

export const custodyHarmToOthers = subSection({
  id: "custody-harm-to-others",
  title: "Risk of harm to others in custody",
  guide:
    "Judgements come from Explanations and Conclusions. Here say what it means inside a unit with other young people and staff. Facts of what happened, then your analysis of what could happen there.",
  example:
    "On 6 January he threw a chair at another boy who laughed at his reading aloud. In a unit this could happen in class, so ask him to read only when alone; music calms him in minutes.",
  leaveOut:
    "What could be done to the young person, which goes to “How the young person could be harmed”; the judgement's reasons, which stay in Explanations and Conclusions.",
  questions: [
    ref("custody-see-rosh-judgement", "Risk of serious harm", "core never", ["rosh-judgement"], {
      readOnly: true,
      note: "Read-only for the establishment",
    }),

    ref("custody-see-risk-to-children", "Risk to children", "core never", ["risk-to-children"], {
      readOnly: true,
      note: "Read-only for the establishment",
    }),

    ref("custody-see-future-behaviours", "Possible future behaviours", "core never", ["future-behaviours"], {
      note: "Type, who could be hurt, likelihood, imminence",
    }),

    ref("custody-see-mappa-category", "MAPPA", "core never", ["mappa-category"], { note: "Category and level" }),

    multi(
      "custody-harm-signs",
      "Has any of this happened, in custody or elsewhere?",
      "core stage",
      choices(
        "Violence to other young people",
        "Violence to staff",
        "Bullying or threats",
        "Sexual harm",
        "Racist or other hate behaviour",
        "Weapons made or carried",
        "Fire setting",
        "Taking a hostage",
        "Escape",
        "Drugs or phones brought in",
        "Encouraging others to self-harm or fight",
        "None",
        "Not known yet",
      ),
      {
        uses: ["summary"],
        hint: "Only facts; dates in the next answer.",
        note: "Ticks are offered from other-behaviours and episodes.",
      },
    ),

    narrative("custody-harm-details", "When, to whom (role), what set it off?", "core shown", {
      when: hasAnyButNone("custody-harm-signs"),
    }),

    narrative(
      "custody-harm-custody-specific",
      "What could happen in custody that does not happen at home?",
      "further never",
      { note: "Suggests rows for `future-behaviours` with setting = custody" },
    ),

    narrative("custody-harm-manage", "What keeps others safe?", "core shown", {
      when: or(isIn("rosh-judgement", "medium", "high", "very-high"), hasAnyButNone("custody-harm-signs")),
      hint: "Early signs, what calms, what to avoid",
    }),

    single(
      "custody-public-protection",
      "Are calls, letters or visits to be checked or limited?",
      "core stage",
      scale("ytc"),
    ),

    shortText("custody-public-protection-details", "How and on whose order?", "further shown", {
      when: is("custody-public-protection", "yes"),
      hint: "No victim's name",
    }),

    ref("custody-see-staff-safety-concern", "Staff safety", "core never", ["staff-safety-concern"]),

    ref("custody-see-radicalisation-risk", "Extremism", "core never", ["radicalisation-risk"]),
  ],
});
