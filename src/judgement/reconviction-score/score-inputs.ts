import type { IsoDate, PartialDate } from "../dates.ts";
import type { OffenceCategory } from "./weights.ts";

/** A caution or conviction on one date. Several offences dealt with on one date are one sanction. */
export interface Sanction {
  /** Date of the caution or sentence; before sentence, of the hearing. Older ones may lack day or month. */
  readonly date: PartialDate;
  /** Date of conviction, if earlier than sentence: age at the sanction is then reckoned on it. */
  readonly convictionDate?: IsoDate | undefined;
  readonly kind: "conviction" | "caution";
  /** A custodial sentence: follow-up starts at release. */
  readonly custodial?: boolean | undefined;
  /** Still pending: counted as the current sanction only, and the score is then provisional. */
  readonly provisional?: boolean | undefined;
  /** Appealed or set aside: not counted. */
  readonly setAside?: boolean | undefined;
}

/** Earlier sanctions that are missing from the list, as the practitioner entered them. */
export interface EarlierSanctions {
  /** Whole number 0 to 99; `undefined` when not known. */
  readonly count: number | undefined;
  /** Date of the first of them; may lack day or month. */
  readonly firstDate: PartialDate | undefined;
  /** Was any of them a conviction? Kept and shown; has no weight in this version. `undefined` when not known. */
  readonly anyConviction: boolean | undefined;
}

/**
 * Everything that the score reads. What is not known is `undefined`, never left out, so that a caller cannot forget
 * one. Codes and dates may come from outside: they are checked, and what cannot be used is named.
 */
export interface ScoreInputs {
  /** Sex as recorded for statistics. The method has weights for male and female only. */
  readonly sex: "male" | "female" | "other" | "not-known" | undefined;
  readonly dateOfBirth: IsoDate | undefined;
  /** All listed sanctions, in any order; the current one may be among them. */
  readonly sanctions: readonly Sanction[];
  /** The sanction that the assessment is for. */
  readonly currentSanction: Sanction | undefined;
  /** Category of the main offence of the current sanction. */
  readonly currentOffenceCategory: OffenceCategory | undefined;
  /** Release from the current custodial sentence, actual or expected. */
  readonly releaseDate: IsoDate | undefined;
  readonly assessmentDate: IsoDate | undefined;
  /** Was the list checked against police records? */
  readonly historyChecked: "yes" | "no" | "yet-to-clarify" | undefined;
  /** `undefined`: none were entered by hand. */
  readonly earlierSanctions: EarlierSanctions | undefined;
}

/** Ids of the questions that hold or show the inputs, so that a page can lead to the place to put one right. */
export type ScoreInputId =
  | "person-sex"
  | "person-date-of-birth"
  | "outcomes.current"
  | "outcomes.date"
  | "outcomes.conviction-date"
  | "outcomes.release-date"
  | "sanction-history-checked"
  | "earlier-sanctions-entered"
  | "earlier-first-sanction-date"
  | "earlier-conviction-any"
  | "previous-sanctions"
  | "first-sanction-date"
  | "age-first-sanction"
  | "age-current-sanction"
  | "score-follow-up-date"
  | "score-status-group"
  | "score-offence-category"
  | "assessment-date";

/** Why there is no score: which fact is missing or cannot be used, and what to do. */
export interface MissingInput {
  readonly input: ScoreInputId;
  readonly sentence: string;
}
