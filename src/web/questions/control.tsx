import type { JSX } from "preact";
import { isUnfitting } from "../../framework/answers.ts";
import { Checkboxes } from "../components/checkboxes/checkboxes.tsx";
import { DateInput } from "../components/date-input/date-input.tsx";
import { Input } from "../components/input/input.tsx";
import { Radios } from "../components/radios/radios.tsx";
import { Select } from "../components/select/select.tsx";
import { Textarea } from "../components/textarea/textarea.tsx";
import { dateParts } from "./date-parts.ts";
import type { AskedView } from "./view.ts";

/** More choices than this are a select (single) and two columns (multi). */
const manyChoices = 9;

const textOf = (view: AskedView): string =>
  view.value === null ? "" : isUnfitting(view.value) ? view.value.unfitting : String(view.value);

/** What is wrong with an answer that was kept although it does not fit. */
function unfittingMessage(view: AskedView): string {
  switch (view.type) {
    case "date":
      return "This is kept, but it is not a whole date. Write day, month and year, like 27 3 2026";
    case "partialDate":
      return "This is kept, but it is not a date. Write a year, or month and year, or the whole date";
    case "number":
      return "This is kept, but it is not a number that fits here";
    default:
      return "This is kept, but it is not one of the answers. Choose again";
  }
}

/** Rows that show the text without scrolling, up to a limit; the browser grows it further while typing. */
const rowsFor = (text: string): number =>
  Math.min(24, Math.max(4, Math.ceil(text.length / 72) + text.split("\n").length));

/** The control of one question, by its type. Names are addresses, so that a form without a script says the same as a saved answer. */
export function Control({ view, level }: { readonly view: AskedView; readonly level: 2 | 3 }): JSX.Element {
  const id = view.address;
  const attributes = { "data-address": view.address, "data-type": view.type };
  const unfitting = view.value !== null && isUnfitting(view.value);
  const errorMessage = unfitting ? { text: unfittingMessage(view) } : undefined;
  const hint = view.hint === null ? undefined : { text: view.hint };
  const heading = level === 2 ? "ap-question" : "ap-question ap-question--further";
  const label = (
    <>
      <span class="no">{view.number}</span> {view.label}
    </>
  );
  switch (view.type) {
    case "single":
    case "judgement": {
      const items = view.options.map((option) => ({
        value: option.code,
        text: option.label,
        ...(option.definition && view.type === "judgement" ? { hint: { text: option.definition } } : {}),
      }));
      if (items.length > manyChoices) {
        return (
          <Select
            id={id}
            name={id}
            label={{ text: label, classes: heading }}
            hint={hint}
            errorMessage={errorMessage}
            items={[{ value: "", text: "Choose" }, ...items.map(({ value, text }) => ({ value, text }))]}
            value={textOf(view)}
            attributes={attributes}
          />
        );
      }
      const defined = view.type === "judgement" && view.options.some((option) => option.definition);
      return (
        <Radios
          idPrefix={id}
          name={id}
          classes={defined ? "govuk-radios--small" : "govuk-radios--small govuk-radios--inline"}
          fieldset={{ legend: { text: label, classes: heading } }}
          hint={hint}
          errorMessage={errorMessage}
          items={items}
          value={textOf(view)}
          attributes={attributes}
        />
      );
    }
    case "multi": {
      const ticked = Array.isArray(view.value) ? view.value.map(String) : [];
      return (
        <Checkboxes
          idPrefix={id}
          name={id}
          classes={
            view.options.length > manyChoices ? "govuk-checkboxes--small ap-two-columns" : "govuk-checkboxes--small"
          }
          fieldset={{ legend: { text: label, classes: heading } }}
          hint={hint}
          errorMessage={errorMessage}
          items={view.options.map((option) => ({
            value: option.code,
            text: option.label,
            ...(option.closing ? { attributes: { "data-closing": "true" } } : {}),
          }))}
          values={ticked}
          attributes={attributes}
        />
      );
    }
    case "date":
    case "partialDate": {
      const parts = dateParts(textOf(view));
      return (
        <DateInput
          id={id}
          namePrefix={id}
          fieldset={{ legend: { text: label, classes: heading } }}
          hint={
            hint ?? (view.type === "partialDate" ? { text: "A year alone, or month and year, is enough" } : undefined)
          }
          errorMessage={errorMessage}
          values={{ [`${id}-day`]: parts.day, [`${id}-month`]: parts.month, [`${id}-year`]: parts.year }}
          attributes={attributes}
        />
      );
    }
    case "number":
      return (
        <Input
          id={id}
          name={id}
          inputmode="numeric"
          classes="govuk-input--width-5"
          label={{ text: label, classes: heading }}
          hint={hint}
          errorMessage={errorMessage}
          value={textOf(view)}
          spellcheck={false}
          attributes={attributes}
        />
      );
    case "narrative":
      return (
        <Textarea
          id={id}
          name={id}
          label={{ text: label, classes: heading }}
          hint={hint}
          errorMessage={errorMessage}
          value={textOf(view)}
          rows={rowsFor(textOf(view))}
          spellcheck={true}
          attributes={attributes}
        />
      );
    case "shortText":
    case "person":
    case "organisation":
      return (
        <Input
          id={id}
          name={id}
          label={{ text: label, classes: heading }}
          hint={hint}
          errorMessage={errorMessage}
          value={textOf(view)}
          attributes={attributes}
        />
      );
  }
}
