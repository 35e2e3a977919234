import type { Answerable } from "../http/answer-refusal.tsx";

export const serviceAway: Answerable = {
  status: 503,
  code: "sign-in-service-away",
  happened: "The sign-in service of your organisation does not answer.",
  kept: "Whatever you sent before is kept.",
  toDo: "Try again in a minute. If it goes on, tell those who look after sign-in in your organisation.",
  link: { href: "/sign-in", text: "Try again" },
};

export const notFinished: Answerable = {
  status: 400,
  code: "sign-in-not-finished",
  happened: "This sign-in was not finished: it was cancelled, is too old, or was begun in another browser.",
  kept: "Whatever you sent before is kept.",
  toDo: "Begin again.",
  link: { href: "/sign-in", text: "Sign in" },
};

export const unknownPerson: Answerable = {
  status: 403,
  code: "unknown-person",
  happened: "The sign-in service knows you, but you have no active account in AssetPlus.",
  kept: "Nothing was changed.",
  toDo: "Ask your organisation's AssetPlus administrator to add you, or sign in with the account that you use for this work.",
  link: { href: "/sign-in", text: "Sign in with another account" },
};
