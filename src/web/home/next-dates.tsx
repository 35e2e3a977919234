import type { JSX } from "preact";
import { isDueWithin, type OpenStage } from "../../casework/work-lists/open-stage.ts";
import { weekdayInWords } from "../../wording/dates.ts";
import { homeWords } from "../../wording/home.ts";
import { stagePath } from "../stages/paths.ts";

/** What is due on each of the next 14 days; what is late stands in the table and is not repeated here. */
export function datesAhead(
  stages: readonly OpenStage[],
): readonly { readonly on: string; readonly stages: readonly OpenStage[] }[] {
  const byDay = new Map<string, OpenStage[]>();
  for (const stage of stages) {
    if (stage.due.kind !== "due" || !isDueWithin(stage, 14)) continue;
    byDay.set(stage.due.on, [...(byDay.get(stage.due.on) ?? []), stage]);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([on, due]) => ({ on, stages: due }));
}

export function NextDates({ stages }: { readonly stages: readonly OpenStage[] }): JSX.Element {
  const days = datesAhead(stages);
  return (
    <>
      <h2 class="ruled">{homeWords().dates.next14Days}</h2>
      {days.length === 0 && <p class="quiet home__none">{homeWords().dates.nothingDue}</p>}
      {days.length > 0 && (
        <dl class="home__dates">
          {days.map((day) => (
            <div key={day.on}>
              <dt>{weekdayInWords(day.on)}</dt>
              {day.stages.map((stage) => (
                <dd key={stage.stageId}>
                  {stage.name}: <a href={stagePath(stage.stageId)}>{stage.stageTitle}</a>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
