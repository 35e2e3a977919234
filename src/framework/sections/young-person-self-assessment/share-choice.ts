import { choices } from "../../define.ts";
import { own } from "../../define-self-assessment.ts";
import type { Question, SubSection } from "../../language.ts";

/** What the young person said themself: not the practitioner's word beside it. */
const said = ({ companion }: Question): boolean => companion === undefined || companion.kind === "other-text";

/**
 * Which two answers may be shown to others. The choices are the young person's own answers: an option with `answerOf` is offered
 * only while that question is answered.
 */
export const shareChoice = (pages: readonly SubSection[]) =>
  own.pickSome(
    "sa-share-choice",
    "You may show these two answers of mine to other people who help me",
    choices(
      ...pages
        .flatMap(({ questions }) => questions)
        .filter(said)
        .map(({ id, label }) => ({ code: id, label, attributes: { answerOf: id } })),
      "None",
    ),
    {
      third: "You may show these two answers",
      closed: true,
      hint: "Two, or none.",
      beside: "summary-one-page",
      note: "Only these go in block 13 of the one-page summary.",
    },
  );
