import { sharedWords } from "../../wording/shared.ts";
import { signInWords } from "../../wording/sign-in.ts";
import type { Answerable } from "../http/answer-refusal.tsx";

export const serviceAway = (): Answerable => ({
  status: 503,
  code: "sign-in-service-away",
  happened: signInWords().serviceAway.happened,
  kept: signInWords().sentIsKept,
  toDo: signInWords().serviceAway.toDo,
  link: { href: "/sign-in", text: signInWords().serviceAway.tryAgain },
});

export const notFinished = (): Answerable => ({
  status: 400,
  code: "sign-in-not-finished",
  happened: signInWords().notFinished,
  kept: signInWords().sentIsKept,
  toDo: signInWords().beginAgain,
  link: { href: "/sign-in", text: sharedWords().signIn },
});

export const unknownPerson = (): Answerable => ({
  status: 403,
  code: "unknown-person",
  happened: signInWords().unknownPerson.happened,
  kept: sharedWords().nothingChanged,
  toDo: signInWords().unknownPerson.toDo,
  link: { href: "/sign-in", text: signInWords().unknownPerson.another },
});
