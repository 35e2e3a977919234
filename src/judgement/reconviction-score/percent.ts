/** Probability in percent from log-odds, above 0 and below 100. */
export const percent = (z: number): number => 100 / (1 + Math.exp(-z));

/** Rule `score-round`: half up, kept within 1 and 99, because no history makes anything certain. */
export const shownPercent = (exact: number): number => Math.min(99, Math.max(1, Math.floor(exact + 0.5)));
