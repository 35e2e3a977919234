/**
 * The fifteen stage types: which sections and modules each has, who may start it, what is signed and when it is due.
 * Source: content part 30, stages. A limit without a document behind it is marked "local default": it is configuration.
 */
import type { SectionGroup, SelfAssessmentForm, StageType } from "./language.ts";

const full: readonly SectionGroup[] = [
  "stage",
  "core-record",
  "personal-family-social",
  "offending",
  "foundations",
  "explanations",
  "pathways",
];
const yjs = ["youth-justice-service"] as const;
const both = ["youth-justice-service", "secure-establishment"] as const;
const needed = (section: string) => ({ section });
const optional = (section: string) => ({ section, optional: true }) as const;

/** Forms of the young person and of parents and carers, the usual one first. Source: content parts 30 (stages) and 40. */
const forms = (
  youngPerson: readonly SelfAssessmentForm[],
  carer: readonly SelfAssessmentForm[],
): NonNullable<StageType["selfAssessments"]> => ({ youngPerson, carer });

/** The judgements of Explanations and Conclusions with their reasons; a stage before a hearing may hold no more of that section. */
const judgements = ["future-behaviour-summary", "sawb-judgement", "sawb-reason"] as const;
/** What the placements team must have before a hearing from which custody may follow. */
const placement = [
  "custody-placement-information",
  "custody-first-night",
  "custody-harm-to-others",
  "custody-vulnerabilities",
  "custody-placement-proposal",
] as const;

const limit = (
  amount: number,
  unit: StageType["timeLimit"]["unit"],
  direction: StageType["timeLimit"]["direction"],
  source: string,
): StageType["timeLimit"] => ({ amount, unit, direction, source });

/** What a review marks, and the last one: the rest may stay as it was. Source: content part 30, stages (EC and PP). */
const marked = ["explanations", "pathways"] as const;

/** What a stage that is also a review must have. */
const everyReview = ["core-record", "explanations", "pathways"] as const;

