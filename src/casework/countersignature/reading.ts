import type { Work } from "../actor.ts";
import { currentService } from "../local-configuration/service-configuration.ts";
import { type AskedCheck, askedChecks, checksDue } from "../quality-checks/asked-checks.ts";
import { checkedIn } from "../quality-checks/quality-checks.ts";
import { isAnswered, type QualityReview } from "../quality-checks/quality-review.ts";
import { reviewsOf } from "../quality-checks/quality-review-store.ts";
import { type Change, changesOf } from "./changes.ts";
import type { StageSigning } from "./load-signing.ts";
import type { SignatureState } from "./signature-state.ts";
import { type SinceLastSigned, sinceLastSigned } from "./since-last-signed.ts";
import type { Moved } from "./what-moved.ts";

/** Everything that a manager has to read of a part, and how far this person is with it. */
export interface Reading {
  /** Null: nobody ever signed this part, nor an earlier stage. */
  readonly since: SinceLastSigned | null;
  readonly changes: readonly Change[];
  /** What follows from the changes without anybody having written it. */
  readonly workedOut: readonly Moved[];
  readonly checks: readonly AskedCheck[];
  /** Those of the checks that wait for an answer: where something changed. */
  readonly due: readonly AskedCheck[];
  /** Every reading of the part in this stage, the oldest first. */
  readonly reviews: readonly QualityReview[];
  /** The actor's own: of the present request, or else the last one, from which it goes on. */
  readonly mine: Pick<QualityReview, "requestId" | "answers" | "read"> | null;
}

/** Works out what there is to read of a part, compared with what was signed last. */
export async function readingOf(work: Work, signing: StageSigning, state: SignatureState): Promise<Reading> {
  const { visible } = signing;
  const since = await sinceLastSigned(work, signing, state);
  const moved = since?.moved ?? [];
  const changes = changesOf(moved, visible, state.part);
  const { subSections } = visible.compiled;
  const checks = askedChecks(currentService().checklist, state.part, {
    sections: new Set(subSections.map(({ section }) => section.id)),
    follows: since?.earlierStage != null || visible.head.type === "review",
  });
  const groups = new Map(subSections.map(({ subSection, section }) => [subSection.id, section.group]));
  const touched = since && new Set(changes.flatMap(({ subSection }) => touchedBy(groups.get(subSection))));
  const reviews = await reviewsOf(work.tx, visible.head.id, state.part);
  return {
    since,
    changes,
    workedOut: moved.filter(({ computed }) => computed),
    checks,
    due: checksDue(checks, touched),
    reviews,
    mine: reviews.findLast(({ reviewerId }) => reviewerId === work.actor.userId) ?? null,
  };
}

function touchedBy(group: Parameters<typeof checkedIn>[0] | undefined) {
  const section = group === undefined ? null : checkedIn(group);
  return section === null ? [] : [section];
}

/** The changes that this person has not marked as read. */
export const unreadOf = ({ changes, mine }: Pick<Reading, "changes" | "mine">): readonly Change[] =>
  changes.filter(({ key }) => mine?.read.includes(key) !== true);

/** The checks that wait for this person's answer. */
export const openChecksOf = ({ due, mine }: Pick<Reading, "due" | "mine">): readonly AskedCheck[] =>
  due.filter(({ id }) => !isAnswered(mine?.answers[id]));
