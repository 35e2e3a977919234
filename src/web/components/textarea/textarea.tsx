import type { JSX } from "preact";
import { descriptionIds, Field, type FieldOptions } from "../form-group/form-group.tsx";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

export type TextareaProps = FieldOptions &
  Styled & {
    value?: string | undefined;
    /** Lines that it shows at first, 5 when absent. */
    rows?: number;
    disabled?: boolean;
    spellcheck?: boolean;
    autocomplete?: string;
  };

/** GOV.UK textarea with its label. */
export function Textarea(props: TextareaProps): JSX.Element {
  const id = props.id || props.name;
  return (
    <Field id={id} field={props}>
      {props.formGroup?.before}
      <textarea
        class={classNames("govuk-textarea", props.errorMessage && "govuk-textarea--error", props.classes)}
        id={id}
        name={props.name}
        rows={props.rows || 5}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        aria-describedby={descriptionIds(id, props, props.describedBy)}
        autocomplete={props.autocomplete}
        {...props.attributes}
        value={props.value}
      />
      {props.formGroup?.after}
    </Field>
  );
}
