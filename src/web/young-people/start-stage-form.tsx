import type { JSX } from "preact";
import type { Actor } from "../../casework/actor.ts";
import { readDate } from "../../casework/answers/read-date.ts";
import { wordedFramework } from "../../casework/local-configuration/worded.ts";
import { dueDate } from "../../casework/stages/due-date.ts";
import { refuseStart } from "../../casework/stages/may-start.ts";
import { stageTypesToStart } from "../../casework/stages/stage-types.ts";
import type { StageType, StageTypeId } from "../../framework/language.ts";
import { usualNextStages } from "../../framework/stage-journeys.ts";
import { dateInWords } from "../../wording/dates.ts";
import { startStageWords } from "../../wording/start-stage.ts";
import { Button } from "../components/button/button.tsx";
import { DateInput } from "../components/date-input/date-input.tsx";
import { Radios, type RadiosProps } from "../components/radios/radios.tsx";
import { CsrfField } from "../frame/frame.tsx";
import type { DateParts } from "../questions/date-parts.ts";
import type { FormFields } from "../routing/request-body.ts";
import type { RequestContext } from "../routing/route.ts";
import { youngPersonPath } from "../stages/paths.ts";

/** The kinds of stage that this person may start and that this version holds whole, framework by framework. */
export const startableBy = (actor: Actor): readonly StageType[] =>
  stageTypesToStart().flatMap(({ framework, types }) => {
    const spoken = new Map(wordedFramework(framework).stages.map((type) => [type.id, type]));
    return types.filter((type) => refuseStart(actor, type) === null).map((type) => spoken.get(type.id) ?? type);
  });

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
      : [{ field: "type" as const, text: startStageWords().chooseStage }]),
    ...(triggerDate(input) === null ? [{ field: "trigger" as const, text: startStageWords().enterDate }] : []),
  ];
}

/** "Due 20 working days after the case was allocated" */
export function limitInWords({ timeLimit, clockStarts }: StageType): string {
  const say = startStageWords();
  const { amount, unit, direction } = timeLimit;
  if (amount === 0) return say.dueOnDayOf(clockStarts);
  const timeIn = { "working-days": say.workingDays, days: say.days, hours: say.hours, months: say.months } as const;
  return say.due(timeIn[unit](amount), direction, clockStarts);
}

/** The stage that the next one follows. */
interface LastStage {
  readonly type: StageTypeId;
  readonly title: string;
}

interface OfferedStage {
  readonly type: StageType;
  /** When this one usually follows the last stage: a few words, or "" where nothing has to be said; null when it does not. */
  readonly usual: string | null;
}

/** The stages that usually follow the last one first, in their order; every other as before. */
export function offeredAfter(offered: readonly StageType[], last: LastStage | null): readonly OfferedStage[] {
  const usual = last === null ? [] : usualNextStages(last.type);
  const first = usual.flatMap(({ stage, when = "" }): readonly OfferedStage[] =>
    offered.filter(({ id }) => id === stage).map((type) => ({ type, usual: when })),
  );
  const rest = offered.filter(({ id }) => !first.some(({ type }) => type.id === id));
  return [...first, ...rest.map((type) => ({ type, usual: null }))];
}

function itemsOf(offered: readonly OfferedStage[], last: LastStage | null): RadiosProps["items"] {
  const say = startStageWords();
  const whens = new Map<string, string>(Object.entries(say.whens));
  return offered.flatMap(({ type, usual }, at): RadiosProps["items"] => {
    const why = usual === null || last === null ? "" : `${say.usualAfter(last.title, whens.get(usual) ?? usual)} `;
    const item = {
      value: type.id,
      text: type.title,
      hint: { text: `${why}${type.whenUsed}. ${limitInWords(type)}.` },
    };
    const first = usual === null && at > 0 && offered[at - 1]?.usual !== null;
    return first ? [{ divider: say.anyOther }, item] : [item];
  });
}

/** The form that starts a stage: which, and from when its time counts. */
export function StartStageForm(props: {
  readonly context: RequestContext;
  readonly youngPersonId: string;
  readonly offered: readonly StageType[];
  /** The last completed stage; null when there is none. */
  readonly last: LastStage | null;
  readonly input: StartInput;
  readonly faults: readonly StartFault[];
}): JSX.Element {
  const { context, youngPersonId, offered, last, input, faults } = props;
  const fault = (field: StartFault["field"]) => {
    const found = faults.find((each) => each.field === field);
    return found ? { text: found.text } : undefined;
  };
  const say = startStageWords();
  const chosen = offered.find(({ id }) => id === input.type);
  const on = triggerDate(input);
  return (
    <form method="post" action={`${youngPersonPath(youngPersonId)}/stages`} class="record__start" novalidate>
      <CsrfField context={context} />
      <Radios
        name="type"
        idPrefix="type"
        classes="govuk-radios--small"
        fieldset={{ legend: { text: say.whichStage } }}
        errorMessage={fault("type")}
        items={itemsOf(offeredAfter(offered, last), last)}
        value={input.type}
      />
      <DateInput
        id="trigger"
        namePrefix="trigger"
        fieldset={{ legend: { text: say.whenIsEvent } }}
        hint={{ text: say.whenHint }}
        errorMessage={fault("trigger")}
        values={{
          "trigger-day": input.trigger.day,
          "trigger-month": input.trigger.month,
          "trigger-year": input.trigger.year,
        }}
      />
      {chosen && on && <p class="quiet">{say.wouldBeDue(dateInWords(dueDate(chosen, on)))}</p>}
      <Button preventDoubleClick>{say.start}</Button>
    </form>
  );
}
