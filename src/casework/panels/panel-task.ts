import { nameOfEntry } from "../../assessment/describe-answer.ts";
import { panelLists } from "../../assessment/panels/panel-lists.ts";
import { type CallingJudgement, callingJudgements, panelQuestion } from "../../assessment/panels/panel-rule.ts";
import { fieldAddress } from "../../framework/address.ts";
import type { Address, ListEntry } from "../../framework/answers.ts";
import type { IsoDate } from "../../judgement/dates.ts";
import { isIsoDate } from "../../judgement/dates.ts";
import { currentService } from "../local-configuration/service-configuration.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import type { CalledPanel } from "./panel-store.ts";

/** One decision of a panel, and what became of it. */
export interface PanelDecision {
  readonly id: string;
  readonly text: string;
  readonly outcome: string | null;
  /** The target or control in which it stands; null for none, and for one that was deleted. */
  readonly entry: { readonly list: string; readonly id: string; readonly name: string } | null;
  readonly because: string;
  /** It stands in the plan, or somebody has said why not. */
  readonly settled: boolean;
}

export type PanelState = "not-called" | "due" | "late" | "put-off" | "held" | "not-needed";

/** A panel as the stage says it today. */
export interface PanelTask {
  readonly state: PanelState;
  readonly calling: readonly CallingJudgement[];
  readonly openedAt: Date | null;
  readonly dueOn: IsoDate | null;
  readonly plannedOn: IsoDate | null;
  readonly heldOn: IsoDate | null;
  readonly why: string;
  readonly people: string;
  readonly agreed: string;
  readonly decisions: readonly PanelDecision[];
}

/** How the panel of a stage stands: what calls it, by when it is held, and what was recorded of it. @param today ISO date */
export function panelTask(visible: VisibleStage, called: CalledPanel | null, today: IsoDate): PanelTask {
  const { values } = visible.answers;
  const text = (id: string): string => {
    const value = visible.evaluation.shown.has(id) ? values[id] : undefined;
    return typeof value === "string" ? value : "";
  };
  const day = (id: string): IsoDate | null => {
    const value = text(id);
    return isIsoDate(value) ? value : null;
  };
  const asked = visible.evaluation.shown.has(panelQuestion);
  const judgements = Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) => (typeof value === "string" ? [[id, value]] : [])),
  );
  const dueOn = called?.dueOn ?? null;
  const recorded = text(panelQuestion);
  return {
    state: asked ? stateOf(recorded, dueOn, today) : "not-called",
    calling: asked ? callingJudgements(currentService().panel, judgements) : [],
    openedAt: called?.openedAt ?? null,
    dueOn,
    plannedOn: day("oversight-panel-planned"),
    heldOn: day("oversight-panel-date"),
    why: text("oversight-panel-why"),
    people: text("oversight-panel-people"),
    // As the first version of the framework asked it.
    agreed: text("oversight-panel-agreed") || text("oversight-panel-actions"),
    decisions: visible.evaluation.shown.has(panelLists.decisions)
      ? (visible.answers.entries[panelLists.decisions] ?? []).map((entry) => decisionOf(visible, entry))
      : [],
  };
}

/** Whether something is still to be done about a panel: to hold it, or to put what it decided into the plan. */
export const isOpenPanel = ({ state, decisions }: PanelTask): boolean =>
  state === "due" ||
  state === "late" ||
  state === "put-off" ||
  (state === "held" && decisions.some(({ settled }) => !settled));

function stateOf(recorded: string, dueOn: IsoDate | null, today: IsoDate): PanelState {
  if (recorded === "held" || recorded === "not-needed" || recorded === "put-off") return recorded;
  return dueOn !== null && dueOn < today ? "late" : "due";
}

/** Address of a field of one decision. */
export const ofDecision = (id: string, field: string): Address => fieldAddress(`${panelLists.decisions}.${field}`, id);

function decisionOf(visible: VisibleStage, { id, values }: ListEntry): PanelDecision {
  const text = (field: string): string => {
    const value = values[`${panelLists.decisions}.${field}`];
    return typeof value === "string" ? value : "";
  };
  const outcome = text("outcome") === "" ? null : text("outcome");
  const because = text("because");
  const list = panelLists.goesTo.find((each) => visible.answers.entries[each]?.some((one) => one.id === text("entry")));
  const entry =
    list === undefined || outcome === panelLists.notTakenUp
      ? null
      : { list, id: text("entry"), name: nameOfEntry(visible.compiled, list, text("entry"), visible.answers) };
  const settled = outcome === panelLists.notTakenUp ? because.trim() !== "" : outcome !== null && entry !== null;
  return { id, text: text("decision"), outcome, entry, because, settled };
}
