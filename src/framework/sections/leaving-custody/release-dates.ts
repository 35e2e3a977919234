import { count, isIn } from "../../conditions.ts";
import {
  choices,
  computed,
  date,
  list,
  multi,
  narrative,
  notKnownYet,
  ref,
  saidUnknown,
  shortText,
  single,
  subSection,
  worked,
} from "../../define.ts";

export const releaseDates = subSection({
  id: "release-dates",
  title: "Release date and type",
  guide:
    "Start early. Most of what goes wrong on release day was not arranged two weeks before. Facts: dates, who decided and what is still open.",
  example:
    "Release on 17 October, confirmed on the phone by the unit on 2 September. She joined the meeting from her room and asked for a later train. Still open: the school place, due to be settled by 20 September.",
  leaveOut:
    "Where they will live, which goes to “Where they will live”; how risky release is, which goes to “MAPPA and public protection”.",
  questions: [
    ref("release-see-outcomes", "Sentence", "core never", ["outcomes"]),

    single(
      "release-type",
      "What kind of release is it?",
      "core stage",
      choices(
        "Half-way point of a detention and training order",
        "Early release",
        "Late release",
        "Automatic release on licence",
        "Parole board release",
        "End of remand (bail)",
        "End of remand (case ended or community sentence)",
        "Home detention or tag",
        "Release at end of sentence without licence",
        "Move to adult prison (no release)",
        "Not known yet",
      ),
      { uses: ["stats"], yjsOnly: true },
    ),

    computed(
      "release-date-planned",
      "Planned release date",
      "core never",
      worked("current-release-date", ["outcomes.current", "outcomes.tier", "outcomes.type", "outcomes.release-date"]),
      {
        uses: ["timeline:custody", "stats"],
        note: "Shown from `outcomes.release-date` of the current outcome, where it is changed; confirmed by the establishment; starts the release clocks",
      },
    ),

    single(
      "release-date-certain",
      "How sure is the date?",
      "core stage",
      choices("Fixed", "Likely", "Depends on a decision", "Not known yet"),
    ),

    shortText("release-date-depends", "What does it depend on?", "further shown", {
      when: isIn("release-date-certain", "likely", "depends-on-a-decision"),
      hint: "A court case, parole, an address for a tag, behaviour, extra days.",
    }),

    narrative("release-early-late", "If early or late: why, and who decided?", "further shown", {
      when: isIn("release-type", "early-release", "late-release"),
    }),

    computed(
      "release-see-outcomes-end",
      "Licence or supervision ends",
      "core never",
      worked("current-end-date", ["outcomes.current", "outcomes.type", "outcomes.end"]),
      { note: "Shown from `outcomes.end` of the current outcome, where it is changed." },
    ),

    date("release-sentence-end", "When does the whole sentence end?", "further never"),

    list(
      "release-meetings",
      "Release meetings",
      "core stage",
      { entryName: "meeting", entryLabel: "release-meetings.kind", emptyWhen: saidUnknown("release-meetings") },
      [
        date("release-meetings.date", "Date", "core shown", { note: "Starts the 5 working day clock" }),
        single(
          "release-meetings.kind",
          "Which?",
          "core shown",
          choices("Release preparation", "Final release meeting", "Other"),
        ),
        shortText("release-meetings.who", "Who came?", "core shown"),
        shortText("release-meetings.young-person-part", "How did the young person take part?", "further never"),
      ],
    ),

    notKnownYet("release-meetings", "Is no release meeting known yet?", count("release-meetings", "=", 0)),

    multi(
      "release-outstanding",
      "Anything still open that could stop release?",
      "further never",
      choices("Other charges", "Warrant", "Detainer or immigration hold", "Unpaid fine", "Extra days", "None"),
    ),

    narrative("release-temporary-done", "What was learned from temporary release?", "further never", {
      note: "Home: `temporary-releases`",
    }),
  ],
});
