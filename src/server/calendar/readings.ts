const hour = 3_600_000;
/** The most names that are counted at once; more than that and the count begins anew (own). */
const mostNames = 20_000;

/** Counts how often something is read within an hour, on this node. */
export class Readings {
  readonly #most: number;
  #begun = 0;
  #counts = new Map<string, number>();

  /** @param most times in an hour for each name */
  constructor(most: number) {
    this.#most = most;
  }

  /** Counts one reading, and says whether it may be answered. */
  allows(name: string, now: Date): boolean {
    if (now.getTime() - this.#begun >= hour || this.#counts.size > mostNames) {
      this.#begun = now.getTime();
      this.#counts = new Map();
    }
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return count <= this.#most;
  }
}
