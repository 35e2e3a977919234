import type { SignedPart } from "../../framework/language.ts";
import { londonDate } from "../../judgement/working-days/london-time.ts";
import { caseworkWords } from "../../wording/casework.ts";
import { dateInWords } from "../../wording/dates.ts";
import { partNames } from "../countersignature/part-names.ts";

/** A moment of a stage's life that can be compared with another, or shown again as it stood. */
export interface Moment {
  readonly kind:
    | "opened"
    | "asked"
    | "returned"
    | "withdrawn"
    | "signed"
    | "moved"
    | "given"
    | "taken-back"
    | "handed-in"
    | "taken-up"
    | "part-returned"
    | "proxy-named"
    | "cover-set"
    | "stand-in-ended"
    | "owner-changed"
    | "due-date-changed"
    | "completed"
    | "stopped"
    | "cancelled";
  readonly at: Date;
  /** With the owner for whom it was done, where somebody stood in. */
  readonly byName: string;
  /** Whom it concerns: who was given a part, who stands in, who owns the stage now. */
  readonly aboutName: string;
  /** Of a new owner: the one before. */
  readonly beforeName: string;
  /** The parts that were given or handed in, by their titles; empty for every other moment. */
  readonly parts: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly part: SignedPart | null;
  /** What was said; of a move, the version moved to. */
  readonly note: string | null;
}

/** "Helen Osei signed Explanations and Conclusions". */
export function momentInWords(moment: Moment): string {
  const { kind, byName, aboutName, part, note, parts } = moment;
  const named = part === null ? "" : partNames[part];
  const say = caseworkWords().moment;
  switch (kind) {
    case "opened":
    case "completed":
    case "stopped":
    case "cancelled":
      return say[kind](byName);
    case "asked":
    case "returned":
    case "withdrawn":
    case "signed":
      return say[kind](byName, named);
    case "moved":
      return say.moved(byName, note ?? "");
    case "given":
    case "taken-back":
    case "part-returned":
      return say[kind](byName, aboutName, parts);
    case "handed-in":
    case "taken-up":
      return say[kind](byName, parts);
    case "proxy-named":
    case "cover-set":
      return say[kind](byName, aboutName, dayOrNone(moment.startsAt), lastDay(moment.endsAt));
    case "stand-in-ended":
      return say[kind](byName, aboutName);
    case "owner-changed":
      return say[kind](byName, moment.beforeName, aboutName);
    case "due-date-changed":
      return say[kind](byName, dayOrNone(moment.startsAt), dayOrNone(moment.endsAt));
  }
}

const dayOrNone = (moment: Date | null): string =>
  moment === null ? "" : dateInWords(londonDate(moment.toISOString()));

/** The day whose end a moment is. */
const lastDay = (end: Date | null): string => dayOrNone(end && new Date(end.getTime() - 1));
