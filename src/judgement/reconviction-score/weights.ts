/**
 * The published weights of OGRS3 (Offender Group Reconviction Scale, version 3): Howard, Francis, Soothill & Humphreys,
 * "OGRS 3: the revised Offender Group Reconviction Scale", Ministry of Justice Research Summary 7/09, 2009. Where copies
 * of it differ, docs/decisions/reconviction-score.md says what was chosen and why. YOGRS's own weights are not public.
 */

export type ScoredSex = "male" | "female";

export const STATUS_GROUPS = ["first-caution", "repeat-caution", "first-conviction", "later-conviction"] as const;
/** First or repeat, caution or conviction: question `score-status-group`. */
export type StatusGroup = (typeof STATUS_GROUPS)[number];

interface OffenceWeight {
  readonly label: string;
  readonly weight: number;
}

/** The twenty categories of the scale `reconviction-category`. */
export const OFFENCE_WEIGHTS = {
  violence: { label: "Violence", weight: 0 },
  robbery: { label: "Robbery", weight: -0.634795912 },
  "public-order": { label: "Public order or harassment", weight: 0.181917975 },
  // One public copy has 0.003276327, another 0.0328: a lost factor of ten.
  "sexual-adult": { label: "Sexual, not against a child", weight: 0.0328 },
  "sexual-child": { label: "Sexual, against a child", weight: -0.653434071 },
  soliciting: { label: "Soliciting", weight: 0.760608858 },
  "burglary-domestic": { label: "Burglary of a home", weight: -0.12394352 },
  "burglary-other": { label: "Other burglary", weight: 0.240604429 },
  theft: { label: "Theft, not of or from vehicles", weight: 0.661244321 },
  handling: { label: "Handling stolen goods", weight: 0.351866973 },
  fraud: { label: "Fraud and forgery", weight: 0.159910192 },
  "absconding-bail": { label: "Absconding or bail offence", weight: 0.733378677 },
  "vehicle-taking": { label: "Taking a vehicle", weight: 0.380059431 },
  "theft-from-vehicle": { label: "Theft from a vehicle", weight: 0.427225615 },
  motoring: { label: "Other motoring", weight: 0.262228428 },
  "drink-driving": { label: "Drink driving", weight: -0.121439408 },
  "criminal-damage": { label: "Criminal damage", weight: 0.204960477 },
  "drugs-supply": { label: "Drug import, export, production or large supply", weight: -0.795556373 },
  "drugs-possession": { label: "Drug possession or small supply", weight: 0.077165871 },
  other: { label: "Other", weight: -0.060667525 },
} as const satisfies Readonly<Record<string, OffenceWeight>>;

export type OffenceCategory = keyof typeof OFFENCE_WEIGHTS;

/** Is this one of the twenty categories? */
export function isOffenceCategory(code: unknown): code is OffenceCategory {
  return typeof code === "string" && Object.hasOwn(OFFENCE_WEIGHTS, code);
}

export interface StatusWeight {
  readonly label: string;
  readonly weight: number;
  /** False: read in one re-use of the method only, not confirmed for cautions here. */
  readonly verified: boolean;
}

export interface AgeBand {
  /** Whole years at the start of follow-up, both ends included. */
  readonly from: number;
  readonly to: number;
  readonly male: number;
  readonly female: number;
}

/** All numbers of the method. z = constant + rate × ln((1 + P) / (offset + Ac − A1)) + status + age and sex + offence. */
export interface ScoreWeights {
  /** Kept with every score, so that a completed stage says by which numbers it was worked out. */
  readonly version: string;
  readonly constants: { readonly oneYear: number; readonly twoYear: number };
  readonly rate: number;
  readonly rateOffset: number;
  readonly status: Readonly<Record<StatusGroup, StatusWeight>>;
  readonly offence: Readonly<Record<OffenceCategory, OffenceWeight>>;
  /** In order of age, without gaps, from 10. */
  readonly ageBands: readonly AgeBand[];
}

const band = (from: number, to: number, male: number, female: number): AgeBand => ({ from, to, male, female });

export const OGRS3_WEIGHTS: ScoreWeights = {
  version: "ogrs3-2009.1",
  constants: { oneYear: 1.402562384, twoYear: 2.121705678 },
  rate: 1.251124464,
  rateOffset: 10,
  status: {
    "first-caution": { label: "First caution", weight: 0, verified: true },
    "repeat-caution": { label: "Repeat caution", weight: 0.083100501, verified: false },
    "first-conviction": { label: "First conviction, nothing before", weight: 0.126142106, verified: true },
    "later-conviction": { label: "Conviction after earlier sanctions", weight: 0.463062792, verified: true },
  },
  offence: OFFENCE_WEIGHTS,
  // Girls of 10 to 15: negative, as in two of three public copies.
  ageBands: [
    band(10, 11, 0, -0.785038489),
    band(12, 13, 0.083922902, -0.613852078),
    band(14, 15, 0.075775765, -0.669521331),
    band(16, 17, -0.061594199, -0.959179629),
    band(18, 20, -0.625103618, -0.897480934),
    band(21, 24, -1.051515067, -1.028488454),
    band(25, 29, -1.166679288, -1.052777806),
    band(30, 34, -1.325976554, -1.129127959),
    band(35, 39, -1.368045933, -1.42187494),
    band(40, 49, -1.499690953, -1.524652221),
    band(50, Number.POSITIVE_INFINITY, -2.025261458, -2.44983716),
  ],
};
