import type { JSX } from "preact";
import type { HiddenRecord } from "../../casework/restricted/break-glass.ts";
import { restrictedWords } from "../../wording/restricted.ts";
import { glassPath } from "./paths.ts";

/** Records that are not open to the reader and of which lists may tell: the reference and nothing else. */
export const RestrictedLines = (props: { readonly records: readonly HiddenRecord[] }): JSX.Element | null => {
  const say = restrictedWords().list;
  if (props.records.length === 0) return null;
  return (
    <section aria-labelledby="restricted">
      <h2 class="ruled" id="restricted">
        {say.title} <span class="home__note">{say.about}</span>
      </h2>
      <ul class="home__names">
        {props.records.map(({ youngPersonId, reference }) => (
          <li key={youngPersonId}>
            {say.line(reference)}{" "}
            <a href={`${glassPath}?reference=${encodeURIComponent(reference)}`}>
              {say.open}
              <span class="govuk-visually-hidden">: {reference}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
