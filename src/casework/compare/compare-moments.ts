import { entryAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { visibleAt } from "../history/visible-at.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import { markSeen } from "../stages/mark-seen.ts";
import { type PlacedMeta, placedMeta } from "../stages/placed-meta.ts";
import type { Difference } from "./compare-contents.ts";
import { type Comparison, comparisonOf } from "./comparison.ts";
import { type WhoAndWhen, whoTookOut } from "./who-took-out.ts";

/** A stage at a moment of its life; a moment to come, or after its end, is how it stands or ended. */
export interface MomentAsked {
  readonly stageId: string;
  readonly at: Date;
}

/** Where an answer is stored, who wrote it and when. */
export interface Written extends WhoAndWhen {
  readonly address: Address;
}

/** The two moments, the earlier first, with what differs and who wrote it. */
export interface ComparedMoments extends Comparison {
  readonly earlierAt: Date;
  readonly laterAt: Date;
  /** Of a difference: who wrote what stood before, and who wrote or took out what stands after; null where nobody did. */
  writtenBefore(difference: Difference): Written | null;
  writtenAfter(difference: Difference): Written | null;
}

/**
 * Compares any two moments of any two stages of one child, in what this person may see of both. Which was earlier is told, in whatever
 * order they were asked for. One event in the audit.
 */
export async function compareMoments(
  work: Work,
  asked: readonly [MomentAsked, MomentAsked],
): Promise<Outcome<ComparedMoments>> {
  const [first, second] = asked.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  if (first === undefined || second === undefined) return refused(notFound);
  const earlier = await visibleAt(work, first.stageId, first.at);
  if (!earlier.ok) return earlier;
  const later = await visibleAt(work, second.stageId, second.at);
  if (!later.ok) return later;
  // Of another child there is nothing to compare with.
  if (earlier.value.head.youngPersonId !== later.value.head.youngPersonId) return refused(notFound);
  for (const stageId of new Set([first.stageId, second.stageId])) await markSeen(work, stageId);
  const comparison = comparisonOf(earlier.value, later.value);
  const [was, is] = [placedMeta(earlier.value), placedMeta(later.value)];
  const removed = await whoTookOut(work, {
    stageId: second.stageId,
    until: second.at,
    addresses: comparison.pages.flatMap(({ changes }) =>
      changes.flatMap((change) => (change.kind === "removed" ? addressesOf(change, was) : [])),
    ),
  });
  await recordEvent(work, {
    action: "stages-compared",
    youngPersonId: later.value.head.youngPersonId,
    stageId: second.stageId,
    detail: { at: second.at.toISOString(), withStage: first.stageId, withAt: first.at.toISOString() },
  });
  return done({
    ...comparison,
    earlierAt: first.at,
    laterAt: second.at,
    writtenBefore: (difference) => writerOf(difference.was, was),
    writtenAfter: (difference) => {
      if (difference.kind !== "removed") return writerOf(difference.is, is);
      for (const address of addressesOf(difference, was)) {
        const who = removed.get(address);
        if (who !== undefined) return { ...who, address };
      }
      return null;
    },
  });
}

type Side = Difference["was"];
type Metas = ReadonlyMap<string, PlacedMeta>;

/** Who wrote an answer; of an entry, whoever wrote in it last. */
function writerOf(side: Side, metas: Metas): Written | null {
  const found = metaOf(side, metas);
  return found.reduce<Written | null>(
    (last, { authorName, at, address }) => (last === null || at > last.at ? { name: authorName, at, address } : last),
    null,
  );
}

function metaOf(side: Side, metas: Metas): readonly PlacedMeta[] {
  if (side === null) return [];
  const answers = "answers" in side ? side.answers : [side];
  return answers.flatMap(({ place }) => metas.get(place ?? "") ?? []);
}

/** Where what is gone was stored: the entry first, if it is a whole one, then its answers. */
function addressesOf({ was, entry }: Difference, metas: Metas): readonly Address[] {
  const own = metaOf(was, metas).map(({ address }) => address);
  return was !== null && "answers" in was && entry !== null && was.id !== undefined
    ? [entryAddress(entry.list, was.id), ...own]
    : own;
}
