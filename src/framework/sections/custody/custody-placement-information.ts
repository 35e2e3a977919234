import { any, is, isIn } from "../../conditions.ts";
import {
  byCases,
  choices,
  computed,
  narrative,
  person,
  ref,
  scale,
  shortText,
  single,
  subSection,
} from "../../define.ts";

export const custodyPlacementInformation = subSection({
  id: "custody-placement-information",
  title: "Placement information",
  guide: "The placements team may not know this young person at all. Short and plain is best. Facts only.",
  example:
    "Sentenced on 2 July, likely four months. We have known him two years. In custody last autumn he did well once he worked in the kitchen; he says, ‘Nights were bad, I couldn't see out.’",
  leaveOut:
    "Where you think the young person should go, which belongs in “Proposed placement”; safety tonight, which goes to “First-night safety”.",
  questions: [
    single(
      "custody-reason",
      "Why might, or did, the young person go into custody?",
      "core stage",
      choices("Remand", "Sentence", "Recall", "Breach", "Move between establishments", "Not known yet"),
      { uses: ["stats"], noCarry: true },
    ),

    person("custody-written-by", "Who wrote this, and on which number can they be reached tonight?", "core stage", {
      yjsOnly: true,
      noCarry: true,
      hint: "Give the out-of-hours number too: it is the urgent contact for the establishment.",
    }),

    ref("custody-case-manager", "Who is the case manager?", "core never", ["case:home-service"], {
      note: "From the case record; name, phone, service",
    }),

    single(
      "custody-known-to-service",
      "How long has the service known the young person?",
      "core stage",
      choices(
        "Met today",
        "Under 1 month",
        "1 to 6 months",
        "Over 6 months",
        "Known to another service only",
        "Not known yet",
      ),
      { noCarry: true },
    ),

    person("custody-home-service-contact", "Who was spoken to in the home service?", "further shown", {
      when: isIn("custody-known-to-service", "met-today", "known-to-another-service-only"),
      noCarry: true,
    }),

    ref("custody-see-court-hearings", "Hearing", "core never", ["court-hearings"], {
      note: "Court, date, time, outcome",
    }),

    ref("custody-see-offences", "Offences", "core never", ["offences"], { hint: "Index offence first" }),

    ref("custody-see-outcomes", "Sentence, if known", "core never", ["outcomes"], {
      when: isIn("custody-reason", "sentence", "recall", "breach"),
    }),

    shortText("custody-likely-length", "What length is likely?", "further never", {
      when: isIn("stage", "pre-sentence-report-all-options", "placement-notification", "bail-recommendation"),
      noCarry: true,
    }),

    ref("custody-see-carers", "Parents, carers and who has parental responsibility", "core never", ["carers"]),

    single(
      "custody-family-told",
      "Do the family know where the young person is?",
      "core stage",
      choices("Yes", "No", "Cannot be told (say why)", "Not known yet"),
      { noCarry: true },
    ),

    shortText("custody-family-told-reason", "Why can they not be told?", "further shown", {
      when: is("custody-family-told", "cannot-be-told-say-why"),
      noCarry: true,
    }),

    ref("custody-see-looked-after-now", "Care status and responsible authority", "core never", ["looked-after-now"], {
      hint: "Section 20 status is lost on a custodial sentence; a care order stays; remand status ends on sentence.",
      from: "seed 002 app. 1",
    }),

    ref("custody-see-services-involved", "Social worker", "core never", ["services-involved"], {
      hint: "Name and out-of-hours number",
    }),

    ref("custody-see-preferred-language", "Language and interpreter", "core never", ["case:preferred-language"]),

    ref("custody-see-religion", "Religion or belief", "core never", ["case:religion"]),

    ref("custody-see-ethnicity", "Ethnicity", "core never", ["case:ethnicity"]),

    ref(
      "custody-see-gender-identity",
      "Gender and how the young person wishes to be known",
      "core never",
      ["case:gender-identity"],
      { hint: "Bears on the placement. Ask, do not assume." },
    ),

    ref("custody-see-diet-needs", "Food needs", "core never", ["diet-needs"], { hint: "Allergies are under health." }),

    ref("custody-see-remand-history", "Earlier bail, remand and custody", "core never", ["remand-history"], {
      hint: "Establishments and dates",
      note: "Home part 20",
    }),

    computed(
      "custody-before",
      "Has the young person been in custody before?",
      "core never",
      byCases(
        [
          { when: any(isIn("remand-history.type", "remand-youth-detention", "sentenced-custody")), value: "yes" },
          { when: any(is("outcomes.tier", "custody")), value: "yes" },
        ],
        "no",
      ),
      {
        uses: ["summary"],
        note: "Yes when remand-history has a youth detention entry or any(outcomes.tier = custody); otherwise no. A hand-set yes is allowed with a reason",
        options: scale("yes-no"),
        correctable: true,
      },
    ),

    narrative("custody-before-learned", "What helped, and what went wrong, in custody before?", "further shown", {
      when: is("custody-before", "yes"),
    }),
  ],
});
