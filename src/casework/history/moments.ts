import type { SignedPart } from "../../framework/language.ts";
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
    | "completed"
    | "stopped"
    | "cancelled";
  readonly at: Date;
  readonly byName: string;
  readonly part: SignedPart | null;
  readonly note: string | null;
}

/** "Helen Osei signed Explanations and Conclusions". */
export function momentInWords(moment: Moment): string {
  const part = moment.part === null ? "" : partNames[moment.part];
  switch (moment.kind) {
    case "opened":
      return `${moment.byName} began the stage`;
    case "asked":
      return `${moment.byName} asked for ${part} to be signed`;
    case "returned":
      return `${moment.byName} returned ${part}`;
    case "withdrawn":
      return `${moment.byName} withdrew the request to sign ${part}`;
    case "signed":
      return `${moment.byName} signed ${part}`;
    case "moved":
      return `${moment.byName} moved the stage to ${moment.note ?? "a new version"}`;
    case "completed":
    case "stopped":
    case "cancelled":
      return `${moment.byName} ${moment.kind} the stage`;
  }
}
