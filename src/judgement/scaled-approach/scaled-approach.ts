import { addMonths, type IsoDate } from "../dates.ts";
import type { HarmLevel, LorLevel, ScaledLevel } from "../levels.ts";

/** Level of intervention by likelihood of reoffending (rows) and risk of serious harm (columns), and contacts. */
export interface ScaledApproachRule {
  readonly levels: Readonly<Record<LorLevel, Readonly<Record<HarmLevel, ScaledLevel>>>>;
  /** Contacts expected in a month, in the first three months and after. */
  readonly contacts: Readonly<Record<ScaledLevel, { readonly firstThreeMonths: number; readonly after: number }>>;
  readonly verified: boolean;
}

/**
 * Default rule: the higher of the two judgements wins [recall: Youth Justice: the Scaled Approach, YJB 2009; its cells
 * and the contact minimums of the National Standards 2013 could not be read in a public source; configurable].
 */
export const DEFAULT_SCALED_APPROACH: ScaledApproachRule = {
  levels: {
    low: { low: "standard", medium: "enhanced", high: "intensive", "very-high": "intensive" },
    medium: { low: "enhanced", medium: "enhanced", high: "intensive", "very-high": "intensive" },
    high: { low: "intensive", medium: "intensive", high: "intensive", "very-high": "intensive" },
  },
  contacts: {
    standard: { firstThreeMonths: 2, after: 1 },
    enhanced: { firstThreeMonths: 4, after: 2 },
    intensive: { firstThreeMonths: 12, after: 4 },
  },
  verified: false,
};

/** The level that the two judgements suggest. The practitioner may apply another, exceptionally and with a reason. */
export function scaledLevel(
  likelihoodOfReoffending: LorLevel,
  riskOfSeriousHarm: HarmLevel,
  rule: ScaledApproachRule = DEFAULT_SCALED_APPROACH,
): ScaledLevel {
  return rule.levels[likelihoodOfReoffending][riskOfSeriousHarm];
}

/**
 * Contacts expected in the month that `date` falls in.
 *
 * @param supervisionStart first day of supervision; the first three months end the day before the same day of the
 * third month after
 * @throws RangeError when either text is no calendar date
 */
export function contactsPerMonth(
  level: ScaledLevel,
  supervisionStart: IsoDate,
  date: IsoDate,
  rule: ScaledApproachRule = DEFAULT_SCALED_APPROACH,
): number {
  const { firstThreeMonths, after } = rule.contacts[level];
  return date < addMonths(supervisionStart, 3) ? firstThreeMonths : after;
}
