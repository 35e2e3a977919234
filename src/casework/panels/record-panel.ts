import { randomUUID } from "node:crypto";
import { panelLists } from "../../assessment/panels/panel-lists.ts";
import { panelQuestion } from "../../assessment/panels/panel-rule.ts";
import { entryAddress, fieldAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import { panelsWords } from "../../wording/panels.ts";
import type { Work } from "../actor.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import type { AnswerChange } from "../answers/save-types.ts";
import { done, notFound, nothingChanged, type Outcome, refused, spoken } from "../refusal.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { ofDecision } from "./panel-task.ts";

/** What is recorded of a panel, by question; each with the version that its writer saw. */
export interface RecordPanel {
  readonly stageId: string;
  readonly runId: string;
  readonly changes: readonly AnswerChange[];
}

const recorded: ReadonlySet<Address> = new Set([
  panelQuestion,
  "oversight-panel-why",
  "oversight-panel-planned",
  "oversight-panel-people",
  "oversight-panel-date",
  "oversight-panel-agreed",
]);

/** Records how a panel stands: answers of the stage, saved as every other. The first that is refused takes all of them back. */
export async function recordPanel(work: Work, { stageId, runId, changes }: RecordPanel): Promise<Outcome<null>> {
  const visible = await visibleTo(work, stageId);
  if (visible?.all !== true || !changes.every(({ address }) => recorded.has(address))) return refused(notFound);
  // What is not different is not written: it keeps its author.
  const moved = changes.filter(({ address, value }) => (visible.answers.values[address] ?? null) !== value);
  return moved.length === 0 ? done(null) : saveAll(work, stageId, runId, moved);
}

/** Where a decision goes. */
export const decisionWays = ["target", "control", "there", "not-taken-up", "later"] as const;
export type DecisionWay = (typeof decisionWays)[number];

/** A decision of the panel, new or recorded before, and what becomes of it. */
export interface PutDecision {
  readonly stageId: string;
  readonly runId: string;
  readonly decision: { readonly id: string } | { readonly text: string };
  readonly way: DecisionWay;
  /** The target or control in which it stands already. */
  readonly entry: string;
  /** Why it is not taken up. */
  readonly because: string;
}

/**
 * Puts a decision of a panel where it belongs: a new target or control that begins with its words, one that is there already, or nowhere,
 * with the reason. The decision keeps the link, so that nobody types it twice and the manager sees that none was dropped.
 *
 * @returns the new entry of the plan, which still has to be filled in; null for none
 */
export async function putDecision(
  work: Work,
  input: PutDecision,
): Promise<Outcome<{ readonly list: string; readonly entry: string } | null>> {
  const { stageId, runId, way } = input;
  const visible = await visibleTo(work, stageId);
  if (visible?.all !== true || !visible.evaluation.shown.has(panelLists.decisions)) return refused(notFound);
  const { decisions } = panelLists;
  const known = "id" in input.decision ? input.decision.id : null;
  const before = visible.answers.entries[decisions]?.find(({ id }) => id === known);
  if (known !== null && before === undefined) return refused(notFound);
  const text = "text" in input.decision ? input.decision.text : String(before?.values[`${decisions}.decision`] ?? "");
  if (text.trim() === "") return refused(sayWhat);
  if (way === "not-taken-up" && input.because.trim() === "") return refused(sayWhy);
  const list = way === "target" ? "plan-targets" : way === "control" ? "external-controls" : null;
  const there = panelLists.goesTo.find((each) => visible.answers.entries[each]?.some(({ id }) => id === input.entry));
  if (way === "there" && there === undefined) return refused(sayWhere);
  const id = known ?? randomUUID();
  const made = list === null ? null : { list, entry: randomUUID() };
  const set = (address: Address, value: unknown): AnswerChange => ({
    address,
    value,
    version: visible.meta.get(address)?.version ?? 0,
  });
  const changes: AnswerChange[] = [
    ...(known === null
      ? [set(entryAddress(decisions, id), nextNumber(visible, decisions)), set(ofDecision(id, "decision"), text)]
      : []),
    ...(made === null ? [] : newEntry(visible, made, text)),
    ...(way === "later" ? [] : [set(ofDecision(id, "outcome"), outcomes[way])]),
    ...(made === null && way !== "there" ? [] : [set(ofDecision(id, "entry"), made?.entry ?? input.entry)]),
    ...(way === "not-taken-up" ? [set(ofDecision(id, "because"), input.because)] : []),
  ];
  const saved = await saveAll(work, stageId, runId, changes);
  return saved.ok ? done(made) : saved;
}

const outcomes: Readonly<Record<Exclude<DecisionWay, "later">, string>> = {
  target: panelLists.newTarget,
  control: panelLists.newControl,
  there: panelLists.thereAlready,
  "not-taken-up": panelLists.notTakenUp,
};

/** A target or control that begins with the words of the decision; a first control says that controls are needed. */
function newEntry(
  visible: VisibleStage,
  { list, entry }: { readonly list: string; readonly entry: string },
  text: string,
): readonly AnswerChange[] {
  const at = (field: string): Address => fieldAddress(`${list}.${field}`, entry);
  const first = { address: entryAddress(list, entry), value: nextNumber(visible, list), version: 0 };
  if (list === "plan-targets") return [first, { address: at("want"), value: text, version: 0 }];
  const needed = "controls-needed";
  const version = visible.meta.get(needed)?.version ?? 0;
  return [
    ...(visible.answers.values[needed] === "yes" ? [] : [{ address: needed, value: "yes", version }]),
    first,
    { address: at("details"), value: text, version: 0 },
    { address: at("status"), value: "planned", version: 0 },
  ];
}

const nextNumber = ({ answers, deletedEntries }: VisibleStage, list: string): number =>
  (answers.entries[list]?.length ?? 0) + (deletedEntries[list]?.length ?? 0) + 1;

async function saveAll(
  work: Work,
  stageId: string,
  runId: string,
  changes: readonly AnswerChange[],
): Promise<Outcome<null>> {
  const saved = await saveAnswers(work, { stageId, runId, changes });
  if (!saved.ok) return saved;
  const failed = saved.value.results.find((result) => result.outcome === "refused");
  return failed?.outcome === "refused" ? refused(failed.refusal) : done(null);
}

const sayWhat = spoken(422, "panel-decision-empty", () => nothingChanged(panelsWords().refusals.sayWhat));
const sayWhy = spoken(422, "panel-decision-why", () => nothingChanged(panelsWords().refusals.sayWhy));
const sayWhere = spoken(422, "panel-decision-where", () => nothingChanged(panelsWords().refusals.sayWhere));
