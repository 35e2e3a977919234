import type { SignedPart } from "../../framework/language.ts";
import { caseworkWords } from "../../wording/casework.ts";
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
  /** What was said; of a move, the version moved to. */
  readonly note: string | null;
}

/** "Helen Osei signed Explanations and Conclusions". */
export function momentInWords({ kind, byName, part, note }: Moment): string {
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
  }
}
