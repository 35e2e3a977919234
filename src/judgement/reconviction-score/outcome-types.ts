/** Which outcomes are sanctions: the scale `outcome-type`, rules `score-counts`, `score-set-aside`, `score-pending`. */
import type { IsoDate, PartialDate } from "../dates.ts";
import type { Sanction } from "./score-inputs.ts";

export interface OutcomeType {
  readonly kind: "conviction" | "caution" | "neither";
  readonly tier: "pre-court" | "first-tier" | "community" | "custody" | "other";
  /** `provisional`: pending, counted only as the outcome that the assessment is for. */
  readonly sanction: "yes" | "no" | "provisional";
}

const caution = { kind: "caution", tier: "pre-court", sanction: "yes" } as const;
const conviction = (tier: OutcomeType["tier"]) => ({ kind: "conviction", tier, sanction: "yes" }) as const;
const neither = (tier: OutcomeType["tier"]) => ({ kind: "neither", tier, sanction: "no" }) as const;

/** Default table [public, own; configurable: a service may count other outcomes]. */
export const OUTCOME_TYPES = {
  "no-further-action": neither("pre-court"),
  "community-resolution": neither("pre-court"),
  "outcome-22": neither("pre-court"),
  reprimand: caution,
  "final-warning": caution,
  "youth-caution": caution,
  "youth-conditional-caution": caution,
  "adult-caution": caution,
  "absolute-discharge": conviction("first-tier"),
  "conditional-discharge": conviction("first-tier"),
  fine: conviction("first-tier"),
  compensation: conviction("first-tier"),
  "reparation-order": conviction("first-tier"),
  "referral-order": conviction("first-tier"),
  "bind-over": neither("first-tier"),
  yro: conviction("community"),
  "yro-iss": conviction("community"),
  "yro-fostering": conviction("community"),
  "community-order": conviction("community"),
  dto: conviction("custody"),
  "section-250": conviction("custody"),
  "extended-sentence": conviction("custody"),
  "special-terrorism-sentence": conviction("custody"),
  "detention-for-life": conviction("custody"),
  "detention-at-his-majestys-pleasure": conviction("custody"),
  "other-custody": conviction("custody"),
  "hospital-order": conviction("other"),
  "other-conviction": conviction("other"),
  "not-proved": neither("other"),
  "pending-court": { kind: "conviction", tier: "other", sanction: "provisional" },
  "pending-police": { kind: "caution", tier: "pre-court", sanction: "provisional" },
} as const satisfies Readonly<Record<string, OutcomeType>>;

export type OutcomeTypeCode = keyof typeof OUTCOME_TYPES;

/** An outcome of the case record, as far as the score reads it. */
export interface RecordedOutcome {
  /** Code of the scale `outcome-type`. */
  readonly type: string;
  readonly date: PartialDate;
  readonly convictionDate?: IsoDate | undefined;
  /** "Appealed or set aside": does not count. */
  readonly setAside?: boolean | undefined;
}

/**
 * The sanction that an outcome is; `undefined` when it is none: neither caution nor conviction, or of a type that the
 * table does not know.
 */
export function sanctionOf(
  outcome: RecordedOutcome,
  types: Readonly<Record<string, OutcomeType>> = OUTCOME_TYPES,
): Sanction | undefined {
  const type = Object.hasOwn(types, outcome.type) ? types[outcome.type] : undefined;
  if (!type || type.kind === "neither" || type.sanction === "no") return undefined;
  return {
    date: outcome.date,
    convictionDate: outcome.convictionDate,
    kind: type.kind,
    custodial: type.tier === "custody",
    provisional: type.sanction === "provisional",
    setAside: outcome.setAside === true,
  };
}
