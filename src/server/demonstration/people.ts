import type { Permission, Role } from "../../database/schema.ts";
import type { OrganisationKind } from "../../framework/language.ts";

/** Who works in the demonstration. Every organisation and every name is invented. */
export interface DemonstrationOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}
export interface DemonstrationPerson {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  /** What they do, as the sign-in page says it. */
  readonly job: string;
  readonly role: Role;
  readonly permissions: readonly Permission[];
}

/** What the `sub` of every demonstration person begins with. The built-in sign-in offers and accepts no other account. */
export const demonstrationSubject = "demonstration:";

const organisation = (n: number) => `0d000000-0000-4000-8000-00000000000${n}`;
const person = (n: number) => `0d000000-0000-4000-8000-0000000001${String(n).padStart(2, "0")}`;

export const northmoor = organisation(1);
export const caldbridge = organisation(2);
export const ashdown = organisation(3);
export const fernlea = organisation(4);
export const placementsTeam = organisation(5);
export const northmoorProbation = organisation(6);

export const demonstrationOrganisations: readonly DemonstrationOrganisation[] = [
  { id: northmoor, name: "Northmoor Youth Justice Service", kind: "youth-justice-service" },
  { id: caldbridge, name: "Caldbridge Youth Justice Service", kind: "youth-justice-service" },
  { id: ashdown, name: "Ashdown Young Offender Institution", kind: "secure-establishment" },
  { id: fernlea, name: "Fernlea Secure Children's Home", kind: "secure-establishment" },
  { id: placementsTeam, name: "Placements team", kind: "placements-team" },
  { id: northmoorProbation, name: "Northmoor Probation", kind: "probation" },
];

const at =
  (organisationId: string) =>
  (n: number, name: string, job: string, role: Role, permissions: readonly Permission[] = []): DemonstrationPerson => ({
    id: person(n),
    organisationId,
    name,
    job,
    role,
    permissions,
  });
const inNorthmoor = at(northmoor);
const inCaldbridge = at(caldbridge);
const inAshdown = at(ashdown);
const inFernlea = at(fernlea);

export const demonstrationPeople: readonly DemonstrationPerson[] = [
  inNorthmoor(1, "Priya Nandakumar", "Practitioner", "practitioner"),
  inNorthmoor(2, "Sam Okafor", "Practitioner", "practitioner"),
  inNorthmoor(3, "Joanne Whitaker", "Contributor, education", "contributor"),
  inNorthmoor(4, "Helen Osei", "Manager", "manager", ["countersign", "send"]),
  inNorthmoor(5, "Marcus Bell", "Senior practitioner", "senior-practitioner", ["countersign"]),
  inNorthmoor(6, "Tom Adair", "Administrative officer", "administrative-officer", ["send"]),
  inNorthmoor(7, "Grace Lindqvist", "Administrator", "administrator"),
  inNorthmoor(8, "Nia Bowen", "Data protection officer", "data-protection-officer"),
  inNorthmoor(9, "Owen Achterberg", "Inspector", "inspector"),
  inCaldbridge(11, "Rhys Trevanion", "Practitioner", "practitioner"),
  inCaldbridge(12, "Anwen Pritchard", "Manager", "manager", ["countersign", "send"]),
  inAshdown(21, "Dominic Farrow", "Case worker", "secure-practitioner"),
  inAshdown(22, "Yasmin Haddad", "Case work manager", "secure-manager", ["countersign", "send"]),
  inFernlea(31, "Bethan Lloyd", "Key worker", "secure-practitioner"),
  inFernlea(32, "Oliver Sandhu", "Registered manager", "secure-manager", ["countersign", "send"]),
  at(placementsTeam)(41, "Carys Mbeki", "Placements officer", "placements-officer"),
  at(northmoorProbation)(51, "Daniel Kowalczyk", "Probation officer", "probation-officer"),
];
