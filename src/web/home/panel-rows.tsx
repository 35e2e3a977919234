import type { ManagerHome, PanelRow } from "../../casework/work-lists/manager-home.ts";
import { openPanelStates } from "../../casework/work-lists/panel-lines.ts";
import { dateInWords, shortDateInWords } from "../../wording/dates.ts";
import { homeWords } from "../../wording/home.ts";
import { panelsWords } from "../../wording/panels.ts";
import type { WorkRow } from "../components/work-table/work-table.tsx";
import { panelPath } from "../stages/paths.ts";
import { dayOf } from "../words/when.ts";
import { leftWords } from "./home-words.ts";
import { PersonCell, StageCell } from "./stage-cells.tsx";

/** How many panels stand how: "3 asked for, 2 overdue"; states that no panel is in are left out. */
export function panelCounts(counts: ManagerHome["panels"]["counts"]): string {
  const say = panelsWords().serviceCounts;
  return openPanelStates
    .filter((state) => counts[state] > 0)
    .map((state) => say[state](counts[state]))
    .join(", ");
}

/** Risk panels that are open in the service, as rows of the table of stages: how each stands is the way to it. */
export const panelRows = (rows: readonly PanelRow[], now: Date): readonly WorkRow[] =>
  rows.map(({ stage, panel }) => {
    const say = panelsWords().serviceStands;
    const late = panel.due_on < dayOf(now);
    return {
      key: `panel ${stage.stageId}`,
      cells: [
        <PersonCell {...stage} today={dayOf(now)} />,
        <StageCell stage={stage} />,
        <>
          <a href={panelPath(stage.stageId)}>{inWords({ stage, panel })}</a>
          <span class="small quiet">
            <br />
            {homeWords().with(stage.ownerName)}
          </span>
        </>,
        <>
          <span class={late ? "red nowrap" : "nowrap"}>{shortDateInWords(panel.due_on)}</span>
          <span class={late ? "small red" : "small quiet"}>
            <br />
            {late ? say.pastItsDay : say.heldByThen}
          </span>
        </>,
        leftWords(stage),
      ],
    };
  });

function inWords({ panel }: PanelRow): string {
  const say = panelsWords().serviceStands;
  const { state, planned } = panel;
  if (planned !== null && state === "to-record") return say.toRecord(dateInWords(planned));
  if (planned !== null) return panel.put_off ? say.putOffTo(dateInWords(planned)) : say.dateSet(dateInWords(planned));
  if (panel.put_off) return say.putOff;
  return say.giveDate;
}
