/** Marlon, 16: in care, missing, found asleep beside other people's drugs. A referral order made without a report. */
import { caseOf } from "../../demonstration/case-of.ts";
import { proved } from "../../demonstration/offence-kinds.ts";
import { today, type WrittenDossier } from "../written-dossier.ts";
import { theFlatModel } from "./the-flat-model.ts";
import { theFlatPapers } from "./the-flat-papers.ts";

const about = {
  reference: "PR-2",
  caseManager: "priya",
  givenNames: "Marlon",
  familyName: "Ashby",
  born: "2010-03-09",
} as const;

const told = caseOf("practice-the-flat", about, today)
  .facts({
    "sex-recorded": "male",
    ethnicity: "b1",
    "preferred-language": "English",
    "interpreter-needed": "no",
    "home-service": "Northmoor Youth Justice Service",
  })
  .address("home", {
    line: "Larch House, Northmoor",
    postcode: "NM6 4LH",
    kind: "current",
    from: "2026-04",
    protected: "yes",
  })
  .carer("mother", {
    person: "Sharon Ashby",
    relationship: "mother",
    "parental-responsibility": "yes",
    "lives-with": "no",
    contact: "07700 900143",
    "safe-contact": "only-as-noted",
    "contact-note": "Telephone only; men have come to the door",
  })
  .carer("key-worker", {
    person: "Key worker, Larch House",
    relationship: "residential-worker",
    "parental-responsibility": "no",
    "lives-with": "yes",
  })
  .service("social-care", {
    service: "Northmoor children looked after team",
    kind: "childrens-social-care",
    from: "2021-03",
    reason: "Care order",
  })
  .outcome("resolution", {
    date: "2025-07-03",
    type: "community-resolution",
    body: "Northmoor Police",
    status: "completed",
  })
  .outcome("referral-order", {
    date: "2026-11-12",
    type: "referral-order",
    body: "Holme Bay Youth Court",
    length: 9,
    start: "2026-11-12",
    status: "active",
  })
  .offence("flat", proved("class-a-supply", "2026-09-12", "referral-order"))
  .stage("sentenced-no-report", { ...today, trigger: "2026-11-12" }, (stage) => stage)
  .end();

export const theFlat: WrittenDossier = {
  key: "the-flat",
  title: "The flat in Holme Bay",
  summary:
    "Marlon is 16, in care, and was found with class A drugs seventy miles from his placement. The court made a referral order without a report; your assessment is the first.",
  stageType: "sentenced-no-report",
  papers: theFlatPapers,
  model: theFlatModel,
  told,
};
