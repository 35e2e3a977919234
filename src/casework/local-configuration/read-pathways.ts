import { z } from "zod";
import { pathwayFaults } from "../../assessment/pathways/check-pathways.ts";
import { pathwayBounds, type ReferralPathway } from "../../assessment/pathways/pathway.ts";
import type { Framework } from "../../framework/language.ts";

const text = z.string().max(pathwayBounds.text);
const title = z.string().max(pathwayBounds.title);
const question = z.string().max(100);
const triggerSchema = z.union([
  z.strictObject({ question, codes: z.array(z.string().max(100)).max(pathwayBounds.codes) }),
  z.strictObject({ question, atLeast: z.number() }),
]);
const pathwaysSchema = z
  .array(
    z.strictObject({
      code: z.string().max(60),
      title,
      titleCy: title.optional(),
      service: text,
      kind: z.string().max(60),
      form: text,
      who: text,
      workingDays: z.int().min(0).max(pathwayBounds.workingDays),
      when: z.array(triggerSchema).max(pathwayBounds.triggers),
      retired: z.literal(true).optional(),
    }),
  )
  .max(pathwayBounds.pathways);

/** Reads a service's referral pathways and checks them against the framework, or says everything that does not fit. */
export function readPathways(
  framework: Framework,
  listed: unknown,
  earlier: readonly ReferralPathway[],
):
  | { readonly fits: true; readonly content: readonly ReferralPathway[] }
  | { readonly fits: false; readonly faults: readonly string[] } {
  const read = pathwaysSchema.safeParse(listed);
  if (!read.success)
    return {
      fits: false,
      faults: read.error.issues.map(({ path, message }) => `pathways/${path.join("/")}: ${message}`),
    };
  const content = read.data.map(
    ({ titleCy, retired, ...pathway }): ReferralPathway => ({
      ...pathway,
      ...(titleCy === undefined ? {} : { titleCy }),
      ...(retired ? { retired } : {}),
    }),
  );
  const faults = pathwayFaults(framework, content, earlier);
  return faults.length > 0
    ? { fits: false, faults: faults.map((fault) => `pathways/${fault}`) }
    : { fits: true, content };
}
