/**
 * The levels in which judgements are given, lowest first. Codes are those of the framework's scales `lor`, `rosh`,
 * `sawb`, `scaled-level`, `impact`, `likelihood` and `imminence`; their wording lives with the framework.
 */

export const LOR_LEVELS = ["low", "medium", "high"] as const;
/** Likelihood of reoffending. */
export type LorLevel = (typeof LOR_LEVELS)[number];

export const HARM_LEVELS = ["low", "medium", "high", "very-high"] as const;
/** Risk of serious harm to others, and the overall safety and well-being concern: both have these four. */
export type HarmLevel = (typeof HARM_LEVELS)[number];

export const SCALED_LEVELS = ["standard", "enhanced", "intensive"] as const;
/** Scaled Approach level of intervention. */
export type ScaledLevel = (typeof SCALED_LEVELS)[number];

export const IMPACTS = ["minor", "moderate", "major", "critical"] as const;
/** How grave it would be. Serious harm to others begins at `major`. */
export type Impact = (typeof IMPACTS)[number];

export const LIKELIHOODS = ["unlikely", "possible", "likely", "very-likely"] as const;
/** How likely it is within the next twelve months. */
export type Likelihood = (typeof LIKELIHOODS)[number];

export const IMMINENCES = ["not-soon", "months", "weeks", "now"] as const;
/** How soon it could come. */
export type Imminence = (typeof IMMINENCES)[number];

/** Is `level` the `threshold` or above it, in a scale written lowest first? A level outside the scale never is. */
export function atLeast<Level extends string>(scale: readonly Level[], level: Level, threshold: Level): boolean {
  const position = scale.indexOf(level);
  return position !== -1 && scale.includes(threshold) && position >= scale.indexOf(threshold);
}

/** The highest of some levels of a scale written lowest first; `undefined` when there are none. */
export function highestOf<Level extends string>(scale: readonly Level[], levels: Iterable<Level>): Level | undefined {
  let highest = -1;
  for (const level of levels) highest = Math.max(highest, scale.indexOf(level));
  return scale[highest];
}
