import type { Gap } from "../../assessment/types.ts";
import type { Address, AnswerState, AnswerValue } from "../../framework/answers.ts";
import type { AttachedFile } from "../../framework/attached-file.ts";
import type { EntryGridWords, Option, QuestionType } from "../../framework/language.ts";

/** Where an answer stands and who wrote it, in words ready to show. */
export interface AnswerFoot {
  readonly state: AnswerState;
  /** "You, today 14:32", "Sam Okafor, 28 May 2026". */
  readonly written: string;
  /** Carried, confirmed or received: "Pre-sentence report, 28 May 2026, Sam Okafor". */
  readonly source: string | null;
}

/** What every row has. */
export interface CommonView {
  readonly address: Address;
  /** "1": the place on the page; further questions and what stands aside have none. */
  readonly number: string | null;
  readonly label: string;
  readonly hint: string | null;
  /** False: kept in the page for opening at once, but not asked at present. */
  readonly shown: boolean;
  /** Opens only by choice ("Explore further"). */
  readonly openable: boolean;
  readonly required: boolean;
  /** Asked for an answer wherever its part is used, although the stage may be completed without that part. */
  readonly wanted?: boolean;
  readonly gap: Gap["kind"] | null;
  readonly openComments: number;
  /** Questions that this one opens, shown under it. */
  readonly further: readonly QuestionView[];
}

/** A question with a control. */
export interface AskedView extends CommonView {
  readonly kind: "asked";
  readonly type: Exclude<QuestionType, "computed" | "ref" | "list">;
  readonly options: readonly Option[];
  readonly value: AnswerValue | null;
  readonly version: number;
  readonly foot: AnswerFoot | null;
  /** Of a carried answer: what happened since, how old it is, and which act that advises. Absent: nothing is known against it. */
  readonly carried?: {
    readonly since: string | null;
    readonly age: string | null;
    readonly advice: "confirm" | "change";
    /** The first of its page: the keys act on it. */
    readonly first: boolean;
  };
  /** Set by the youth justice service, and the viewer works elsewhere: read, not answered. */
  readonly yjsOnly: boolean;
  /** Of a file question: what is attached, and the address under which it is opened. */
  readonly files?: { readonly attached: readonly AttachedFile[]; readonly path: string };
  /** Of a person or an organisation: those that the record and this stage name already. */
  readonly suggestions?: readonly string[];
  /** Of a choice among entries: the lists that hold none yet, and where one is added. */
  readonly emptyLists?: readonly EmptyList[];
  readonly range: { readonly from?: number | undefined; readonly to?: number | undefined };
}

/** A list without entries: what one of them is called, and the place where one is added. */
export interface EmptyList {
  readonly entryName: string;
  readonly href: string;
  readonly title: string;
}

/** A value that is worked out, or a fact that lives elsewhere. */
export interface ShownView extends CommonView {
  readonly kind: "computed" | "ref";
  readonly lines: readonly { readonly text: string; readonly href: string | null }[];
  /** Where the fact is changed. */
  readonly home: { readonly href: string; readonly title: string } | null;
  /** Worked out for statistics and other pages: stands closed at the end of the page. */
  readonly aside: boolean;
  /** Why a worked-out value can be corrected, and the correction, are asked under it. */
  readonly correction: AskedView | null;
}

/** A field beside an entry's name: its answer as text, or what was worked out as lines, each with the way to it. */
export type ListCell = string | ShownView["lines"];
export interface ListEntryView {
  readonly id: string;
  readonly address: Address;
  readonly href: string;
  readonly name: string;
  /** Before its name where entries stand in a grid: A, B, C. */
  readonly letter?: string;
  readonly cells: readonly ListCell[];
  readonly left: number;
  /** Of what child or parent say, of which nothing is ever left: how many answers there are. */
  readonly answered?: number;
  readonly state: AnswerState;
  readonly version: number;
}
/** Entries as a table; each opens on its own page. */
export interface ListView extends CommonView {
  readonly kind: "list";
  readonly list: string;
  readonly entryName: string;
  readonly headers: readonly string[];
  /** Says enough of each entry to weigh them against one another: it takes the width of the page. */
  readonly wide?: boolean;
  readonly entries: readonly ListEntryView[];
  readonly deleted: readonly { readonly id: string; readonly version: number; readonly name: string }[];
  readonly fixed: boolean;
}

/** An entry as it stands in a cell of a grid: its letter, its name and the way to it. */
export interface GridMark {
  readonly letter: string;
  readonly name: string;
  readonly href: string;
}
/** One choice: what it answers in the columns, the level it advises, who stands there. */
export interface GridCell {
  readonly column: Option;
  readonly advises: Option;
  readonly chosen: boolean;
  readonly others: readonly GridMark[];
  /** "B was here on 12 November 2026": where the entry in hand stood when it was last signed, or at the last stage. */
  readonly former: string | null;
}
export interface GridRow {
  readonly option: Option;
  readonly serious: boolean;
  readonly cells: readonly GridCell[];
}
/** Two judgements of an entry that are chosen together: one choice saves both, each for itself. */
export interface GridView extends CommonView {
  readonly kind: "grid";
  readonly rows: AskedView;
  readonly columns: AskedView;
  /** "Impact" and "Likelihood". */
  readonly axes: { readonly rows: string; readonly columns: string };
  readonly words: EntryGridWords;
  /** The gravest first. */
  readonly lines: readonly GridRow[];
  /** What the choice suggests, worked out with how soon it could come. */
  readonly advice: ShownView;
  /** What each level means, the lowest first. */
  readonly levels: readonly Option[];
  /** The entry in hand. */
  readonly own: Omit<GridMark, "href">;
}

export type QuestionView = AskedView | ShownView | ListView | GridView;

/** The questions that a row of a page holds: of a grid those that it answers. */
export const partsOf = (view: QuestionView): readonly Exclude<QuestionView, GridView>[] =>
  view.kind === "grid" ? [view.rows, view.columns, view.advice] : [view];
