/**
 * What the documents behind the framework name, and where it is asked. 000: working practices of one service, 2016; 001: joint working
 * protocol, 2018; 002: guide for practitioners, 2021; 003: overview of the Youth Justice Board; 004: the RAND evaluation. A test proves
 * that every id exists.
 */
import { seedPhrasesOfModules } from "./seed-phrases-of-modules.ts";
import { seedPhrasesOfSections } from "./seed-phrases-of-sections.ts";

/** In our words what a document names, the document and its part, and the questions, sub-sections, sections, stages, scales, flags or time limits. */
export type SeedPhrase = readonly [phrase: string, document: string, ...ids: readonly string[]];

export const seedPhrases: readonly SeedPhrase[] = [...seedPhrasesOfModules, ...seedPhrasesOfSections];

/** What the documents name and no question asks, with the reason. */
export const notAsked: readonly (readonly [phrase: string, document: string, reason: string])[] = [
  [
    "The official wording of the questions, answers and guidance",
    "002",
    "Not public. Ours are our own words under the same headings; a service that holds the official wording can load it as a wording pack.",
  ],
  [
    "The weights and cut-offs of the reconviction scale for young people",
    "002, 004",
    "Not public. The published scale for the same outcome stands in its place, named, with its cut-offs as configuration (docs/decisions/reconviction-score.md).",
  ],
  [
    "The prevention framework's official text",
    "003",
    "Not public. The short framework has its known headings in our words, and says so.",
  ],
  [
    "Scores of AIM, SAVRY and other specialist tools",
    "002",
    "They belong to their publishers. Their conclusion is recorded (specialist-assessments, indicator-specialist), never their items.",
  ],
  [
    "Annexes B and C of the joint protocol as forms",
    "001",
    "Documents, not questions: what they hold is asked in the module on leaving custody.",
  ],
  [
    "Cover sheet for placements, one-page risk summary, network copy",
    "001, 004",
    "Documents, not questions: made from the stage.",
  ],
  ["Paper pack for court", "000", "A document: every fact of it is asked in the bail and custody modules."],
  [
    "Stage owner, contributors, proxy user, stopping by a manager",
    "000, 002",
    "Casework, not a question: who may do what stands in one table of actions.",
  ],
  [
    "Countersignature is void when content changes",
    "000, 002",
    "Casework: a signature holds a digest of what was read.",
  ],
  [
    "Probation's portal for transfers",
    "000",
    "Of another organisation. The transfer is a module here, and a package that any receiver can read.",
  ],
  [
    "Connectivity between case management systems",
    "000, 001",
    "Of the suppliers then. The exchange of packages takes its place.",
  ],
  ["Fax", "000", "Not allowed by any present rule; sending by it cannot be recorded."],
  [
    "Quality assurance tool as a form of its own",
    "000",
    "Checks beside the answers and comments of managers take its place: a second form would ask the same again.",
  ],
  [
    "A name or a detail of a victim",
    "000, 002",
    "On purpose: nobody is asked for it, and a name that was written is marked.",
  ],
  [
    "Broad questions that cannot be answered no",
    "004",
    "On purpose: every question has an honest no, none or not known yet.",
  ],
  ["Vulnerability and risk management plans as separate forms", "004", "Replaced by one plan with its contingencies."],
  [
    "Unpaid work assessment and order of supervisors",
    "004",
    "Not part of this framework in any document that we hold.",
  ],
];
