import { count, is, isIn, not, or } from "../../conditions.ts";
import { computed, narrative, scale, single, subSection, worked } from "../../define.ts";

export const understandingBehaviour = subSection({
  id: "understanding-behaviour",
  title: "Understanding offending behaviour",
  titlePrevention: "Understanding behaviour",
  guide:
    "This is analysis: use what is recorded, do not repeat it. One connected story beats many fragments; the three boxes can be written as one and split where it suits.",
  example:
    "All three incidents came within days of a cancelled visit from his father. He says, ‘I just go blank.’ I think he hits out when he feels dropped, because at school, where adults keep their word, he stays calm.",
  leaveOut:
    "A second telling of what happened, which stays on “What happened, episode by episode”; levels of risk, which go to the judgement pages.",
  questions: [
    computed(
      "behaviour-timeline",
      "Timeline of life events, care, services, offences, outcomes and other behaviour",
      "core never",
      worked("behaviour-timeline", "everything"),
      {
        uses: ["report:psr"],
        note: "Lanes can be hidden; offences can be grouped by month; zoom; a table twin for print and screen readers; entries link to their source.",
        from: "seed RAND: cluttered, unreadable in print",
      },
    ),

    narrative(
      "understanding-context",
      "What explains the behaviour: what patterns do you see and what was going on in the young person's life?",
      "core stage",
      {
        uses: ["report:psr", "report:ro", "desistance:thinking-and-behaviour"],
        hint: "In a light referral stage this one box also says how things act on each other, which factors matter most, and how the young person explains it.",
        note: "Prompts: why this behaviour, why then, why not at other times; what did they gain or avoid; who was around.",
        from: "seed 002",
      },
    ),

    narrative(
      "understanding-interconnections",
      "How do the different parts of their life act on each other and on the behaviour?",
      "core stage",
      {
        when: or(
          not(isIn("stage", "referral-in-prevention", "referral-in-oocd")),
          count("episodes", ">=", 2),
          is("future-harm-foreseen", "yes"),
          is("adverse-outcome-foreseen", "yes"),
          isIn("rosh-judgement", "medium", "high", "very-high"),
          isIn("sawb-judgement", "medium", "high", "very-high"),
        ),
        uses: ["report:psr"],
        hint: "In a light referral stage the first box holds this too.",
        note: "Use the timeline: what came before what; what set off what; what broke the chain.",
        from: "seed 002",
      },
    ),

    narrative("understanding-desistance", "Which factors matter most, for and against, and why?", "core stage", {
      when: or(
        not(isIn("stage", "referral-in-prevention", "referral-in-oocd")),
        count("episodes", ">=", 2),
        is("future-harm-foreseen", "yes"),
        is("adverse-outcome-foreseen", "yes"),
        isIn("rosh-judgement", "medium", "high", "very-high"),
        isIn("sawb-judgement", "medium", "high", "very-high"),
      ),
      uses: ["report:psr", "plan"],
      note: "Shows desistance-factors; weigh them, do not list them. In a light referral stage the first box holds this too.",
      from: "seed 002",
    }),

    narrative("understanding-child-view", "How does the young person explain it, and do you agree?", "core stage", {
      when: or(
        not(isIn("stage", "referral-in-prevention", "referral-in-oocd")),
        count("episodes", ">=", 2),
        is("future-harm-foreseen", "yes"),
        is("adverse-outcome-foreseen", "yes"),
        isIn("rosh-judgement", "medium", "high", "very-high"),
        isIn("sawb-judgement", "medium", "high", "very-high"),
      ),
      uses: ["report:psr", "child-voice:sa-offending-why"],
      hint: "Carer's view too. Name differences openly. In a light referral stage the first box holds this too.",
    }),

    narrative("understanding-trauma", "What part might harm, loss, fear or adversity play?", "further never", {
      uses: ["report:psr"],
      hint: "Say how, with care; avoid diagnosis.",
    }),

    narrative(
      "understanding-identity",
      "What part do identity, culture, discrimination or neighbourhood play?",
      "further never",
      { uses: ["report:psr"], note: "Builds on diversity-considerations." },
    ),

    narrative(
      "understanding-development",
      "What part do age, maturity, communication or learning needs play?",
      "further never",
      { uses: ["report:psr"], note: "Builds on maturity-and-development, slcn-concerns." },
    ),

    narrative(
      "understanding-group",
      "What part do friends, groups, family or adults who use them play?",
      "further never",
      { uses: ["report:psr"] },
    ),

    single("understanding-confidence", "How sure are you of this explanation?", "further never", scale("confidence"), {
      uses: ["countersign"],
      note: "Opened by choice, or by the manager's comment.",
    }),

    narrative("understanding-confidence-gaps", "What would make you surer?", "further shown", {
      when: is("understanding-confidence", "low"),
      note: "Offers to add to information-needed.",
    }),
  ],
});
