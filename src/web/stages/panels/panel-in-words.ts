import type { PanelTask } from "../../../casework/panels/panel-task.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { panelsWords } from "../../../wording/panels.ts";

/** How a panel stands, in sentences: whether it was held, is due or was put off, and what became of its decisions. */
export function panelInWords({ state, ...panel }: PanelTask): readonly string[] {
  const say = panelsWords().state;
  const why = panel.why.trim() || say.noReason;
  const by = panel.dueOn === null ? "" : dateInWords(panel.dueOn);
  const due = by === "" ? say.dueNoDate : state === "late" ? say.late(by) : say.due(by);
  const planned = panel.plannedOn === null ? [] : [say.planned(dateInWords(panel.plannedOn))];
  switch (state) {
    case "not-called":
      return [panelsWords().notCalled];
    case "due":
    case "late":
      return [due, ...planned];
    case "put-off":
      return [say.putOff(why), ...planned];
    case "not-needed":
      return [say.notNeeded(why)];
    case "held": {
      const waiting = panel.decisions.filter(({ settled }) => !settled).length;
      return [
        panel.heldOn === null ? say.heldNoDate : say.held(dateInWords(panel.heldOn)),
        waiting > 0 ? say.waiting(waiting) : say.allSettled(panel.decisions.length),
      ];
    }
  }
}
