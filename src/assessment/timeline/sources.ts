/** How lists say when something began, ended, or goes on. What is not named here follows from the framework's own marks. */
import type { QuestionId } from "../../framework/language.ts";
import type { CompiledQuestion } from "../compiled-stage.ts";
import { isOnTimeline } from "./lanes.ts";
import type { Entry } from "./timeline-input.ts";

/** Names of fields that hold an end. */
const ends: ReadonlySet<string> = new Set(["to", "end", "date-to"]);

/** Where a day of an order has two fields, the one that says more stands first. */
const begins: Readonly<Record<QuestionId, readonly string[]>> = {
  outcomes: ["start", "date"],
};

/** Fields that are a mark of their own beside the entry's. */
const apart: ReadonlySet<QuestionId> = new Set(["outcomes.release-date"]);

/** Lists that are on the timeline and hold nothing that happened on a day: a target is a wish with a date and stands in the plan (own). */
const notDrawn: ReadonlySet<QuestionId> = new Set(["plan-targets"]);

/** Lists of which an entry without an end still goes on; their hints say so. */
const goOn: ReadonlySet<QuestionId> = new Set([
  "ete-places",
  "services-involved",
  "care-periods",
  "remand-history",
  "external-controls",
  "health-conditions",
]);

/** Questions that say since when something is so. */
export const saysSince: ReadonlySet<QuestionId> = new Set(["accommodation-since", "neet-since"]);

/** Whether an entry without an end goes on. A child protection plan does while the question says that there is one. */
export function goesOn(entry: Entry, protectionNow: boolean): boolean {
  if (entry.list === "outcomes") return entry.text("status") === "active" && entry.text("start") !== null;
  if (entry.list === "child-protection-plans") return protectionNow;
  return goOn.has(entry.list);
}

/** The fields of a list that say when, by name without the list. */
export interface DatedFields {
  readonly from: readonly string[];
  readonly until: string | null;
  readonly apart: readonly string[];
}

/** Null for a list without a date on the timeline. */
export function datedFields(list: CompiledQuestion): DatedFields | null {
  const { id } = list.question;
  if (notDrawn.has(id)) return null;
  const nameOf = (field: QuestionId): string => field.slice(id.length + 1);
  const dated = list.fields
    .map(({ question }) => question)
    .filter(({ type, uses, id: field }) => {
      if (type !== "date" && type !== "partialDate") return false;
      return uses.some(isOnTimeline) || nameOf(field) === "date";
    });
  const until = dated.map(({ id: field }) => nameOf(field)).find((name) => ends.has(name)) ?? null;
  const own = dated.filter(({ id: field }) => apart.has(field)).map(({ id: field }) => nameOf(field));
  const from = dated.map(({ id: field }) => nameOf(field)).filter((name) => name !== until && !own.includes(name));
  if (from.length === 0) return null;
  return { from: begins[id] ?? from.slice(0, 1), until, apart: own };
}
