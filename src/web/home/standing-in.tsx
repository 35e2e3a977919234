import type { JSX } from "preact";
import type { StandingIn } from "../../casework/work-lists/practitioner-home.ts";
import { dateInWords } from "../../wording/dates.ts";
import { homeWords } from "../../wording/home.ts";
import { stagePath } from "../stages/paths.ts";
import { dayOf } from "../words/when.ts";

/** Stages of others in which this person stands in for the owner, each a link. */
export const StandingInFor = (props: { readonly stages: readonly StandingIn[] }): JSX.Element | null =>
  props.stages.length === 0 ? null : (
    <>
      <h2 class="ruled" id="standing-in">
        {homeWords().standingIn.title} ({props.stages.length})
      </h2>
      <ul class="home__list">
        {props.stages.map((each) => (
          <li key={each.stageId}>
            <b>{each.name}</b>, <a href={stagePath(each.stageId)}>{each.stageTitle}</a>{" "}
            <span class="small quiet">
              {homeWords().standingIn.for(each.ownerName, dateInWords(dayOf(new Date(each.endsAt.getTime() - 1))))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
