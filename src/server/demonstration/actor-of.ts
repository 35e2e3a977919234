import type { Actor } from "../../casework/actor.ts";
import { type Staff, staff } from "./case.ts";
import { demonstrationOrganisations, demonstrationPeople } from "./people.ts";

/** Somebody of the stories, as the services know the person who acts. */
export function actorOf(who: Staff): Actor {
  const person = demonstrationPeople.find(({ name }) => name === staff[who]);
  const organisation = demonstrationOrganisations.find(({ id }) => id === person?.organisationId);
  if (person === undefined || organisation === undefined) throw new Error(`${staff[who]} is not among the staff.`);
  return {
    userId: person.id,
    name: person.name,
    role: person.role,
    permissions: person.permissions,
    organisationId: organisation.id,
    organisationName: organisation.name,
    organisationKind: organisation.kind,
  };
}
