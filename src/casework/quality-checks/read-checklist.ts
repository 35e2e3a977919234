import { z } from "zod";
import { checkSections, type LocalChecklist, qualityCheckIds } from "./quality-checks.ts";

/** Own bounds: a checklist that nobody can read through is none. */
const mostOwn = 60;
const longestText = 400;

const text = z.string().trim().min(1).max(longestText);
const checklistSchema = z.strictObject({
  required: z.boolean(),
  without: z.array(z.enum(qualityCheckIds as readonly [(typeof qualityCheckIds)[number]])),
  own: z
    .array(
      z.strictObject({
        code: z.string().regex(/^local-[a-z0-9-]{1,60}$/),
        section: z.enum(checkSections as readonly [(typeof checkSections)[number]]),
        text,
        textCy: text.optional(),
      }),
    )
    .max(mostOwn)
    .refine((own) => new Set(own.map(({ code }) => code)).size === own.length, "a code stands twice"),
});

export type ReadChecklist =
  | { readonly fits: true; readonly checklist: LocalChecklist }
  | { readonly fits: false; readonly faults: readonly string[] };

/** Reads what a service wants its checklist to be, or says everything that does not fit, each with its place. */
export function readChecklist(input: unknown): ReadChecklist {
  const read = checklistSchema.safeParse(input);
  if (!read.success)
    return { fits: false, faults: read.error.issues.map(({ path, message }) => `${path.join("/")}: ${message}`) };
  const { required, without, own } = read.data;
  return {
    fits: true,
    checklist: {
      required,
      without: [...new Set(without)],
      own: own.map(({ textCy, ...check }) => (textCy === undefined ? check : { ...check, textCy })),
    },
  };
}
