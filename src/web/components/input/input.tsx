import type { ComponentChildren, JSX } from "preact";
import { descriptionIds, Field, type FieldOptions } from "../form-group/form-group.tsx";
import type { Attributes, Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

type Affix = Styled & { text?: ComponentChildren };

export type InputProps = FieldOptions &
  Styled & {
    /** `text` when absent. */
    type?: "text" | "email" | "tel" | "search" | "password" | "url" | "number";
    value?: string | number | undefined;
    disabled?: boolean;
    spellcheck?: boolean;
    autocomplete?: string;
    autocapitalize?: "off" | "none" | "on" | "sentences" | "words" | "characters";
    inputmode?: "text" | "numeric" | "decimal" | "email" | "tel" | "search" | "url" | "none";
    pattern?: string;
    prefix?: Affix;
    suffix?: Affix;
    inputWrapper?: Styled;
  };

function AffixBox({ kind, affix }: { kind: "prefix" | "suffix"; affix: Affix | undefined }): JSX.Element | null {
  if (!affix?.text) return null;
  return (
    <div class={classNames(`govuk-input__${kind}`, affix.classes)} aria-hidden="true" {...affix.attributes}>
      {affix.text}
    </div>
  );
}

/** GOV.UK text input with its label. */
export function Input(props: InputProps): JSX.Element {
  const { prefix, suffix, inputWrapper, formGroup } = props;
  const id = props.id || props.name;
  // Preact types an input by its type and asks for one that is known beforehand; this one is not.
  const type: Attributes = { type: props.type || "text" };
  const input = (
    <input
      class={classNames("govuk-input", props.classes, props.errorMessage && "govuk-input--error")}
      id={id}
      name={props.name}
      spellcheck={props.spellcheck}
      value={props.value}
      disabled={props.disabled}
      aria-describedby={descriptionIds(id, props, props.describedBy)}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      pattern={props.pattern}
      inputmode={props.inputmode}
      {...type}
      {...props.attributes}
    />
  );
  const wrapped = prefix?.text || suffix?.text || formGroup?.before || formGroup?.after;
  return (
    <Field id={id} field={props}>
      {wrapped ? (
        <div class={classNames("govuk-input__wrapper", inputWrapper?.classes)} {...inputWrapper?.attributes}>
          {formGroup?.before}
          <AffixBox kind="prefix" affix={prefix} />
          {input}
          <AffixBox kind="suffix" affix={suffix} />
          {formGroup?.after}
        </div>
      ) : (
        input
      )}
    </Field>
  );
}
