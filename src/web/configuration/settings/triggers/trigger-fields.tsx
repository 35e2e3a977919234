import type { JSX } from "preact";
import type { PathwayTrigger } from "../../../../assessment/pathways/pathway.ts";
import type { Framework } from "../../../../framework/language.ts";
import { pathwaysWords } from "../../../../wording/pathways.ts";
import { Button } from "../../../components/button/button.tsx";
import { Checkboxes } from "../../../components/checkboxes/checkboxes.tsx";
import { Details } from "../../../components/details/details.tsx";
import { Input } from "../../../components/input/input.tsx";
import { type AskableQuestion, askedAs, mostOffered, questionsWith } from "./question-in-words.ts";
import { triggerField } from "./sent-triggers.ts";

/**
 * Which answers propose a referral: every question that does with its answers to tick, and a search for another. What is found is ticked where
 * it stands; without a script the search posts the form, which comes back with all that was typed, at this very place.
 */
export function TriggerFields(props: {
  /** Beginning of the names of the pathway's controls. */
  readonly row: string;
  readonly triggers: readonly PathwayTrigger[];
  readonly framework: Framework;
  /** What was looked for. */
  readonly words: string;
  /** Where the form is posted. */
  readonly action: string;
}): JSX.Element {
  const { row, triggers, framework, words, action } = props;
  const say = pathwaysWords().setting;
  const found = questionsWith(framework, words).filter(({ id }) => triggers.every(({ question }) => question !== id));
  const search = `${row}-words`;
  return (
    <fieldset class="configure__group" id={`${row}-triggers`}>
      <legend>{say.when}</legend>
      {triggers.map((trigger) => (
        <OneQuestion
          key={trigger.question}
          row={row}
          question={askedAs(framework, trigger.question, "codes" in trigger ? trigger.codes : [])}
          trigger={trigger}
        />
      ))}
      <Input name={search} label={{ text: say.find }} hint={{ text: say.findHint }} value={words} autocomplete="off" />
      <Button
        name="do"
        value="find"
        classes="govuk-button--secondary"
        attributes={{ formaction: `${action}#${row}-triggers` }}
      >
        {say.findButton}
      </Button>
      {words !== "" && (
        <p role="status">
          {found.length === 0
            ? say.nothingFound
            : found.length > mostOffered
              ? say.firstFound(mostOffered, found.length)
              : say.foundTick}
        </p>
      )}
      {found.slice(0, mostOffered).map((question) => (
        <Details key={question.id} summaryText={question.label} open={found.length === 1}>
          <OneQuestion row={row} question={question} trigger={null} />
        </Details>
      ))}
    </fieldset>
  );
}

/** A question with its answers to tick, or with the number from which on it counts. */
function OneQuestion(props: {
  readonly row: string;
  readonly question: AskableQuestion;
  readonly trigger: PathwayTrigger | null;
}): JSX.Element {
  const { row, question, trigger } = props;
  const say = pathwaysWords().setting;
  const codes = triggerField.codes(row, question.id);
  const from = triggerField.atLeast(row, question.id);
  return (
    <>
      <input type="hidden" name={triggerField.question(row)} value={question.id} />
      {question.answers.length > 0 ? (
        <Checkboxes
          name={codes}
          idPrefix={idOf(codes)}
          classes="govuk-checkboxes--small"
          fieldset={{ legend: { text: question.label } }}
          items={question.answers.map(({ code, label }) => ({ value: code, text: label }))}
          values={trigger !== null && "codes" in trigger ? trigger.codes : []}
        />
      ) : (
        <Input
          name={from}
          id={idOf(from)}
          label={{ text: say.from(question.label) }}
          classes="govuk-input--width-4"
          inputmode="decimal"
          value={trigger !== null && "atLeast" in trigger ? String(trigger.atLeast) : ""}
        />
      )}
    </>
  );
}

const idOf = (name: string): string => name.replace(/[^A-Za-z0-9-]/g, "-");
