import type { JSX } from "preact";
import { longDayInWords } from "../../wording/dates.ts";
import { homeWords } from "../../wording/home.ts";
import { sharedWords } from "../../wording/shared.ts";

export interface GroupLink {
  readonly id: string;
  readonly link: string;
  readonly count: number;
}

/** Title, today, and the counts: each a link to its group and equal to its rows. */
export const HomeHead = (props: {
  readonly title: string;
  readonly now: Date;
  readonly people: number | null;
  readonly links: readonly GroupLink[];
}): JSX.Element => (
  <div class="home__head">
    <div>
      <h1>{props.title}</h1>
      <p class="quiet">
        {homeWords().dayAndPeople(
          longDayInWords(props.now),
          props.people === null ? null : sharedWords().peopleCounted(props.people),
        )}
      </p>
    </div>
    {props.links.length > 0 && (
      <nav aria-label={homeWords().onThisPage}>
        <ul class="jump">
          {props.links.map(({ id, link, count }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <b>{count}</b> {link}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    )}
  </div>
);
