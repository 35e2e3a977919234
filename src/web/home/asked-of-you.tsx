import type { JSX } from "preact";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { titleFor } from "../../assessment/label-for.ts";
import { dueInWords, dueState } from "../../casework/deadlines/due-state.ts";
import { wordedFramework } from "../../casework/local-configuration/worded.ts";
import { frameworkVersions } from "../../casework/stages/framework-versions.ts";
import type { AskedOfMe } from "../../casework/work-lists/practitioner-home.ts";
import { whenInWords } from "../../wording/dates.ts";
import { homeWords } from "../../wording/home.ts";
import { subSectionPath } from "../stages/paths.ts";
import { dayOf } from "../words/when.ts";

const titleOf = (subSection: string): string => {
  const placed = frameworkVersions
    .map((framework) => frameworkIndex(wordedFramework(framework)).subSections.get(subSection))
    .find((found) => found !== undefined);
  return placed ? titleFor(placed.subSection, "standard") : subSection;
};

/** Sub-sections of other people's stages that this person was asked to write, each a link. */
export const AskedOfYou = (props: { readonly asked: readonly AskedOfMe[]; readonly now: Date }): JSX.Element | null =>
  props.asked.length === 0 ? null : (
    <>
      <h2 class="ruled" id="asked">
        {homeWords().askedOfYou(props.asked.length)}
      </h2>
      <ul class="home__list">
        {props.asked.map((each) => (
          <li key={each.stageId}>
            <b>{each.name}</b>, {each.stageTitle}
            <ul>
              {each.subSections.map((subSection) => (
                <li key={subSection}>
                  <a href={subSectionPath(each.stageId, subSection)}>{titleOf(subSection)}</a>
                </li>
              ))}
            </ul>
            {each.state === "returned" && (
              <p>
                <b>{homeWords().part.returned}</b> {each.reason}
              </p>
            )}
            {each.note !== "" && each.state === "given" && <p>{each.note}</p>}
            <span class="small quiet">
              {homeWords().askedFor(each.ownerName, whenInWords(each.grantedAt, props.now))}
            </span>
            <DueOrHandedIn asked={each} now={props.now} />
          </li>
        ))}
      </ul>
    </>
  );

/** When it is due, late said in words; or that it was handed in. */
function DueOrHandedIn({ asked, now }: { readonly asked: AskedOfMe; readonly now: Date }): JSX.Element | null {
  const say = homeWords().part;
  if (asked.state === "handed-in") return <p class="small quiet">{say.handedIn}</p>;
  if (asked.dueOn === null) return null;
  const due = dueState(asked.dueOn, dayOf(now));
  return <p class={due.kind === "late" ? "red" : undefined}>{dueInWords(due)}</p>;
}
