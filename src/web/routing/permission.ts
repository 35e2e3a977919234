import type { Actor } from "../../casework/actor.ts";
import type { Permission as Granted, Role } from "../../database/schema.ts";
import type { OrganisationKind } from "../../framework/language.ts";

/**
 * Who may use a route, as a small named test of the signed-in person. It decides by role, permission and kind of organisation only;
 * what concerns one child or one stage is decided by the use case and, behind it, by row-level security.
 */
export interface Permission {
  /** How the rule reads: "practitioner or manager, and not inspector". Shown in the generated list of routes and in test names. */
  readonly name: string;
  allows(actor: Actor): boolean;
}

/** Everybody, signed in or not. Only pages that hold nothing about any child may say this. */
export interface Anyone {
  readonly name: "anyone";
  readonly anyone: true;
}

export const anyone: Anyone = { name: "anyone", anyone: true };

export const signedIn: Permission = { name: "signed in", allows: () => true };

export const roleIn = (...roles: readonly [Role, ...Role[]]): Permission => ({
  name: roles.join(" or "),
  allows: (actor) => roles.includes(actor.role),
});

/** Countersigning and sending are permissions of a person, not job titles (design §9). */
export const hasPermission = (permission: Granted): Permission => ({
  name: `may ${permission}`,
  allows: (actor) => actor.permissions.includes(permission),
});

export const organisationKindIn = (...kinds: readonly [OrganisationKind, ...OrganisationKind[]]): Permission => ({
  name: `in a ${kinds.join(" or ")}`,
  allows: (actor) => kinds.includes(actor.organisationKind),
});

export const allOf = (...parts: readonly [Permission, ...Permission[]]): Permission => ({
  name: joined(parts, " and "),
  allows: (actor) => parts.every((part) => part.allows(actor)),
});

export const anyOf = (...parts: readonly [Permission, ...Permission[]]): Permission => ({
  name: joined(parts, " or "),
  allows: (actor) => parts.some((part) => part.allows(actor)),
});

export const not = (part: Permission): Permission => ({
  name: `not (${part.name})`,
  allows: (actor) => !part.allows(actor),
});

export const isOpenToAnyone = (permission: Permission | Anyone): permission is Anyone => "anyone" in permission;

function joined(parts: readonly Permission[], word: string): string {
  return parts.map((part) => (parts.length > 1 ? `(${part.name})` : part.name)).join(word);
}
