import { frameworkIndex } from "../../../assessment/framework-index.ts";
import type { Work } from "../../../casework/actor.ts";
import { groupsOfPart } from "../../../casework/countersignature/rests-on.ts";
import type { SignatureState } from "../../../casework/countersignature/signature-state.ts";
import { visibleAt } from "../../../casework/history/visible-at.ts";
import { lastCompleted } from "../../../casework/stages/last-completed.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { questionsWords } from "../../../wording/questions.ts";
import { dayOf } from "../../words/when.ts";
import { letterOf } from "../list-view.ts";
import type { FormerPlace } from "../question-walk.ts";

/**
 * Where an entry stood in its grid when a manager last signed it, or, before any signature of this stage, at the end of the last stage.
 * Null where it stands there still, where there was none, and for what this person may not see.
 */
export async function formerPlace(
  work: Work,
  stage: { readonly visible: VisibleStage; readonly signatures: readonly SignatureState[] },
  entry: { readonly list: string; readonly id: string },
): Promise<FormerPlace | null> {
  const { visible, signatures } = stage;
  const index = frameworkIndex(visible.compiled.framework);
  const list = index.questions.get(entry.list)?.question;
  if (list?.type !== "list" || list.grid === undefined) return null;
  const { rows, columns } = list.grid;
  const group = index.questions.get(entry.list)?.section.group;
  const valuesIn = ({ answers }: VisibleStage) =>
    answers.entries[entry.list]?.find(({ id }) => id === entry.id)?.values;
  const then = await lastSigned(
    work,
    visible,
    signatures.find(({ part }) => group && groupsOfPart[part].includes(group)),
  );
  const [now, before] = [valuesIn(visible), then && valuesIn(then.visible)];
  const [row, column] = [before?.[rows], before?.[columns]];
  if (then === null || typeof row !== "string" || typeof column !== "string") return null;
  if (now?.[rows] === row && now[columns] === column) return null;
  const at = (visible.answers.entries[entry.list] ?? []).findIndex(({ id }) => id === entry.id);
  return { row, column, said: questionsWords().grid.wasHere(letterOf(at), dateInWords(dayOf(then.at))) };
}

/** The stage as it was last signed; without a signature the stage before it. A signature that stands was given to what stands now. */
async function lastSigned(
  work: Work,
  visible: VisibleStage,
  state: SignatureState | undefined,
): Promise<{ readonly visible: VisibleStage; readonly at: Date } | null> {
  if (state?.state === "signed") return null;
  if (state?.lastSigned) {
    const at = state.lastSigned.signature.signedAt;
    const signed = await visibleAt(work, visible.head.id, at);
    return signed.ok ? { visible: signed.value, at } : null;
  }
  const last = await lastCompleted(work, visible.head.id);
  return last?.head.endedAt ? { visible: last, at: last.head.endedAt } : null;
}
