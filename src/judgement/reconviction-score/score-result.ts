import type { LorLevel } from "../levels.ts";
import type { CutOffs } from "./cut-offs.ts";
import type { MissingInput, ScoreInputId } from "./score-inputs.ts";

/** What the score is: shown wherever it stands, because YOGRS's own weights are not public. */
export const SCORE_NAME = "YOGRS (OGRS3 method)";

/** The four parts of the sum that inputs feed. */
export type ScoreTermId = "history" | "status" | "age-and-sex" | "offence";

/** One part of the sum: how far it moves z (the log-odds) up or down. The same for one year and for two. */
export interface ScoreTerm {
  readonly term: ScoreTermId;
  readonly label: string;
  readonly effect: number;
  readonly explanation: string;
}

/** One fact that was read, as it was read. */
export interface ScoreInputShown {
  /** The question to go to, to put it right. */
  readonly input: ScoreInputId;
  readonly label: string;
  readonly value: string;
  /** The part of the sum that it feeds; `null` when it is only shown. */
  readonly term: ScoreTermId | null;
  readonly explanation: string;
}

export interface ReconvictionScore {
  readonly kind: "score";
  readonly name: typeof SCORE_NAME;
  /** Exact probability of a new sanction within one year, in percent, above 0 and below 100. */
  readonly oneYear: number;
  /** Exact probability of a new sanction within two years, in percent. */
  readonly twoYear: number;
  /** Whole percent, rounded half up, kept within 1 and 99. */
  readonly shownOneYear: number;
  readonly shownTwoYear: number;
  /** The level that the score points to (`indicative-lor`). It never sets a judgement. */
  readonly rating: LorLevel;
  /** Why the score may still change, in sentences; empty: it will not, unless the record is corrected. */
  readonly provisional: readonly string[];
  /** What the reader must know, in sentences: unverified numbers, an offence that may be exploitation. */
  readonly warnings: readonly string[];
  readonly inputs: readonly ScoreInputShown[];
  readonly terms: readonly ScoreTerm[];
  readonly constants: { readonly oneYear: number; readonly twoYear: number };
  readonly weightsVersion: string;
  readonly cutOffs: CutOffs;
}

export interface NoScore {
  readonly kind: "no-score";
  readonly name: typeof SCORE_NAME;
  /** Everything that is missing or cannot be used; never empty. */
  readonly missing: readonly MissingInput[];
}

export type ReconvictionResult = ReconvictionScore | NoScore;
