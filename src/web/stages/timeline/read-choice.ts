/** What somebody chose to see of a timeline, as it stands in the address of the page. */
import { z } from "zod";
import { lanes } from "../../../assessment/timeline/lanes.ts";
import { type Choice, usualChoice } from "../../../casework/timeline/choice.ts";

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
    lanes: chosen.length > 0 ? new Set(chosen) : usualChoice.lanes,
    from: read(query, "from", month),
    to: read(query, "to", month),
    at: read(query, "at", day),
    notProved: query.get("not-proved") === "yes",
    onPaper: query.get("on-paper") === "yes",
  };
}
