import { flagged, is, isEmpty, isIn, or } from "../../conditions.ts";
import {
  byCases,
  choices,
  closing,
  computed,
  file,
  list,
  multi,
  narrative,
  partialDate,
  ref,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const selfHarmLoss = subSection({
  id: "self-harm-loss",
  title: "Self-harm, suicide, bereavement and loss",
  guide:
    "Ask plainly; asking does not put the idea in their head. Record facts and what keeps the young person safe. How likely harm is, and what would follow, is judged in Explanations and Conclusions. Any danger now: act, tell a manager, tell the secure establishment by phone.",
  example:
    "She told the school nurse on 21 April that she cut her arm twice after her grandad's funeral. No thoughts of dying, then or on 28 April when we asked. She rings her cousin: ‘She just stays on the line.’",
  leaveOut:
    "How likely harm is in future: judge that in Safety and well-being. Moods and worries go in Emotional development and mental health.",
  questions: [
    single("self-harm", "Has the young person hurt themself on purpose?", "core stage", scale("cpn"), {
      uses: [
        "desistance:emotional-mental-health",
        "flag:mental-health",
        "stats",
        "summary",
        "report:psr",
        "report:bail",
        "report:custody",
        "child-voice:health-and-feelings",
      ],
      hint: "Currently means in the last three months.",
      note: "Health screening item 8. The Core Record alert itself comes from the adverse outcomes (part 20).",
    }),

    single("suicide-thoughts", "Has the young person had thoughts of ending their life?", "core stage", scale("cpn"), {
      uses: [
        "desistance:emotional-mental-health",
        "flag:mental-health",
        "stats",
        "summary",
        "report:bail",
        "report:custody",
        "child-voice:health-and-feelings",
      ],
      note: "Item 9. Currently means in the last three months; raises an urgent prompt.",
    }),

    single("suicide-attempt", "Has the young person tried to end their life?", "core stage", scale("cpn"), {
      uses: [
        "desistance:emotional-mental-health",
        "flag:mental-health",
        "stats",
        "summary",
        "report:bail",
        "report:custody",
      ],
      note: "Item 10. Currently means in the last three months; raises an urgent prompt and a check on serious incident reporting.",
    }),

    single(
      "bereavement",
      "Has the young person lost someone or something that mattered, by death or in another way?",
      "core stage",
      scale("loss-kind"),
      {
        uses: ["desistance:emotional-mental-health", "stats", "child-voice:family-home-relationships", "report:psr"],
        hint: "Include friends, unborn babies and pets; a parent leaving, prison, adoption, being taken into care, leaving a country, a break-up.",
      },
    ),

    list(
      "self-harm-episodes",
      "Self-harm and suicide attempts",
      "further shown",
      { entryName: "episode of self-harm", entryLabel: "self-harm-episodes.kind" },
      [
        partialDate("self-harm-episodes.when", "When", "further shown", { uses: ["timeline:health"] }),
        single(
          "self-harm-episodes.kind",
          "Kind",
          "further shown",
          choices("Self-harm", "Suicide attempt", "Overdose", "Risky act meant to harm self", "Not clear"),
        ),
        single(
          "self-harm-episodes.means",
          "Means used",
          "further never",
          choices(
            "Cutting or scratching",
            "Hitting or burning",
            "Taking substances or medicine",
            "Ligature",
            "Jumping or traffic",
            "Other",
            "Not known",
          ),
        ),
        single(
          "self-harm-episodes.treatment",
          "Treatment",
          "further shown",
          choices("None needed", "First aid", "GP", "Hospital", "Refused", "Not known"),
        ),
        shortText("self-harm-episodes.trigger", "What was going on", "further never"),
        single(
          "self-harm-episodes.where",
          "Where",
          "further never",
          choices("Home", "Placement", "School or college", "Police or court cell", "Custody", "Public place", "Other"),
        ),
      ],
      {
        when: flagged("self-harm", "suicide-attempt"),
        uses: ["desistance:emotional-mental-health", "timeline:health", "report:custody"],
        note: "Facts only, no detail of method beyond what keeps them safe. Marked sensitive; hidden from child and parent prints.",
      },
    ),

    multi(
      "suicide-signs",
      "Which of these are present now?",
      "further shown",
      choices(
        "Has a plan",
        "Has the means at hand",
        "Has said goodbye or given things away",
        "Says they are a burden",
        "Feels trapped or hopeless",
        "Looks at or posts suicide content",
        "Wants to die after arrest or court",
        "Hides marks",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: flagged("self-harm", "suicide-thoughts", "suicide-attempt"),
        uses: ["desistance:emotional-mental-health", "summary", "plan", "report:bail", "report:custody"],
        noCarry: true,
        note: "Any tick raises an urgent prompt. no-carry in effect: asked new each stage.",
      },
    ),

    single(
      "suicide-exposure",
      "Has someone close to them, or at their school or placement, died by or tried suicide?",
      "further shown",
      scale("ytc"),
      {
        when: or(flagged("self-harm", "suicide-thoughts", "suicide-attempt"), isIn("bereavement", "death", "both")),
        uses: ["desistance:emotional-mental-health", "plan", "report:custody"],
      },
    ),

    single(
      "safety-plan",
      "Is there a safety plan that the young person helped to write?",
      "further shown",
      choices("Yes and in use", "Yes but out of date", "No", "Yet to clarify"),
      {
        when: flagged("self-harm", "suicide-thoughts", "suicide-attempt"),
        uses: ["desistance:emotional-mental-health", "plan", "summary"],
      },
    ),

    file("safety-plan-file", "Safety plan or care plan", "further never", {
      when: isIn("safety-plan", "yes-and-in-use", "yes-but-out-of-date"),
      uses: ["desistance:emotional-mental-health", "plan", "report:custody"],
    }),

    shortText("keeps-safe", "What keeps the young person safe, and who should be called?", "further shown", {
      when: flagged("self-harm", "suicide-thoughts", "suicide-attempt"),
      uses: ["desistance:emotional-mental-health", "plan", "summary", "report:custody"],
    }),

    single(
      "custody-care-plan-open",
      "Is a self-harm or suicide care plan (such as ACCT) open in custody?",
      "further shown",
      scale("ytc"),
      { when: is("in-custody", "yes"), uses: ["desistance:emotional-mental-health", "summary"], noCarry: true },
    ),

    ref("bereavement-events", "Deaths and losses", "further never", ["life-events"], {
      when: flagged("bereavement"),
      onlyEntries: isIn("life-events.type", "bereavement", "loss", "separation"),
      note: "Shows life-events with type bereavement, loss or separation; an entry made here is an entry there.",
    }),

    multi(
      "bereavement-effects",
      "How is the young person affected by death or loss?",
      "further shown",
      choices(
        "Cannot talk about it",
        "Anger",
        "Sadness",
        "Guilt or blame",
        "Sleep",
        "School",
        "Drink or drugs",
        "More trouble since",
        "Wants revenge",
        "Hard dates coming up",
        closing("Managing well"),
        "Yet to clarify",
      ),
      {
        when: flagged("bereavement"),
        uses: ["desistance:emotional-mental-health", "plan"],
        hint: "Violent, sudden or many deaths: say so in the story box.",
        note: "`Managing well` is single-choice.",
      },
    ),

    single(
      "bereavement-support",
      "What help has the young person had with loss?",
      "further shown",
      scale("support-status"),
      { when: flagged("bereavement"), uses: ["desistance:emotional-mental-health", "plan"] },
    ),

    narrative(
      "self-harm-loss-detail",
      "What should the reader know about self-harm, suicide, bereavement and loss, and what do you recommend?",
      "further shown",
      {
        when: flagged("self-harm", "suicide-thoughts", "suicide-attempt", "bereavement"),
        uses: ["desistance:emotional-mental-health", "plan", "report:psr", "report:custody"],
        note: "Hidden from child and parent prints unless the assessor allows it.",
      },
    ),

    computed(
      "concern-self-harm",
      "Self-harm or suicide concern recorded",
      "further never",
      byCases(
        [
          {
            when: or(
              isIn("self-harm", "currently", "previously"),
              is("suicide-thoughts", "currently"),
              isIn("suicide-attempt", "currently", "previously"),
            ),
            value: "yes",
          },
          {
            when: or(
              isEmpty("self-harm"),
              is("self-harm", "yet-to-clarify"),
              isEmpty("suicide-thoughts"),
              is("suicide-thoughts", "yet-to-clarify"),
              isEmpty("suicide-attempt"),
              is("suicide-attempt", "yet-to-clarify"),
            ),
            value: "yet-to-clarify",
          },
        ],
        "no",
      ),
      {
        options: scale("ytc"),
        uses: ["summary", "stats"],
        note: "yes when any of self-harm, suicide-thoughts, suicide-attempt is currently, or self-harm or suicide-attempt is previously; warns in Explanations and Conclusions when no adverse outcome of physical harm or death has been considered.",
      },
    ),
  ],
});
