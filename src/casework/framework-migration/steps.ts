import { type ReadyMigration, readyMigration } from "../../assessment/framework-migration/ready-migration.ts";
import type { Framework } from "../../framework/language.ts";
import type { FrameworkMigration } from "../../framework/migration.ts";
import { frameworkMigrations } from "../../framework/migrations/all.ts";
import { frameworkVersion, frameworkVersions } from "../stages/framework-versions.ts";

/** The version with which new stages of a framework begin. */
export const livingVersion = (framework: string): string | null =>
  frameworkVersions.find(({ id }) => id === framework)?.version ?? null;

/** Whether a stage of this version can be moved to a newer one. */
export const isEarlier = (framework: string, version: string): boolean => {
  const living = livingVersion(framework);
  return living !== null && living !== version;
};

/**
 * The steps from a version to the living one, in order, each with both of its versions; none when it is the living one.
 *
 * @throws Error when a step is missing, which the start-up check rules out for every version that is held
 */
export const stepsFrom = ({ id, version }: Pick<Framework, "id" | "version">): readonly ReadyMigration[] =>
  pathFrom(id, version).map((step) =>
    readyMigration(step, frameworkVersion(id, step.from), frameworkVersion(id, step.to)),
  );

/** The migrations from a version to another, the living one unless said otherwise. */
export function pathFrom(
  framework: string,
  version: string,
  until: string | null = livingVersion(framework),
): readonly FrameworkMigration[] {
  const path: FrameworkMigration[] = [];
  for (let at = version; at !== until; ) {
    const step = frameworkMigrations.find((each) => each.framework === framework && each.from === at);
    if (step === undefined)
      throw new Error(`There is no migration from ${framework} ${at} to ${until ?? "any version"}.`);
    path.push(step);
    at = step.to;
  }
  return path;
}
