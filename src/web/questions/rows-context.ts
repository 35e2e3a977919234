import type { ComponentChildren } from "preact";
import type { QuestionView } from "./view.ts";

/** What the rows of a page need to know of it. */
export interface RowsContext {
  /** False: everything is shown and nothing can be typed. */
  readonly mayWrite: boolean;
  /** Address of a carried answer that the person chose to change. */
  readonly changing: string | null;
  /** What helps beside a question: comments, guidance, checks. */
  readonly side: (view: QuestionView) => ComponentChildren;
  /** Links at the foot of an answer: comment, history. */
  readonly footLinks: (view: QuestionView) => ComponentChildren;
  /** A text at rest, with what it cites as links. Absent: the text as it is. */
  readonly says?: (text: string) => ComponentChildren;
  /** Level of the headings of the rows; 2 when absent. */
  readonly level?: 2 | 3;
  readonly rowId: (address: string) => string;
  /** The most bytes of one attached file; 0 where no question takes files. */
  readonly fileLimit?: number;
}
