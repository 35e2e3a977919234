import { count, hasAnyButNone, is, or } from "../../conditions.ts";
import { choices, computed, multi, narrative, scale, single, subSection, worked } from "../../define.ts";

export const offendingPatterns = subSection({
  id: "offending-patterns",
  title: "Patterns and attitudes",
  guide: "Look across all episodes. Facts only: record what the pattern is; say why in Explanations and conclusions.",
  example:
    "Four of the five times were between 3pm and 6pm, with the same two friends. Nothing from April to August 2025, when she had a summer job. On 8 May she said, ‘I'd tell the shop lady sorry if she'd let me.’",
  leaveOut:
    "The story of each event, which goes in What happened, episode by episode, and your reasons why, which go in Explanations and conclusions.",
  questions: [
    computed(
      "offending-trend-facts",
      "Dates, gaps and counts",
      "core never",
      worked("offending-trend-facts", [
        "offences.date",
        "offences.group",
        "offences.seriousness",
        "episodes.date-from",
        "other-behaviours.from",
      ]),
      {
        uses: ["report:psr"],
        note: "Number of offences by year and group, longest gap, days since last, seriousness line. From offences, episodes, other-behaviours.",
      },
    ),

    single(
      "offending-frequency-trend",
      "Compared with earlier, how often is it happening?",
      "core stage",
      scale("trend"),
      {
        prevention: "Compared with earlier, how often does the behaviour happen?",
        when: or(count("episodes", ">=", 2), is("other-behaviours-any", "yes")),
        uses: ["report:psr", "stats"],
      },
    ),

    single("offending-seriousness-trend", "And how serious is it?", "core stage", scale("trend"), {
      when: or(count("episodes", ">=", 2), is("other-behaviours-any", "yes")),
      uses: ["report:psr", "countersign"],
    }),

    narrative("offending-trend-details", "What is getting worse, and over what time?", "further shown", {
      when: or(is("offending-frequency-trend", "increasing"), is("offending-seriousness-trend", "increasing")),
    }),

    multi(
      "offending-common-features",
      "What do the episodes have in common?",
      "core stage",
      choices(
        "Same people with them",
        "Same place",
        "Same time of day or week",
        "Same kind of victim",
        "Alcohol or drugs",
        "Weapons",
        "Follows arguments or loss",
        "Follows exclusion or missing episodes",
        "For money or goods",
        "Group or gang",
        "Online",
        "Spread of unlike behaviour",
        "Nothing clear",
      ),
      {
        prevention: "What do the incidents have in common?",
        when: or(count("episodes", ">=", 2), is("other-behaviours-any", "yes")),
        uses: ["report:psr"],
      },
    ),

    narrative(
      "offending-quiet-times",
      "When were there times without trouble, and what was different then?",
      "further never",
      {
        when: count("episodes", ">=", 2),
        uses: ["desistance:resilience-and-goals", "report:psr"],
        hint: "A strength to build on.",
        note: "Look at the timeline's gaps.",
      },
    ),

    multi(
      "attitude-signs-of-concern",
      "What do they say or do that supports offending?",
      "core stage",
      scale("attitude-against"),
      {
        prevention: "What do they say or do that supports the behaviour?",
        uses: ["desistance:attitudes-to-offending", "report:psr", "stats"],
        note: '"None seen" is an answer.',
      },
    ),

    multi(
      "attitude-signs-of-change",
      "What do they say or do that shows they want to stop or put things right?",
      "core stage",
      scale("attitude-for"),
      {
        uses: ["desistance:attitudes-to-offending", "report:psr", "child-voice:sa-offending-stop"],
        hint: "The strengths side.",
      },
    ),

    narrative("attitude-details", "Give examples and say where they came from", "further shown", {
      when: hasAnyButNone("attitude-signs-of-concern"),
      uses: ["desistance:attitudes-to-offending"],
    }),

    narrative(
      "attitude-authority",
      "How do they see the police, courts and other authority, and why?",
      "further never",
      {
        uses: ["desistance:attitudes-to-offending"],
        hint: "Include experiences such as stop and search or unfair treatment.",
      },
    ),

    narrative("attitude-family-view", "What do parents or carers think about the behaviour?", "further never", {
      uses: ["child-voice:carer-forms.offending"],
      note: "Family's own offending is asked in part 10.",
    }),

    narrative("attitude-shift", "Have their attitudes changed over time or with who they are with?", "further never", {
      uses: ["desistance:attitudes-to-offending"],
    }),
  ],
});
