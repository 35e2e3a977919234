import { parseAddress } from "../../framework/address.ts";
import type { SubSectionId } from "../../framework/language.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import type { WaitingAnswer } from "./waiting.ts";

/** Where the answers of a sub-section come from, and whether anybody has looked. */
export interface SubSectionStanding {
  readonly subSection: SubSectionId;
  /** Stages from which its carried and confirmed answers come: title, the day (ISO 8601) on which the last of them was written, who wrote. */
  readonly from: readonly { readonly stageTitle: string; readonly at: string; readonly authors: readonly string[] }[];
  readonly waiting: readonly WaitingAnswer[];
  /** Who confirmed answers at this stage, and when the last time. */
  readonly confirmed: { readonly count: number; readonly by: readonly string[]; readonly at: Date } | null;
  /** Answers that were written or changed at this stage. */
  readonly own: number;
  readonly notReviewed: boolean;
}

/** Of every sub-section that this person may see and into which something was carried; `only`: of this one. */
export function subSectionStandings(
  visible: VisibleStage,
  waiting: readonly WaitingAnswer[],
  only?: SubSectionId,
): ReadonlyMap<SubSectionId, SubSectionStanding> {
  const making = new Map<SubSectionId, Making>();
  if (!somethingCarried(visible)) return new Map();
  const { byId } = visible.compiled;
  const wanted = new Set(only === undefined ? visible.subSections : visible.subSections.filter((id) => id === only));
  for (const address of visible.meta.keys()) {
    const found = byId.get(address) ?? byId.get(parseAddress(address)?.question ?? "");
    if (found?.asked !== true || found.onRecord || !wanted.has(found.subSection)) continue;
    if (!visible.evaluation.shown.has(address)) continue;
    const meta = visible.meta.get(address);
    if (meta === undefined) continue;
    const made = making.get(found.subSection) ?? start();
    making.set(found.subSection, made);
    if (meta.state === "own") {
      if (found.question.prefilled !== true) made.own += 1;
      continue;
    }
    if (meta.source !== null) {
      const from = made.from.get(meta.source.stageId) ?? {
        stageTitle: meta.source.stageTitle,
        at: "",
        authors: new Set(),
      };
      if (meta.source.at > from.at) from.at = meta.source.at;
      from.authors.add(meta.source.author);
      made.from.set(meta.source.stageId, from);
    }
    if (meta.state === "confirmed") {
      made.confirmed += 1;
      made.by.add(meta.authorName);
      if (made.confirmedAt === null || meta.at > made.confirmedAt) made.confirmedAt = meta.at;
    }
  }
  return new Map(
    [...making].flatMap(([subSection, made]) =>
      made.from.size === 0 ? [] : [[subSection, finished(visible, subSection, made, waiting)] as const],
    ),
  );
}

/** A stage that began from nothing has a thousand answers, and none of them to look at for this. */
function somethingCarried({ states }: VisibleStage): boolean {
  for (const state of states.values()) if (state !== "own") return true;
  return false;
}

interface Making {
  readonly from: Map<string, { readonly stageTitle: string; at: string; readonly authors: Set<string> }>;
  readonly by: Set<string>;
  confirmed: number;
  confirmedAt: Date | null;
  own: number;
}
const start = (): Making => ({ from: new Map(), by: new Set(), confirmed: 0, confirmedAt: null, own: 0 });

const finished = (
  { evaluation }: VisibleStage,
  subSection: SubSectionId,
  { from, by, confirmed, confirmedAt, own }: Making,
  waiting: readonly WaitingAnswer[],
): SubSectionStanding => ({
  subSection,
  from: [...from.values()]
    .map(({ stageTitle, at, authors }) => ({ stageTitle, at, authors: [...authors] }))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1)),
  waiting: waiting.filter((answer) => answer.subSection === subSection),
  confirmed: confirmedAt === null ? null : { count: confirmed, by: [...by], at: confirmedAt },
  own,
  notReviewed: evaluation.progress.get(subSection)?.mark === "not-reviewed",
});
