/** Why an answer was not saved. Nothing here ever throws away what was typed: the page keeps it until it is saved or taken back. */
import type { Question } from "../../framework/language.ts";
import type { Refusal } from "../refusal.ts";

const stays = "What you typed is still on your page. Nothing in the stage was changed.";

export const badAddress = (address: string): Refusal => ({
  status: 400,
  code: "bad-address",
  happened: `“${address.slice(0, 80)}” is not the address of a question.`,
  kept: stays,
  toDo: "Reload the page and try again. If it happens again, tell the people who look after the system.",
});

export const unknownQuestion = (address: string): Refusal => ({
  status: 422,
  code: "unknown-question",
  happened: `This stage has no question “${address.slice(0, 80)}”.`,
  kept: stays,
  toDo: "Copy what you typed, reload the page, and put it where it belongs.",
});

export const notHere = (question: Question): Refusal => ({
  status: 422,
  code: "answered-elsewhere",
  happened:
    question.type === "ref"
      ? `“${question.label}” shows a fact that is kept in another place.`
      : `“${question.label}” is answered entry by entry.`,
  kept: stays,
  toDo: question.type === "ref" ? "Change it at the question that it shows." : "Add or change one of its entries.",
});

export const workedOut = (question: Question): Refusal => ({
  status: 422,
  code: "worked-out",
  happened: `“${question.label}” is worked out from other answers and cannot be set.`,
  kept: stays,
  toDo: "Change the answers that it is worked out from.",
});

export const notAFile = (question: Question): Refusal => ({
  status: 422,
  code: "not-a-file",
  happened: `“${question.label}” is answered by attaching files and removing them, one at a time.`,
  kept: stays,
  toDo: "Attach or remove the file on the page of this question.",
});

export const tooLong = (question: Question, length: number): Refusal => ({
  status: 413,
  code: "too-long",
  happened: `The answer to “${question.label}” has ${length} characters. One answer holds up to 1,000,000.`,
  kept: stays,
  toDo: "Shorten it, or attach it as a file.",
});

export const fixedEntries = (question: Question): Refusal => ({
  status: 422,
  code: "fixed-entries",
  happened: `The entries of “${question.label}” are fixed. None can be added, moved or removed.`,
  kept: stays,
  toDo: "Answer the entries that are there.",
});

export const badEntry = (question: Question): Refusal => ({
  status: 422,
  code: "bad-entry",
  happened: `An entry of “${question.label}” takes its place in the list as a whole number from 1, or nothing to remove it.`,
  kept: stays,
  toDo: "Reload the page and try again.",
});

export const yjsOnly = (question: Question): Refusal => ({
  status: 403,
  code: "youth-justice-service-only",
  happened: `“${question.label}” is set by the youth justice service. A secure establishment can read it but not change it.`,
  kept: stays,
  toDo: "Tell the youth justice service case manager what you think should change.",
});

export const noVersion = (address: string): Refusal => ({
  status: 400,
  code: "no-version",
  happened: `The save of “${address.slice(0, 80)}” did not say which version of the answer was seen.`,
  kept: stays,
  toDo: "Reload the page and try again.",
});

export const recordNotYours = (question: Question): Refusal => ({
  status: 403,
  code: "record-not-yours",
  happened: `“${question.label}” is a fact of the case record, which you can read but not change.`,
  kept: stays,
  toDo: "Ask the case manager to change it.",
});

/** The run with which the opening of a stage fills it (`start-stage.ts`); no page may use it. */
export const openingRun = "opening";

/** Null when the run id and the number of changes are ones that a page makes. */
export function refuseRun(runId: string, changes: number): Refusal | null {
  if (/^[A-Za-z0-9_-]{1,64}$/.test(runId) && runId !== openingRun && changes <= 1000) return null;
  return {
    status: 400,
    code: "bad-save",
    happened: "This save was not understood.",
    kept: stays,
    toDo: "Reload the page and try again. If it happens again, tell the people who look after the system.",
  };
}
