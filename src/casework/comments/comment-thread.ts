import type { Address } from "../../framework/answers.ts";
import type { SubSectionId } from "../../framework/language.ts";

export type CommentState = "open" | "answered" | "accepted" | "resolved";

export interface Reply {
  readonly id: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly at: Date;
  readonly text: string;
}

/** A comment on a question or a whole sub-section, with its replies, the oldest first. */
export interface CommentThread {
  readonly id: string;
  readonly stageId: string;
  readonly youngPersonId: string;
  /** Of the question, or the id of the sub-section. */
  readonly address: Address;
  readonly subSection: SubSectionId;
  readonly authorId: string;
  readonly authorName: string;
  readonly at: Date;
  readonly text: string;
  /** Words offered in place of the answer's. */
  readonly suggestedWording: string | null;
  readonly state: CommentState;
  readonly closedByName: string | null;
  readonly closedAt: Date | null;
  readonly replies: readonly Reply[];
}

/** Still asks something of the author of the answer. An answered comment asks its own author: is that enough? */
export const isOpen = (thread: Pick<CommentThread, "state">): boolean => thread.state === "open";

/** Nothing more is expected on either side. */
export const isClosed = (thread: Pick<CommentThread, "state">): boolean =>
  thread.state === "accepted" || thread.state === "resolved";
