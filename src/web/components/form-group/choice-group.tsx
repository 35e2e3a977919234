import type { ComponentChildren, JSX } from "preact";
import { Fieldset, type FieldsetOptions } from "../fieldset/fieldset.tsx";
import { type DescribedOptions, Descriptions, descriptionIds, FormGroup } from "./form-group.tsx";

type ChoiceGroupProps = {
  id: string;
  group: DescribedOptions & { fieldset?: FieldsetOptions | undefined };
  /** Ids of further elements that describe the whole group. */
  describedBy?: string | undefined;
  role?: "group";
  children?: ComponentChildren;
};

/** A group of controls with hint and error message, in a fieldset when it has one. */
export function ChoiceGroup({ id, group, describedBy, role, children }: ChoiceGroupProps): JSX.Element {
  const inner = (
    <>
      <Descriptions id={id} hint={group.hint} errorMessage={group.errorMessage} />
      {children}
    </>
  );
  return (
    <FormGroup errorMessage={group.errorMessage} formGroup={group.formGroup}>
      {group.fieldset ? (
        <Fieldset {...group.fieldset} {...(role && { role })} describedBy={descriptionIds(id, group, describedBy)}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}
