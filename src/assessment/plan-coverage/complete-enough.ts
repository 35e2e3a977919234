import type { PlanEntry } from "./plan-reader.ts";

/** Without these a target cannot be done: want, steps, who helps, by when, how it is known. */
export const targetFields = ["want", "i-will", "helpers-will", "by-when", "know"] as const;
export type TargetField = (typeof targetFields)[number];

/** Without these nobody who is rung at night can act on a change. */
export const nightFields = ["change", "action", "who", "contact", "speed"] as const;
export type NightField = (typeof nightFields)[number];

/** Without these nobody can go on when the work has ended. */
export const exitFields = ["want", "i-will", "support", "handover", "hard-times"] as const;
export type ExitField = (typeof exitFields)[number];

/** What is not written yet; a text of spaces says nothing. */
export const missingIn = <Field extends string>(entry: PlanEntry, fields: readonly Field[]): readonly Field[] =>
  fields.filter((field) => {
    const value = entry.value(field);
    return value === null || (typeof value === "string" && value.trim() === "");
  });