export const stages: readonly StageType[] = [
  {
    id: "referral-in-prevention",
    title: "Referral in: prevention",
    whenUsed: "First assessment of a young person referred for prevention work; no offence outcome",
    mayStart: yjs,
    groups: full,
    modules: [needed("restorative-justice"), optional("referral")],
    selfAssessments: forms(["prevention"], ["prevention"]),
    vocabulary: "prevention",
    signed: ["explanations", "pathways"],
    timeLimit: limit(20, "working-days", "after", "local default"),
    clockStarts: "the referral was accepted",
  },
  {
    id: "referral-in-oocd",
    title: "Referral in: out-of-court disposal",
    whenUsed:
      "First assessment before or after an out-of-court disposal (youth caution, youth conditional caution; others by local choice)",
    mayStart: yjs,
    groups: full,
    modules: [needed("restorative-justice"), optional("referral")],
    selfAssessments: forms(["prevention", "initial"], ["prevention", "initial"]),
    vocabulary: "standard",
    signed: ["explanations", "pathways"],
    timeLimit: limit(20, "working-days", "after", "local default"),
    clockStarts: "the case was allocated",
  },
  {
    id: "placement-notification",
    title: "Placement notification",
    whenUsed: "Recall, or breach hearing, where custody may follow",
    mayStart: yjs,
    groups: ["stage", "core-record", "explanations", "pathways"],
    modules: [needed("custody")],
    mustBeComplete: ["core-record", ...placement, ...judgements],
    vocabulary: "standard",
    signed: ["explanations", "modules"],
    timeLimit: limit(24, "hours", "before", "joint working protocol 2018"),
    clockStarts: "the hearing or recall",
  },
  {
    id: "bail-recommendation",
    title: "Bail recommendation",
    whenUsed: "Bail hearing with a risk of remand; also to manage a bail package once given",
    mayStart: yjs,
    groups: ["stage", "core-record", "personal-family-social", "offending", "explanations", "pathways"],
    modules: [needed("bail-and-remand"), needed("custody"), optional("referral")],
    mustBeComplete: ["core-record", "bail-and-remand", ...placement, ...judgements],
    selfAssessments: forms(["initial"], []),
    vocabulary: "standard",
    signed: ["explanations", "modules"],
    timeLimit: limit(0, "hours", "before", "joint working protocol 2018"),
    clockStarts: "the hearing is held",
  },
  {
    id: "sentenced-no-report",
    title: "Sentenced, no report",
    whenUsed: "A sentence was passed without a written report",
    mayStart: yjs,
    groups: full,
    modules: [needed("restorative-justice"), optional("referral")],
    selfAssessments: forms(["initial"], ["initial"]),
    vocabulary: "standard",
    signed: ["explanations", "pathways"],
    timeLimit: limit(15, "working-days", "after", "local default"),
    clockStarts: "the sentence",
  },
  {
    id: "pre-sentence-report",
    title: "Pre-sentence report",
    whenUsed: "Report ordered, community sentence expected",
    mayStart: yjs,
    groups: full,
    modules: [needed("pre-sentence-report"), needed("restorative-justice"), optional("referral")],
    selfAssessments: forms(["initial"], ["initial"]),
    vocabulary: "standard",
    signed: ["explanations", "pathways", "modules"],
    timeLimit: limit(1, "working-days", "before", "local default"),
    clockStarts: "the sentencing hearing",
  },
  {
    id: "pre-sentence-report-all-options",
    title: "Pre-sentence report (all options)",
    whenUsed: "Report ordered, custody possible",
    mayStart: yjs,
    groups: full,
    modules: [needed("pre-sentence-report"), needed("custody"), needed("restorative-justice"), optional("referral")],
    selfAssessments: forms(["initial"], ["initial"]),
    vocabulary: "standard",
    signed: ["explanations", "pathways", "modules"],
    timeLimit: limit(24, "hours", "before", "joint working protocol 2018"),
    clockStarts: "the sentencing hearing",
  },
  {
    id: "post-court-report",
    title: "Post-court report",
    whenUsed: "After a remand to youth detention or a custodial sentence",
    mayStart: yjs,
    groups: ["stage", "core-record", "explanations", "pathways"],
    modules: [needed("custody")],
    mustBeComplete: ["core-record", "custody-first-night", "custody-post-court"],
    vocabulary: "standard",
    signed: ["modules"],
    timeLimit: limit(0, "days", "after", "joint working protocol 2018"),
    clockStarts: "the court outcome was recorded",
  },
  {
    id: "referral-order-report",
    title: "Referral order report",
    whenUsed: "First panel after a referral order",
    mayStart: yjs,
    groups: full,
    modules: [needed("referral-order-report"), needed("restorative-justice"), optional("referral")],
    selfAssessments: forms(["initial"], ["initial"]),
    vocabulary: "standard",
    signed: ["explanations", "pathways", "modules"],
    timeLimit: limit(20, "working-days", "after", "local default"),
    clockStarts: "the referral order",
  },
  {
    id: "entering-custody",
    title: "Entering custody",
    whenUsed: "On arrival at a secure establishment, remand or sentence",
    mayStart: ["secure-establishment"],
    groups: full,
    modules: [needed("custody")],
    mustBeComplete: [
      "core-record",
      "custody-arrival",
      // Development and safety topics; single behaviours and outcomes, not the overall judgements, which are not the establishment's.
      "development",
      "exploitation",
      "future-behaviour",
      "adverse-outcome-foreseen",
      "adverse-outcome-none-reason",
      "adverse-outcomes",
      "plan-targets",
    ],
    selfAssessments: forms(["initial", "review"], ["initial"]),
    vocabulary: "standard",
    signed: ["explanations", "pathways"],
    timeLimit: limit(72, "hours", "after", "joint working protocol 2018"),
    clockStarts: "the arrival",
  },
  {
    id: "pre-release-from-custody",
    title: "Pre-release from custody",
    whenUsed: "Before release at the end of the custodial part; each side makes its own",
    mayStart: both,
    groups: full,
    modules: [needed("leaving-custody"), needed("restorative-justice"), optional("referral")],
    mustBeComplete: [...everyReview, "restorative-justice", "leaving-custody"],
    selfAssessments: forms(["review"], ["review"]),
    vocabulary: "standard",
    signed: ["explanations", "pathways", "modules"],
    timeLimit: limit(5, "working-days", "after", "joint working protocol 2018"),
    clockStarts: "the release meeting",
  },
  {
    id: "review",
    title: "Review",
    whenUsed:
      "Planned review, change of circumstances, temporary release, move between establishments, answer to the other side's stage",
    mayStart: both,
    groups: full,
    modules: [
      needed("restorative-justice"),
      optional("referral"),
      optional("referral-order-report"),
      optional("custody-in-review"),
    ],
    mustBeMarked: marked,
    selfAssessments: forms(["review"], ["review"]),
    vocabulary: "as-the-case",
    signed: ["explanations", "pathways"],
    timeLimit: limit(6, "months", "after", "practitioner guide 2021; three months in custody and on licence"),
    clockStarts: "the last stage that reviewed the conclusions and the plan was completed",
  },
  {
    id: "transfer-to-probation",
    title: "Transfer to probation",
    whenUsed: "Before a move to adult services at or near 18",
    mayStart: yjs,
    groups: full,
    modules: [needed("transfer-to-probation"), optional("referral")],
    mustBeComplete: [...everyReview, "transfer-to-probation"],
    selfAssessments: forms(["transfer"], ["review"]),
    vocabulary: "standard",
    signed: ["explanations", "pathways", "modules"],
    timeLimit: limit(1, "months", "before", "local default"),
    clockStarts: "the planned handover",
  },
  {
    id: "transfer-yjs-to-yjs",
    title: "Transfer to another youth justice service",
    whenUsed: "Before a full move, or the start of a caretaking arrangement",
    mayStart: yjs,
    groups: full,
    modules: [needed("transfer-yjs-to-yjs"), needed("restorative-justice")],
    mustBeComplete: [...everyReview, "restorative-justice", "transfer-yjs-to-yjs"],
    selfAssessments: forms(["transfer"], ["review"]),
    vocabulary: "as-the-case",
    signed: ["explanations", "pathways", "modules"],
    timeLimit: limit(5, "working-days", "after", "local default"),
    clockStarts: "the move was known",
  },
  {
    id: "case-closure",
    title: "Case closure",
    whenUsed: "End of the work: last review and exit plan",
    mayStart: yjs,
    groups: full,
    modules: [needed("restorative-justice"), optional("referral"), optional("referral-order-report")],
    mustBeMarked: marked,
    selfAssessments: forms(["end"], ["end"]),
    vocabulary: "as-the-case",
    signed: ["explanations", "pathways"],
    timeLimit: limit(10, "working-days", "after", "local default"),
    clockStarts: "the work with the service ended",
  },
];
