import type { ComponentChildren, JSX } from "preact";
import { ErrorMessage, type ErrorMessageOptions } from "../error-message/error-message.tsx";
import { Hint, type HintOptions } from "../hint/hint.tsx";
import { Label, type LabelOptions } from "../label/label.tsx";
import type { Styled } from "../shared/attributes.ts";
import { classNames, idList } from "../shared/class-names.ts";

/** What stands around the control of every field. */
export type FormGroupOptions = Styled & {
  /** Before the control, after the error message. */
  before?: ComponentChildren;
  /** After the control. */
  after?: ComponentChildren;
};

/** Options that every field with its own hint and error message has. */
export type DescribedOptions = {
  hint?: HintOptions | undefined;
  errorMessage?: ErrorMessageOptions | undefined;
  formGroup?: FormGroupOptions | undefined;
};

/** Options of a field with one control. */
export type FieldOptions = DescribedOptions & {
  /** `name` when absent. */
  id?: string | undefined;
  name: string;
  label: LabelOptions;
  /** Ids of further elements that describe the control. */
  describedBy?: string | undefined;
};

/** Value of `aria-describedby`: what the page says, then the hint, then the error. */
export function descriptionIds(id: string, options: DescribedOptions, ...first: readonly (string | undefined)[]) {
  return idList(...first, options.hint && `${id}-hint`, options.errorMessage && `${id}-error`);
}

/** Hint and error message of a field, with the ids that `descriptionIds` names. */
export function Descriptions({ id, hint, errorMessage }: DescribedOptions & { id: string }): JSX.Element {
  return (
    <>
      {hint && (
        <Hint id={`${id}-hint`} classes={hint.classes} attributes={hint.attributes}>
          {hint.text}
        </Hint>
      )}
      {errorMessage && (
        <ErrorMessage
          id={`${id}-error`}
          classes={errorMessage.classes}
          attributes={errorMessage.attributes}
          visuallyHiddenText={errorMessage.visuallyHiddenText}
        >
          {errorMessage.text}
        </ErrorMessage>
      )}
    </>
  );
}

/** The outermost element of a field or of a group of controls. */
export function FormGroup(props: DescribedOptions & { children?: ComponentChildren }): JSX.Element {
  const { errorMessage, formGroup, children } = props;
  const classes = classNames("govuk-form-group", errorMessage && "govuk-form-group--error", formGroup?.classes);
  return (
    <div class={classes} {...formGroup?.attributes}>
      {children}
    </div>
  );
}

/** Label, hint and error message above one control. */
export function Field({ id, field, children }: { id: string; field: FieldOptions; children?: ComponentChildren }) {
  const { text, ...label } = field.label;
  return (
    <FormGroup errorMessage={field.errorMessage} formGroup={field.formGroup}>
      <Label {...label} for={id}>
        {text}
      </Label>
      <Descriptions id={id} hint={field.hint} errorMessage={field.errorMessage} />
      {children}
    </FormGroup>
  );
}
