/** What somebody chose to see of a timeline, as it stands in the address of the page. */
import { z } from "zod";
import { type Lane, lanes } from "../../../assessment/timeline/lanes.ts";

export interface Choice {
  readonly lanes: ReadonlySet<Lane>;
  /** Months, "2025-03"; null for the usual period. */
  readonly from: string | null;
  readonly to: string | null;
  /** The day round which the same length of time is wanted. */
  readonly at: string | null;
  readonly notProved: boolean;
  /** What is sensitive is printed too. */
  readonly onPaper: boolean;
}

const lane = z.enum(lanes);
const month = z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/);
const day = z.iso.date();

const read = (query: URLSearchParams, name: string, form: z.ZodType<string>): string | null =>
  form.safeParse(query.get(name)).data ?? null;

/** Without a lane, or with none that there is, all are shown. */
export function readChoice(query: URLSearchParams): Choice {
  const chosen = query
    .getAll("lane")
    .slice(0, 50)
    .flatMap((name) => {
      const known = lane.safeParse(name);
      return known.success ? [known.data] : [];
    });
  return {
    lanes: new Set(chosen.length > 0 ? chosen : lanes),
    from: read(query, "from", month),
    to: read(query, "to", month),
    at: read(query, "at", day),
    notProved: query.get("not-proved") === "yes",
    onPaper: query.get("on-paper") === "yes",
  };
}
