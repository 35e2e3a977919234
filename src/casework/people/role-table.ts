import type { Permission, Role } from "../../database/schema.ts";
import type { OrganisationKind } from "../../framework/language.ts";

/** Which roles work in which kind of organisation, in the order in which they are offered (design §1). */
const rolesIn: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  "youth-justice-service": [
    "practitioner",
    "senior-practitioner",
    "manager",
    "administrative-officer",
    "court-duty-officer",
    "contributor",
    "administrator",
    "data-protection-officer",
    "inspector",
  ],
  "secure-establishment": [
    "secure-practitioner",
    "secure-manager",
    "contributor",
    "administrator",
    "data-protection-officer",
    "inspector",
  ],
  "placements-team": ["placements-officer", "administrator", "data-protection-officer"],
  probation: ["probation-officer", "administrator", "data-protection-officer"],
};

export const rolesOffered = (kind: OrganisationKind): readonly Role[] => rolesIn[kind];

/**
 * Who may be given which permission. Countersigning and sending are permissions, not job titles (design §9): who signs must read whole
 * stages, and who sends must reach the record. Nobody has them by role alone. The database says the same of countersigning (0013).
 */
const holders: Readonly<Record<Permission, readonly Role[]>> = {
  countersign: ["practitioner", "senior-practitioner", "manager", "secure-practitioner", "secure-manager"],
  send: [
    "practitioner",
    "senior-practitioner",
    "manager",
    "administrative-officer",
    "court-duty-officer",
    "secure-practitioner",
    "secure-manager",
  ],
};

export const permissionsOffered: readonly Permission[] = ["countersign", "send"];
/** Whether somebody has a permission that their role may have. */
export const holds = (
  person: { readonly role: Role; readonly permissions: readonly Permission[] },
  permission: Permission,
): boolean => mayHold(person.role, permission) && person.permissions.includes(permission);

export const mayHold = (role: Role, permission: Permission): boolean => holders[permission].includes(role);
