import type { JSX } from "preact";
import { describeAnswer } from "../../../assessment/describe-answer.ts";
import type { ConflictRefusal } from "../../../casework/answers/save-types.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { RequestContext } from "../../routing/route.ts";
import { Conflicts, type ConflictWords } from "../../saving/conflicts.tsx";
import { RefusedAnswers } from "../../saving/refused-answers.tsx";
import { questionPath } from "../paths.ts";

type RefusedProps = Parameters<typeof RefusedAnswers>[0];
type ConflictsProps = Parameters<typeof Conflicts>[0];

/** What a page says after a post of which something was not saved: what did not fit, and both texts of each conflict. */
export function refusedNotice(props: {
  readonly context: RequestContext;
  readonly visible: VisibleStage;
  readonly conflicts: readonly ConflictRefusal[];
  readonly answers: RefusedProps["answers"];
  readonly posted: ConflictsProps["posted"];
  readonly run: string;
}): JSX.Element {
  const { context, visible, conflicts, answers, posted, run } = props;
  const words = wordsOf(visible);
  return (
    <>
      <RefusedAnswers answers={answers} words={words} />
      {conflicts.length > 0 && (
        <Conflicts conflicts={conflicts} posted={posted} words={words} context={context} run={run} />
      )}
    </>
  );
}

const wordsOf = (visible: VisibleStage): ConflictWords => {
  const questionAt = (address: string) =>
    visible.compiled.byId.get(parseAddress(address)?.question ?? "")?.question ?? null;
  return {
    question: questionAt,
    say: (address, value) => {
      const question = questionAt(address);
      return question && value !== null ? describeAnswer(visible.compiled, question, value, visible.answers) : "";
    },
    href: (address) => questionPath(visible, address),
  };
};
