/** Who uses which part of the service, as named permissions that read as sentences. */
import { wholeCaseRoles } from "../casework/whole-case-roles.ts";
import { roleIn } from "./routing/permission.ts";

/** Reads or writes stages, whole or the parts that were given to them. */
export const worksWithStages = roleIn(
  "practitioner",
  "senior-practitioner",
  "manager",
  "court-duty-officer",
  "contributor",
  "secure-practitioner",
  "secure-manager",
);

/** Works with whole cases: starts, signs, completes, exports. */
export const worksWithWholeCases = roleIn(...wholeCaseRoles);

/** Keeps the case record: adds people, offences and outcomes. */
export const keepsTheRecord = roleIn(
  "practitioner",
  "senior-practitioner",
  "manager",
  "court-duty-officer",
  "administrative-officer",
  "secure-practitioner",
  "secure-manager",
);
