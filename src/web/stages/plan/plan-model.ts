import { randomUUID } from "node:crypto";
import { describeAnswer, nameOfEntry } from "../../../assessment/describe-answer.ts";
import { exitFields, missingIn, nightFields, targetFields } from "../../../assessment/plan-coverage/complete-enough.ts";
import {
  type CoverageKind,
  type CoverageRow,
  type PlanCoverage,
  planCoverage,
} from "../../../assessment/plan-coverage/plan-coverage.ts";
import type { LinkStrength } from "../../../assessment/plan-coverage/plan-links.ts";
import { type PlanEntry, type PlanReader, planReader } from "../../../assessment/plan-coverage/plan-reader.ts";
import { resourcesFor, resourcesInHand } from "../../../assessment/plan-coverage/plan-resources.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../../framework/address.ts";
import { planWords } from "../../../wording/plan.ts";
import type { AskedView } from "../../questions/view.ts";
import type { RequestContext } from "../../routing/route.ts";
import type { StagePage } from "../load-page.ts";
import { viewAt } from "../question-views.ts";
import type { Viewing } from "../question-walk.ts";
import { hasPlan } from "./plan-paths.ts";

/** A row of the coverage with its words. */
export interface PlanRow extends CoverageRow {
  /** "A" to "Z" for what might be done or might happen; null for factors and goals. */
  readonly letter: string | null;
  readonly name: string;
  /** More words where the name alone does not tell entries apart. */
  readonly about: string;
  readonly judged: string;
}

/** The plan of a stage, read once for all parts of its page. */
export interface PlanPage {
  readonly page: StagePage;
  readonly visible: VisibleStage;
  readonly reader: PlanReader;
  readonly coverage: PlanCoverage;
  readonly rows: readonly PlanRow[];
  /** Who and what helps; null where this stage does not ask for it, or others write it. */
  readonly resources: {
    readonly inHand: readonly PlanEntry[];
    readonly behind: (row: PlanRow) => ReadonlyMap<string, LinkStrength>;
  } | null;
  /** Whether this person may write in a list of the plan now. */
  readonly mayWrite: (list: string) => boolean;
  /** An answer of an entry in words; "" for none. */
  readonly say: (entry: PlanEntry, list: string, field: string) => string;
  /** The control for a field that is not written yet; null where this person does not write it, or it is not asked. */
  readonly control: (entry: PlanEntry, field: string) => AskedView | null;
  readonly run: string;
}

/** Null where this person sees no plan at this stage. */
export function planPageOf(context: RequestContext, page: StagePage): PlanPage | null {
  const { visible } = page;
  const { compiled, answers } = visible;
  if (!hasPlan(visible)) return null;
  const reader = planReader(visible);
  const coverage = planCoverage(reader);
  const say: PlanPage["say"] = (entry, list, field) => {
    const question = compiled.byId.get(`${list}.${field}`)?.question;
    return question ? describeAnswer(compiled, question, entry.value(field), answers) : "";
  };
  const mayWrite = (list: string): boolean => {
    const placed = compiled.byId.get(list);
    return placed?.atThisStage === true && page.mayWriteIn(placed.subSection);
  };
  const viewing: Viewing = {
    visible,
    viewerId: context.actor.userId,
    viewerWorksAt: context.actor.organisationKind,
    now: context.now,
    comments: new Map(),
  };
  return {
    page,
    visible,
    reader,
    coverage,
    rows: wordedRows(visible, coverage, say),
    resources: resourcesOf(visible, reader, coverage),
    mayWrite,
    say,
    control: (entry, field) => {
      const address = entry.at(field);
      if (!visible.evaluation.shown.has(address) || !mayWrite(parseAddress(entry.address)?.question ?? "")) return null;
      const view = viewAt(viewing, address);
      return view?.kind === "asked" && !view.yjsOnly ? view : null;
    },
    run: randomUUID(),
  };
}

function resourcesOf(
  { compiled, subSections }: VisibleStage,
  reader: PlanReader,
  { targets }: PlanCoverage,
): PlanPage["resources"] {
  const list = compiled.byId.get("resources");
  if (list?.atThisStage !== true || !subSections.includes(list.subSection)) return null;
  const inHand = resourcesInHand(reader);
  return { inHand, behind: (row) => resourcesFor(row, targets, inHand) };
}

/** In which list the entry of a row stands. */
export const listOfKind: Readonly<Record<CoverageKind, string | null>> = {
  behaviour: "future-behaviours",
  outcome: "adverse-outcomes",
  against: "desistance-factors",
  for: "desistance-factors",
  repair: null,
  goals: null,
};

function wordedRows(visible: VisibleStage, { rows }: PlanCoverage, say: PlanPage["say"]): readonly PlanRow[] {
  const words = planWords();
  let letters = 0;
  return rows.map((row): PlanRow => {
    const list = listOfKind[row.kind];
    if (row.entry === null || list === null) {
      const name = row.kind === "repair" ? words.repair : words.goals;
      const judged = row.kind === "repair" ? workedOut(visible, "restorative-start") : "";
      return { ...row, letter: null, name, about: "", judged };
    }
    const { entry } = row;
    const name = nameOfEntry(visible.compiled, list, entry.id, visible.answers);
    if (list === "desistance-factors") {
      const change = entry.text("change");
      const since = change !== null && change in words.since ? change : null;
      return {
        ...row,
        letter: null,
        name,
        about: "",
        judged: isSince(since) ? words.since[since] : say(entry, list, "strength"),
      };
    }
    letters += 1;
    return {
      ...row,
      letter: letters > 26 ? null : String.fromCharCode(64 + letters),
      name,
      about: shortened(say(entry, list, "description"), 90),
      judged: ["impact", "likelihood"]
        .map((field) => say(entry, list, field))
        .filter(Boolean)
        .join(", "),
    };
  });
}

const sinceLastTime = ["new", "stronger", "same", "weaker"] as const;
const isSince = (change: string | null): change is (typeof sinceLastTime)[number] =>
  sinceLastTime.some((each) => each === change);

/** A worked-out choice in words; "" while it is not known or not asked. */
export function workedOut({ compiled, evaluation, answers }: VisibleStage, id: string): string {
  const question = compiled.byId.get(id)?.question;
  const value = evaluation.computed.get(id);
  return question && evaluation.counting.has(id) ? describeAnswer(compiled, question, value, answers) : "";
}

/** The beginning of a text, at a word. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, "")} …`;

/** How many fields of the plan are not written that make it usable. */
export const lacks = (entry: PlanEntry, list: string): number =>
  missingIn(entry, list === "plan-targets" ? targetFields : list === "future-targets" ? exitFields : nightFields)
    .length;
