/** Who uses which part of the service, as named permissions that read as sentences. */
import { overseeingRoles, recordRoles, wholeCaseRoles } from "../casework/whole-case-roles.ts";
import { anyOf, roleIn } from "./routing/permission.ts";

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
export const keepsTheRecord = roleIn(...recordRoles);

/** An inspector reads the cases that were named, and changes nothing. */
const inspects = roleIn("inspector");
/** Reads pages of stages: whoever works with them, and an inspector. */
export const readsStages = anyOf(worksWithStages, inspects);
/** Reads what belongs to the whole of a stage. */
export const readsWholeCases = anyOf(worksWithWholeCases, inspects);
/** Whoever knows of young people at all; row-level security says which ones. */
export const readsTheRecord = anyOf(keepsTheRecord, roleIn("contributor"), inspects);

/** Sets up the service: its people and what it decides for itself. */
export const setsUpTheService = roleIn("administrator");

/** Answers for who may see a record. */
export const looksAfterRecords = roleIn(...overseeingRoles);
/** Sees what inspectors looked at. */
export const watchesInspectors = roleIn("data-protection-officer");
