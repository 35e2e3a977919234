/** English words of the interface that are the same in Welsh. Any other Welsh word equal to its English counts as missing. */
export const sameInBoth: ReadonlySet<string> = new Set(["Excel", "PDF", "Person", "Word"]);
