import type { ComponentChildren, JSX } from "preact";
import { questionsWords } from "../../wording/questions.ts";
import type { MarkKind } from "../components/mark/mark.tsx";
import { QuestionFoot } from "../components/question-row/question-foot.tsx";
import type { AskedView } from "./view.ts";

/** What stands under an answer: a mark, and who wrote it or what is missing. */
export interface FootWords {
  readonly mark: MarkKind;
  readonly text: string;
}

/** Under a question that holds completion while it has no answer. */
export const neededFoot: FootWords = {
  mark: "none",
  get text() {
    return questionsWords().foot.neededToComplete;
  },
};

/** Null where there is nothing to say: no answer, and none needed. */
export function footOf(view: AskedView): FootWords | null {
  if (view.foot) {
    const { written, source } = view.foot;
    return {
      mark: view.gap === "yet-to-clarify" ? "ask" : "done",
      text: source ? questionsWords().foot.writtenFrom(written, source) : written,
    };
  }
  if (view.required) return neededFoot;
  return view.wanted && view.value === null ? { mark: "none", text: questionsWords().foot.neededWhereUsed } : null;
}

/** The line under an answer, kept in step by the page's script: it is there, hidden, where there is nothing to say yet. */
export function AnswerFootLine({
  view,
  children,
}: {
  readonly view: AskedView;
  readonly children: ComponentChildren;
}): JSX.Element {
  const words = footOf(view);
  return (
    <QuestionFoot kind={words?.mark ?? "none"} source={words?.text} of={view.address}>
      {children}
    </QuestionFoot>
  );
}
