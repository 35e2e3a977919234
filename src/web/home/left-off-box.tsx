import type { JSX } from "preact";
import type { LeftOff } from "../../casework/work-lists/left-off.ts";
import { parseAddress } from "../../framework/address.ts";
import { whenInWords } from "../../wording/dates.ts";
import { homeWords } from "../../wording/home.ts";
import { Button } from "../components/button/button.tsx";
import { rowId, subSectionPath, youngPersonPath } from "../stages/paths.ts";

/** The very question where somebody stopped: in its sub-section, or on the page of its entry. */
export function leftOffPath({ stageId, subSection, address }: LeftOff): string {
  const parsed = parseAddress(address);
  const page = subSectionPath(stageId, subSection);
  if (parsed?.kind === "field") return `${page}/${parsed.list}/${parsed.entry}#${encodeURIComponent(rowId(address))}`;
  return `${page}#${encodeURIComponent(rowId(parsed?.question ?? address))}`;
}

/** Where the person stopped, down to the question and the last words typed: people lose their place. */
export function LeftOffBox({
  places,
  now,
}: {
  readonly places: readonly LeftOff[];
  readonly now: Date;
}): JSX.Element | null {
  const [last, ...others] = places;
  const say = homeWords().leftOff;
  if (last === undefined) return null;
  return (
    <section class="event resume" aria-labelledby="left-off">
      <h2 id="left-off">{say.title}</h2>
      <div class="resume__place">
        <p>
          <a href={youngPersonPath(last.youngPersonId)}>
            <b>{last.name}</b>
          </a>
          , {last.stageTitle}, <b>{last.subSectionTitle}</b>: “{last.questionLabel}”
          <br />
          <span class="quiet">
            {last.lastWords ? (
              <>
                {say.stoppedAfter(whenInWords(last.at, now))} “<bdi>{last.lastWords}</bdi>”.
              </>
            ) : (
              say.stopped(whenInWords(last.at, now))
            )}{" "}
            {say.isSaved}
          </span>
        </p>
        <Button href={leftOffPath(last)} attributes={{ "data-key": "." }}>
          {say.carryOn}
        </Button>
      </div>
      {others.length > 0 && (
        <ul class="resume__more">
          {others.map((place) => (
            <li key={place.stageId}>
              <a href={leftOffPath(place)}>
                {place.name}, {place.stageTitle}, {place.subSectionTitle}
              </a>{" "}
              <span class="quiet">{whenInWords(place.at, now)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
