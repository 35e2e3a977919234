import { randomUUID } from "node:crypto";
import { readDate } from "../../casework/answers/read-date.ts";
import type { AddYoungPersonInput } from "../../casework/young-people/add-young-person.ts";
import { newPersonWords } from "../../wording/new-person.ts";
import type { DateParts } from "../questions/date-parts.ts";
import type { FormFields } from "../routing/request-body.ts";

/** The form for a new young person, as typed: it comes back so when something is missing. */
export interface NewPersonInput {
  readonly givenNames: string;
  readonly familyName: string;
  readonly preferredName: string;
  readonly born: DateParts;
  readonly sex: string;
  readonly ethnicity: string;
  readonly language: string;
  readonly address: string;
  readonly postcode: string;
  readonly contact: string;
  /** "me", or "nobody" until a manager gives the case to somebody. */
  readonly caseManager: string;
}

/** One thing to put right, at the box where it is. */
export interface InputFault {
  readonly field: "given-names" | "born-day";
  readonly text: string;
}

export function readNewPerson(fields: FormFields): NewPersonInput {
  const text = (name: string): string => fields.get(name) ?? "";
  return {
    givenNames: text("given-names"),
    familyName: text("family-name"),
    preferredName: text("preferred-name"),
    born: { day: text("born-day"), month: text("born-month"), year: text("born-year") },
    sex: text("sex"),
    ethnicity: text("ethnicity"),
    language: text("language"),
    address: text("address"),
    postcode: text("postcode"),
    contact: text("contact"),
    caseManager: text("case-manager"),
  };
}

const given = ({ day, month, year }: DateParts): string =>
  [day, month, year]
    .map((part) => part.trim())
    .join(" ")
    .trim();

/** ISO date of birth; null when the boxes hold no whole date. */
export const bornOn = ({ born }: NewPersonInput): string | null => readDate(given(born), false);

/** What must be put right before the person can be added. Only a name is needed; a date that was begun must be one. */
export function faultsOf(input: NewPersonInput, today: string): readonly InputFault[] {
  const faults: InputFault[] = [];
  const say = newPersonWords().faults;
  if (`${input.givenNames}${input.familyName}`.trim() === "") {
    faults.push({ field: "given-names", text: say.name });
  }
  const born = bornOn(input);
  if (given(input.born) !== "" && born === null) {
    faults.push({ field: "born-day", text: say.born });
  }
  if (born !== null && born > today) faults.push({ field: "born-day", text: say.bornInFuture });
  return faults;
}

/** The form as casework takes it: the name, and every fact that was filled in. */
export function asAdded(input: NewPersonInput, actorId: string): AddYoungPersonInput {
  const facts: Record<string, unknown> = {};
  const put = (address: string, value: string): void => {
    if (value.trim() !== "") facts[address] = value;
  };
  put("case:preferred-name", input.preferredName);
  put("case:sex-recorded", input.sex);
  put("case:ethnicity", input.ethnicity);
  put("case:preferred-language", input.language);
  put("case:contact-details", input.contact);
  if (`${input.address}${input.postcode}`.trim() !== "") {
    const entry = `case:addresses[${randomUUID()}]`;
    facts[entry] = 1;
    put(`${entry}.line`, input.address);
    put(`${entry}.postcode`, input.postcode);
    facts[`${entry}.kind`] = "current";
  }
  return {
    givenNames: input.givenNames.trim(),
    familyName: input.familyName.trim(),
    dateOfBirth: bornOn(input),
    caseManagerId: input.caseManager === "me" ? actorId : null,
    facts,
  };
}
