import { is, isIn, isNot, or } from "../../conditions.ts";
import { computed, entriesOf, list, partialDate, scale, shortText, single, subSection, worked } from "../../define.ts";

export const offenceList = subSection({
  id: "offence-list",
  title: "Offences",
  guide:
    "Facts from the case record and police or court papers. One line per offence; several offences of one event share an episode. No-further-action and triage matters go in Other behaviours, not here.",
  example:
    "Theft from a shop, 3 May 2026, about 4.40pm; dealt with in the same event as criminal damage to the shop door. Title, code and date taken from the police papers of 10 May.",
  leaveOut:
    "What happened and what people say about it: write that in What happened, episode by episode. No names of people who were harmed.",
  questions: [
    list(
      "offences",
      "Offences",
      "core stage",
      { entryName: "offence", entryLabel: "offences.title" },
      [
        shortText("offences.title", "Offence", "core shown", {
          uses: ["timeline:offences"],
          home: "record",
          prefilled: true,
          note: "Look-up by title or code.",
        }),
        shortText("offences.code", "Offence code", "core shown", {
          uses: ["yogrs", "stats"],
          home: "record",
          prefilled: true,
          note: "National code; sets the group, category and flags below; unknown code asks for the category by hand.",
        }),
        partialDate("offences.date", "Date of offence", "core shown", {
          uses: ["timeline:offences"],
          home: "record",
          prefilled: true,
        }),
        partialDate("offences.date-to", "Last date, if it went on over time", "further never", {
          uses: ["timeline:offences"],
          home: "record",
        }),
        single("offences.status", "Where has it got to?", "core shown", scale("offence-status"), {
          home: "record",
          prefilled: true,
        }),
        single("offences.plea", "Plea or admission", "core shown", scale("plea"), {
          when: isIn("offences.status", "charged", "proved", "cautioned"),
          uses: ["report:psr"],
          home: "record",
          prefilled: true,
        }),
        computed(
          "offences.group",
          "Offence group for statistics",
          "core never",
          worked("offence-group", ["offences.code"]),
          {
            correctable: true,
            options: scale("offence-group"),
            uses: ["stats"],
            home: "record",
            note: "From the code; can be corrected. Can be corrected; asked only when the code is unknown.",
          },
        ),
        computed(
          "offences.seriousness",
          "Seriousness score, 1 to 8",
          "core never",
          worked("offence-seriousness", ["offences.code"]),
          {
            correctable: true,
            uses: ["stats", "timeline:offences"],
            home: "record",
            note: "Set from the code by a local table; unverified table marked. Can be corrected; asked only when the code is unknown.",
            from: "public: seriousness score 1 to 8 of the Youth Justice Board",
          },
        ),
        computed(
          "offences.score-category",
          "Category for the reconviction score",
          "core never",
          worked("offence-score-category", ["offences.code"]),
          {
            correctable: true,
            options: scale("reconviction-category"),
            uses: ["yogrs"],
            home: "record",
            note: "From the code; by hand when unknown. Can be corrected; asked only when the code is unknown.",
            from: "public: OGRS3, Ministry of Justice Research Summary 7/09",
          },
        ),
        computed(
          "offences.specified",
          "Specified violent, sexual or terrorism offence?",
          "core never",
          worked("offence-specified", ["offences.code"]),
          {
            correctable: true,
            options: scale("yes-no"),
            uses: ["countersign"],
            home: "record",
            note: "From the code table; opens the dangerousness questions. Can be corrected; asked only when the code is unknown.",
          },
        ),
        computed(
          "offences.mappa-qualifying",
          "Could this offence qualify for MAPPA?",
          "core never",
          worked("offence-mappa-qualifying", ["offences.code"]),
          {
            correctable: true,
            options: scale("yes-no"),
            home: "record",
            note: "From the code table and the outcome. Can be corrected; asked only when the code is unknown.",
          },
        ),
        single("offences.episode", "Which episode is it part of?", "core shown", entriesOf(["episodes"]), {
          when: is("offences.current", "yes"),
          note: "Pick or make one.",
        }),
        single("offences.outcome", "Which outcome dealt with it?", "core shown", entriesOf(["outcomes"]), {
          when: isIn("offences.status", "proved", "cautioned"),
          uses: ["yogrs"],
          home: "record",
        }),
        computed(
          "offences.primary",
          "Most serious offence of that outcome?",
          "core never",
          worked("offence-primary", [
            "offences.outcome",
            "offences.seriousness",
            "offences.status",
            "offences.current",
          ]),
          {
            correctable: true,
            options: scale("yes-no"),
            uses: ["yogrs", "stats"],
            home: "record",
            note: "Suggested: highest seriousness score. Its category is the one scored. Can be corrected; asked only when the code is unknown.",
          },
        ),
        single("offences.current", "Part of what this assessment is about?", "core shown", scale("yes-no"), {
          uses: ["report:psr"],
          prefilled: true,
          note: "Filled: yes for the offences of the outcome that the stage was opened for.",
        }),
        single("offences.tic", "Taken into consideration?", "further never", scale("yes-no"), { home: "record" }),
      ],
      {
        prevention: "Incidents (with earlier ones dealt with, if any)",
        when: or(isNot("case-type", "prevention"), is("offence-on-record", "yes")),
        uses: ["timeline:offences", "report:psr", "stats"],
        home: "record",
        note: "From the case record, added to here and written back. In prevention kept only as history.",
      },
    ),
  ],
});
