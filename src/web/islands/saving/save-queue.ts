/**
 * Saves answers one by one, newest input of each question last, and never gives up: a failed save stays in the queue
 * and is tried again with growing pauses until the server has it or the person settles a conflict (law 2).
 */
import type { SaveOutcome, SaveRequest } from "./protocol.ts";

export type QueueState =
  | { readonly kind: "saved"; readonly at: Date }
  | { readonly kind: "saving" }
  | { readonly kind: "retrying"; readonly why: "network" | "server" }
  | { readonly kind: "signed-out"; readonly signInUrl: string }
  /** The server will not take it: a closed stage, a lost right. The text stays in the page. */
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "conflict" };

export interface QueueEnvironment {
  readonly send: (request: SaveRequest) => Promise<SaveOutcome>;
  readonly wait: (milliseconds: number, then: () => void) => void;
  readonly now: () => Date;
  readonly onState: (state: QueueState) => void;
  readonly onSaved: (request: SaveRequest, outcome: Extract<SaveOutcome, { kind: "saved" }>) => void;
  readonly onConflict: (request: SaveRequest, outcome: Extract<SaveOutcome, { kind: "conflict" }>) => void;
}

/** Pauses between tries, in milliseconds; the last is repeated. */
export const retryPauses = [1_000, 2_000, 5_000, 10_000, 20_000] as const;

/** A queue with at most one save under way, so that versions follow each other. */
export class SaveQueue {
  readonly #environment: QueueEnvironment;
  readonly #waiting = new Map<string, SaveRequest>();
  readonly #versions = new Map<string, number>();
  #underWay: SaveRequest | null = null;
  /** Answers that the server did not take, with its sentence; null for those that wait for a choice. */
  readonly #open = new Map<string, string | null>();
  #savedAt: Date | null = null;
  #tries = 0;
  #paused = false;

  constructor(environment: QueueEnvironment) {
    this.#environment = environment;
  }

  /** Whether something typed is not yet with the server, and is on its way. */
  get unsaved(): boolean {
    return this.#underWay !== null || this.#waiting.size > 0;
  }

  /** Whether the server did not take something, or somebody else wrote there, and the person has not settled it. */
  get open(): boolean {
    return this.#open.size > 0;
  }

  /** What still has to be sent, for the last try when the page goes away. */
  get pending(): readonly SaveRequest[] {
    return [...(this.#underWay ? [this.#underWay] : []), ...this.#waiting.values()];
  }

  /** The version that the page has seen of an address; 0 when there was no answer. */
  versionOf(address: string): number {
    return this.#versions.get(address) ?? 0;
  }

  /** The version that the page has seen of an address; the server's replies keep it current. */
  setVersion(address: string, version: number): void {
    this.#versions.set(address, version);
  }

  /** Puts an answer into the queue in place of an older, unsent one of the same question. */
  add(address: string, input: SaveRequest["input"]): void {
    this.#open.delete(address);
    this.#waiting.set(address, { address, input, version: this.#versions.get(address) ?? 0 });
    void this.#next();
  }

  /** What the server did not take, or had otherwise, is settled without another save: the other answer was taken. */
  settled(address: string): void {
    this.#open.delete(address);
    if (!this.unsaved) this.#rest();
  }

  /** Tries again at once: the network came back, or the person signed in again. */
  retryNow(): void {
    this.#paused = false;
    this.#tries = 0;
    void this.#next();
  }

  async #next(): Promise<void> {
    if (this.#underWay || this.#paused) return;
    const first = this.#waiting.values().next().value;
    if (first === undefined) return;
    this.#waiting.delete(first.address);
    const request = { ...first, version: this.#versions.get(first.address) ?? first.version };
    this.#underWay = request;
    this.#environment.onState({ kind: "saving" });
    const outcome = await this.#environment.send(request);
    this.#underWay = null;
    this.#settle(request, outcome);
  }

  #settle(request: SaveRequest, outcome: SaveOutcome): void {
    switch (outcome.kind) {
      case "saved":
        this.#tries = 0;
        this.#versions.set(request.address, outcome.version);
        this.#environment.onSaved(request, outcome);
        this.#savedAt = outcome.at;
        if (this.#waiting.size === 0) this.#rest();
        else void this.#next();
        return;
      case "conflict":
        this.#versions.set(request.address, outcome.theirs.version);
        this.#open.set(request.address, null);
        this.#environment.onConflict(request, outcome);
        this.#rest();
        void this.#next();
        return;
      case "refused":
        // A newer text of the same answer may be taken.
        if (!this.#waiting.has(request.address)) this.#open.set(request.address, outcome.sentence);
        this.#rest();
        void this.#next();
        return;
      case "signed-out":
        this.#keep(request);
        this.#environment.onState({ kind: "signed-out", signInUrl: outcome.signInUrl });
        return;
      case "failed":
        this.#keep(request);
        this.#environment.onState({ kind: "retrying", why: outcome.why });
        return;
    }
  }

  /** How things stand when nothing is under way: one saved answer does not hide another that is not. */
  #rest(): void {
    const sentence = [...this.#open.values()].find((each) => each !== null);
    if (sentence !== undefined && sentence !== null) this.#environment.onState({ kind: "refused", sentence });
    else if (this.#open.size > 0) this.#environment.onState({ kind: "conflict" });
    else this.#environment.onState({ kind: "saved", at: this.#savedAt ?? this.#environment.now() });
  }

  /** Puts an unsent answer back unless a newer one of the same question waits, and tries again after a pause. */
  #keep(request: SaveRequest): void {
    if (!this.#waiting.has(request.address)) this.#waiting.set(request.address, request);
    const pause = retryPauses[Math.min(this.#tries, retryPauses.length - 1)] ?? 20_000;
    this.#tries += 1;
    this.#paused = true;
    this.#environment.wait(pause, () => {
      this.#paused = false;
      void this.#next();
    });
  }
}
