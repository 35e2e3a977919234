import type { JSX } from "preact";
import type { FieldsetOptions } from "../fieldset/fieldset.tsx";
import { Choice, type ChoiceDivider, type ChoiceItem, choiceHintId, choiceId } from "../form-group/choice.tsx";
import { ChoiceGroup } from "../form-group/choice-group.tsx";
import type { DescribedOptions } from "../form-group/form-group.tsx";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";
import type { Maybe } from "../shared/present.ts";

export type RadioItem = ChoiceItem;

export type RadiosProps = DescribedOptions &
  Styled & {
    name: string;
    /** `name` when absent. */
    idPrefix?: string | undefined;
    fieldset?: FieldsetOptions | undefined;
    items: readonly Maybe<RadioItem | ChoiceDivider>[];
    /** Value of the choice that is made. */
    value?: string | number | undefined;
  };

function isChecked(item: RadioItem, value: RadiosProps["value"]): boolean {
  return item.checked ?? (value !== undefined && value !== "" && String(item.value) === String(value));
}

/** GOV.UK radios: one choice of several. */
export function Radios(props: RadiosProps): JSX.Element {
  const idPrefix = props.idPrefix || props.name;
  return (
    <ChoiceGroup id={idPrefix} group={props} describedBy={props.fieldset?.describedBy}>
      <div class={classNames("govuk-radios", props.classes)} {...props.attributes} data-module="govuk-radios">
        {props.formGroup?.before}
        {props.items.map((item, index) => {
          if (!item) return null;
          if (item.divider !== undefined) {
            return (
              <div key={index} class="govuk-radios__divider">
                {item.divider}
              </div>
            );
          }
          const id = choiceId(item, idPrefix, index);
          return (
            <Choice
              key={index}
              kind="radios"
              id={id}
              name={props.name}
              item={item}
              checked={isChecked(item, props.value)}
              describedBy={choiceHintId(item, id)}
            />
          );
        })}
        {props.formGroup?.after}
      </div>
    </ChoiceGroup>
  );
}
