/**
 * What a document says, before it has a form. One model is drawn twice, as a tagged PDF and as a Word file, so that both
 * always say the same. It knows nothing of stages, questions or people: the caller turns those into blocks.
 *
 * Every text is a plain string in any script; a line feed in it stays a line break.
 */

/** The language the document's own words are in; it is declared in the file, and used by screen readers. */
export type DocumentLanguage = "en-GB" | "cy";

/** A stretch of text in one weight. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
}

/** What was answered: one text; several chosen options; or the words that say that there is no answer. */
export type AnswerText = string | { readonly options: readonly string[] } | { readonly absent: string };

export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly runs: readonly Run[];
}

/** A question with its answer; `meta` is the line of source, author and date under the question. */
export interface AnswerBlock {
  readonly kind: "answer";
  readonly question: string;
  readonly meta?: string;
  readonly value: AnswerText;
}

export interface ListBlock {
  readonly kind: "list";
  readonly items: readonly string[];
  /** Numbered 1, 2, 3 instead of bulleted. */
  readonly ordered?: boolean;
}

/** A table of text; `rowHeaders` says that the first cell of each row names the row. Short rows are filled with empty cells. */
export interface TableBlock {
  readonly kind: "table";
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly rowHeaders?: boolean;
}

/** Terms with what each of them holds, for example details of a person. */
export interface DefinitionBlock {
  readonly kind: "definition";
  readonly items: readonly { readonly term: string; readonly text: string }[];
}

export interface PageBreakBlock {
  readonly kind: "page-break";
}

/** A remark set apart from the text around it, for example a warning. */
export interface NoteBlock {
  readonly kind: "note";
  readonly text: string;
}

/** How a shape is drawn: grey from 0, black, to 1, white. */
export interface Ink {
  readonly fill?: number;
  readonly stroke?: number;
  /** Of the stroke. */
  readonly thickness?: number;
  /** Lengths of stroke and gap. */
  readonly dash?: readonly [number, number];
  /** So far the whole shape is moved. */
  readonly at?: { readonly x: number; readonly y: number };
}

/** A shape of a drawing, in units of the drawing from its top left. */
export type FigureForm = Ink &
  (
    | {
        readonly kind: "rect";
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
        /** Of its corners. */
        readonly radius?: number;
      }
    | { readonly kind: "circle"; readonly x: number; readonly y: number; readonly radius: number }
    /** `d` as in SVG. */
    | { readonly kind: "path"; readonly d: string }
  );

/** A text of a drawing, on one line. */
export interface FigureText {
  readonly kind: "text";
  readonly text: string;
  readonly x: number;
  /** The line on which it stands. */
  readonly y: number;
  readonly size: number;
  readonly fill: number;
  readonly bold?: boolean;
  /** Which part of it stands at `x`; the start, unless another is named. */
  readonly anchor?: "middle" | "end";
}

export type FigureShape = FigureForm | FigureText;

/** A drawing. Only a PDF draws it: all that it says stands in the blocks after it. */
export interface FigureBlock {
  readonly kind: "figure";
  /** Stands over it. */
  readonly caption: string;
  /** What it shows, for who does not see it. */
  readonly alternative: string;
  /** Units. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly FigureShape[];
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | AnswerBlock
  | ListBlock
  | TableBlock
  | DefinitionBlock
  | PageBreakBlock
  | NoteBlock
  | FigureBlock;

/** What every document says of itself, whatever its form. */
export interface DocumentHead {
  readonly title: string;
  /** What the document is about, in one line; also the subject in the file's properties. */
  readonly subject: string;
  readonly language: DocumentLanguage;
  readonly organisation: string;
  /** The young person as the document may name them. */
  readonly youngPersonLabel: string;
  /** What is not signed or not complete: the first line of the document and on every page (design law 8). Empty: nothing to say. */
  readonly statusLine: string;
  /** The moment the document was made; shown in the time of England and Wales. */
  readonly createdAt: Date;
  /** Repeated at the foot of every page, for example the protective marking. */
  readonly footer: string;
}

export interface DocumentModel extends DocumentHead {
  readonly blocks: readonly Block[];
}
