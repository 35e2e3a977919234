import { z } from "zod";
import { longestPanelDays, panelLevels } from "../../assessment/panels/panel-rule.ts";
import {
  COUNTERSIGN_CRITERIA,
  type Criterion,
  type CriterionId,
} from "../../judgement/countersign-criteria/criteria.ts";
import { once } from "../once.ts";
import { currentFramework } from "../stages/framework-versions.ts";
import { longestReviewMonths, longestUnclearDays } from "./service-configuration.ts";

/** Parts that hold for the whole service, whatever the framework. */
const serviceKinds = ["countersign-criteria", "review-interval", "teams", "risk-panel", "unclear-days"] as const;
type ServiceKind = (typeof serviceKinds)[number];
export const isServiceKind = (kind: unknown): kind is ServiceKind => serviceKinds.some((each) => each === kind);

type ReadPart =
  | { readonly fits: true; readonly content: unknown }
  | { readonly fits: false; readonly faults: readonly string[] };

const criterionIds = Object.keys(COUNTERSIGN_CRITERIA) as readonly CriterionId[];

/** What one criterion may be set to. */
function settingSchema(criterion: Criterion): z.ZodType {
  switch (criterion.kind) {
    case "switch":
      return z.boolean();
    case "level":
      return z.enum(["off", ...criterion.scale]);
    case "list":
      return z.array(z.enum(codesOf(criterion))).max(100);
  }
}

/** The codes that may be listed. */
export const codesOf = (criterion: Extract<Criterion, { readonly kind: "list" }>): readonly [string, ...string[]] => {
  const [first = "", ...others] = criterion.options ?? offenceGroups();
  return [first, ...others];
};

const offenceGroups = (): readonly string[] =>
  currentFramework.scales.find(({ id }) => id === "offence-group")?.options.map(({ code }) => code) ?? [];

const criteriaSchema = once(() =>
  z.strictObject({
    criteria: z.strictObject(
      Object.fromEntries(criterionIds.map((id) => [id, settingSchema(COUNTERSIGN_CRITERIA[id]).optional()])),
    ),
  }),
);
const intervalSchema = z.strictObject({ months: z.int().min(1).max(longestReviewMonths) });
const panelSchema = z.strictObject({
  rosh: z.enum(panelLevels),
  safety: z.enum(panelLevels),
  workingDays: z.int().min(0).max(longestPanelDays),
});
const unclearSchema = z.strictObject({ days: z.int().min(1).max(longestUnclearDays) });
/** Own bounds. */
const teamsSchema = z.strictObject({
  teams: z
    .array(
      z.strictObject({
        code: z.string().regex(/^team-[a-z0-9-]{1,60}$/),
        name: z.string().trim().min(1).max(80),
        members: z.array(z.uuid()).max(500),
      }),
    )
    .max(60)
    .refine((teams) => new Set(teams.map(({ code }) => code)).size === teams.length, "a code stands twice")
    .refine(
      (teams) => new Set(teams.map(({ name }) => name.toLowerCase())).size === teams.length,
      "two teams have the same name",
    )
    .refine((teams) => {
      const members = teams.flatMap((team) => team.members);
      return new Set(members).size === members.length;
    }, "somebody is in two teams"),
});

/** Reads a part of the service's own settings, or says everything that does not fit, each with its place. */
export function readServicePart(kind: ServiceKind, input: unknown, colleagues: ReadonlySet<string>): ReadPart {
  switch (kind) {
    case "countersign-criteria": {
      const read = criteriaSchema().safeParse(input);
      return read.success ? { fits: true, content: read.data.criteria } : faults(read.error);
    }
    case "review-interval": {
      const read = intervalSchema.safeParse(input);
      return read.success ? { fits: true, content: read.data } : faults(read.error);
    }
    case "unclear-days": {
      const read = unclearSchema.safeParse(input);
      return read.success ? { fits: true, content: read.data } : faults(read.error);
    }
    case "risk-panel": {
      const read = panelSchema.safeParse(input);
      return read.success ? { fits: true, content: read.data } : faults(read.error);
    }
    case "teams": {
      const read = teamsSchema.safeParse(input);
      if (!read.success) return faults(read.error);
      const strangers = read.data.teams.flatMap(({ code, members }) =>
        members.filter((id) => !colleagues.has(id)).map((id) => `teams/${code}: ${id} does not work in this service`),
      );
      return strangers.length > 0 ? { fits: false, faults: strangers } : { fits: true, content: read.data.teams };
    }
  }
}

const faults = (error: z.ZodError): ReadPart => ({
  fits: false,
  faults: error.issues.map(({ path, message }) => `${path.join("/")}: ${message}`),
});
