import type { ComponentChildren, JSX } from "preact";
import { Hint, type HintOptions } from "../hint/hint.tsx";
import { Label } from "../label/label.tsx";
import type { Attributes, Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";

/** A line between two choices, usually "or". */
export type ChoiceDivider = { divider: string };

/** One radio button or checkbox. */
export type ChoiceItem = {
  divider?: undefined;
  /** Made from the group's id and the place in the list when absent. */
  id?: string;
  value: string | number;
  text?: ComponentChildren;
  /** Overrides what the group's value says. */
  checked?: boolean;
  disabled?: boolean;
  hint?: HintOptions;
  label?: Styled;
  /** Shown under the choice while it is made; without a script the server decides. */
  conditional?: ComponentChildren;
  attributes?: Attributes;
};

type ChoiceProps = {
  kind: "radios" | "checkboxes";
  id: string;
  name: string;
  item: ChoiceItem;
  checked: boolean;
  behaviour?: "exclusive" | undefined;
  describedBy: string | undefined;
};

/** Id of a choice: the first has that of the group, so that an error can link to it. */
export function choiceId(item: ChoiceItem, groupId: string, index: number): string {
  return item.id || (index === 0 ? groupId : `${groupId}-${index + 1}`);
}

/** Whether a choice has a hint of its own. */
export function choiceHintId(item: ChoiceItem, id: string): string | undefined {
  return item.hint?.text ? `${id}-item-hint` : undefined;
}

/** One radio button or checkbox with label, hint and what it opens. */
export function Choice({ kind, id, name, item, checked, behaviour, describedBy }: ChoiceProps): JSX.Element {
  const hintId = choiceHintId(item, id);
  const conditionalId = `conditional-${id}`;
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === "radios" ? "radio" : "checkbox"}
          value={item.value}
          checked={checked}
          disabled={item.disabled}
          data-aria-controls={item.conditional ? conditionalId : undefined}
          data-behaviour={behaviour}
          aria-describedby={describedBy}
          {...item.attributes}
        />
        <Label
          classes={classNames(`govuk-${kind}__label`, item.label?.classes)}
          attributes={item.label?.attributes}
          for={id}
        >
          {item.text}
        </Label>
        {hintId && (
          <Hint
            id={hintId}
            classes={classNames(`govuk-${kind}__hint`, item.hint?.classes)}
            attributes={item.hint?.attributes}
          >
            {item.hint?.text}
          </Hint>
        )}
      </div>
      {item.conditional && (
        <div
          class={classNames(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)}
          id={conditionalId}
        >
          {item.conditional}
        </div>
      )}
    </>
  );
}
