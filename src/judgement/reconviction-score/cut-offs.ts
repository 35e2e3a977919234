import type { LorLevel } from "../levels.ts";

/** From which whole two-year percentage the score points to medium and to high. Below: low. */
export interface CutOffs {
  /** 2 to 98. */
  readonly mediumFrom: number;
  /** Above `mediumFrom`, 99 at most. */
  readonly highFrom: number;
  /** Confirmed by an official source. Where false, a warning stands wherever the level is shown. */
  readonly verified: boolean;
}

/**
 * Default cut-offs [own, unverified, configurable]. Those of YOGRS are not public. The adult OGRS3 bands (low to 49,
 * medium to 74, high to 89, very high) were made for adults and must not be used for children.
 */
export const DEFAULT_CUT_OFFS: CutOffs = { mediumFrom: 43, highFrom: 77, verified: false };

export interface CutOffBand {
  readonly level: LorLevel;
  /** Whole percent, both ends included. */
  readonly from: number;
  readonly to: number;
}

/**
 * The three bands, lowest first, together 1 to 99 without a gap.
 * @throws RangeError when the cut-offs are not whole numbers in rising order within 2 to 99
 */
export function cutOffBands({ mediumFrom, highFrom }: CutOffs): readonly CutOffBand[] {
  const whole = Number.isInteger(mediumFrom) && Number.isInteger(highFrom);
  if (!whole || mediumFrom < 2 || highFrom <= mediumFrom || highFrom > 99) {
    throw new RangeError(
      `Cut-offs ${mediumFrom} and ${highFrom} cannot be used. Give two whole percentages from 2 to 99, medium below high.`,
    );
  }
  return [
    { level: "low", from: 1, to: mediumFrom - 1 },
    { level: "medium", from: mediumFrom, to: highFrom - 1 },
    { level: "high", from: highFrom, to: 99 },
  ];
}

/** The level that a shown two-year score (whole percent, 1 to 99) points to. @throws RangeError for bad cut-offs. */
export function levelOf(shownTwoYear: number, cutOffs: CutOffs = DEFAULT_CUT_OFFS): LorLevel {
  const [low, medium] = cutOffBands(cutOffs);
  if (low && shownTwoYear <= low.to) return "low";
  return medium && shownTwoYear <= medium.to ? "medium" : "high";
}
