import type { Address, AnswerState, AnswerValue } from "../../framework/answers.ts";
import type { AnswerMeta } from "./visible-stage.ts";

/** One stored answer of a stage or fact of a record. A null value was cleared, or is an entry that was deleted. */
export interface StoredAnswer {
  readonly address: Address;
  readonly value: AnswerValue | null;
  readonly version: number;
  readonly state: AnswerState;
  readonly source: AnswerMeta["source"];
  readonly authorId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A row as `json_build_array` sends it: address, value, version, state, source, author, time. */
export type StoredRow = readonly [
  Address,
  AnswerValue | null,
  number,
  AnswerState,
  AnswerMeta["source"],
  string,
  number,
];

export const fromRow = ([address, value, version, state, source, authorId, at]: StoredRow): StoredAnswer => ({
  address,
  value,
  version,
  state,
  source,
  authorId,
  at,
});
