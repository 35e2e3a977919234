import { caseworkWords } from "../wording/casework.ts";
import { sharedWords } from "../wording/shared.ts";

/**
 * Why something was not done. A person reads what happened, what was kept and what to do; a program reads the code.
 * 400 not understood, 403 not allowed, 404 not there (or not for this person), 409 out of step, 413 too large, 422 does not fit.
 */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 409 | 413 | 422;
  readonly code: string;
  readonly happened: string;
  readonly kept: string;
  readonly toDo: string;
}

export type Outcome<T, R extends Refusal = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: R };

export const done = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const refused = <R extends Refusal>(refusal: R): { readonly ok: false; readonly refusal: R } => ({
  ok: false,
  refusal,
});

/** What a refusal says. */
export type RefusalWords = Pick<Refusal, "happened" | "kept" | "toDo">;

/** A refusal without a name or a number in it: a constant that speaks when it is read, in the language of the request that shows it. */
export const spoken = <Status extends Refusal["status"]>(
  status: Status,
  code: string,
  say: () => RefusalWords,
): Refusal & { readonly status: Status } => ({
  status,
  code,
  get happened() {
    return say().happened;
  },
  get kept() {
    return say().kept;
  },
  get toDo() {
    return say().toDo;
  },
});

/** The words of a refusal that changed nothing. */
export const nothingChanged = (words: Omit<RefusalWords, "kept">): RefusalWords => ({
  ...words,
  kept: sharedWords().nothingChanged,
});

/** The same answer for what does not exist and for what this person may not know to exist. */
export const notFound: Refusal = spoken(404, "not-found", () => nothingChanged(caseworkWords().notFound));
