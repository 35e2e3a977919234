/** Which of the wanted texts hold a run of five words: a table of numbers, because a stage has tens of thousands of runs. */
export class RunHolders {
  /** Number of the run's entry and 1, by the place that the run's number leads to; 0: free. */
  readonly #slots: Int32Array;
  readonly #runs: Int32Array;
  /** The first text that holds it, and all of them where there are more. */
  readonly #first: Int32Array;
  readonly #more = new Map<number, number[]>();
  #count = 0;

  /** @param most how many runs may be added */
  constructor(most: number) {
    // Wide at the least: a page has few runs, and nearly every question about it is answered by a free place.
    let size = 8192;
    while (size < most * 2) size *= 2;
    this.#slots = new Int32Array(size);
    this.#runs = new Int32Array(most);
    this.#first = new Int32Array(most);
  }

  /** How many different runs are held; their entries are the numbers below. */
  get size(): number {
    return this.#count;
  }

  /** Adds a text that holds the run; texts come in order. False where it was known to hold it. */
  add(run: number, place: number): boolean {
    const slot = this.#slotOf(run);
    const entry = (this.#slots[slot] ?? 0) - 1;
    if (entry < 0) {
      this.#runs[this.#count] = run;
      this.#first[this.#count] = place;
      this.#count += 1;
      this.#slots[slot] = this.#count;
      return true;
    }
    const more = this.#more.get(entry);
    if ((more?.at(-1) ?? this.#first[entry]) === place) return false;
    if (more) more.push(place);
    else this.#more.set(entry, [this.#first[entry] ?? place, place]);
    return true;
  }

  /** The entry of a run, or -1 where no wanted text holds it. */
  find(run: number): number {
    return (this.#slots[this.#slotOf(run)] ?? 0) - 1;
  }

  /** Whether this text alone holds it. */
  isAlone(entry: number, place: number): boolean {
    return this.#first[entry] === place && !this.#more.has(entry);
  }

  /** The texts that hold it, in order. */
  of(entry: number): readonly number[] {
    return this.#more.get(entry) ?? [this.#first[entry] ?? 0];
  }

  /** Where the run stands, or the free place where it would. */
  #slotOf(run: number): number {
    const last = this.#slots.length - 1;
    let slot = (run ^ (run >>> 15)) & last;
    for (;;) {
      const held = this.#slots[slot] ?? 0;
      if (held === 0 || this.#runs[held - 1] === run) return slot;
      slot = (slot + 1) & last;
    }
  }
}
