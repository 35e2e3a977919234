import type { JSX } from "preact";
import type { FieldsetOptions } from "../fieldset/fieldset.tsx";
import { Choice, type ChoiceDivider, type ChoiceItem, choiceHintId, choiceId } from "../form-group/choice.tsx";
import { ChoiceGroup } from "../form-group/choice-group.tsx";
import { type DescribedOptions, descriptionIds } from "../form-group/form-group.tsx";
import type { Styled } from "../shared/attributes.ts";
import { classNames, idList } from "../shared/class-names.ts";
import type { Maybe } from "../shared/present.ts";

export type CheckboxItem = ChoiceItem & {
  /** The group's name when absent. */
  name?: string;
  /** `exclusive`: takes all other marks away when a script runs; the server must check it too. */
  behaviour?: "exclusive";
};

export type CheckboxesProps = DescribedOptions &
  Styled & {
    name: string;
    /** `name` when absent. */
    idPrefix?: string | undefined;
    fieldset?: FieldsetOptions | undefined;
    /** Ids that describe the group, or each choice when there is no fieldset. */
    describedBy?: string | undefined;
    items: readonly Maybe<CheckboxItem | ChoiceDivider>[];
    /** Values of the choices that are made. */
    values?: readonly (string | number)[] | undefined;
  };

/** GOV.UK checkboxes: any number of choices. */
export function Checkboxes(props: CheckboxesProps): JSX.Element {
  const idPrefix = props.idPrefix || props.name;
  const describedBy = props.fieldset?.describedBy || props.describedBy;
  const groupIds = props.fieldset ? undefined : descriptionIds(idPrefix, props, describedBy);
  const made = new Set(props.values?.map(String));
  return (
    <ChoiceGroup id={idPrefix} group={props} describedBy={describedBy}>
      <div class={classNames("govuk-checkboxes", props.classes)} {...props.attributes} data-module="govuk-checkboxes">
        {props.formGroup?.before}
        {props.items.map((item, index) => {
          if (!item) return null;
          if (item.divider !== undefined) {
            return (
              <div key={index} class="govuk-checkboxes__divider">
                {item.divider}
              </div>
            );
          }
          const id = choiceId(item, idPrefix, index);
          return (
            <Choice
              key={index}
              kind="checkboxes"
              id={id}
              name={item.name || props.name}
              item={item}
              checked={item.checked ?? made.has(String(item.value))}
              behaviour={item.behaviour}
              describedBy={idList(groupIds, choiceHintId(item, id))}
            />
          );
        })}
        {props.formGroup?.after}
      </div>
    </ChoiceGroup>
  );
}
