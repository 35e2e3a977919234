/** Why an answer was not saved. Nothing here ever throws away what was typed: the page keeps it until it is saved or taken back. */
import type { Question } from "../../framework/language.ts";
import { answeringWords } from "../../wording/answering.ts";
import type { Refusal } from "../refusal.ts";

/** What a refusal of an answer always says of what was typed. */
const refusal = (status: Refusal["status"], code: string, happened: string, toDo: string): Refusal => ({
  status,
  code,
  happened,
  kept: answeringWords().stays,
  toDo,
});

const shortened = (address: string): string => address.slice(0, 80);

export function badAddress(address: string): Refusal {
  const say = answeringWords();
  return refusal(400, "bad-address", say.badAddress(shortened(address)), say.reloadOrTell);
}

export function unknownQuestion(address: string): Refusal {
  const { happened, toDo } = answeringWords().unknownQuestion;
  return refusal(422, "unknown-question", happened(shortened(address)), toDo);
}

export function notHere({ type, label }: Question): Refusal {
  const { happened, toDo } = type === "ref" ? answeringWords().keptElsewhere : answeringWords().entryByEntry;
  return refusal(422, "answered-elsewhere", happened(label), toDo);
}

export function workedOut({ label }: Question): Refusal {
  const { happened, toDo } = answeringWords().workedOut;
  return refusal(422, "worked-out", happened(label), toDo);
}

export function notAFile({ label }: Question): Refusal {
  const { happened, toDo } = answeringWords().notAFile;
  return refusal(422, "not-a-file", happened(label), toDo);
}

export function tooLong({ label }: Question, length: number): Refusal {
  const { happened, toDo } = answeringWords().tooLong;
  return refusal(413, "too-long", happened(label, length), toDo);
}

export function fixedEntries({ label }: Question): Refusal {
  const { happened, toDo } = answeringWords().fixedEntries;
  return refusal(422, "fixed-entries", happened(label), toDo);
}

export function badEntry({ label }: Question): Refusal {
  const say = answeringWords();
  return refusal(422, "bad-entry", say.badEntry(label), say.reload);
}

export function yjsOnly({ label }: Question): Refusal {
  const { happened, toDo } = answeringWords().yjsOnly;
  return refusal(403, "youth-justice-service-only", happened(label), toDo);
}

export function noVersion(address: string): Refusal {
  const say = answeringWords();
  return refusal(400, "no-version", say.noVersion(shortened(address)), say.reload);
}

export function recordNotYours({ label }: Question): Refusal {
  const { happened, toDo } = answeringWords().recordNotYours;
  return refusal(403, "record-not-yours", happened(label), toDo);
}

/** The run with which the opening of a stage fills it (`start-stage.ts`); no page may use it. */
export const openingRun = "opening";

/** Null when the run id and the number of changes are ones that a page makes. */
export function refuseRun(runId: string, changes: number): Refusal | null {
  if (/^[A-Za-z0-9_-]{1,64}$/.test(runId) && runId !== openingRun && changes <= 1000) return null;
  const say = answeringWords();
  return refusal(400, "bad-save", say.notUnderstood, say.reloadOrTell);
}
