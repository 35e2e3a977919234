import type { Address } from "../../framework/answers.ts";
import type { SubSectionId } from "../../framework/language.ts";

/** A page of a stage that somebody has open. */
export interface Place {
  readonly stageId: string;
  readonly subSection: SubSectionId;
  /** "": the sub-section itself; else the entry of a list whose page it is: `life-events[3f…]`. */
  readonly page: Address;
}

/** Somebody else who has the page open. */
export interface Other {
  readonly name: string;
  /** The question in which they write; null while they only read. */
  readonly address: Address | null;
}

/** How long somebody counts as there after their page last said so (seconds, own); the migration says the same to the reader of many stages. */
export const thereFor = 20;
