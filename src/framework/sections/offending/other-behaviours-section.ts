import { is } from "../../conditions.ts";
import { choices, list, multi, narrative, partialDate, scale, single, subSection } from "../../define.ts";

export const otherBehavioursSection = subSection({
  id: "other-behaviours-section",
  title: "Other behaviours of particular concern",
  guide:
    "Behaviour that could harm others but was never dealt with as an offence: no further action, triage and diversion, behaviour at home, school, placement or custody. Facts only: say what is known and what is only alleged.",
  example:
    "His mother says he pushed her against the kitchen wall on 14 February; he says he ‘only moved past’. Police came and took no further action. It helps when his uncle takes him out for a drive.",
  leaveOut:
    "Anything that ended in a caution or at court: that goes in What happened, episode by episode. Harm to themself goes in Self-harm, suicide, bereavement and loss.",
  questions: [
    single(
      "other-behaviours-any",
      "Is there other behaviour that worries you or anyone else?",
      "core stage",
      scale("ytc"),
      { uses: ["report:psr"], hint: "Includes matters ending in no further action, and triage.", from: "seed 002" },
    ),

    list(
      "other-behaviours",
      "Other behaviours",
      "core shown",
      { entryName: "behaviour", entryLabel: "other-behaviours.type" },
      [
        single("other-behaviours.type", "What kind of behaviour?", "core shown", scale("behaviour-concern"), {
          uses: ["stats", "flag:weapon", "timeline:behaviour"],
        }),
        partialDate("other-behaviours.from", "From or on", "core shown", { uses: ["timeline:behaviour"] }),
        partialDate("other-behaviours.to", "To", "core never", { uses: ["timeline:behaviour"] }),
        narrative("other-behaviours.description", "What happened, how often, to whom?", "core shown", {
          hint: "No names of victims.",
        }),
        single(
          "other-behaviours.known",
          "How sure is it?",
          "core shown",
          choices(
            "Admitted",
            "Witnessed by a professional",
            "Several sources",
            "One source",
            "Police intelligence, may not be shared with the family",
          ),
          { note: "Intelligence: marked restricted and kept out of reports and the child's copies." },
        ),
        single("other-behaviours.outcome", "What was done about it?", "core shown", scale("concern-outcome"), {
          uses: ["stats"],
          hint: "No further action and triage live here.",
          from: "seed 002",
        }),
        multi("other-behaviours.victims", "Who was affected?", "further never", scale("victim-type")),
        single("other-behaviours.weapon", "Weapon involved?", "further never", scale("ytc"), { uses: ["flag:weapon"] }),
      ],
      { when: is("other-behaviours-any", "yes"), uses: ["timeline:behaviour", "report:psr", "report:custody"] },
    ),

    narrative(
      "behaviour-in-custody",
      "How is the young person behaving in custody, towards others and staff?",
      "further never",
      {
        when: is("in-custody", "yes"),
        uses: ["report:custody"],
        hint: "Incidents, adjudications, rewards.",
        note: "Establishment may fill in.",
      },
    ),

    narrative("other-behaviours-better", "What helps prevent these behaviours?", "further never", {
      when: is("other-behaviours-any", "yes"),
      uses: ["desistance:thinking-and-behaviour"],
      hint: "A strength to use in the plan.",
    }),
  ],
});
