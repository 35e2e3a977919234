import type { JSX } from "preact";
import type { NothingToDo } from "../../casework/work-lists/practitioner-home.ts";
import { homeWords } from "../../wording/home.ts";
import { youngPersonPath } from "../stages/paths.ts";

/** Young people with no open stage. */
export const NothingToDoList = ({ people }: { readonly people: readonly NothingToDo[] }): JSX.Element | null =>
  people.length === 0 ? null : (
    <section aria-labelledby="nothing">
      <h2 class="ruled" id="nothing">
        {homeWords().nothingToDo.title(people.length)} <span class="home__note">{homeWords().nothingToDo.note}</span>
      </h2>
      <ul class="home__names">
        {people.map((person) => (
          <li key={person.youngPersonId}>
            <a href={youngPersonPath(person.youngPersonId)}>{person.name}</a>{" "}
            <span class="small quiet">{person.reference}</span>
          </li>
        ))}
      </ul>
    </section>
  );
