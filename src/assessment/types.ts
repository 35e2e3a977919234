/** What evaluating a stage takes and gives (design §6). Pure data: the same in server, browser, API and tests. */
import type { Address, AnswerState, Answers, AnswerValue } from "../framework/answers.ts";
import type {
  OrganisationKind,
  QuestionId,
  SectionGroup,
  SectionId,
  SignedPart,
  StageTypeId,
  SubSectionId,
} from "../framework/language.ts";

/** Everything the evaluation needs and no answer holds. Nothing is read from a clock: a completed stage keeps its date. */
export interface StageFacts {
  readonly stage: StageTypeId;
  /** ISO date on which the stage is assessed. */
  readonly today: string;
  readonly organisationKind: OrganisationKind;
  /** ISO date. */
  readonly openedOn: string;
  /** ISO date, or null before it is known. */
  readonly dueOn: string | null;
  /** Judgements of the last completed stage, by question id; empty for a first stage. */
  readonly previousJudgements: Readonly<Record<QuestionId, string>>;
  /** True when a completed stage lies before this one. */
  readonly hasPreviousStage: boolean;
  /** Answers that stay "yet to clarify" with a reason given at this stage: they hold nothing. */
  readonly keptUnclear?: ReadonlySet<Address>;
}

/** Why something stands between now and completion. */
export type GapKind = "not-answered" | "unfitting" | "yet-to-clarify" | "to-confirm" | "needs-an-entry";
export interface Gap {
  readonly address: Address;
  readonly question: QuestionId;
  readonly subSection: SubSectionId;
  readonly kind: GapKind;
  /**
   * Whether the gap holds completion. `yet-to-clarify` never does at a first stage; at a review, what waits to be confirmed does not in a
   * sub-section that is not reviewed this time.
   */
  readonly holdsCompletion: boolean;
}

/** How far a sub-section is: the honest marks of the navigation. */
export type ProgressMark =
  | "not-looked-at"
  | "started"
  | "yet-to-clarify"
  | "to-confirm"
  | "complete"
  | "nothing-asked"
  /** At a review: stands as it was carried, and nothing was changed or confirmed in it. */
  | "not-reviewed";
export interface Progress {
  readonly mark: ProgressMark;
  readonly shown: number;
  readonly answered: number;
  /** Required and shown but not answered, or not fitting. */
  readonly missing: number;
  readonly yetToClarify: number;
  readonly toConfirm: number;
}

export type CheckSeverity = "stop" | "warn" | "tip";
export interface CheckResult {
  readonly id: string;
  readonly severity: CheckSeverity;
  readonly message: string;
  /** Where to put it right; at least one. */
  readonly addresses: readonly Address[];
}

export interface RaisedFlag {
  readonly id: string;
  readonly label: string;
  /** Where it comes from. */
  readonly question: QuestionId | null;
}

/** A computed value: a code when its question has options, else a number or text; `lines` for computed lists. */
export type ComputedValue = string | number | { readonly lines: readonly ComputedLine[] };
export interface ComputedLine {
  readonly text: string;
  /** Where the line comes from. */
  readonly address?: Address;
}

/** What a condition reads: an answer that fits and is shown, a computed value, or null for none. */
export type FactValue = Exclude<AnswerValue, { readonly unfitting: string }> | ComputedValue | null;

export interface SignatureNeed {
  readonly part: SignedPart;
  readonly needed: boolean;
  /** Sentences: why a manager must sign. */
  readonly because: readonly string[];
}

export interface Evaluation {
  /** Addresses of every question, list and field of an entry that is shown (entries of shown lists included). */
  readonly shown: ReadonlySet<Address>;
  /** As `shown`, with the sections that the stage does not show: their answers count as carried, and conditions read them. */
  readonly counting: ReadonlySet<Address>;
  /** Further questions that are closed until somebody chooses to explore further. Never in `shown`; an answer opens them. */
  readonly openable: ReadonlySet<Address>;
  /** Shown and required. */
  readonly required: ReadonlySet<Address>;
  readonly gaps: readonly Gap[];
  /** The machine's values, also where a worker has set another one. */
  readonly computed: ReadonlyMap<Address, ComputedValue>;
  /** Addresses of computed values that a worker has set otherwise; their answer stands at the same address and counts. */
  readonly corrected: ReadonlySet<Address>;
  readonly flags: readonly RaisedFlag[];
  readonly progress: ReadonlyMap<SubSectionId, Progress>;
  /** Sections in order, with what is left in each. */
  readonly sections: readonly { readonly id: SectionId; readonly group: SectionGroup; readonly left: number }[];
  /** The first gap in page order that holds completion. */
  readonly resumeAt: Gap | null;
  readonly checks: readonly CheckResult[];
  readonly signatures: readonly SignatureNeed[];
  /** Nothing holds completion but signatures. */
  readonly complete: boolean;
}

/** Local configuration of a service that changes what is needed, never what is asked. */
export interface ServiceSettings {
  /** Countersignature criteria by id of `judgement/countersign-criteria`; missing ones take their default. */
  readonly countersignCriteria: Readonly<Record<string, unknown>>;
}

/** States of answers beside the answers; an address without a state is `own`. */
export type AnswerStates = ReadonlyMap<Address, AnswerState>;

export type { Answers };
