import type { JSX } from "preact";
import type { ChangeResult } from "../../casework/answers/save-types.ts";
import { isConflict } from "../../casework/answers/save-types.ts";
import type { Refusal } from "../../casework/refusal.ts";
import type { Address } from "../../framework/answers.ts";
import { savingWords } from "../../wording/saving.ts";
import { NotificationBanner } from "../components/notification-banner/notification-banner.tsx";
import type { PostedAnswer } from "../questions/read-form.ts";
import type { ConflictWords } from "./conflicts.tsx";

/** An answer of a posted form that was not saved, with what was typed. */
export interface RefusedAnswer {
  readonly address: Address;
  readonly input: PostedAnswer["input"];
  readonly refusal: Refusal;
}

/** The typed answers of a form that were refused for another reason than that somebody else was faster. */
export const refusedAnswers = (
  results: readonly ChangeResult[],
  posted: readonly PostedAnswer[],
): readonly RefusedAnswer[] =>
  results.flatMap((result) => {
    const typed = posted.find(({ address }) => address === result.address);
    if (result.outcome !== "refused" || isConflict(result.refusal) || typed === undefined) return [];
    return [{ address: result.address, input: typed.input, refusal: result.refusal }];
  });

/** Says which answers of a form were not saved, and why, and holds what was typed: a page without a script has it nowhere else. */
export function RefusedAnswers(props: {
  readonly answers: readonly RefusedAnswer[];
  readonly words: ConflictWords;
}): JSX.Element | null {
  const { answers, words } = props;
  const say = savingWords();
  if (answers.length === 0) return null;
  return (
    <NotificationBanner titleText={say.notSaved(answers.length)} role="alert">
      <p>{say.restIsSaved}</p>
      {answers.map(({ address, input, refusal }) => {
        const question = words.question(address);
        const typed = typeof input === "string" ? input : [...input];
        return (
          <div key={address}>
            <h3>{question?.label ?? say.notAskedHere}</h3>
            <p>
              {refusal.happened} {refusal.toDo}
            </p>
            <p class="small quiet">{say.youJustNow}</p>
            <div class="kept answer-text" dir="auto">
              {(question ? words.say(address, typed) : [typed].flat().join("; ")) || say.cleared}
            </div>
          </div>
        );
      })}
    </NotificationBanner>
  );
}
