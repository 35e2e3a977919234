import { is, isIn } from "../../conditions.ts";
import { choices, multi, narrative, scale, shortText, single, subSection } from "../../define.ts";

export const resilienceAndGoals = subSection({
  id: "resilience-and-goals",
  title: "Resilience and goals",
  guide:
    "Ask what they want before what is wrong. Hopes count even when they look far off. Mostly facts: what they say, do and have come through. Ratings are your view of those facts.",
  example:
    "She wants ‘my own flat and a cat by the time I'm 20’. In June she filled in a college form by herself and asked her key worker to check it. After a bad day she now rings her brother first.",
  leaveOut:
    "Goals that others hold for the young person, and the steps agreed with them: those go in Our intervention plan: my targets.",
  questions: [
    narrative("goals-own-words", "What does the young person want for their life, now and later?", "core stage", {
      uses: ["desistance:resilience-and-goals", "plan", "report:psr", "report:ro", "child-voice:sa-future-goals"],
      note: "Their own words; shown at the top of the plan.",
    }),

    single("goals-clarity", "How clear are those goals?", "further never", scale("goals-clarity"), {
      uses: ["desistance:resilience-and-goals"],
    }),

    narrative("good-at", "What are they good at, proud of or keen on?", "core stage", {
      uses: ["desistance:resilience-and-goals", "plan", "child-voice:sa-good-at"],
    }),

    single("coping", "How do they cope when things go wrong?", "core stage", scale("coping"), {
      uses: ["desistance:resilience-and-goals"],
    }),

    single("trusted-adult", "Is there an adult they trust and would turn to?", "core stage", scale("ytc-good"), {
      uses: ["desistance:resilience-and-goals", "plan", "child-voice:sa-trusted-adult"],
      note: "Lives here; part 10 refers to it.",
    }),

    shortText("trusted-adult-who", "Who, and how do they help?", "core shown", {
      when: is("trusted-adult", "yes"),
      uses: ["plan"],
    }),

    narrative("goals-steps", "What have they already done towards their goals?", "further never", {
      uses: ["desistance:resilience-and-goals"],
    }),

    narrative("goals-obstacles", "What stands in the way, as they see it?", "further never", {
      when: isIn("goals-clarity", "vague", "none"),
      uses: ["desistance:resilience-and-goals"],
    }),

    multi(
      "coping-ways",
      "What do they do to cope?",
      "further shown",
      choices(
        "Talks to someone",
        "Sport or exercise",
        "Music or art",
        "Faith or prayer",
        "Time alone",
        "Sleeps",
        "Asks for help",
        "Plans and solves",
        "Avoids the problem",
        "Gets angry",
        "Uses alcohol or drugs",
        "Hurts self",
        "Takes risks",
        "Goes missing",
        "Other",
      ),
      {
        when: isIn("coping", "mixed", "struggles"),
        uses: ["desistance:resilience-and-goals"],
        note: "Hurts self or goes missing: prompts the matching part 10 questions.",
      },
    ),

    narrative(
      "setbacks-overcome",
      "What hard things have they come through, and what got them through?",
      "further never",
      { uses: ["desistance:resilience-and-goals"] },
    ),

    single(
      "belief-in-change",
      "Do they believe they can change things?",
      "further never",
      choices("Yes, strongly", "Mostly", "Unsure", "No", "Not known"),
      { uses: ["desistance:resilience-and-goals"] },
    ),

    narrative(
      "non-offender-identity",
      "How do they see themselves in the future: as someone who stays out of trouble?",
      "further never",
      { uses: ["desistance:self-identity"], note: "Today's self-image is asked in Self-identity (part 10)." },
    ),

    narrative("maturity-and-development", "How do age, maturity and stage of development show?", "further never", {
      uses: ["report:psr"],
      hint: "Facts and examples; use them when explaining behaviour.",
    }),
  ],
});
