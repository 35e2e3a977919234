import type { Transaction } from "kysely";
import type { Database, Permission, Role } from "../database/schema.ts";
import type { OrganisationKind } from "../framework/language.ts";

/** The signed-in person on whose behalf something is done. */
export interface Actor {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  readonly permissions: readonly Permission[];
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
}

/** One use case runs in one transaction whose settings name the actor (row-level security), at one moment. */
export interface Work {
  readonly tx: Transaction<Database>;
  readonly actor: Actor;
  readonly now: Date;
}
