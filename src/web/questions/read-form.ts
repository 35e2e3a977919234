/** A posted form without a script says the same as single saves: each asked question with the version the page had seen. */
import type { Address } from "../../framework/answers.ts";
import { joinDateParts } from "./date-parts.ts";

export interface PostedAnswer {
  readonly address: Address;
  /** Text, ticked codes, or "" for cleared: what the control held. */
  readonly input: string | readonly string[];
  readonly version: number;
}

/** Name of the hidden field that lists what the page asked: `address version type`. */
export const askedField = "_asked";

/** The hidden field's value for one control. */
export const askedMark = (address: Address, version: number, type: string): string => `${address} ${version} ${type}`;

/**
 * Reads every asked question out of a posted form. A control that sent nothing was left empty.
 * Marks that do not read as `address version type` are passed over: they did not come from our page.
 */
export function readForm(fields: ReadonlyMap<string, readonly string[]>): readonly PostedAnswer[] {
  const first = (name: string): string => fields.get(name)?.[0] ?? "";
  return (fields.get(askedField) ?? []).flatMap((mark): readonly PostedAnswer[] => {
    const match = /^(\S{1,300}) (\d{1,9}) ([A-Za-z]+)$/.exec(mark);
    const [, address, version, type] = match ?? [];
    if (address === undefined || version === undefined) return [];
    const seen = { address, version: Number(version) };
    switch (type) {
      case "multi":
        return [{ ...seen, input: fields.get(address) ?? [] }];
      case "date":
      case "partialDate":
        return [
          {
            ...seen,
            input: joinDateParts({
              day: first(`${address}-day`),
              month: first(`${address}-month`),
              year: first(`${address}-year`),
            }),
          },
        ];
      default:
        return [{ ...seen, input: first(address) }];
    }
  });
}
