import type { Permission, Role } from "../../database/schema.ts";

const roles: Readonly<Record<Role, string>> = {
  practitioner: "Practitioner",
  "senior-practitioner": "Senior practitioner",
  manager: "Manager",
  "administrative-officer": "Administrative officer",
  "court-duty-officer": "Court duty officer",
  contributor: "Contributor",
  administrator: "Administrator",
  "data-protection-officer": "Data protection officer",
  inspector: "Inspector",
  "secure-practitioner": "Practitioner in a secure establishment",
  "secure-manager": "Manager in a secure establishment",
  "placements-officer": "Placements officer",
  "probation-officer": "Probation officer",
};
const permissions: Readonly<Record<Permission, string>> = {
  countersign: "Countersign the work of others",
  send: "Send stages to other organisations",
};

export const roleInWords = (role: Role): string => roles[role];
export const permissionInWords = (permission: Permission): string => permissions[permission];
