/** Danny, 13: four windows, a first youth caution, and a home that nobody has looked at. */
import { caseOf } from "../../demonstration/case-of.ts";
import { offence } from "../../demonstration/offence-kinds.ts";
import { today, type WrittenDossier } from "../written-dossier.ts";
import { brokenWindowsModel } from "./broken-windows-model.ts";
import { brokenWindowsPapers } from "./broken-windows-papers.ts";

const about = {
  reference: "PR-1",
  caseManager: "priya",
  givenNames: "Danny",
  familyName: "Ferrow",
  born: "2013-05-17",
} as const;

const told = caseOf("practice-broken-windows", about, today)
  .facts({
    "sex-recorded": "male",
    ethnicity: "w1",
    "preferred-language": "English",
    "interpreter-needed": "no",
    "home-service": "Northmoor Youth Justice Service",
  })
  .address("home", { line: "7 Sluice Lane, Northmoor", postcode: "NM4 2SL", kind: "current", from: "2019" })
  .carer("mother", {
    person: "Kelly Ferrow",
    relationship: "mother",
    "parental-responsibility": "yes",
    "lives-with": "yes",
    contact: "07700 900118",
    "safe-contact": "only-as-noted",
    "contact-note": "At work; her partner may answer at home",
  })
  .service("school", { service: "Tolland Road Academy", kind: "education", from: "2024-09", reason: "His school" })
  .outcome("caution", { date: "2026-11-09", type: "pending-police", body: "Northmoor Police", status: "pending" })
  .offence("windows", offence("damage", { date: "2026-10-24", status: "alleged", plea: "guilty", outcome: "caution" }))
  .stage("referral-in-oocd", { ...today, trigger: "2026-11-20" }, (stage) => stage)
  .end();

export const brokenWindows: WrittenDossier = {
  key: "broken-windows",
  title: "Four windows",
  summary:
    "Danny is 13 and has broken the windows of a bowls club. A first youth caution is proposed; the police ask for your assessment.",
  stageType: "referral-in-oocd",
  papers: brokenWindowsPapers,
  model: brokenWindowsModel,
  told,
};
