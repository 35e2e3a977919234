/**
 * The language in which a framework says what is asked. Everything in `framework/` is data of these types and
 * nothing else; `assessment/` gives it meaning. Source: design §5 and the conventions of the content tables.
 */

/** Kebab-case, unique in the framework. A field of a list is `list.field`. A fact of the case record begins with `case:`. */
export type QuestionId = string;
export type SubSectionId = string;
export type SectionId = string;
export type ScaleId = string;
export type StageTypeId = string;

/** A fact that a condition reads: a question, a field of a list, or one of the pseudo-facts. */
export type FactId = QuestionId;
export const pseudoFacts = ["stage", "age", "offence-on-record"] as const;

export type Comparison = "=" | "!=" | ">=" | "<=" | ">" | "<";

/** When a question is shown. Written with the helpers of `conditions.ts`; codes are compared, never labels. */
export type Condition =
  | { readonly op: "and" | "or"; readonly of: readonly Condition[] }
  | { readonly op: "not"; readonly of: Condition }
  /** Some entry of the list makes it true; all facts inside are fields of that one list. */
  | { readonly op: "any"; readonly of: Condition }
  /** At least one of these single answers has a code marked `flagged` in its scale. */
  | { readonly op: "flagged"; readonly facts: readonly FactId[] }
  | { readonly op: "count"; readonly list: QuestionId; readonly by: Comparison; readonly number: number }
  /** `=`: the answer is this code (no answer: false). `!=`: there is no answer, or another one. */
  | { readonly op: "=" | "!="; readonly fact: FactId; readonly code: string }
  | { readonly op: "in"; readonly fact: FactId; readonly codes: readonly string[] }
  /** A multi has this tick; `any-but-none`: a tick that is not a closing code. */
  | { readonly op: "has"; readonly fact: FactId; readonly code: string }
  | { readonly op: "empty"; readonly fact: FactId }
  /** Numbers, and dates against today. No answer: false. */
  | {
      readonly op: "compare";
      readonly fact: FactId;
      readonly by: ">=" | "<=" | ">" | "<";
      readonly value: number | "today";
    };

