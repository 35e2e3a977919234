import { and, any, count, hasAnyButNone, is, isIn, isNot, not, or } from "../../conditions.ts";
import { choices, multi, narrative, scale, single, subSection } from "../../define.ts";

export const engagementAndParticipation = subSection({
  id: "engagement-and-participation",
  title: "Engagement and participation",
  guide:
    "What makes it easier or harder for this young person and family to work with us. Difficulty in taking part is usually a need, not a refusal. How we will adapt goes in Tailoring interventions. Facts about how they take part come first, then your analysis of the reasons.",
  example:
    "He came to five of seven meetings; both missed were at 9am. He says mornings are ‘when I finally sleep’, and his father confirms it, so we see tiredness, not unwillingness. He talks most freely when walking.",
  leaveOut:
    "What we will change in our way of working: that goes in Tailoring interventions. No word such as ‘refuses’ without the reason the young person gives.",
  questions: [
    single("motivation-to-change", "How ready are they to make changes?", "core stage", scale("motivation-level"), {
      uses: ["desistance:engagement-and-participation", "report:psr", "child-voice:sa-yjs-ready"],
    }),

    single("engagement-now", "How are they taking part so far?", "core stage", scale("engagement-level"), {
      when: not(isIn("stage", "referral-in-prevention", "referral-in-oocd")),
      uses: ["desistance:engagement-and-participation"],
    }),

    single(
      "carer-support",
      "How far do parents or carers support the work?",
      "core stage",
      choices("Fully", "Mostly", "A little", "Not at all", "Not asked yet", "No parent or carer involved"),
      { uses: ["desistance:engagement-and-participation", "child-voice:carer-forms.yjs"] },
    ),

    multi("engagement-barriers", "What could make it hard to take part?", "core stage", scale("engagement-barrier"), {
      uses: ["desistance:engagement-and-participation", "plan"],
      note: '"None" is an answer.',
    }),

    narrative("engagement-barriers-details", "Explain, and say what they think would help", "further shown", {
      when: hasAnyButNone("engagement-barriers"),
      uses: ["plan", "child-voice:sa-yjs-barriers"],
    }),

    narrative(
      "diversity-considerations",
      "What about who they are (culture, faith, race, sex, gender, sexuality, disability, class, care, being a parent) matters to how we understand and work with them?",
      "core stage",
      {
        uses: ["plan", "report:psr", "report:ro"],
        hint: 'Required; "nothing to add" needs a reason. Bring in discrimination they have met.',
        from: "seed 000",
      },
    ),

    multi("learning-preferences", "How do they learn and communicate best?", "core stage", scale("learning-way"), {
      uses: ["plan", "desistance:slcn-neurodisability", "child-voice:sa-learning"],
      note: "Shows the screening result (slcn-concerns) beside it.",
      from: "seed 000, 004",
    }),

    single(
      "voluntary-agreement",
      "Have the young person and their parent or carer agreed to take part?",
      "core stage",
      choices("Both agreed", "Young person only", "Parent or carer only", "Not yet", "Declined"),
      {
        when: isIn("case-type", "prevention", "out-of-court"),
        uses: ["stats"],
        hint: "Prevention and informal outcomes are voluntary.",
      },
    ),

    narrative("previous-work", "How did they respond to earlier orders, services and help?", "further never", {
      when: or(count("outcomes", ">=", 2), is("services-any", "yes")),
      uses: ["desistance:engagement-and-participation", "report:psr"],
      note: "Facts shown from outcomes.what-helped, services-involved and breaches; write only the overall picture.",
      from: "seed 002",
    }),

    single("compliance-concerns", "Is keeping appointments or conditions a worry?", "core stage", scale("ytc"), {
      when: isIn("case-type", "court-order", "custody", "bail-remand"),
      uses: ["desistance:engagement-and-participation"],
    }),

    narrative("compliance-concerns-details", "What is the reason, and what has worked before?", "further shown", {
      when: is("compliance-concerns", "yes"),
      uses: ["plan"],
    }),

    single(
      "previous-restorative-work",
      "Have they taken part in restorative work before?",
      "core stage",
      scale("ytc"),
      {
        when: and(
          isNot("case-type", "prevention"),
          or(
            count("outcomes", ">=", 2),
            any(is("outcomes.type", "outcome-22")),
            any(is("outcomes.type", "community-resolution")),
          ),
        ),
        uses: ["report:rj"],
        note: "Read by the Restorative Justice module.",
        from: "seed 002",
      },
    ),

    narrative("previous-restorative-details", "What was it, how did they respond, how did it end?", "further shown", {
      when: is("previous-restorative-work", "yes"),
      uses: ["report:rj"],
      hint: "No names.",
    }),

    narrative(
      "working-relationship",
      "Who do they get on with best, and what kind of worker suits them?",
      "further never",
      { uses: ["plan"] },
    ),

    narrative("carer-support-details", "What do parents or carers need in order to help?", "further shown", {
      when: isIn("carer-support", "a-little", "not-at-all"),
      uses: ["plan", "desistance:parenting-care-supervision"],
      hint: "Include work, money, health, other children.",
    }),

    single(
      "understanding-of-process",
      "Do they understand why they are here, their rights and what is expected?",
      "further never",
      scale("ytc-good"),
      { uses: ["desistance:engagement-and-participation"] },
    ),

    narrative("views-not-heard", "Is anyone's view missing from this assessment, and why?", "further never"),
  ],
});
