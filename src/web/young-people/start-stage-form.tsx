import type { JSX } from "preact";
import type { Actor } from "../../casework/actor.ts";
import { readDate } from "../../casework/answers/read-date.ts";
import { dueDate } from "../../casework/stages/due-date.ts";
import { refuseStart } from "../../casework/stages/may-start.ts";
import { stageTypesToStart } from "../../casework/stages/stage-types.ts";
import type { StageType } from "../../framework/language.ts";
import { Button } from "../components/button/button.tsx";
import { DateInput } from "../components/date-input/date-input.tsx";
import { Radios } from "../components/radios/radios.tsx";
import { CsrfField } from "../frame/frame.tsx";
import type { DateParts } from "../questions/date-parts.ts";
import type { FormFields } from "../routing/request-body.ts";
import type { RequestContext } from "../routing/route.ts";
import { youngPersonPath } from "../stages/paths.ts";
import { dateInWords } from "../words/when.ts";

/** The kinds of stage that this person may start and that this version holds whole, framework by framework. */
export const startableBy = (actor: Actor): readonly StageType[] =>
  stageTypesToStart().flatMap(({ types }) => types.filter((type) => refuseStart(actor, type) === null));

export interface StartInput {
  readonly type: string;
  readonly trigger: DateParts;
}
export interface StartFault {
  readonly field: "type" | "trigger";
  readonly text: string;
}

/** Nothing is chosen, the date neither: for a report it lies ahead, for an allocation behind. */
export const emptyStart: StartInput = { type: "", trigger: { day: "", month: "", year: "" } };

export const readStart = (fields: FormFields): StartInput => ({
  type: fields.get("type") ?? "",
  trigger: {
    day: fields.get("trigger-day") ?? "",
    month: fields.get("trigger-month") ?? "",
    year: fields.get("trigger-year") ?? "",
  },
});

/** The date as ISO, or null when the boxes hold none. */
export function triggerDate({ trigger }: StartInput): string | null {
  const { day, month, year } = trigger;
  return readDate([day, month, year].map((part) => part.trim()).join(" "), false);
}

/** What keeps the stage from being started, one sentence for each box. */
export function startFaults(input: StartInput, offered: readonly StageType[]): readonly StartFault[] {
  return [
    ...(offered.some(({ id }) => id === input.type)
      ? []
      : [{ field: "type" as const, text: "Choose which stage to start" }]),
    ...(triggerDate(input) === null
      ? [{ field: "trigger" as const, text: "Enter the day, month and year of the event from which its time counts" }]
      : []),
  ];
}

const unit: Readonly<Record<StageType["timeLimit"]["unit"], string>> = {
  "working-days": "working days",
  days: "days",
  hours: "hours",
  months: "months",
};

/** "Due 20 working days after the case was allocated" */
export const limitInWords = ({ timeLimit, clockStarts }: StageType): string =>
  timeLimit.amount === 0
    ? `Due on the day on which ${clockStarts}`
    : `Due ${timeLimit.amount} ${timeLimit.amount === 1 ? unit[timeLimit.unit].replace(/s$/, "") : unit[timeLimit.unit]} ${timeLimit.direction} ${clockStarts}`;

/** The form that starts a stage: which, and from when its time counts. */
export function StartStageForm(props: {
  readonly context: RequestContext;
  readonly youngPersonId: string;
  readonly offered: readonly StageType[];
  readonly input: StartInput;
  readonly faults: readonly StartFault[];
}): JSX.Element {
  const { context, youngPersonId, offered, input, faults } = props;
  const fault = (field: StartFault["field"]) => {
    const found = faults.find((each) => each.field === field);
    return found ? { text: found.text } : undefined;
  };
  const chosen = offered.find(({ id }) => id === input.type);
  const on = triggerDate(input);
  return (
    <form method="post" action={`${youngPersonPath(youngPersonId)}/stages`} class="record__start" novalidate>
      <CsrfField context={context} />
      <Radios
        name="type"
        idPrefix="type"
        classes="govuk-radios--small"
        fieldset={{ legend: { text: "Which stage?" } }}
        errorMessage={fault("type")}
        items={offered.map((type) => ({
          value: type.id,
          text: type.title,
          hint: { text: `${type.whenUsed}. ${limitInWords(type)}.` },
        }))}
        value={input.type}
      />
      <DateInput
        id="trigger"
        namePrefix="trigger"
        fieldset={{ legend: { text: "When is, or was, the event from which its time counts?" } }}
        hint={{
          text: "It is named under the stage that you choose: the allocation, the hearing, the sentence. For example 27 3 2026",
        }}
        errorMessage={fault("trigger")}
        values={{
          "trigger-day": input.trigger.day,
          "trigger-month": input.trigger.month,
          "trigger-year": input.trigger.year,
        }}
      />
      {chosen && on && <p class="quiet">It would be due on {dateInWords(dueDate(chosen, on))}.</p>}
      <Button preventDoubleClick>Start the stage</Button>
    </form>
  );
}