/** One choice of a scale or of a question's own options. */
export interface Option {
  readonly code: string;
  readonly label: string;
  readonly definition?: string;
  /** Counts as a concern (`flagged(…)`). */
  readonly flagged?: true;
  /** Rules out every other tick of a multi (none, yet to clarify, not known …). */
  readonly closing?: true;
  /** Machine-readable properties, for example the kind and tier of an outcome or the score of an AUDIT answer. */
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface Scale {
  readonly id: ScaleId;
  /** Codes from the least to the most, where the answers have an order. What is left out ("Not sure") has no place in it. */
  readonly ordered?: readonly string[];
  readonly options: readonly Option[];
}

/** Where the choices of a question come from. */
export type Options =
  | { readonly scale: ScaleId }
  | { readonly own: readonly Option[] }
  /** Live entries of lists (the answer holds entry ids), and fixed choices beside them. No condition may test them. */
  | { readonly entriesOf: readonly QuestionId[]; readonly also: readonly Option[] };

export type Depth = "core" | "further";
/** `stage`: before the stage completes; `shown`: when shown; `never`: may stay empty. */
export type Required = "stage" | "shown" | "never";
/** `seed`: named in a source document; `public`: read in public material; `recall`: field knowledge, not confirmed; `own`: our design. */
export type Provenance = { readonly source: "seed" | "public" | "recall" | "own"; readonly detail?: string };

/** What else uses the fact, for example `desistance:lifestyle`, `flag:weapon`, `timeline:care`, `report:psr`, `plan`, `summary`. */
export type Use =
  | `desistance:${string}`
  | `flag:${string}`
  | `timeline:${string}`
  | `report:${string}`
  | `child-voice:${string}`
  | `beside:${string}`
  | "plan"
  | "summary"
  | "stats"
  | "yogrs"
  | "scaled-approach"
  | "countersign";

/** Which questions of a self-assessment are asked: from the stage; the worker may choose another. */
export const selfAssessmentForms = ["initial", "review", "end", "transfer", "prevention"] as const;
export type SelfAssessmentForm = (typeof selfAssessmentForms)[number];

/** What an item of a self-assessment has beside its question. Source: content part 40, self-assessment-rules. */
export interface SelfAssessmentItem {
  /** The words for children who find "I" hard ("someone like me"); the label is the first person. Parents and carers have no such words. */
  readonly third?: string;
  readonly thirdPrevention?: string;
  /** Answers that ask the practitioner to look again; `any-answer`: whatever was said. */
  readonly prompts?: readonly string[] | "any-answer";
  /** Answers that a worker acts on at once. */
  readonly tellNow?: readonly string[];
  /** The prompts ask out of interest: a change since last time is more or less of it, neither better nor harder. */
  readonly plainChange?: true;
  /** Pictures from which free words can start. */
  readonly pictures?: readonly string[];
  /** About the worker: shown beside a question to managers only. */
  readonly besideFor?: "manager";
}

interface QuestionCommon {
  readonly id: QuestionId;
  readonly label: string;
  /** Replaces the whole label in prevention cases. */
  readonly labelPrevention?: string;
  readonly hint?: string;
  /** The question in a word or two, for the head of a table. Left out: the label. */
  readonly short?: string;
  readonly depth: Depth;
  readonly shownWhen?: Condition;
  readonly required: Required;
  readonly uses: readonly Use[];
  readonly provenance: Provenance;
  /** The rule or the builder's note behind the question; shown in the data dictionary, never to a practitioner. */
  readonly note?: string;
  /** A secure establishment may read but not change it. */
  readonly yjsOnly?: true;
  /** Not carried to the next stage. */
  readonly noCarry?: true;
  /** Filled by the system or from the case record, shown to be checked. */
  readonly prefilled?: true;
  /** Names people who must not be named elsewhere: never in a module for victims, the child's copy or a shared summary. */
  readonly restricted?: true;
  /** Where the one answer lives: in the stage (default) or in the young person's case record. */
  readonly home?: "record";
  /**
   * Made beside another question: the words behind "Something else", the reason of a corrected value, or the practitioner's word
   * on an item of a self-assessment (`look-again`: a comment, or "seen, nothing to add"; `tell-now`: what was done at once).
   */
  readonly companion?: {
    readonly of: QuestionId;
    readonly kind: "other-text" | "correction-reason" | "look-again" | "tell-now";
  };
  /** An item of a self-assessment: the child or the parent speaks. */
  readonly item?: SelfAssessmentItem;
}

export interface TextQuestion extends QuestionCommon {
  readonly type: "shortText" | "narrative" | "person" | "organisation";
}
export interface DateQuestion extends QuestionCommon {
  readonly type: "date" | "partialDate";
  /** A required date may stay empty while this is true ("not known yet" is ticked). */
  readonly emptyWhen?: Condition;
}
export interface NumberQuestion extends QuestionCommon {
  readonly type: "number";
  readonly from?: number;
  readonly to?: number;
}
export interface ChoiceQuestion extends QuestionCommon {
  readonly type: "single" | "multi" | "judgement";
  readonly options: Options;
}
/** Attachments, any number: the answer holds a text for each (`attached-file.ts`). They belong to a stage, never to the case record. */
export interface FileQuestion extends QuestionCommon {
  readonly type: "file";
}
export interface ListQuestion extends QuestionCommon {
  readonly type: "list";
  readonly fields: readonly FieldQuestion[];
  /** A required list needs one entry unless it may be empty. */
  readonly mayBeEmpty?: true;
  /** A required list may stay empty while this is true ("none known yet" is ticked). */
  readonly emptyWhen?: Condition;
  /** One entry for each code of this scale, none can be added or removed; entry id = code. */
  readonly fixedEntries?: ScaleId;
  /** What one entry is called on its button and heading: "offence", "life event". */
  readonly entryName: string;
  /** The field that names an entry in tables, links and live options. */
  readonly entryLabel: QuestionId;
  /** An entry too long for one page is filled in page by page: every field stands on one of them, in this order. */
  readonly pages?: readonly ListPage[];
  /** Fields that stand beside an entry's name in its table. Left out: the first three that tell entries apart. */
  readonly columns?: readonly QuestionId[];
  /** Two judgements of an entry that are chosen together, as one cell of a grid. */
  readonly grid?: EntryGrid;
}
/** A grid in which one choice answers two judgements of an entry, and what each cell advises. It decides nothing. */
export interface EntryGrid {
  /** The judgement whose answers are the rows, drawn the gravest first. */
  readonly rows: QuestionId;
  /** The judgement whose answers are the columns. */
  readonly columns: QuestionId;
  /** The worked-out field that says what the choice suggests: its rule gives the cells their levels. */
  readonly advice: QuestionId;
  /** The judgement of the whole on which the entries bear, in the levels of the advice. */
  readonly judgement: QuestionId;
  /** The answer of the rows at which serious harm begins: a heavy line stands there. */
  readonly seriousFrom: string;
  readonly words: EntryGridWords;
}
/** The words of a grid; those of rows, columns and levels are their scales'. */
export interface EntryGridWords {
  /** What the one choice asks. */
  readonly heading: string;
  /** What it means to stand above the heavy line, and below it. */
  readonly serious: string;
  readonly lesser: string;
  /** When a cell advises more than it says. */
  readonly sooner: string;
}
/** One page of an entry. Its id is unique among those of sub-sections. */
export interface ListPage {
  readonly id: SubSectionId;
  readonly title: string;
  readonly titlePrevention?: string;
  readonly guide: string;
  /** As of a sub-section. */
  readonly example?: string;
  readonly leaveOut?: string;
  readonly fields: readonly QuestionId[];
}
/** How a shown value is worked out. It is never asked. */
export type ComputedRule =
  | { readonly kind: "copy"; readonly of: QuestionId }
  /** The first case that is true gives the value; otherwise the last. */
  | {
      readonly kind: "cases";
      readonly cases: readonly { readonly when: Condition; readonly value: string }[];
      readonly otherwise: string | null;
    }
  /**
   * A pure function of `assessment/computed/`, by name, with every fact and list it reads. `everything`: worked out after all
   * others, and nothing may read it. `asRecorded`: facts read whether they are shown or not, for a rule that decides whether
   * its own source is shown (the kind of case hides and shows the list of outcomes).
   */
  | {
      readonly kind: "named";
      readonly name: string;
      readonly reads: readonly FactId[] | "everything";
      readonly asRecorded?: readonly FactId[];
    };

export interface ComputedQuestion extends QuestionCommon {
  readonly type: "computed";
  readonly options?: Options;
  readonly rule: ComputedRule;
  /** A worker may set another value and give a reason; both are kept. */
  readonly correctable?: true;
}
/** Shows, and lets edit unless read-only, a fact that lives elsewhere: a question, a list, a sub-section or facts of the case record. */
export interface RefQuestion extends QuestionCommon {
  readonly type: "ref";
  readonly to: readonly (QuestionId | SubSectionId)[];
  readonly readOnly?: true;
  /** In a list: the field of the same entry that picks the entry whose fact is shown. */
  readonly via?: QuestionId;
  /** In a list: shows the entries of `to` whose field of this id picks the entry in hand. */
  readonly linkedBy?: QuestionId;
  /** Of a list: shows only entries for which this is true. */
  readonly onlyEntries?: Condition;
}

export type FieldQuestion =
  | TextQuestion
  | DateQuestion
  | NumberQuestion
  | ChoiceQuestion
  | FileQuestion
  | ComputedQuestion
  | RefQuestion;
export type Question = FieldQuestion | ListQuestion;
export type QuestionType = Question["type"];

/** What belongs on the page: fact or analysis. */
export interface SubSection {
  readonly id: SubSectionId;
  readonly title: string;
  readonly titlePrevention?: string;
  /** What belongs here: fact or analysis. */
  readonly guide: string;
  /** A short text as a good practitioner would write it here, about nobody real. */
  readonly example?: string;
  /** What does not belong here, and where it goes. */
  readonly leaveOut?: string;
  readonly questions: readonly Question[];
}

/** The letters of the stages table: CR, PFS, OFF, FC, EC, PP; `stage` is shown at every stage; `module` where the stage names it; the two self-assessments where the stage has forms for them; `record` holds the facts of the case record. */
export type SectionGroup =
  | "stage"
  | "core-record"
  | "personal-family-social"
  | "offending"
  | "foundations"
  | "explanations"
  | "pathways"
  | "module"
  | "self-assessment"
  | "carer-self-assessment"
  | "record";

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly titlePrevention?: string;
  readonly group: SectionGroup;
  readonly subSections: readonly SubSection[];
}

