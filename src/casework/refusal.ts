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

/** The same answer for what does not exist and for what this person may not know to exist. */
export const notFound: Refusal = {
  status: 404,
  code: "not-found",
  happened: "There is nothing here that you can open.",
  kept: "Nothing was changed.",
  toDo: "Check the address, or go to your home page and open the young person from there.",
};
