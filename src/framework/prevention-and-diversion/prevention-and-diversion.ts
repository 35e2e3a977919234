/**
 * The short framework for prevention and diversion, version 1.0.0. The official tool (Youth Justice Board, April 2024) is not public: its
 * headings are known from a public legal update (yjlc.uk), its text is not. Headings as known, questions shared with AssetPlus by id, all
 * other wording our own and marked so. It has no reconviction score, no likelihood of reoffending and no risk of serious harm.
 */
import { assetplus } from "../assetplus.ts";
import { caseRecordSection } from "../case-record.ts";
import type { Framework, Question, ScaleId, Section, StageTypeId } from "../language.ts";
import { flags } from "./flags.ts";
import { aboutSection, recordSection } from "./sections/about.ts";
import { behaviourSection, responseSection } from "./sections/behaviour-and-response.ts";
import { childAndFamilySection } from "./sections/circumstances.ts";
import { planSection } from "./sections/plan-and-exit.ts";
import { stages } from "./stages.ts";

const sections: readonly Section[] = [
  caseRecordSection,
  aboutSection,
  recordSection,
  childAndFamilySection,
  behaviourSection,
  responseSection,
  planSection,
];

const scalesOf = (question: Question): readonly ScaleId[] => [
  ...("options" in question && question.options !== undefined && "scale" in question.options
    ? [question.options.scale]
    : []),
  ...(question.type === "list" ? question.fields.flatMap(scalesOf) : []),
];
const used: ReadonlySet<ScaleId> = new Set(
  sections.flatMap(({ subSections }) => subSections.flatMap(({ questions }) => questions.flatMap(scalesOf))),
);

export const preventionAndDiversion: Framework = {
  id: "prevention-and-diversion",
  version: "1.0.0",
  title: "Prevention and diversion",
  sections,
  /** The scales of AssetPlus that are used here: a code means the same in both. */
  scales: assetplus.scales.filter(({ id }) => used.has(id)),
  stages,
  flags,
};

/** All of them can be carried from start to completion. */
export const preventionAndDiversionStageTypes: readonly StageTypeId[] = stages.map(({ id }) => id);
