/** Jake, 15, of Caldbridge: another organisation's child, whom nobody at Northmoor may see. */
import { caseOf } from "../case-of.ts";
import { cautioned, offence } from "../offence-kinds.ts";
import { quietLife } from "../quiet-life.ts";

export const jakeSumner = caseOf(
  "jake-sumner",
  {
    organisation: "caldbridge",
    reference: "CB-01198",
    caseManager: "rhys",
    givenNames: "Jake",
    familyName: "Sumner",
    born: "2011-02-26",
  },
  { by: "rhys", on: "2026-10-20", at: "09:10" },
)
  .facts({
    "sex-recorded": "male",
    ethnicity: "w1",
    "preferred-language": "Welsh and English",
    "interpreter-needed": "no",
    "home-service": "Caldbridge Youth Justice Service, Rhys Trevanion",
  })
  .address("farm", { line: "Hafod Farm, Upper Cald", postcode: "CB9 4HF", kind: "current" })
  .carer("grandfather", {
    person: "Emyr Sumner",
    relationship: "grandparent",
    "parental-responsibility": "yes",
    "lives-with": "yes",
    contact: "01632 960188; speak slowly, he is deaf in one ear",
  })
  .outcome("caution", { date: "2025-12-03", type: "youth-caution", body: "Caldbridge Police", status: "completed" })
  .outcome("with-police", { date: "2026-10-16", type: "pending-police", body: "Caldbridge Police", status: "pending" })
  .offences({
    quad: cautioned("uninsured", "2025-11-09", "caution"),
    diesel: offence("other-burglary", { date: "2026-10-04", status: "charged", plea: "guilty" }),
  })
  .stage("referral-in-oocd", { by: "rhys", on: "2026-10-26", at: "10:00", trigger: "2026-10-20" }, (stage) =>
    stage
      .entry("outcomes", "with-police", { current: "yes", start: "2026-12-01" })
      .entry("offences", "diesel", { current: "yes", episode: "yard" })
      .answers({
        ...quietLife,
        "services-any": "no",
        "sanction-history-checked": "yes",
        "accommodation-type": "other-family",
        "time-use": "mixed",
      })
      .on("2026-11-10", "15:45")
      .entry("episodes", "yard", {
        title: "Diesel from the contractor's yard",
        kind: "offence-or-offences",
        current: "yes",
        "date-from": "2026-10-04",
        place: "shop-or-business",
        "official-account":
          "Jake and an older cousin lifted a gate off its hinges and drew off ninety litres of red diesel.",
        "child-account":
          "\"Taid's tank was empty and the feed had to go out. Nobody was going to ask the bank again.\" He put a note of what they took in the contractor's letter box, unsigned.",
        company: "one-other",
        role: "joined-in-fully",
        exploited: "no",
        planning: "planned",
        reasons: ["need"],
        "victim-kind": ["business"],
        "harm-caused": "minor",
        elements: ["none"],
        responsibility: "full",
        "feelings-after": "Relieved that he was found out before his grandfather found the cans.",
        "view-of-victim": "He has mended gates for that man and expects never to be asked to again.",
      })
      .answers({
        "goals-own-words": "\"Dw i eisiau cadw'r fferm. I want to keep the farm going. That's it, that's the goal.\"",
        "good-at": "Lambing, hedging, anything with an engine. He can tell a sick ewe from the gate.",
        "money-concerns": "yes",
        "money-concern-types": ["household-short-of-money-for-food-or-heating", "rent-or-bill-arrears"],
        "living-detail":
          "Since his grandfather's fall the payments have been late and the feed account is stopped. Jake does the milking before school and has told nobody there why he is tired.",
      }),
  )
  .end();
