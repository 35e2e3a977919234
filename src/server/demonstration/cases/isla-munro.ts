/** Isla, 13: on the record, and no stage has been begun. */
import { caseOf } from "../case-of.ts";
import { offence } from "../offence-kinds.ts";

export const islaMunro = caseOf(
  "isla-munro",
  { reference: "NM-04261", caseManager: "priya", givenNames: "Isla", familyName: "Munro", born: "2013-08-08" },
  { by: "tom", on: "2026-11-19", at: "10:30" },
)
  .facts({
    "sex-recorded": "female",
    ethnicity: "w1",
    "preferred-language": "English",
    "interpreter-needed": "not-known-yet",
    "home-service": "Northmoor Youth Justice Service, Priya Nandakumar",
    "contact-details": "Through her foster carer; Isla would rather be told than asked on the phone",
  })
  .address("carer", {
    line: "21 Orchard Rise, Northmoor",
    postcode: "NM6 3OR",
    kind: "current",
    from: "2026-03",
    protected: "yes",
  })
  .carer("foster", {
    person: "Pat Achterberg",
    relationship: "foster-carer",
    "parental-responsibility": "no",
    "lives-with": "yes",
    contact: "07700 900129",
  })
  .outcome("with-police", { date: "2026-11-12", type: "pending-police", body: "Northmoor Police", status: "pending" })
  .offence("fence", offence("damage", { date: "2026-11-05", status: "charged", plea: "guilty" }))
  .end();
