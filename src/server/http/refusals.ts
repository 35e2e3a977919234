import { refusalsWords } from "../../wording/refusals.ts";
import { sharedWords } from "../../wording/shared.ts";
import type { Answerable } from "./answer-refusal.tsx";

/** What the server itself refuses, before or around the use case. */

export const tooLarge = (limit: number): Answerable => ({
  status: 413,
  code: "too-large",
  happened: refusalsWords().tooLarge.happened(String(Math.round((limit / 1024 / 1024) * 10) / 10)),
  kept: refusalsWords().stillInForm,
  toDo: refusalsWords().tooLarge.toDo,
});

/** Refusals without a number or a name in them are constants that speak when they are read: in the language of the request. */
export const notUnderstood: Answerable = {
  status: 400,
  code: "not-understood",
  get happened() {
    return refusalsWords().notUnderstood.happened;
  },
  get kept() {
    return refusalsWords().stillInForm;
  },
  get toDo() {
    return refusalsWords().notUnderstood.toDo;
  },
};

export const withoutToken = (kept: boolean): Answerable => ({
  status: 403,
  code: "csrf",
  happened: refusalsWords().withoutToken.happened,
  kept: kept ? refusalsWords().withoutToken.kept : refusalsWords().withoutToken.notKept,
  toDo: kept ? refusalsWords().withoutToken.sendFromThere : refusalsWords().withoutToken.copy,
  ...(kept ? { link: { href: "/kept-forms", text: refusalsWords().withoutToken.openKept } } : {}),
});

export const notAllowed: Answerable = {
  status: 403,
  code: "not-allowed",
  get happened() {
    return refusalsWords().notAllowed.happened;
  },
  get kept() {
    return sharedWords().nothingChanged;
  },
  get toDo() {
    return refusalsWords().notAllowed.toDo;
  },
};

export const signInNeeded = (signInUrl: string): Answerable => ({
  status: 401,
  code: "sign-in-needed",
  happened: refusalsWords().signInNeeded.happened,
  kept: refusalsWords().signInNeeded.kept,
  toDo: refusalsWords().signInNeeded.toDo,
  signInUrl,
});

export const signInToSend = (kept: boolean, signInUrl: string): Answerable => ({
  status: 401,
  code: "sign-in-needed",
  happened: refusalsWords().signInToSend.happened,
  kept: kept ? refusalsWords().signInToSend.kept : refusalsWords().signInToSend.notKept,
  toDo: kept ? refusalsWords().signInToSend.sendOrDiscard : refusalsWords().signInToSend.copy,
  link: { href: signInUrl, text: sharedWords().signInAgain },
});

export const notHere = (methods: readonly string[]): Answerable => ({
  status: 405,
  code: "method-not-allowed",
  happened: refusalsWords().notHere.happened(methods),
  kept: sharedWords().nothingChanged,
  toDo: refusalsWords().notHere.toDo,
});

export const fault = (reference: string): Answerable => ({
  status: 500,
  code: "fault",
  happened: refusalsWords().fault.happened,
  kept: refusalsWords().stillInPage,
  toDo: refusalsWords().fault.toDo,
  reference,
});

export const unavailable = (reference: string): Answerable => ({
  status: 503,
  code: "unavailable",
  happened: refusalsWords().unavailable.happened,
  kept: refusalsWords().stillInPage,
  toDo: refusalsWords().unavailable.toDo,
  reference,
});
