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

/** Whoever sees to it that every case has somebody. */
export const managingRoles: readonly Role[] = ["manager", "secure-manager"];
