/** Freya, 15: a chair thrown in a history lesson, and a language difficulty that was found once and forgotten. */
import { caseOf } from "../../demonstration/case-of.ts";
import { cautioned, offence } from "../../demonstration/offence-kinds.ts";
import { today, type WrittenDossier } from "../written-dossier.ts";
import { theChairModel } from "./the-chair-model.ts";
import { theChairPapers } from "./the-chair-papers.ts";

const about = {
  reference: "PR-3",
  caseManager: "priya",
  givenNames: "Freya",
  familyName: "Lomax",
  born: "2011-08-30",
} as const;

const told = caseOf("practice-the-chair", about, today)
  .facts({
    "sex-recorded": "female",
    ethnicity: "w1",
    "preferred-language": "English",
    "interpreter-needed": "no",
    "home-service": "Northmoor Youth Justice Service",
  })
  .address("home", { line: "22 Weir Terrace, Northmoor", postcode: "NM1 7WT", kind: "current", from: "2016-06" })
  .carer("grandmother", {
    person: "Maureen Lomax",
    relationship: "grandparent",
    "parental-responsibility": "yes",
    "lives-with": "yes",
    contact: "07700 900172",
  })
  .service("school", {
    service: "Saint Oswin's High School",
    kind: "education",
    from: "2022-09",
    to: "2026-10-01",
    reason: "Her school until she was excluded",
  })
  .outcome("resolution", {
    date: "2025-03-06",
    type: "community-resolution",
    body: "Northmoor Police",
    status: "completed",
  })
  .outcome("caution", { date: "2025-11-18", type: "youth-caution", body: "Northmoor Police", status: "completed" })
  .outcome("court", {
    date: "2026-11-10",
    type: "pending-court",
    body: "Northmoor Youth Court",
    start: "2026-12-08",
    status: "pending",
  })
  .offence("steps", cautioned("beating", "2025-10-29", "caution"))
  .offence("chair", offence("abh", { date: "2026-09-22", status: "proved", plea: "guilty", outcome: "court" }))
  .entry("court-hearings", "sentence", {
    court: "Northmoor Youth Court",
    type: "youth-court",
    date: "2026-12-08",
    purpose: "sentence",
    "parent-present": "not-known-yet",
  })
  .stage("pre-sentence-report", { ...today, trigger: "2026-12-08" }, (stage) => stage)
  .end();

export const theChair: WrittenDossier = {
  key: "the-chair",
  title: "The chair",
  summary:
    "Freya is 15 and has injured a teacher with a chair. She pleaded guilty; the court asks for a pre-sentence report.",
  stageType: "pre-sentence-report",
  papers: theChairPapers,
  model: theChairModel,
  told,
};
