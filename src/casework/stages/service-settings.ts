import type { ServiceSettings } from "../../assessment/types.ts";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The local configuration that an evaluation reads, out of the organisation's settings. */
export function serviceSettings(settings: Readonly<Record<string, unknown>>): ServiceSettings {
  const criteria = settings.countersignCriteria;
  return { countersignCriteria: isObject(criteria) ? criteria : {} };
}
