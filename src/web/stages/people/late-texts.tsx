import type { JSX } from "preact";
import { describeAnswer } from "../../../assessment/describe-answer.ts";
import { labelFor } from "../../../assessment/label-for.ts";
import type { LateAnswer } from "../../../casework/contributors/settle-late-answer.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { AnswerValue } from "../../../framework/answers.ts";
import { contributorsWords } from "../../../wording/contributors.ts";
import { whenInWords } from "../../../wording/dates.ts";
import { Button } from "../../components/button/button.tsx";
import { CsrfField } from "../../frame/frame.tsx";
import { peoplePath, questionPath } from "../paths.ts";
import type { PeoplePage } from "./people-page.ts";

/** What was typed after a part was taken from somebody, beside what stands there now, to be taken over or left out. */
export function LateTexts({ page }: { readonly page: PeoplePage }): JSX.Element | null {
  const say = contributorsWords().late;
  const { visible } = page.stage;
  if (page.late.length === 0) return null;
  return (
    <section aria-labelledby="late" class="ap-block">
      <h2 id="late">{say.title}</h2>
      <p>{say.what}</p>
      {page.late.map((late) => {
        const { label, typed, stands } = inWords(visible, late);
        const version = visible.meta.get(late.address)?.version ?? 0;
        const about = `${late.userId} ${late.address} ${version}`;
        return (
          <form
            key={`${late.userId} ${late.address}`}
            method="post"
            action={peoplePath(visible.head.id)}
            class="ap-conflict"
          >
            <CsrfField context={page.context} />
            <h3>
              <a href={questionPath(visible, late.address)}>{label}</a>
            </h3>
            <p class="small quiet">{say.typed(late.userName, whenInWords(late.at, page.context.now))}</p>
            <div class="kept answer-text" dir="auto">
              {typed || say.nothing}
            </div>
            <p class="small quiet">{say.standsNow}</p>
            <div class="kept answer-text" dir="auto">
              {stands || say.nothing}
            </div>
            <div class="do">
              <Button name="do" value={`taken ${about}`}>
                {say.take}
                <span class="govuk-visually-hidden">{say.about(label)}</span>
              </Button>
              <Button classes="govuk-button--secondary" name="do" value={`left ${about}`}>
                {say.leave}
                <span class="govuk-visually-hidden">{say.about(label)}</span>
              </Button>
            </div>
          </form>
        );
      })}
    </section>
  );
}

function inWords(visible: VisibleStage, { address, input }: LateAnswer) {
  const parsed = parseAddress(address);
  const question = parsed && visible.compiled.byId.get(parsed.question)?.question;
  const { answers } = visible;
  const now =
    parsed?.kind === "field"
      ? answers.entries[parsed.list]?.find(({ id }) => id === parsed.entry)?.values[parsed.question]
      : answers.values[address];
  const say = (value: AnswerValue | undefined): string =>
    question && value !== undefined && parsed?.kind !== "entry"
      ? describeAnswer(visible.compiled, question, value, answers)
      : "";
  return {
    label: question ? labelFor(question, vocabularyOf(visible)) : address,
    typed: isText(input) ? say(input) || [input].flat().join("; ") : "",
    stands: say(now),
  };
}

const isText = (input: unknown): input is string | string[] =>
  typeof input === "string" || (Array.isArray(input) && input.every((each) => typeof each === "string"));
