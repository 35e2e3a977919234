import type { Answerable } from "./answer-refusal.tsx";

/** What the server itself refuses, before or around the use case. */

export const tooLarge = (limit: number): Answerable => ({
  status: 413,
  code: "too-large",
  happened: `What was sent is larger than the ${Math.round((limit / 1024 / 1024) * 10) / 10} MB that fit here.`,
  kept: "Nothing was changed. What you typed is still in the form: go back in your browser to find it.",
  toDo: "Save it in smaller parts, or put the longest part into an attachment.",
});

export const notUnderstood: Answerable = {
  status: 400,
  code: "not-understood",
  happened: "What was sent could not be read.",
  kept: "Nothing was changed. What you typed is still in the form: go back in your browser to find it.",
  toDo: "Load the page again and send it once more. A program must send a form or JSON with the right content type.",
};

export const withoutToken = (kept: boolean): Answerable => ({
  status: 403,
  code: "csrf",
  happened: "This came without the sign that one of our own pages sent it, so it was not taken.",
  kept: kept
    ? "Nothing was changed. What you typed is kept, for you alone."
    : "Nothing was changed. What you typed is still in the page that you came from.",
  toDo: kept
    ? "Look at it and send it again from there."
    : "Go back, copy what you typed, load the page again and put it in there.",
  ...(kept ? { link: { href: "/kept-forms", text: "Open what was kept" } } : {}),
});

export const notAllowed: Answerable = {
  status: 403,
  code: "not-allowed",
  happened: "Your role does not allow this.",
  kept: "Nothing was changed.",
  toDo: "Ask your manager or administrator if you need it for your work.",
};

export const signInNeeded = (signInUrl: string): Answerable => ({
  status: 401,
  code: "sign-in-needed",
  happened: "You are not signed in any more.",
  kept: "What you typed is still on this page.",
  toDo: "Sign in again; saving then goes on by itself.",
  signInUrl,
});

export const signInToSend = (kept: boolean, signInUrl: string): Answerable => ({
  status: 401,
  code: "sign-in-needed",
  happened: "Your sign-in had ended when this was sent.",
  kept: kept
    ? "Nothing was changed yet. What you typed is kept, and only you can open it."
    : "Nothing was changed, and we could not tell whose this is, so it is not kept here. It is still in the form: go back in your browser to find it.",
  toDo: kept ? "Sign in again, then send it or discard it." : "Go back and copy what you typed, then sign in again.",
  link: { href: signInUrl, text: "Sign in again" },
});

export const notHere = (methods: readonly string[]): Answerable => ({
  status: 405,
  code: "method-not-allowed",
  happened: `This address can only be used with ${methods.join(" or ")}.`,
  kept: "Nothing was changed.",
  toDo: "Open the page that you came from and try from there.",
});

export const fault = (reference: string): Answerable => ({
  status: 500,
  code: "fault",
  happened: "A fault on our side stopped this.",
  kept: "Nothing was changed. What you typed is still in the page that you came from: go back to find it.",
  toDo: "Try again. If it happens again, tell your administrator.",
  reference,
});

export const unavailable = (reference: string): Answerable => ({
  status: 503,
  code: "unavailable",
  happened: "The database does not answer at the moment.",
  kept: "Nothing was changed. What you typed is still in the page that you came from: go back to find it.",
  toDo: "Try again in a minute.",
  reference,
});
