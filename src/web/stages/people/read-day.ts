import { readDate } from "../../../casework/answers/read-date.ts";
import type { FormFields } from "../../routing/request-body.ts";

/** A day from three boxes as ISO; null when all are empty, and what was typed, which is no date, when it is none. */
export function readDay(fields: FormFields, name: string): string | null {
  const parts = ["day", "month", "year"].map((part) => (fields.get(`${name}-${part}`) ?? "").trim().slice(0, 20));
  if (parts.every((part) => part === "")) return null;
  return readDate(parts.join(" "), false) ?? parts.join("/");
}
