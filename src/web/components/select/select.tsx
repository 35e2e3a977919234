import type { JSX } from "preact";
import { descriptionIds, Field, type FieldOptions } from "../form-group/form-group.tsx";
import type { Attributes, Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";
import { isPresent, type Maybe } from "../shared/present.ts";

type OptionValue = string | number | boolean;

export type SelectItem = {
  text: string;
  /** The text when absent. */
  value?: OptionValue;
  /** Overrides what the select's value says. */
  selected?: boolean;
  disabled?: boolean;
  attributes?: Attributes;
};

export type SelectProps = FieldOptions &
  Styled & { items?: readonly Maybe<SelectItem>[]; value?: OptionValue | undefined; disabled?: boolean };

function isSelected(item: SelectItem, value: SelectProps["value"]): boolean {
  return item.selected ?? (value !== undefined && value !== "" && String(item.value ?? item.text) === String(value));
}

/** GOV.UK select with its label. Prefer radios up to about seven choices. */
export function Select(props: SelectProps): JSX.Element {
  const id = props.id || props.name;
  return (
    <Field id={id} field={props}>
      {props.formGroup?.before}
      <select
        class={classNames("govuk-select", props.classes, props.errorMessage && "govuk-select--error")}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={descriptionIds(id, props, props.describedBy)}
        {...props.attributes}
      >
        {(props.items ?? []).filter(isPresent).map((item, index) => (
          <option
            key={index}
            value={item.value?.toString()}
            selected={isSelected(item, props.value)}
            disabled={item.disabled}
            {...item.attributes}
          >
            {item.text}
          </option>
        ))}
      </select>
      {props.formGroup?.after}
    </Field>
  );
}
