import { parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import type { SubSectionId } from "../../framework/language.ts";
import type { Work } from "../actor.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import { recordEvent } from "../audit/record-event.ts";
import { worded } from "../local-configuration/worded.ts";
import { done, notFound, type Outcome, type Refusal, refused } from "../refusal.ts";
import { refuseAction, stageClosed } from "../stages/actions.ts";
import { loadStage } from "../stages/load-stage.ts";
import { lockStage } from "../stages/lock-stage.ts";
import { dayOf, makeVisible } from "../stages/make-visible.ts";
import { situationOf } from "../stages/situation-of.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { type ChangedMeanwhile, changedMeanwhile, nothingToConfirm, openedOneByOne } from "./refusals.ts";
import { mustBeOpened, valueAt, type WaitingAnswer, waitingAnswers } from "./waiting.ts";

export interface ConfirmAnswers {
  readonly stageId: string;
  readonly runId: string;
  /** The sub-sections that stood on the page, whole. */
  readonly subSections: readonly SubSectionId[];
  /** The carried answers that stood on the page, each with the version that was shown: these are confirmed, and no other. */
  readonly shown: readonly { readonly address: Address; readonly version: number }[];
  /** The stage's sequence when the page was made. */
  readonly sequence: string;
}

/**
 * Confirms in one act that every shown answer is still right (content part 00, review stages: "no change" once for the sub-section). The
 * page has shown them all; when anybody wrote in these sub-sections since, or one of the answers is no longer the one that was shown,
 * nothing is confirmed and the page is read again (409 with what moved). An answer that an event touches is confirmed by itself only.
 */
export async function confirmAnswers(
  work: Work,
  input: ConfirmAnswers,
): Promise<Outcome<{ readonly confirmed: number }, Refusal | ChangedMeanwhile>> {
  const locked = await lockStage(work.tx, input.stageId);
  if (locked === null) return refused(notFound);
  const today = dayOf(work.now);
  const loaded = await loadStage(work, input.stageId);
  const seen = loaded && makeVisible(loaded, today);
  const visible = seen && worded(seen);
  if (!loaded || !visible) return refused(notFound);
  if (locked.status !== "in-progress") return refused(stageClosed(locked.status));
  const mayNot = refuseAction("confirm", situationOf(work.actor, loaded));
  if (mayNot !== null) return refused(mayNot);
  if (input.subSections.some((id) => !visible.subSections.includes(id))) return refused(notFound);
  if (input.shown.length === 0) return refused(nothingToConfirm);

  const here = new Set(input.subSections);
  const waiting = new Map(waitingAnswers(visible, today).map((answer) => [answer.address, answer]));
  const moved = [
    ...input.shown.filter((seen) => !isAsShown(waiting.get(seen.address), seen, here)).map(({ address }) => address),
    ...(await writtenSince(work, input, here, visible)),
  ];
  if (moved.length > 0) return refused(changedMeanwhile(labelsOf(visible, moved)));
  const touched = input.shown.filter(({ address }) => isTouched(waiting.get(address)));
  if (touched.length > 0)
    return refused(
      openedOneByOne(
        labelsOf(
          visible,
          touched.map(({ address }) => address),
        ),
      ),
    );

  const { stageId, runId } = input;
  const changes = input.shown.map(({ address, version }) => ({
    address,
    version,
    value: valueAt(visible, address),
    confirm: true,
  }));
  const saved = await saveAnswers(work, { stageId, runId, changes, audited: false });
  if (!saved.ok) return saved;
  const refusal = saved.value.results.find((result) => result.outcome === "refused");
  if (refusal?.outcome === "refused") return refused(refusal.refusal);
  await recordEvent(work, {
    action: "answers-confirmed",
    youngPersonId: visible.youngPerson.id,
    stageId,
    detail: { count: changes.length, subSections: [...here].slice(0, 12) },
  });
  return done({ confirmed: changes.length });
}

const isTouched = (answer: WaitingAnswer | undefined): boolean => answer !== undefined && mustBeOpened(answer);

const isAsShown = (
  answer: WaitingAnswer | undefined,
  seen: { readonly version: number },
  here: ReadonlySet<SubSectionId>,
): boolean => answer !== undefined && answer.version === seen.version && here.has(answer.subSection);

/** What others have written on the page since it was made: what was read is then not what stands. */
async function writtenSince(
  work: Work,
  { stageId, sequence }: ConfirmAnswers,
  here: ReadonlySet<SubSectionId>,
  { compiled }: VisibleStage,
): Promise<readonly Address[]> {
  const rows = await work.tx
    .selectFrom("answer")
    .where("stage_id", "=", stageId)
    .where("sequence", ">", sequence)
    .where("author_id", "<>", work.actor.userId)
    .select("address")
    .execute();
  return rows
    .map(({ address }) => address)
    .filter((address) => here.has(compiled.byId.get(parseAddress(address)?.question ?? "")?.subSection ?? ""));
}

const labelsOf = ({ compiled }: VisibleStage, addresses: readonly Address[]): readonly string[] => [
  ...new Set(
    addresses.map((address) => compiled.byId.get(parseAddress(address)?.question ?? "")?.question.label ?? address),
  ),
];
