import type { JSX } from "preact";
import type { LeftOff } from "../../casework/work-lists/left-off.ts";
import { parseAddress } from "../../framework/address.ts";
import { Button } from "../components/button/button.tsx";
import { rowId, subSectionPath, youngPersonPath } from "../stages/paths.ts";
import { whenInWords } from "../words/when.ts";

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
  if (last === undefined) return null;
  return (
    <section class="event resume" aria-labelledby="left-off">
      <h2 id="left-off">Where you left off</h2>
      <div class="resume__place">
        <p>
          <a href={youngPersonPath(last.youngPersonId)}>
            <b>{last.name}</b>
          </a>
          , {last.stageTitle}, <b>{last.subSectionTitle}</b>: “{last.questionLabel}”
          <br />
          <span class="quiet">
            You stopped {whenInWords(last.at, now)}
            {last.lastWords && (
              <>
                {" "}
                after “<bdi>{last.lastWords}</bdi>”
              </>
            )}
            . It is saved.
          </span>
        </p>
        <Button href={leftOffPath(last)} attributes={{ "data-key": "." }}>
          Carry on writing
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
