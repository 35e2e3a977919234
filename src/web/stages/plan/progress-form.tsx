import type { JSX } from "preact";
import type { PlanEntry } from "../../../assessment/plan-coverage/plan-reader.ts";
import { unquoted } from "../../../casework/plans/own-words.ts";
import { planWords } from "../../../wording/plan.ts";
import { Button } from "../../components/button/button.tsx";
import { DateInput } from "../../components/date-input/date-input.tsx";
import { Details } from "../../components/details/details.tsx";
import { Select } from "../../components/select/select.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { CsrfField } from "../../frame/frame.tsx";
import { joinDateParts } from "../../questions/date-parts.ts";
import type { FormFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { calledName } from "../beside/called-name.ts";
import type { PlanPage } from "./plan-model.ts";
import { planPath } from "./plan-paths.ts";

/** What was typed into a note that is not kept yet. */
export interface TypedProgress {
  readonly target: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly status: string;
  readonly note: string;
  readonly childWords: string;
}

export function readProgress(fields: Pick<FormFields, "get">, target: string): TypedProgress {
  const field = (name: string): string => fields.get(name) ?? "";
  return {
    target,
    day: field("happened-day"),
    month: field("happened-month"),
    year: field("happened-year"),
    status: field("status"),
    note: field("note"),
    childWords: field("words"),
  };
}

/** The boxes in which somebody wrote, with their words. */
export function wordsOfProgress({ note, childWords }: TypedProgress) {
  const say = planWords().progress;
  const boxes = [
    { name: "note", label: say.what, words: note },
    { name: "words", label: say.ownWords, words: childWords },
  ];
  return boxes.filter(({ words }) => words.trim() !== "");
}

/** The three boxes as one date; "" when all are empty. */
export const dayTyped = ({ day, month, year }: TypedProgress): string => joinDateParts({ day, month, year });

/** A note about one target: a day, how it is going, what happened, what the young person says. */
export function ProgressForm(props: {
  readonly context: RequestContext;
  readonly plan: PlanPage;
  readonly target: PlanEntry;
  readonly typed: TypedProgress | null;
}): JSX.Element {
  const { context, plan, target } = props;
  const say = planWords().progress;
  const { compiled, head, youngPerson } = plan.visible;
  const typed = props.typed?.target === target.id ? props.typed : null;
  const question = compiled.byId.get("plan-targets.status")?.question;
  const id = (name: string): string => `${name}-${target.id}`;
  return (
    <Details summaryText={say.note} open={typed !== null} id={`note-${target.id}`}>
      <form method="post" action={planPath(head.id)} class="plan-note-form">
        <CsrfField context={context} />
        <p class="govuk-visually-hidden">{say.about(unquoted(plan.say(target, "plan-targets", "want")))}</p>
        <DateInput
          id={id("happened")}
          namePrefix="happened"
          fieldset={{ legend: { text: say.day } }}
          hint={{ text: say.dayHint }}
          values={{
            "happened-day": typed?.day ?? "",
            "happened-month": typed?.month ?? "",
            "happened-year": typed?.year ?? "",
          }}
        />
        <Select
          name="status"
          id={id("status")}
          label={{ text: say.status }}
          items={[
            { value: "", text: say.asBefore },
            ...(question ? compiled.options(question) : []).map(({ code, label }) => ({ value: code, text: label })),
          ]}
          value={typed?.status ?? ""}
        />
        <Textarea name="note" id={id("note-text")} label={{ text: say.what }} rows={3} value={typed?.note ?? ""} />
        <Textarea
          name="words"
          id={id("words")}
          label={{ text: say.words(calledName(youngPerson)) }}
          rows={2}
          value={typed?.childWords ?? ""}
        />
        <Button name="do" value={`note ${target.id}`}>
          {say.keep}
        </Button>
      </form>
    </Details>
  );
}
