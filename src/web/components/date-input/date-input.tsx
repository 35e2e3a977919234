import type { JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";
import type { FieldsetOptions } from "../fieldset/fieldset.tsx";
import { ChoiceGroup } from "../form-group/choice-group.tsx";
import type { DescribedOptions } from "../form-group/form-group.tsx";
import { Input, type InputProps } from "../input/input.tsx";
import type { Attributes, Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";
import { isPresent } from "../shared/present.ts";

type Part = "day" | "month" | "year";

/** One of the boxes of a date. */
export type DateInputItem = {
  id?: string;
  name?: string;
  /** The name with a capital when absent. */
  label?: string;
  value?: string | number | undefined;
  classes?: string;
  /** Marks this box as wrong; `false` keeps it unmarked when the whole date has an error. */
  error?: boolean;
  inputmode?: InputProps["inputmode"];
  autocomplete?: string;
  pattern?: string;
  attributes?: Attributes;
};

export type DateInputProps = DescribedOptions &
  Styled & {
    id: string;
    /** Put before each name with a hyphen: `born` gives `born-day`. */
    namePrefix?: string;
    fieldset?: FieldsetOptions | undefined;
    /** `false` leaves the part out, for dates of which only a part is known. */
    day?: DateInputItem | false;
    month?: DateInputItem | false;
    year?: DateInputItem | false;
    /** In place of day, month and year: which boxes there are and in which order. */
    items?: readonly DateInputItem[];
    /** Values by full name (`born-day`), or by `day`, `month` and `year`. */
    values?: Readonly<Record<string, string | number | undefined>>;
  };

const PARTS: readonly Part[] = ["day", "month", "year"];

const hasErrorClass = (item: DateInputItem): boolean => item.classes?.includes("govuk-input--error") ?? false;
const isWrong = (item: DateInputItem): boolean => item.error === true || hasErrorClass(item);

/** The part that stands for an item: by position when it came as that part, otherwise by its name. */
function partOf(item: DateInputItem, props: DateInputProps): Part | undefined {
  return PARTS.find((part) => {
    const given = props[part];
    return item === given || (item.name !== undefined && (item.name === part || (given && item.name === given.name)));
  });
}

function boxClasses(item: DateInputItem, part: Part | undefined, marked: boolean): string {
  return classNames(
    "govuk-date-input__input",
    marked && !hasErrorClass(item) && "govuk-input--error",
    !item.classes?.includes("govuk-input--width-") && `govuk-input--width-${part === "year" ? 4 : 2}`,
    item.classes,
  );
}

function Box({ item, props, anyWrong }: { item: DateInputItem; props: DateInputProps; anyWrong: boolean }) {
  const part = partOf(item, props);
  const given = part && props[part];
  const name = item.name ?? part ?? "";
  const fullName = props.namePrefix ? `${props.namePrefix}-${name}` : name;
  const marked = isWrong(item) || (item.error !== false && props.errorMessage !== undefined && !anyWrong);
  const { inputmode = "numeric", autocomplete, pattern, attributes } = item;
  return (
    <div class="govuk-date-input__item">
      <Input
        label={{
          text: item.label || nameOf(part, name),
          classes: "govuk-date-input__label",
        }}
        id={item.id || `${props.id}-${name}`}
        classes={boxClasses(item, part, marked)}
        name={fullName}
        value={item.value ?? (given ? given.value : undefined) ?? props.values?.[fullName]}
        inputmode={inputmode}
        attributes={attributes}
        {...(autocomplete !== undefined && { autocomplete })}
        {...(pattern !== undefined && { pattern })}
      />
    </div>
  );
}

/** What a box is called: the part of a date in the language of the page, or its own name with a capital. */
const nameOf = (part: Part | undefined, name: string): string =>
  part !== undefined && name === part
    ? componentsWords()[part]
    : name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();

/** The boxes of a date input in their order; parts that are `false` are left out. */
function itemsOf({ items, day, month, year, values }: DateInputProps): readonly DateInputItem[] {
  if (items && items.length > 0) return items;
  return [
    day ?? { name: "day", value: values?.day, classes: "govuk-input--width-2" },
    month ?? { name: "month", value: values?.month, classes: "govuk-input--width-2" },
    year ?? { name: "year", value: values?.year, classes: "govuk-input--width-4" },
  ].filter(isPresent);
}

/** GOV.UK date input: day, month and year as three boxes, or fewer where only a part of a date is known. */
export function DateInput(props: DateInputProps): JSX.Element {
  const items = itemsOf(props);
  const anyWrong = items.some(isWrong);
  return (
    // Without the role, JAWS does not read the description of a fieldset of text inputs.
    <ChoiceGroup id={props.id} group={props} describedBy={props.fieldset?.describedBy} role="group">
      <div class={classNames("govuk-date-input", props.classes)} {...props.attributes} id={props.id}>
        {props.formGroup?.before}
        {items.map((item, index) => (
          <Box key={index} item={item} props={props} anyWrong={anyWrong} />
        ))}
        {props.formGroup?.after}
      </div>
    </ChoiceGroup>
  );
}
