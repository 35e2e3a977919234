import type { JSX } from "preact";
import type { StageMoments } from "../../../casework/compare/moments-to-compare.ts";
import { compareWords } from "../../../wording/compare.ts";
import { dateInWords, momentInWords } from "../../../wording/dates.ts";
import { Button } from "../../components/button/button.tsx";
import { ErrorMessage } from "../../components/error-message/error-message.tsx";
import { dayOf } from "../../words/when.ts";
import { type Choice, type ChosenMoment, keyOf, type MomentName } from "./read-choice.ts";

/** Two lists of named moments, and a date and time where none of them is meant. */
export function Choose(props: {
  readonly action: string;
  readonly stages: readonly StageMoments[];
  readonly choice: Choice;
  readonly error: string | null;
}): JSX.Element {
  const { action, stages, choice, error } = props;
  const say = compareWords().choose;
  return (
    <form method="get" action={action} class="cmp-choose" aria-labelledby="cmp-choose">
      <h2 id="cmp-choose" class="govuk-visually-hidden">
        {say.heading}
      </h2>
      {error !== null && <ErrorMessage id="cmp-error">{error}</ErrorMessage>}
      <div class="cmp__pair">
        <OneMoment name="one" label={say.one} time={say.orOneTime} stages={stages} choice={choice} />
        <OneMoment name="other" label={say.other} time={say.orOtherTime} stages={stages} choice={choice} />
      </div>
      <div class="do">
        <Button classes="govuk-button--secondary">{say.submit}</Button>
      </div>
    </form>
  );
}

function OneMoment(props: {
  readonly name: MomentName;
  readonly label: string;
  readonly time: string;
  readonly stages: readonly StageMoments[];
  readonly choice: Choice;
}): JSX.Element {
  const { name, label, time, stages, choice } = props;
  const say = compareWords().choose;
  const chosen = choice[name];
  const wrong = choice.notATime.includes(name);
  return (
    <div>
      <label class="govuk-label" for={`cmp-${name}`}>
        <b>{label}</b>
      </label>
      <select class="govuk-select" id={`cmp-${name}`} name={name}>
        {stages.map((stage) => (
          <optgroup key={stage.stageId} label={titleOf(stage)}>
            {optionsOf(stage, chosen).map((option) => (
              <option key={option.value} value={option.value} selected={option.value === keyOf(chosen)}>
                {option.text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <details class="govuk-details cmp-choose__time" open={wrong}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{time}</span>
        </summary>
        <div class="govuk-details__text">
          <label class="govuk-visually-hidden" for={`cmp-${name}-at`}>
            {time}
          </label>
          <p class="govuk-hint" id={`cmp-${name}-hint`}>
            {say.hint}
          </p>
          {wrong && <ErrorMessage id={`cmp-${name}-error`}>{say.notATime}</ErrorMessage>}
          <input
            class="govuk-input"
            type="datetime-local"
            id={`cmp-${name}-at`}
            name={`${name}-at`}
            aria-describedby={`cmp-${name}-hint${wrong ? ` cmp-${name}-error` : ""}`}
          />
        </div>
      </details>
    </div>
  );
}

/** "Review, begun on 3 October 2026" */
const titleOf = ({ title, openedAt }: StageMoments): string =>
  compareWords().stageAt(title, dateInWords(dayOf(openedAt)));

function optionsOf(
  stage: StageMoments,
  chosen: ChosenMoment,
): readonly { readonly value: string; readonly text: string }[] {
  const { stageId, moments, endedAt } = stage;
  const named = moments
    .filter(({ at }) => endedAt === null || at < endedAt)
    .map(({ at, name }) => ({ value: keyOf({ stageId, at }), text: `${momentInWords(at)}: ${name}` }));
  const options = [{ value: keyOf({ stageId, at: "now" }), text: lastWords(stage) }, ...named.toReversed()];
  const own = keyOf(chosen);
  const isOther = chosen.stageId === stageId && !options.some(({ value }) => value === own);
  return isOther && chosen.at !== "now" ? [...options, { value: own, text: momentInWords(chosen.at) }] : options;
}

/** "As it stands now"; of a stage that ended, how and when it did. */
function lastWords({ endedAt, moments }: StageMoments): string {
  if (endedAt === null) return compareWords().asItStandsNow;
  return `${momentInWords(endedAt)}: ${moments.at(-1)?.name ?? compareWords().asItEnded}`;
}

/** What a moment is called at the head of its column, with its time also where it is the present one: the page may be printed. */
export function momentName(chosen: ChosenMoment, stages: readonly StageMoments[], at: Date): string {
  const stage = stages.find(({ stageId }) => stageId === chosen.stageId);
  if (stage?.endedAt === null && chosen.at === "now") return compareWords().asItStandsOn(momentInWords(at));
  const option = stage && optionsOf(stage, chosen).find(({ value }) => value === keyOf(chosen));
  return option?.text ?? momentInWords(at);
}
