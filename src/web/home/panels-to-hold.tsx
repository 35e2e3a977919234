import type { JSX } from "preact";
import type { PanelToHold } from "../../casework/panels/panel-store.ts";
import { dateInWords } from "../../wording/dates.ts";
import { panelsWords } from "../../wording/panels.ts";
import { panelPath } from "../stages/paths.ts";
import { dayOf } from "../words/when.ts";

/** Risk panels that were called in this person's stages and are not recorded as held, the first due first. */
export function PanelsToHold(props: {
  readonly panels: readonly PanelToHold[];
  readonly now: Date;
}): JSX.Element | null {
  const { panels, now } = props;
  const say = panelsWords().home;
  const today = dayOf(now);
  const when = ({ dueOn, plannedOn, putOff }: PanelToHold): string => {
    const by = dateInWords(dueOn);
    const first = putOff ? say.putOff(by) : dueOn < today ? say.late(by) : say.by(by);
    return plannedOn === null ? first : `${first}; ${say.planned(dateInWords(plannedOn))}`;
  };
  if (panels.length === 0) return null;
  return (
    <>
      <h2 class="ruled" id="panels">
        {say.title(panels.length)}
      </h2>
      <ul class="home__list">
        {panels.map((panel) => (
          <li key={panel.stageId}>
            <b>{panel.name}</b>, <a href={panelPath(panel.stageId)}>{panel.stageTitle}</a>{" "}
            <span class="small quiet">{when(panel)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
