import type { JSX } from "preact";
import { descriptionIds, Field, type FieldOptions } from "../form-group/form-group.tsx";
import type { Attributes, Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";
import { type Translation, translationAttributes } from "../shared/translations.ts";

type DropZoneOptions = {
  /** Lets govuk-frontend's script make a drop zone of it. */
  javascript?: boolean;
  wrapperClasses?: string;
  wrapperAttributes?: Attributes;
  chooseFilesButtonText?: string;
  noFileChosenText?: string;
  multipleFilesChosenText?: Translation;
  dropInstructionText?: string;
  enteredDropZoneText?: string;
  leftDropZoneText?: string;
};

export type FileUploadProps = FieldOptions & Styled & DropZoneOptions & { multiple?: boolean; disabled?: boolean };

/** GOV.UK file upload with its label. */
export function FileUpload(props: FileUploadProps): JSX.Element {
  const id = props.id || props.name;
  const input = (
    <input
      class={classNames("govuk-file-upload", props.classes, props.errorMessage && "govuk-file-upload--error")}
      id={id}
      name={props.name}
      type="file"
      disabled={props.disabled}
      multiple={props.multiple}
      aria-describedby={descriptionIds(id, props, props.describedBy)}
      {...props.attributes}
    />
  );
  const texts = translationAttributes({
    "choose-files-button": props.chooseFilesButtonText,
    "no-file-chosen": props.noFileChosenText,
    "multiple-files-chosen": props.multipleFilesChosenText,
    "drop-instruction": props.dropInstructionText,
    "entered-drop-zone": props.enteredDropZoneText,
    "left-drop-zone": props.leftDropZoneText,
  });
  return (
    <Field id={id} field={props}>
      {props.formGroup?.before}
      {props.javascript ? (
        <div
          class={classNames("govuk-file-upload-wrapper", props.wrapperClasses)}
          data-module="govuk-file-upload"
          {...texts}
          {...props.wrapperAttributes}
        >
          {input}
        </div>
      ) : (
        input
      )}
      {props.formGroup?.after}
    </Field>
  );
}
