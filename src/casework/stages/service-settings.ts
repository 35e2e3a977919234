import type { ServiceSettings } from "../../assessment/types.ts";
import { currentService } from "../local-configuration/service-configuration.ts";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The local configuration that an evaluation reads: what the service has set, else what stands in the settings of the installation. */
export function serviceSettings(settings: Readonly<Record<string, unknown>>): ServiceSettings {
  const criteria = currentService().criteria ?? settings.countersignCriteria;
  return { countersignCriteria: isObject(criteria) ? criteria : {} };
}
