/** The most bytes of one piece: as the attachments are stored (`attachment_part`). */
const pieceBytes = 262_144;

/**
 * Gathers a file as it arrives, in pieces ready to be stored, so that it is never in memory twice. What goes over the limit is counted and
 * dropped, with everything gathered before it.
 */
export class FilePieces {
  readonly #limit: number;
  #pieces: Buffer[] = [];
  #last: Buffer | null = null;
  #filled = 0;
  #size = 0;
  #held = 0;
  #dropped = false;

  /** @param limit the most bytes that are kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** All bytes that came. */
  get size(): number {
    return this.#size;
  }

  /** Those that are still here. */
  get held(): number {
    return this.#held;
  }

  get tooLarge(): boolean {
    return this.#size > this.#limit;
  }

  add(chunk: Uint8Array): void {
    this.#size += chunk.byteLength;
    if (this.tooLarge) this.drop();
    if (this.#dropped) return;
    this.#held = this.#size;
    for (let from = 0; from < chunk.byteLength; ) {
      const piece = this.#last ?? Buffer.allocUnsafe(pieceBytes);
      if (this.#last === null) this.#filled = 0;
      const part = chunk.subarray(from, from + pieceBytes - this.#filled);
      piece.set(part, this.#filled);
      this.#filled += part.byteLength;
      from += part.byteLength;
      this.#last = this.#filled === pieceBytes ? null : piece;
      if (this.#last === null) this.#pieces.push(piece);
    }
  }

  /** Lets go of everything; what still comes is counted only. */
  drop(): void {
    this.#dropped = true;
    this.#pieces = [];
    this.#last = null;
    this.#held = 0;
  }

  /** All of it, in order; nothing when it was too large. */
  end(): readonly Uint8Array[] {
    if (this.#last === null) return this.#pieces;
    return [...this.#pieces, this.#last.subarray(0, this.#filled)];
  }
}
