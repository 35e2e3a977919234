import { parseAddress } from "../../framework/address.ts";
import type { AnswerValue, ListEntry } from "../../framework/answers.ts";
import type { QuestionId, SubSectionId } from "../../framework/language.ts";
import { keptFromEarlier } from "../framework-migration/kept-from-earlier.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";

/** To whom something goes, by the codes of `stage-sent.to`. */
type Recipient = string;

/**
 * Who may never read who was harmed or could be: the young person, their family, and the worker for people who were harmed. Source: content
 * part 00, person-record; the notes of the restricted questions.
 */
const noRestricted: ReadonlySet<Recipient> = new Set([
  "young-person",
  "parent-or-carer",
  "restorative-or-victim-worker",
]);

export const withoutRestricted = (to: Recipient): boolean => noRestricted.has(to);

/**
 * A completed stage as one document holds it.
 *
 * @param subSections those that it holds; none is all of the stage
 * @param open whether it holds the answers to restricted questions
 */
export function cutForSending(
  visible: VisibleStage,
  subSections: readonly SubSectionId[],
  open: boolean,
): VisibleStage {
  const whole = subSections.length === 0;
  const kept = new Set(subSections);
  const elsewhere = new Set(
    whole
      ? []
      : keptFromEarlier(visible, null)
          .filter((each) => !kept.has(each.subSection))
          .map(({ address }) => parseAddress(address)?.question ?? address),
  );
  const { byId } = visible.compiled;
  const stays = (id: QuestionId): boolean => !elsewhere.has(id) && (open || byId.get(id)?.question.restricted !== true);
  const { values, entries } = visible.answers;
  return {
    ...visible,
    all: visible.all && whole,
    subSections: whole ? visible.subSections : visible.subSections.filter((id) => kept.has(id)),
    answers: {
      values: only(values, stays),
      entries: Object.fromEntries(
        Object.entries(entries).map(([list, rows]): [string, readonly ListEntry[]] => [
          list,
          rows.map((row) => ({ ...row, values: only(row.values, stays) })),
        ]),
      ),
    },
  };
}

const only = (
  values: Readonly<Record<QuestionId, AnswerValue>>,
  stays: (id: QuestionId) => boolean,
): Readonly<Record<QuestionId, AnswerValue>> => Object.fromEntries(Object.entries(values).filter(([id]) => stays(id)));
