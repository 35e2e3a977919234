import type { QuestionId } from "../../framework/language.ts";
import type { PlanEntry, PlanReader } from "./plan-reader.ts";

/** Whether a part of the plan is meant to answer something, or helps with it beside what it is meant for. */
export type LinkStrength = "meant" | "helps";

/** A part of the plan that names an entry. */
export interface PlanLink<Entry extends PlanEntry = PlanEntry> {
  readonly list: QuestionId;
  readonly row: Entry;
  readonly strength: LinkStrength;
}

/** By what is named: the id of an entry, or `goals` and `repairing-harm`. */
export type PlanLinks<Entry extends PlanEntry = PlanEntry> = ReadonlyMap<string, readonly PlanLink<Entry>[]>;

/** Lists of the plan whose entries name what they are for. */
const linkingLists: readonly QuestionId[] = [
  "plan-targets",
  "external-controls",
  "contingency-others",
  "contingency-safety",
];

/** Everything in the plan that names entries, by what it names. What names something twice counts as meant for it. */
export function linksIn<Entry extends PlanEntry>(reader: Pick<PlanReader<Entry>, "rows">): PlanLinks<Entry> {
  const links = new Map<string, PlanLink<Entry>[]>();
  const put = (named: string, link: PlanLink<Entry>): void => {
    const known = links.get(named);
    if (known === undefined) links.set(named, [link]);
    else known.push(link);
  };
  for (const list of linkingLists) {
    for (const row of reader.rows(list)) {
      const meant = row.ticks("links");
      for (const named of meant) put(named, { list, row, strength: "meant" });
      if (list !== "plan-targets") continue;
      for (const named of row.ticks("helps")) if (!meant.includes(named)) put(named, { list, row, strength: "helps" });
    }
  }
  return links;
}

/** Counts as an answer: a target that was given up and a control that has ended do not. */
export const isInForce = ({ list, row }: PlanLink): boolean => {
  const status = row.text("status");
  return list === "plan-targets" ? status !== "dropped" : list !== "external-controls" || status !== "ended";
};

const noLinks: readonly PlanLink[] = [];
/** Asked for every risk and factor of a stage, so it makes nothing. */
const meantBy = (links: PlanLinks, named: string, ...lists: readonly QuestionId[]): boolean =>
  (links.get(named) ?? noLinks).some(
    (link) => link.strength === "meant" && lists.includes(link.list) && isInForce(link),
  );

/** A target or a control is meant to answer it. */
export const isPlannedFor = (links: PlanLinks, named: string): boolean =>
  meantBy(links, named, "plan-targets", "external-controls");

/** A target is meant for it. */
export const hasTarget = (links: PlanLinks, named: string): boolean => meantBy(links, named, "plan-targets");

/** A target is meant for it or helps with it: enough for something to build on. */
export const isUsed = (links: PlanLinks, named: string): boolean =>
  (links.get(named) ?? noLinks).some((link) => link.list === "plan-targets" && isInForce(link));
