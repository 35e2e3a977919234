/** A posted form without a script says the same as single saves: each asked question with the version the page had seen. */
import { entryAddress, parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import { joinDateParts } from "./date-parts.ts";
import { inputFingerprint } from "./untouched.ts";

export interface PostedAnswer {
  readonly address: Address;
  /** Text, ticked codes, or "" for cleared: what the control held. */
  readonly input: string | readonly string[];
  readonly version: number;
}

/** Name of the hidden field that lists what the page asked: `address version type fingerprint`. */
export const askedField = "_asked";

/** The hidden field's value for one control; the fingerprint is that of the input when nobody touches it. */
export const askedMark = (
  address: Address,
  version: number,
  type: string,
  untouched: string | readonly string[],
): string => `${address} ${version} ${type} ${inputFingerprint(untouched)}`;

/**
 * Reads every asked question that was touched out of a posted form. A control that sent nothing was left empty.
 * Marks that do not read as ours are passed over: they did not come from our page.
 */
export function readForm(fields: FormValues): readonly PostedAnswer[] {
  return fields.all(askedField).flatMap((mark): readonly PostedAnswer[] => {
    const match = /^(\S{1,300}) (\d{1,9}) ([A-Za-z]+) ([0-9a-f]{16})$/.exec(mark);
    const [, address, version, type, fingerprint] = match ?? [];
    if (address === undefined || version === undefined || type === undefined) return [];
    const input = readInput(fields, address, type);
    return inputFingerprint(input) === fingerprint ? [] : [{ address, version: Number(version), input }];
  });
}

/** The fields of a posted form. */
export interface FormValues {
  all(name: string): readonly string[];
}

/** The one choice of a grid answers two fields of an entry: its name is that of the entry, its value a code of each. */
export function gridName(address: Address): string {
  const parsed = parseAddress(address);
  return parsed?.kind === "field" ? entryAddress(parsed.list, parsed.entry) : address;
}

function readInput(fields: FormValues, address: Address, type: string): string | readonly string[] {
  const first = (name: string): string => fields.all(name)[0] ?? "";
  switch (type) {
    case "multi":
      return fields.all(address);
    case "date":
    case "partialDate":
      return joinDateParts({
        day: first(`${address}-day`),
        month: first(`${address}-month`),
        year: first(`${address}-year`),
      });
    case "gridRow":
    case "gridColumn": {
      const [row = "", column = ""] = first(gridName(address)).split(" ");
      return type === "gridRow" ? row : column;
    }
    default:
      return first(address);
  }
}
