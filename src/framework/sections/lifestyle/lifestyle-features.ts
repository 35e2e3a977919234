import { flagged, has, is, isEmpty, or } from "../../conditions.ts";
import {
  byCases,
  choices,
  computed,
  list,
  multi,
  narrative,
  number,
  partialDate,
  ref,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const lifestyleFeatures = subSection({
  id: "lifestyle-features",
  title: "Features of lifestyle",
  guide:
    "Record facts: how the young person spends time, online and off, and any time missing from home or care. Offences and other harmful acts are recorded in What happened, episode by episode. Add positive activities to the activities list.",
  example:
    "Weekdays he games from four until about two in the morning, his mother says. Missing overnight on 5 and 19 October, both times back by noon. On Saturdays he helps at his uncle's garage: ‘Best day of my week.’",
  leaveOut: "Drink and drugs, which go in Substance misuse, and friends, who go in Significant relationships.",
  questions: [
    single("time-use", "How does the young person spend their free time?", "core stage", scale("time-use"), {
      uses: ["desistance:lifestyle", "stats", "child-voice:my-future", "report:psr"],
    }),

    single(
      "missing-episodes-ever",
      "Has the young person gone missing, or stayed away without permission?",
      "core stage",
      scale("cpn"),
      {
        uses: ["desistance:lifestyle", "stats", "summary", "report:bail", "report:custody"],
        note: "Currently means in the last three months; prompts a check that missing procedures were followed and a return interview offered.",
        from: "seed: missing-child trigger",
      },
    ),

    single(
      "online-concerns",
      "Are there worries about what the young person does, sees or is drawn into online?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:lifestyle", "stats", "child-voice:friends"],
        from: "public: technology use is named in a tool register entry",
      },
    ),

    single(
      "risk-taking",
      "Does the young person take risks that could seriously hurt them?",
      "core stage",
      scale("ytc"),
      {
        uses: ["desistance:lifestyle", "stats", "summary", "child-voice:behaviour"],
        note: "Danger to the young person. Dangerous acts towards others are in part 20.",
      },
    ),

    ref("weapon-carrying", "Carrying a knife or other weapon", "further never", ["alert-weapon", "other-behaviours"], {
      onlyEntries: is("other-behaviours.type", "weapon-carrying"),
      uses: ["summary"],
      note: "Recorded once, as an other-behaviours entry of type weapon-carrying or in an episode (part 20); an entry made here is an entry there.",
    }),

    multi(
      "lifestyle-strengths",
      "What is going well in how they spend their time?",
      "further shown",
      choices(
        "Regular club or sport or hobby",
        "Time with family",
        "Volunteering",
        "Home at agreed times",
        "Good daily routine",
        "Good use of phone and internet",
        "Has interests they are proud of",
        "None of these",
        "Yet to clarify",
      ),
      { when: has("strength-topics", "lifestyle"), uses: ["desistance:lifestyle", "plan", "child-voice:my-future"] },
    ),

    list(
      "activities",
      "Positive activities and interests",
      "further never",
      { entryName: "activity", entryLabel: "activities.what" },
      [
        shortText("activities.what", "Activity", "further shown"),
        single(
          "activities.how-often",
          "How often",
          "further shown",
          choices("Most days", "Weekly", "Now and then", "Stopped", "Would like to start"),
          { note: "`Would like to start` is offered to the plan." },
        ),
        shortText("activities.note", "Note", "further never"),
      ],
      { uses: ["desistance:lifestyle", "plan", "report:psr", "report:ro"] },
    ),

    multi(
      "time-use-concerns",
      "What are the worries about free time?",
      "further shown",
      choices(
        "Out late",
        "No routine",
        "Sleeps in the day",
        "Bored",
        "Hangs around places linked to trouble",
        "With much older people",
        "On the streets during school or work hours",
        "Gives up activities",
        "Cannot afford activities",
        "Rarely leaves home",
      ),
      { when: flagged("time-use"), uses: ["desistance:lifestyle", "plan"] },
    ),

    list(
      "missing-episodes",
      "Missing episodes",
      "further shown",
      { entryName: "missing episode", entryLabel: "missing-episodes.from" },
      [
        partialDate("missing-episodes.from", "From", "further shown", { uses: ["timeline:missing"] }),
        single(
          "missing-episodes.length",
          "How long",
          "further shown",
          choices("Part of a day", "Overnight", "1 to 3 days", "More than 3 days", "Not known"),
        ),
        single("missing-episodes.reported", "Reported to police?", "further shown", scale("ytc")),
        shortText("missing-episodes.where", "Where found, or where they went", "further never"),
        single(
          "missing-episodes.return-interview",
          "Return interview",
          "further shown",
          choices("Done", "Offered and refused", "Not offered", "Yet to clarify"),
          { uses: ["plan"] },
        ),
        single("missing-episodes.harm", "Harm or exploitation linked to it?", "further shown", scale("ytc"), {
          note: "yes points to the exploitation page.",
        }),
      ],
      {
        when: flagged("missing-episodes-ever"),
        uses: ["desistance:lifestyle", "timeline:missing", "report:custody", "report:bail"],
        note: "Offered from police or children's services records where linked.",
      },
    ),

    number(
      "missing-count-12-months",
      "Missing episodes in the last 12 months",
      "further shown",
      { from: 0 },
      {
        when: flagged("missing-episodes-ever"),
        uses: ["desistance:lifestyle", "stats", "summary"],
        hint: "Total, including episodes not listed.",
      },
    ),

    multi(
      "online-concern-types",
      "What are the worries online?",
      "further shown",
      choices(
        "Contact with strangers",
        "Sexual images sent or shared",
        "Pressured or blackmailed",
        "Sexual content harmful to a child",
        "Bullied online",
        "Bullies or threatens online",
        "Violent or gang content",
        "Extremist content",
        "Self-harm or suicide content",
        "Gambling or paid loot boxes",
        "Scams or hacking or selling",
        "Up all night",
        "Hidden accounts",
        "Fake images or harmful AI chat",
      ),
      { when: flagged("online-concerns"), uses: ["desistance:lifestyle", "plan"] },
    ),

    multi(
      "online-limits",
      "Are there limits on internet or phone use?",
      "further never",
      choices(
        "Court order or bail condition",
        "Parent controls",
        "Placement rules",
        "School rules",
        "Police hold a device",
        "None of these",
        "Yet to clarify",
      ),
      { when: flagged("online-concerns"), uses: ["desistance:lifestyle", "plan"] },
    ),

    multi(
      "risk-taking-types",
      "What kinds of risk?",
      "further shown",
      choices(
        "Unsafe driving or riding",
        "Train tracks or roofs or water",
        "Unsafe sex",
        "Dares or stunts",
        "Goes to unsafe places or people",
        "Takes risks when upset",
        "Plays with fire or fireworks",
      ),
      { when: flagged("risk-taking"), uses: ["desistance:lifestyle", "plan"] },
    ),

    multi(
      "weapon-reasons",
      "What does the young person say about weapons?",
      "further shown",
      choices(
        "For protection",
        "After being threatened or hurt",
        "Friends carry",
        "Status",
        "Told to",
        "For use in crime",
        "Found or kept at home",
        "Denies carrying",
        "Yet to clarify",
      ),
      { when: is("alert-weapon", "yes"), uses: ["desistance:lifestyle", "plan", "report:psr"] },
    ),

    single("gambling", "Does the young person gamble?", "further never", scale("cpn"), {
      uses: ["desistance:lifestyle", "plan"],
      hint: "Include online bets, slot machines, skins and loot boxes.",
    }),

    narrative(
      "lifestyle-detail",
      "What should the reader know about daily life, and how do we know?",
      "further shown",
      {
        when: flagged("time-use", "missing-episodes-ever", "online-concerns", "risk-taking"),
        uses: ["desistance:lifestyle", "report:psr", "report:ro", "report:custody"],
      },
    ),

    computed(
      "concern-lifestyle",
      "Lifestyle concern",
      "further never",
      byCases(
        [
          {
            when: or(flagged("time-use", "online-concerns", "risk-taking"), is("missing-episodes-ever", "currently")),
            value: "yes",
          },
          {
            when: or(
              isEmpty("time-use"),
              is("time-use", "yet-to-clarify"),
              isEmpty("online-concerns"),
              is("online-concerns", "yet-to-clarify"),
              isEmpty("risk-taking"),
              is("risk-taking", "yet-to-clarify"),
              isEmpty("missing-episodes-ever"),
              is("missing-episodes-ever", "yet-to-clarify"),
            ),
            value: "yet-to-clarify",
          },
        ],
        "no",
      ),
      {
        options: scale("ytc"),
        uses: ["stats"],
        note: "yes when flagged(time-use, online-concerns, risk-taking) or missing-episodes-ever = currently.",
      },
    ),
  ],
});
