import type { JSX } from "preact";
import { signInWords } from "../../wording/sign-in.ts";
import { PlainPage, type PlainPageSite } from "../pages/plain-page.tsx";

/** A demonstration person as the sign-in page offers them. */
export interface OfferedPerson {
  readonly subject: string;
  readonly name: string;
  readonly job: string;
  readonly organisation: string;
}

/** The built-in sign-in: choose who you are. There is no password, because there is nothing real behind it. */
export function PeoplePage({
  people,
  action,
  site,
}: {
  readonly people: readonly OfferedPerson[];
  readonly action: string;
  readonly site: PlainPageSite;
}): JSX.Element {
  const say = signInWords();
  const organisations = [...new Set(people.map((person) => person.organisation))];
  return (
    <PlainPage title={say.whoAreYou} site={site}>
      <p class="govuk-body-l">{say.demonstration}</p>
      <p class="govuk-body">{say.invented}</p>
      <form method="post" action={action}>
        {organisations.map((organisation) => (
          <table class="govuk-table" key={organisation}>
            <caption class="govuk-table__caption govuk-table__caption--m">{organisation}</caption>
            <thead class="govuk-visually-hidden">
              <tr>
                <th scope="col">{say.person}</th>
                <th scope="col">{say.whatTheyDo}</th>
              </tr>
            </thead>
            <tbody class="govuk-table__body">
              {people
                .filter((person) => person.organisation === organisation)
                .map((person) => (
                  <tr class="govuk-table__row" key={person.subject}>
                    <th scope="row" class="govuk-table__header govuk-!-width-one-third">
                      <button
                        type="submit"
                        name="person"
                        value={person.subject}
                        class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0"
                      >
                        {person.name}
                      </button>
                    </th>
                    <td class="govuk-table__cell">{person.job}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        ))}
      </form>
      {people.length === 0 && <p class="govuk-body">{say.nobodyToChoose}</p>}
    </PlainPage>
  );
}
