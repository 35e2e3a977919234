import { isIn } from "../../conditions.ts";
import { choices, list, scale, shortText, single, subSection } from "../../define.ts";

export const coreCarers = subSection({
  id: "core-carers",
  title: "Parents, carers and key people",
  guide:
    "Everyone with parental responsibility and anyone who looks after the young person day to day. How well they get on is asked in Parenting, family and relationships. Facts only: who they are, and what they are to the young person.",
  example:
    "Grandmother, looks after her day to day since August 2025; does not hold parental responsibility. Mother does, and must be asked for consent. Grandmother prefers calls before noon and large print letters.",
  leaveOut:
    "How well they get on or bring the young person up: that goes in Family and wider networks or Parenting, care and supervision.",
  questions: [
    list(
      "carers",
      "Parents, carers and other key people",
      "core stage",
      { entryName: "parent, carer or key person", entryLabel: "carers.person" },
      [
        shortText("carers.person", "Name", "core shown", { home: "record" }),
        single(
          "carers.relationship",
          "Relationship to the young person",
          "core shown",
          choices(
            "Mother",
            "Father",
            "Step-parent",
            "Grandparent",
            "Sibling",
            "Other relative",
            "Foster carer",
            "Residential worker",
            "Corporate parent",
            "Partner",
            "Friend",
            "Other",
          ),
          { home: "record" },
        ),
        single("carers.parental-responsibility", "Has parental responsibility?", "core shown", scale("ytc"), {
          home: "record",
          note: "The local authority holds it when a care order is in force.",
        }),
        single("carers.lives-with", "Does the young person live with them?", "core shown", scale("ytc"), {
          home: "record",
          prefilled: true,
        }),
        shortText("carers.contact", "How to contact them", "core never", { home: "record" }),
        single(
          "carers.safe-contact",
          "Is it safe and agreed to contact them?",
          "core shown",
          choices("Yes", "Only as noted", "No"),
          {
            home: "record",
            note: "No or only as noted: shown as a warning wherever the person appears, and kept out of automatic letters.",
          },
        ),
        shortText("carers.contact-note", "What must we be careful about?", "core shown", {
          when: isIn("carers.safe-contact", "only-as-noted", "no"),
          home: "record",
        }),
        shortText("carers.needs", "Language, disability or reading needs", "further never", {
          home: "record",
          hint: "Plan and letters offered in a form they can use.",
        }),
      ],
      {
        uses: ["summary", "report:ro"],
        home: "record",
        note: "From the case record; can be added to here and written back.",
      },
    ),
  ],
});
