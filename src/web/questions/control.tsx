import type { JSX } from "preact";
import { isUnfitting } from "../../framework/answers.ts";
import type { QuestionType } from "../../framework/language.ts";
import { questionsWords } from "../../wording/questions.ts";
import { FileControl } from "../attachments/file-control.tsx";
import { Checkboxes } from "../components/checkboxes/checkboxes.tsx";
import { DateInput } from "../components/date-input/date-input.tsx";
import { Input } from "../components/input/input.tsx";
import { Radios } from "../components/radios/radios.tsx";
import { Select } from "../components/select/select.tsx";
import { Textarea } from "../components/textarea/textarea.tsx";
import { dateParts } from "./date-parts.ts";
import { NameInput } from "./name-input.tsx";
import type { AskedView } from "./view.ts";

/** More choices than this are a select (single) and two columns (multi). */
const manyChoices = 9;

const textOf = (view: AskedView): string =>
  view.value === null ? "" : isUnfitting(view.value) ? view.value.unfitting : String(view.value);

/** What is wrong with an answer that was kept although it does not fit. */
export function unfittingSentence(type: QuestionType | undefined): string {
  const say = questionsWords().unfitting;
  return type === "date" || type === "partialDate" || type === "number" ? say[type] : say.choice;
}

/** Rows that show the text without scrolling, up to a limit; the browser grows it further while typing. */
const rowsFor = (text: string): number =>
  Math.min(24, Math.max(4, Math.ceil(text.length / 72) + text.split("\n").length));

/** Whether the heading of a question is the label of its one control, or names a group of controls. */
export const hasOneControl = (view: AskedView): boolean => {
  switch (view.type) {
    case "single":
    case "judgement":
      return view.options.length > manyChoices;
    case "multi":
    case "date":
    case "partialDate":
      return false;
    default:
      return true;
  }
};

/**
 * The control of one question, by its type. The question itself stands in the row's heading. Names are addresses, so that
 * a form without a script says the same as a saved answer.
 */
export function Control({
  view,
  headingId,
  fileLimit,
}: {
  readonly view: AskedView;
  readonly headingId: string;
  /** The most bytes of one attached file. */
  readonly fileLimit: number;
}): JSX.Element {
  const id = view.address;
  const attributes = { "data-address": view.address, "data-type": view.type };
  const unfitting = view.value !== null && isUnfitting(view.value);
  const common = {
    name: id,
    hint: view.hint === null ? undefined : { text: view.hint },
    errorMessage: unfitting ? { text: unfittingSentence(view.type) } : undefined,
    attributes,
  };
  const group = { ...common, idPrefix: id, fieldset: { attributes: { "aria-labelledby": headingId } } };
  const text = textOf(view);
  switch (view.type) {
    case "single":
    case "judgement": {
      if (hasOneControl(view)) {
        const items = view.options.map((option) => ({ value: option.code, text: option.label }));
        return (
          <Select
            {...common}
            label={{}}
            items={[{ value: "", text: questionsWords().choose }, ...items]}
            value={text}
          />
        );
      }
      const defined = view.type === "judgement" && view.options.some((option) => option.definition);
      return (
        <Radios
          {...group}
          classes={defined ? "govuk-radios--small" : "govuk-radios--small govuk-radios--inline"}
          items={view.options.map((option) => ({
            value: option.code,
            text: option.label,
            ...(defined && option.definition ? { hint: { text: option.definition } } : {}),
          }))}
          value={text}
        />
      );
    }
    case "multi":
      return (
        <Checkboxes
          {...group}
          classes={view.options.length > manyChoices ? "govuk-checkboxes--small ap-columns" : "govuk-checkboxes--small"}
          items={view.options.map((option) => ({
            value: option.code,
            text: option.label,
            ...(option.closing ? { behaviour: "exclusive" as const } : {}),
          }))}
          values={Array.isArray(view.value) ? view.value.map(String) : []}
        />
      );
    case "date":
    case "partialDate": {
      const { day, month, year } = dateParts(text);
      const enough = questionsWords().yearIsEnough;
      // A hint that speaks of years says so itself.
      const own = view.type === "date" || /\b(year|blwyddyn|flwyddyn)\b/i.test(view.hint ?? "");
      const hint = own ? common.hint : { text: view.hint === null ? enough : `${view.hint} ${enough}` };
      return (
        <DateInput
          {...group}
          hint={hint}
          id={id}
          namePrefix={id}
          values={{ [`${id}-day`]: day, [`${id}-month`]: month, [`${id}-year`]: year }}
        />
      );
    }
    case "file":
      return (
        <FileControl
          address={view.address}
          files={view.files?.attached ?? []}
          path={view.files?.path ?? ""}
          limit={fileLimit}
          hint={view.hint}
        />
      );
    case "number":
      return (
        <Input
          {...common}
          label={{}}
          inputmode="numeric"
          classes="govuk-input--width-5"
          value={text}
          spellcheck={false}
        />
      );
    case "narrative":
      return <Textarea {...common} label={{}} value={text} rows={rowsFor(text)} spellcheck={true} />;
    case "shortText":
      return view.suggestions?.length ? (
        <NameInput {...common} value={text} suggestions={view.suggestions} />
      ) : (
        <Input {...common} label={{}} value={text} />
      );
    case "person":
    case "organisation":
      return <NameInput {...common} value={text} suggestions={view.suggestions ?? []} />;
  }
}
