/** What a plan must answer. Source: content part 20, consistency-checks (cc-behaviour-unplanned and those after it). */
import { othersAttention } from "../../judgement/impact-likelihood-grid/grid-advice.ts";
import { atLeast, HARM_LEVELS, type HarmLevel } from "../../judgement/levels.ts";
import { gridEntry, isCurrent } from "../computed/judgements.ts";
import { oneOf } from "../one-of.ts";
import type { PlanEntry, PlanReader } from "./plan-reader.ts";

/** Behaviours that are still a concern. */
export const behaviours = <Entry extends PlanEntry>(reader: PlanReader<Entry>): readonly Entry[] =>
  reader.rows("future-behaviours").filter(isCurrent);
/** Outcomes that are still feared. */
export const outcomesFeared = <Entry extends PlanEntry>(reader: PlanReader<Entry>): readonly Entry[] =>
  reader.rows("adverse-outcomes").filter(isCurrent);

/** Factors that still apply and pull strongly. */
export const strongFactors = <Entry extends PlanEntry>(
  reader: PlanReader<Entry>,
  direction: "for" | "against",
): readonly Entry[] =>
  reader
    .rows("desistance-factors")
    .filter(
      (row) =>
        row.text("change") !== "ended" && row.text("strength") === "strong" && row.text("direction") === direction,
    );

const levelOf = (code: string | null): HarmLevel | undefined => oneOf(HARM_LEVELS, code);
export const reaches = (level: HarmLevel | undefined, from: HarmLevel): boolean =>
  level !== undefined && atLeast(HARM_LEVELS, level, from);

/** The grid asks for more than a note of it. */
export function behaviourNeedsPlan(row: PlanEntry): boolean {
  const entry = gridEntry(row);
  return entry !== null && othersAttention(entry) !== "note";
}
export const outcomeNeedsPlan = (row: PlanEntry): boolean => reaches(levelOf(row.text("grid")), "medium");

/** What the grid puts high enough to say what is done when it comes nearer. Own: the content asks for one entry in the list. */
export const needsContingency = (row: PlanEntry): boolean => reaches(levelOf(row.text("grid")), "high");

/** Lists that must say what is done when things get worse, and say nothing. Source: cc-no-contingency. */
export function missingContingency(reader: PlanReader): readonly ("contingency-others" | "contingency-safety")[] {
  const raises = (list: string): boolean => reader.rows(list).some((row) => row.text("effect") === "raises");
  const judged = [
    ["rosh-judgement", "contingency-others"],
    ["sawb-judgement", "contingency-safety"],
  ] as const;
  return judged.flatMap(([judgement, list]) =>
    reaches(levelOf(reader.text(judgement)), "medium") && !raises(list) ? [list] : [],
  );
}

/** Targets that are still worked on. */
export const openTargets = <Entry extends PlanEntry>(reader: PlanReader<Entry>): readonly Entry[] =>
  reader.rows("plan-targets").filter((row) => !["reached", "dropped"].includes(row.text("status") ?? ""));
