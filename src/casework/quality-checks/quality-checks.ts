import type { SectionGroup, SectionId, SignedPart } from "../../framework/language.ts";

/** The part of a stage that a check is about; `all`: every part that is signed. */
export type CheckSection =
  | "core-record"
  | "personal-family-social"
  | "self-assessment"
  | "offending"
  | "foundations"
  | "explanations"
  | "pathways"
  | "modules"
  | "all";

interface CommonCheck {
  readonly section: CheckSection;
  /** Only where one of these sections is in the stage. */
  readonly withSection?: readonly SectionId[];
  /** Only in a stage that follows another. */
  readonly whenFollowing?: true;
  /** Consistency checks of the evaluation that are shown beside it when they speak. */
  readonly advisedBy?: readonly string[];
}

/**
 * What a manager looks for, section by section. Source: content part 20, `## quality-checks` (aligned to what inspectors look for); their words
 * stand in the room `quality-checks`. A service may leave some out and add its own.
 */
export const qualityChecks = {
  "qc-core-current": { section: "core-record" },
  "qc-core-alerts": {
    section: "core-record",
    // Alerts without an entry that weighs them.
    advisedBy: [
      "cc-weapon-mismatch",
      "cc-self-harm-mismatch",
      "cc-exploitation-mismatch",
      "cc-missing-mismatch",
      "cc-known-person",
      "cc-staff-victims",
    ],
  },
  "qc-core-sources": { section: "core-record", advisedBy: ["cc-sources-one"] },
  "qc-core-gaps": { section: "core-record", advisedBy: ["cc-ytc-review"] },
  "qc-core-change": { section: "core-record", whenFollowing: true },
  "qc-pfs-depth": { section: "personal-family-social" },
  "qc-pfs-strengths": { section: "personal-family-social" },
  "qc-pfs-screening": { section: "personal-family-social" },
  "qc-pfs-safeguarding": {
    section: "personal-family-social",
    advisedBy: ["cc-exploitation-mismatch", "cc-missing-mismatch"],
  },
  "qc-pfs-agencies": { section: "personal-family-social" },
  "qc-self-used": { section: "self-assessment", advisedBy: ["cc-self-assessment-missing"] },
  "qc-off-episodes": { section: "offending" },
  "qc-off-patterns": { section: "offending" },
  "qc-off-other": { section: "offending" },
  "qc-off-attitudes": { section: "offending" },
  "qc-fnd-goals": { section: "foundations" },
  "qc-fnd-diversity": { section: "foundations" },
  "qc-fnd-barriers": { section: "foundations" },
  "qc-fnd-factors": { section: "foundations", advisedBy: ["cc-one-sided"] },
  "qc-exp-analysis": { section: "explanations" },
  "qc-exp-connections": { section: "explanations" },
  "qc-exp-voice": { section: "explanations" },
  "qc-exp-structure": { section: "explanations" },
  "qc-exp-future": {
    section: "explanations",
    advisedBy: ["cc-weapon-mismatch", "cc-sexual-mismatch", "cc-rosh-very-high-not-imminent"],
  },
  "qc-exp-harm": {
    section: "explanations",
    advisedBy: ["cc-rosh-no-major", "cc-low-but-serious", "cc-rosh-below-grid"],
  },
  "qc-exp-victims": {
    section: "explanations",
    advisedBy: ["cc-known-person", "cc-children-victims", "cc-staff-victims"],
  },
  "qc-exp-lor": { section: "explanations", advisedBy: ["cc-lor-reason", "cc-lor-low-strong-against"] },
  "qc-exp-safety": {
    section: "explanations",
    advisedBy: [
      "cc-safety-no-entry",
      "cc-safety-low-but-critical",
      "cc-safety-referral-missing",
      "cc-self-harm-mismatch",
    ],
  },
  "qc-exp-history": { section: "explanations" },
  "qc-plan-link": {
    section: "pathways",
    advisedBy: ["cc-behaviour-unplanned", "cc-outcome-unplanned", "cc-factor-unplanned", "cc-target-unlinked"],
  },
  "qc-plan-child": { section: "pathways", advisedBy: ["cc-targets-many", "cc-target-no-child-words"] },
  "qc-plan-strengths": { section: "pathways", advisedBy: ["cc-strength-unused"] },
  "qc-plan-others": { section: "pathways", advisedBy: ["cc-high-no-controls"] },
  "qc-plan-safety": { section: "pathways", advisedBy: ["cc-safety-no-actions"] },
  "qc-plan-rj": { section: "pathways" },
  "qc-plan-tailored": { section: "pathways" },
  "qc-plan-resources": { section: "pathways" },
  "qc-plan-level": { section: "pathways", advisedBy: ["cc-scaled-reason"] },
  "qc-plan-contingency": { section: "pathways", advisedBy: ["cc-no-contingency", "cc-empty-contingency"] },
  "qc-plan-owned": { section: "pathways", advisedBy: ["cc-plan-not-agreed", "cc-contract-differs"] },
  "qc-plan-exit": { section: "pathways" },
  "qc-mod-restorative": { section: "modules", withSection: ["restorative-justice"] },
  "qc-mod-report": { section: "modules", withSection: ["pre-sentence-report", "referral-order-report"] },
  "qc-mod-custody": { section: "modules", withSection: ["bail-and-remand", "custody", "custody-in-review"] },
  "qc-review-timely": { section: "all", whenFollowing: true },
  "qc-defensible": { section: "all" },
} as const satisfies Readonly<Record<`qc-${string}`, CommonCheck>>;

export type QualityCheckId = keyof typeof qualityChecks;
export const qualityCheckIds = Object.keys(qualityChecks) as readonly QualityCheckId[];

/** A check that a service adds. */
export interface OwnCheck {
  /** Begins with `local-`. */
  readonly code: string;
  readonly section: CheckSection;
  readonly text: string;
  readonly textCy?: string;
}

/** What a service has set about its checklist. */
export interface LocalChecklist {
  /** A part is signed only with every check that concerns it answered. */
  readonly required: boolean;
  /** Checks of the framework that this service does not use. */
  readonly without: readonly QualityCheckId[];
  readonly own: readonly OwnCheck[];
}

/** Nothing set: every check, none of them needed for signing (content part 20, `oversight-checklist`: optional, per local rule). */
export const usualChecklist: LocalChecklist = { required: false, without: [], own: [] };

/** The part with which a section's checks are answered; null: with each. */
export const partOfCheck: Readonly<Record<CheckSection, SignedPart | null>> = {
  "core-record": "explanations",
  "personal-family-social": "explanations",
  "self-assessment": "explanations",
  offending: "explanations",
  foundations: "explanations",
  explanations: "explanations",
  pathways: "pathways",
  modules: "modules",
  all: null,
};

/** The section of a check in which a group of sections is judged; null for what no check is about. */
export const checkedIn = (group: SectionGroup): CheckSection | null =>
  group === "module"
    ? "modules"
    : group === "carer-self-assessment"
      ? "self-assessment"
      : group === "stage" || group === "record"
        ? null
        : group;

export const checkSections = Object.keys(partOfCheck) as readonly CheckSection[];
