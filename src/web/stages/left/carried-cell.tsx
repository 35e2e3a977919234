import type { JSX } from "preact";
import { describeAnswer } from "../../../assessment/describe-answer.ts";
import { mustBeOpened, valueAt, type WaitingAnswer } from "../../../casework/review/waiting.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../../framework/address.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { reviewWords } from "../../../wording/review.ts";
import { Button } from "../../components/button/button.tsx";
import { dayOf } from "../../words/when.ts";
import { questionPath } from "../paths.ts";
import { whyOpened } from "../review/why-opened.ts";

/** What was carried, whole, under its question. */
export function CarriedText({ visible, answer }: CellProps): JSX.Element {
  const question = visible.compiled.byId.get(parseAddress(answer.address)?.question ?? "")?.question;
  const value = valueAt(visible, answer.address);
  const text = question && value !== null ? describeAnswer(visible.compiled, question, value, visible.answers) : "";
  return (
    <div class="small quiet answer-text" dir="auto">
      {text}
    </div>
  );
}

/** Where it comes from and what speaks against it; confirmed here where nothing does, else opened first, so that confirming is no habit. */
export function CarriedFrom({
  visible,
  answer,
  mayConfirm,
}: CellProps & { readonly mayConfirm: boolean }): JSX.Element {
  const say = reviewWords();
  const { source, address, version } = answer;
  const question = visible.compiled.byId.get(parseAddress(address)?.question ?? "")?.question;
  const why = whyOpened(answer);
  return (
    <>
      {source && `${source.stageTitle}, ${dateInWords(dayOf(new Date(source.at)))}, ${source.author}. `}
      {why ? <span class="amber">{why}</span> : <span class="quiet">{say.nothingSince}</span>}{" "}
      {mustBeOpened(answer) ? (
        <a href={questionPath(visible, address)}>{say.open}</a>
      ) : (
        mayConfirm && (
          <Button classes="govuk-button--secondary" name="do" value={`confirm ${address} ${version}`}>
            {say.confirm}
            <span class="govuk-visually-hidden">: {question?.label}</span>
          </Button>
        )
      )}
    </>
  );
}

interface CellProps {
  readonly visible: VisibleStage;
  readonly answer: WaitingAnswer;
}
