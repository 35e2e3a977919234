import type { JSX } from "preact";
import { describeAnswer, nameOfEntry } from "../../../assessment/describe-answer.ts";
import { labelFor } from "../../../assessment/label-for.ts";
import type { AnswerBehind, Reason } from "../../../assessment/why/why-it-holds.ts";
import { whyWorkedOut } from "../../../assessment/why/why-worked-out.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { fieldAddress } from "../../../framework/address.ts";
import { subSectionWords } from "../../../wording/sub-section.ts";
import type { QuestionView } from "../../questions/view.ts";
import { capital } from "../../words/capital.ts";
import { questionPath } from "../paths.ts";

/** So many answers are named; more would not be read (own). */
const mostNamed = 6;

/** Why a value is what it is, or why a question is asked: the answers behind it that this reader sees, each the way to its place. */
export function reasonsAt(visible: VisibleStage, view: QuestionView, today: string): readonly Reason[] {
  const asked = view.kind === "computed" || view.kind === "asked";
  if (!asked || !view.shown || !visible.compiled.byId.has(view.address)) return [];
  const { compiled, answers, evaluation, head } = visible;
  const sees = (question: string): boolean => {
    const at = compiled.byId.get(question)?.subSection;
    return at !== undefined && visible.subSections.includes(at);
  };
  return whyWorkedOut(view.address, compiled, answers, evaluation, { stage: head.type, today }).filter(
    ({ address, entry }) => sees(entry?.list ?? address),
  );
}

/** The answers behind a worked-out value, beside it. */
export function WhyNote(props: {
  readonly view: QuestionView;
  readonly visible: VisibleStage;
  readonly reasons: readonly Reason[];
}): JSX.Element | null {
  const { view, visible, reasons } = props;
  if (reasons.length === 0) return null;
  const say = subSectionWords().why;
  const more = reasons.length - mostNamed;
  return (
    <div class="why small" data-why={view.address}>
      <p>{view.kind === "asked" ? say.askedBecause : say.because}</p>
      <ul>
        {reasons.slice(0, mostNamed).map((reason) => (
          <li key={reason.address}>
            <a href={hrefOf(visible, reason)}>{inWords(visible, reason)}</a>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{say.more(more)}</p>}
    </div>
  );
}

/** The page of the entry, at the answer that counts; or the question. */
function hrefOf(visible: VisibleStage, { address, entry, answers }: Reason): string {
  const [first] = answers;
  return questionPath(visible, entry && first ? fieldAddress(first.question, entry.id) : address);
}

/** "Robbery: Where has it got to? Proved; Could this offence qualify for MAPPA? Yes", "Risk of serious harm: High". */
function inWords(visible: VisibleStage, { entry, answers }: Reason): string {
  const said = answers.map((answer) => answerInWords(visible, answer)).join("; ");
  if (entry === null) return said;
  const name = capital(nameOfEntry(visible.compiled, entry.list, entry.id, visible.answers));
  return said === "" ? name : `${name}: ${said}`;
}

function answerInWords(visible: VisibleStage, { question: id, value }: AnswerBehind): string {
  const question = visible.compiled.byId.get(id)?.question;
  if (question === undefined) return "";
  const label = labelFor(question, vocabularyOf(visible));
  return `${label}${label.endsWith("?") ? "" : ":"} ${describeAnswer(visible.compiled, question, value, visible.answers)}`;
}
