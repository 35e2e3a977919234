import type { Permission, Role } from "../../database/schema.ts";
import { accountWords } from "../../wording/account.ts";

export const roleInWords = (role: Role): string => accountWords().roles[role];
export const permissionInWords = (permission: Permission): string => accountWords().permissions[permission];
