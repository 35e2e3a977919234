import { is } from "../../conditions.ts";
import { choices, entriesOf, list, multi, narrative, single, subSection } from "../../define.ts";

export const bailObjectionsAndAnswers = subSection({
  id: "bail-objections-and-answers",
  title: "Objections and answers",
  guide:
    "One entry for each objection. Give the facts first, then what the offer does about it. Say plainly if an objection stands. Then your analysis: does the offer answer it?",
  example:
    "Objection: he will not come back to court. For: one missed date in May. Against: that letter went to his old address, and he came to the next four. Daily texts answer it, because he reads his phone.",
  leaveOut:
    "Help that answers no objection, which goes to “The offer to the court”; older bail periods told in full, which go to “How earlier bail and remands went”.",
  questions: [
    single("bail-objections", "Are there objections to bail?", "core stage", choices("Yes", "No", "Not known yet"), {
      noCarry: true,
    }),

    list(
      "bail-objection-list",
      "Objections",
      "core shown",
      { entryName: "objection", entryLabel: "bail-objection-list.ground" },
      [
        single(
          "bail-objection-list.ground",
          "What is the objection?",
          "core shown",
          choices(
            "Would not come back to court",
            "Would commit an offence on bail",
            "Would contact or frighten a witness, or get in the way of justice",
            "Might hurt or frighten a partner or family member",
            "Needs to be held for their own welfare or protection",
            "Already serving a custodial sentence",
            "Not enough time to get information",
            "Broke bail before in these proceedings",
            "Other",
          ),
          { hint: "If it is about welfare, ask first whether children's services can meet it." },
        ),
        single(
          "bail-objection-list.raised-by",
          "Who raises it?",
          "core shown",
          choices("Police", "Prosecutor", "Court", "Expected, not yet raised"),
        ),
        narrative("bail-objection-list.evidence-for", "What facts support it?", "core shown", {
          note: "Draft from `offences`, `missing-episodes`, `remand-history`",
        }),
        narrative("bail-objection-list.evidence-against", "What facts speak against it?", "core shown", {
          hint: "Factors for desistance, kept appointments, a stable home, support",
          note: "Draft from strengths",
        }),
        multi(
          "bail-objection-list.answered-by",
          "Which parts of the offer answer it?",
          "core shown",
          entriesOf(["bail-condition-list", "bail-support-list"], "None of it"),
          { note: "Options: entries of bail-condition-list and bail-support-list" },
        ),
        single(
          "bail-objection-list.view",
          "With the offer in place, can this be managed in the community?",
          "core shown",
          choices("Yes", "Yes, with close support", "Not fully", "No"),
          { uses: ["countersign"] },
        ),
        narrative("bail-objection-list.reason", "Why this view?", "core shown", { hint: "Two or three sentences" }),
      ],
      { when: is("bail-objections", "yes"), uses: ["report:bail"], noCarry: true },
    ),
  ],
});
