/** Chloe, 16: a referral order kept to the end, and a closed book that somebody may want to read. */
import { caseOf } from "../case-of.ts";
import { proved } from "../offence-kinds.ts";

export const chloeBanerjee = caseOf(
  "chloe-banerjee",
  { reference: "NM-04152", caseManager: "sam", givenNames: "Chloe", familyName: "Banerjee", born: "2010-10-09" },
  { by: "tom", on: "2026-04-02", at: "09:55" },
)
  .facts({
    "sex-recorded": "female",
    ethnicity: "m3",
    "preferred-language": "English",
    "interpreter-needed": "no",
    "home-service": "Northmoor Youth Justice Service, Sam Okafor",
  })
  .address("home", { line: "5 Observatory Close, Northmoor", postcode: "NM9 1OC", kind: "current" })
  .carer("parents", {
    person: "Anita Banerjee",
    relationship: "mother",
    "parental-responsibility": "yes",
    "lives-with": "yes",
    contact: "07700 900125",
  })
  .outcome("referral-order", {
    date: "2026-04-01",
    type: "referral-order",
    body: "Northmoor Youth Court",
    length: 6,
    requirements: ["reparation"],
    status: "completed",
    "what-helped":
      "Telling the panel, in a room where her parents were, that she had sold the tickets because she could not tell them she was failing maths. They had guessed neither thing.",
  })
  .offence("tickets", proved("handling", "2026-01-24", "referral-order"))
  .service("tutor", {
    service: "Northmoor Sixth Form College",
    kind: "education",
    worker: "Ms Whitby, tutor",
    from: "2026-09-03",
    reason: "Art, textiles and, by her own choice, maths again",
    engagement: "well",
  })
  .end();
