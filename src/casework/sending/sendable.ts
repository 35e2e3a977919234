import type { SummaryVersion } from "../../assessment/one-page-summary/summary.ts";
import type { SectionId, SubSectionId } from "../../framework/language.ts";
import { aboutSignatures } from "../countersignature/rests-on.ts";
import { stageContent } from "../stages/stage-content.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";

/** Documents that are made of a stage's own pages, by their codes in the framework's list of documents (content part 30, documents). */
export const sendableDocuments = [
  "doc-full-assessment",
  "doc-plan-professional",
  "controls-and-contingency",
  "doc-one-page-summary",
  "doc-one-page-summary-night",
  "part-of-assessment",
] as const;
export type SendableDocument = (typeof sendableDocuments)[number];

/** The one-page summaries that may be handed on, each with its version: the full one is for the own service alone. */
export const summaryOf: Readonly<Partial<Record<SendableDocument, SummaryVersion>>> = {
  "doc-one-page-summary": "partner",
  "doc-one-page-summary-night": "night",
};

/** A document by its code in the framework's list. */
export const codeOf = (document: SendableDocument): string =>
  summaryOf[document] === undefined ? document : "doc-one-page-summary";

/** A section of which something can be sent. */
export interface SendableSection {
  readonly id: SectionId;
  readonly title: string;
  readonly subSections: readonly SubSectionId[];
}

/** What can be sent of a completed stage: the documents for which it holds anything. */
export interface Sendable {
  readonly documents: readonly SendableDocument[];
  readonly sections: readonly SendableSection[];
}

/** Controls, and what is done if risk or safety changes. Source: content part 30, stage-sent.what. */
const controls: readonly SubSectionId[] = ["external-controls-section", "changing-risk-to-others", "changing-safety"];

export function sendable(visible: VisibleStage): Sendable {
  const sections = stageContent(visible).sections.map(({ id, title, subSections }) => ({
    id,
    title,
    subSections: subSections.map((each) => each.id),
  }));
  const held = new Set(sections.flatMap(({ subSections }) => subSections));
  return {
    sections,
    documents: sendableDocuments.filter(
      (document) =>
        document === "doc-full-assessment" ||
        document === "part-of-assessment" ||
        summaryOf[document] !== undefined ||
        subSectionsOf(visible, document, []).some((each) => held.has(each)),
    ),
  };
}

const planPages = ({ compiled }: VisibleStage): readonly SubSectionId[] =>
  compiled.subSections
    .filter(({ section, subSection }) => section.group === "pathways" && subSection.id !== aboutSignatures)
    .map(({ subSection }) => subSection.id);

/** The sub-sections that a document holds; none is all of the stage. */
export function subSectionsOf(
  visible: VisibleStage,
  document: SendableDocument,
  chosen: readonly SendableSection[],
): readonly SubSectionId[] {
  switch (document) {
    case "doc-full-assessment":
    case "doc-one-page-summary":
    case "doc-one-page-summary-night":
      return [];
    case "doc-plan-professional":
      return planPages(visible);
    case "controls-and-contingency":
      return visible.subSections.filter((each) => controls.includes(each));
    case "part-of-assessment":
      return chosen.flatMap(({ subSections }) => subSections);
  }
}
