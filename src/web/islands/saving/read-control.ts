import { joinDateParts } from "../../questions/date-parts.ts";

/** The element that carries a question's address: the control itself, or the group of its choices or boxes. */
export function controlOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-address]") : null;
}

/** What a control holds now, in the form of the protocol. */
export function readControl(control: HTMLElement): string | readonly string[] {
  const inputs = [...control.querySelectorAll<HTMLInputElement>("input")];
  switch (control.dataset.type) {
    case "multi":
      return inputs.filter((input) => input.checked).map((input) => input.value);
    case "date":
    case "partialDate": {
      const part = (name: string): string => inputs.find((input) => input.name.endsWith(`-${name}`))?.value ?? "";
      return joinDateParts({ day: part("day"), month: part("month"), year: part("year") });
    }
    // One of two answers of a grid: what its one choice says of it.
    case "together":
      return control.dataset.value ?? "";
    default:
      if (
        control instanceof HTMLInputElement ||
        control instanceof HTMLTextAreaElement ||
        control instanceof HTMLSelectElement
      ) {
        return control.value;
      }
      return inputs.find((input) => input.checked)?.value ?? "";
  }
}

/** Puts a text into a control, where the person took the other person's answer. */
export function writeControl(control: HTMLElement, text: string): void {
  if (
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  ) {
    control.value = text;
  }
}
