/**
 * Which kinds of event touch which answers: what somebody wrote before it is not confirmed by the page, but opened and weighed one by one.
 * The kinds are those of the brief for working together (an offence, a move, a birthday, an incident) and what else the case record holds;
 * what each touches is our own judgement of which answers it could make wrong, from the guides of content parts 10 and 20 (own, free to change).
 */
import type { QuestionId, SubSectionId } from "../../framework/language.ts";

export const eventKinds = [
  "offence",
  "outcome",
  "hearing",
  "remand",
  "move",
  "carer",
  "care",
  "service",
  "incident",
  "birthday",
] as const;
export type EventKind = (typeof eventKinds)[number];

/** A list of the case record whose new or changed entries are events of one kind. */
export const listOfKind: Readonly<Partial<Record<EventKind, QuestionId>>> = {
  offence: "offences",
  outcome: "outcomes",
  hearing: "court-hearings",
  remand: "remand-history",
  move: "case:addresses",
  carer: "carers",
  care: "care-periods",
  service: "services-involved",
  incident: "urgent-calls",
};

/** Questions that one event touches, or whole sub-sections; a question of a list stands for it in every entry. */
export const touches: Readonly<Record<EventKind, readonly (QuestionId | SubSectionId)[]>> = {
  offence: [
    "offending-patterns",
    "sanction-history-checked",
    "understanding-context",
    "understanding-interconnections",
    "future-harm-foreseen",
    "future-harm-none-reason",
    "rosh-judgement",
    "rosh-reason",
    "lor-judgement",
    "lor-reason",
    "risk-to-children",
    "controls-needed",
    "changing-risk-to-others",
  ],
  outcome: [
    "sanction-history-checked",
    "scaled-approach-applied",
    "scaled-approach-reason",
    "controls-needed",
    "early-end",
  ],
  hearing: ["compliance-concerns"],
  remand: ["custody-education", "sawb-judgement", "sawb-reason", "contingency-safety"],
  move: [
    "accommodation-type",
    "accommodation-concerns",
    "accommodation-suitable",
    "accommodation-since",
    "neighbourhood",
    "family-contact-problems",
    "trusted-adult-who",
    "gp-registered",
    "tailoring-practical",
    "external-controls.details",
  ],
  carer: ["parenting-concerns", "unsupervised-times", "family-concerns", "carer-support", "trusted-adult-who"],
  care: [
    "care-s20",
    "care-s31",
    "corporate-parent",
    "eligible-child",
    "relevant-child",
    "accommodation-type",
    "leaving-care-support",
  ],
  service: ["resources", "resources-missing", "mh-support-status", "ete-help"],
  incident: [
    "suicide-signs",
    "self-harm",
    "keeps-safe",
    "safety-plan",
    "adverse-outcome-foreseen",
    "adverse-outcome-none-reason",
    "sawb-judgement",
    "sawb-reason",
    "changing-safety",
  ],
  // School leaving age, leaving care and the move to adult services all hang on age.
  birthday: ["ete-status", "ete-suitable", "eligible-child", "former-relevant-child", "leaving-care-support"],
};