/** The parts of a stage that are signed apart. `explanations` covers the Core Record and Information Gathering too. */
export const signedParts = ["explanations", "pathways", "modules"] as const;
export type SignedPart = (typeof signedParts)[number];

export type OrganisationKind = "youth-justice-service" | "secure-establishment" | "placements-team" | "probation";

export interface StageType {
  readonly id: StageTypeId;
  readonly title: string;
  readonly whenUsed: string;
  readonly mayStart: readonly OrganisationKind[];
  readonly groups: readonly SectionGroup[];
  readonly modules: readonly { readonly section: SectionId; readonly optional?: true }[];
  /**
   * What must be complete before the stage is: groups, sections, sub-sections or single questions. What is left out is shown and may be
   * answered. Left out altogether: all that is shown, optional modules apart. The case record and the `stage` group always count.
   */
  readonly mustBeComplete?: readonly (SectionGroup | SectionId | SubSectionId | QuestionId)[];
  /**
   * A review: these groups must be marked, changed or checked with no change. A sub-section outside of them may stay as it was carried ("not
   * reviewed this time"); what is asked anew there, and what was "yet to clarify", counts all the same. Source: content part 30, stages,
   * "sections that must be complete".
   */
  readonly mustBeMarked?: readonly SectionGroup[];
  /** Forms of the self-assessments, the usual one first; left out where the stage asks for none. None is ever required. */
  readonly selfAssessments?: {
    readonly youngPerson: readonly SelfAssessmentForm[];
    readonly carer: readonly SelfAssessmentForm[];
  };
  readonly vocabulary: "standard" | "prevention" | "as-the-case";
  readonly signed: readonly SignedPart[];
  /** From the moment in `clockStarts` to the due date. */
  readonly timeLimit: {
    readonly amount: number;
    readonly unit: "working-days" | "days" | "hours" | "months";
    readonly direction: "after" | "before";
    readonly source: string;
  };
  readonly clockStarts: string;
}

export interface Flag {
  readonly id: string;
  readonly label: string;
  /** Raised when this is true; the alert links to these facts. */
  readonly raisedWhen: Condition;
}

/** One version of one framework. A version never changes once a stage was begun with it (law 3). */
export interface Framework {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly scales: readonly Scale[];
  readonly stages: readonly StageType[];
  readonly flags: readonly Flag[];
}
