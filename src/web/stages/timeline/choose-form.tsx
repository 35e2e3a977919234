import type { JSX } from "preact";
import { inVocabulary } from "../../../assessment/label-for.ts";
import { isoOf } from "../../../assessment/timeline/day.ts";
import { monthsIn, type Period, periodRound, shortest } from "../../../assessment/timeline/period.ts";
import { laneName } from "../../../casework/timeline/mark-words.ts";
import type { TimelineModel } from "../../../casework/timeline/timeline-of.ts";
import { ageOn } from "../../../judgement/age/age-on.ts";
import { partialDateInWords } from "../../../wording/dates.ts";
import { timelineWords } from "../../../wording/timeline.ts";
import { monthsOf, pathWith, timelinePath } from "./timeline-path.ts";

/** Which lanes and which time: a form that asks the server for another drawing, and ways to the periods beside this one. */
export function ChooseForm({ model }: { readonly model: TimelineModel }): JSX.Element {
  const say = timelineWords().choose;
  const { choice, vocabulary, visible, filled, period } = model;
  const { from, to } = monthsOf(period);
  return (
    <div class="tl-choose">
      <form method="get" action={timelinePath(visible.head.id)}>
        <fieldset>
          <legend class="govuk-visually-hidden">{say.legend}</legend>
          {filled.map((lane) => (
            <Tick
              key={lane}
              name="lane"
              value={lane}
              checked={choice.lanes.has(lane)}
              label={laneName(lane, vocabulary)}
            />
          ))}
          {model.hasNotProved && (
            <Tick name="not-proved" value="yes" checked={choice.notProved} label={say.notProved} />
          )}
          {model.hasSensitive && <Tick name="on-paper" value="yes" checked={choice.onPaper} label={say.onPaper} />}
        </fieldset>
        <span class="tl-period">
          <label for="from">{say.from}</label>
          <Months id="from" value={from} month="01" model={model} />
          <label for="to">{say.to}</label>
          <Months id="to" value={to} month="12" model={model} />
          <button type="submit" class="govuk-button govuk-button--secondary">
            {say.show}
          </button>
        </span>
      </form>
      <Ways model={model} />
    </div>
  );
}

const Tick = (props: {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly label: string;
}): JSX.Element => (
  <label class="tl-tick">
    <input type="checkbox" name={props.name} value={props.value} checked={props.checked} /> {props.label}
  </label>
);

/** The years of this life; of a year its first or last month. A period that begins otherwise stands among them. */
function Months(props: {
  readonly id: "from" | "to";
  readonly value: string;
  readonly month: "01" | "12";
  readonly model: TimelineModel;
}): JSX.Element {
  const { id, value, month, model } = props;
  const say = timelineWords().choose;
  const { life, born } = model;
  const [first, last] = [Number(isoOf(life.from).slice(0, 4)), Number(isoOf(life.to - 1).slice(0, 4))];
  const years = Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => `${first + at}`);
  const options = years.map((year) => {
    const age = born === null ? -1 : ageOn(born, `${year}-12-31`);
    return { value: `${year}-${month}`, text: age >= 0 ? say.yearAndAge(year, age) : year };
  });
  const chosen = id === "to" && model.choice.to === null ? "" : value;
  if (chosen !== "" && !options.some((option) => option.value === chosen))
    options.push({ value: chosen, text: partialDateInWords(chosen) });
  options.sort((a, b) => (a.value < b.value ? -1 : 1));
  if (id === "to") options.push({ value: "", text: say.now });
  return (
    <select class="govuk-select" id={id} name={id}>
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === chosen}>
          {option.text}
        </option>
      ))}
    </select>
  );
}

/** Nearer, further, earlier, later. The island sends the mark in hand along, so that it stays in the middle. */
function Ways({ model }: { readonly model: TimelineModel }): JSX.Element {
  const say = timelineWords().choose;
  const { visible, choice, period, life, vocabulary } = model;
  const path = (next: Period | null): string => pathWith(visible.head.id, choice, next);
  const months = monthsIn(period);
  const middle = Math.floor((period.from + period.to) / 2);
  const step = Math.floor((period.to - period.from) / 2);
  const half = Math.max(shortest, Math.floor(months / 2));
  const wide = months * 2 >= monthsIn(life) ? life : periodRound(middle, months * 2);
  const moved = (days: number): Period => periodRound(middle + days, months);
  const hasBefore = life.from < period.from;
  const hasAfter = life.to > period.to;
  return (
    <nav class="tl-ways" aria-label={timelineWords().title}>
      {months > shortest && (
        <a data-zoom="in" href={path(periodRound(middle, half))}>
          {say.zoomIn}
        </a>
      )}
      {(hasBefore || hasAfter) && (
        <a data-zoom="out" href={path(wide)}>
          {say.zoomOut}
        </a>
      )}
      {hasBefore && <a href={path(moved(-step))}>{say.earlier}</a>}
      {hasAfter && <a href={path(moved(step))}>{say.later}</a>}
      {(hasBefore || hasAfter) && <a href={path(life)}>{say.wholeLife}</a>}
      {choice.from !== null && <a href={path(null)}>{inVocabulary(say.usual, vocabulary)}</a>}
    </nav>
  );
}
