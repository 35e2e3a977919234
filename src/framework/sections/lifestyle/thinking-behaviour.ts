import { has, hasAnyButNone, isEmpty, or } from "../../conditions.ts";
import { byCases, choices, computed, multi, narrative, ref, scale, shortText, subSection } from "../../define.ts";

export const thinkingBehaviour = subSection({
  id: "thinking-behaviour",
  title: "Thinking and behaviour",
  guide:
    "Record facts: ways of thinking and acting that you have seen or been told about in everyday life, with the setting. Allow for age: some of this is normal at 14. Attitudes to offending and to victims are in Patterns and attitudes.",
  example:
    "In food tech on 4 February she threw a bowl when told to start again, then cleaned up without being asked. Her teacher says a five-minute warning helps. D.: ‘I go from nought to a hundred, then I'm sorry.’",
  leaveOut:
    "Signs of a condition, which go in Speech, language, communication and neuro-disability, and words such as ‘manipulative’ that say nothing of what was seen.",
  questions: [
    multi(
      "thinking-concerns",
      "Which of these are true of the young person, more than for most of their age?",
      "core stage",
      choices(
        "Acts before thinking",
        "Does not think about what may follow",
        "Loses temper",
        "Uses threats or violence to solve problems",
        "Damages things when upset",
        "Needs excitement",
        "Gives up quickly",
        "Cannot see other views",
        "Thinks others are against them",
        "Plans harm or waits to get even",
        "Same pattern as the incident or offence seen elsewhere",
        "None of these",
        "Yet to clarify",
      ),
      {
        uses: ["desistance:thinking-and-behaviour", "stats", "plan", "child-voice:behaviour", "report:psr"],
        note: 'One list in place of many questions. Being easily led and using others are in relating-concern-types. "Same pattern" is offence-paralleling behaviour.',
        from: "public: named in a tool register entry",
      },
    ),

    multi(
      "thinking-strengths",
      "What is going well in how the young person thinks and acts?",
      "further shown",
      choices(
        "Stops and thinks at times",
        "Can say what sets them off",
        "Calms down with help",
        "Listens to advice",
        "Sees others' side",
        "Sticks with things",
        "Solves problems",
        "Honest about mistakes",
        "Has changed for the better",
        "None of these",
        "Yet to clarify",
      ),
      {
        when: has("strength-topics", "thinking-and-behaviour"),
        uses: ["desistance:thinking-and-behaviour", "plan", "child-voice:behaviour"],
      },
    ),

    multi(
      "thinking-settings",
      "Where has this been seen?",
      "further shown",
      choices(
        "Home or placement",
        "School or college or work",
        "With friends",
        "In public",
        "Online",
        "With the youth justice service",
        "Custody",
      ),
      { when: hasAnyButNone("thinking-concerns"), uses: ["desistance:thinking-and-behaviour", "plan"] },
    ),

    ref(
      "thinking-maturity",
      "How age, maturity and stage of development show",
      "further never",
      ["maturity-and-development"],
      { uses: ["report:psr"], note: "Asked once, in Resilience and goals (part 20). Editable here." },
    ),

    shortText(
      "anger-triggers",
      "What sets off anger or harmful behaviour, and what are the early signs?",
      "further shown",
      {
        when: or(
          has("thinking-concerns", "loses-temper"),
          has("thinking-concerns", "uses-threats-or-violence-to-solve-problems"),
          has("thinking-concerns", "damages-things-when-upset"),
        ),
        uses: ["desistance:thinking-and-behaviour", "plan", "summary", "report:custody"],
      },
    ),

    shortText("calming-steps", "What helps the young person to calm down or think again?", "further never", {
      when: hasAnyButNone("thinking-concerns"),
      uses: ["desistance:thinking-and-behaviour", "plan", "report:custody"],
    }),

    narrative(
      "thinking-detail",
      "What should the reader know about thinking and behaviour, with examples?",
      "further shown",
      {
        when: hasAnyButNone("thinking-concerns"),
        uses: ["desistance:thinking-and-behaviour", "report:psr", "report:ro", "report:custody"],
      },
    ),

    computed(
      "concern-thinking-behaviour",
      "Thinking and behaviour concern",
      "further never",
      byCases(
        [
          { when: hasAnyButNone("thinking-concerns"), value: "yes" },
          {
            when: or(isEmpty("thinking-concerns"), has("thinking-concerns", "yet-to-clarify")),
            value: "yet-to-clarify",
          },
        ],
        "no",
      ),
      { options: scale("ytc"), uses: ["stats"], note: "yes when thinking-concerns has any-but-none." },
    ),
  ],
});
