import type { Role } from "../database/schema.ts";

/** Whoever works with whole cases: starts and owns stages, is case manager. The database says the same (`app_scope()` is `all`). */
export const wholeCaseRoles: readonly [Role, ...Role[]] = [
  "practitioner",
  "senior-practitioner",
  "manager",
  "court-duty-officer",
  "secure-practitioner",
  "secure-manager",
];

/** Whoever keeps the case record: adds people, offences and outcomes. */
export const recordRoles: readonly [Role, ...Role[]] = [...wholeCaseRoles, "administrative-officer"];

/** Whoever sees to it that every case has somebody. */
export const managingRoles: readonly Role[] = ["manager", "secure-manager"];

/** Whoever answers for who may see a record: restricts it, names an inspector's cases, is told when a restricted one is opened. */
export const overseeingRoles: readonly [Role, ...Role[]] = ["manager", "secure-manager", "data-protection-officer"];
