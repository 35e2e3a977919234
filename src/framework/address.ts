import type { Address } from "./answers.ts";
import type { QuestionId } from "./language.ts";

/** An address taken apart. `question` is the list itself for an entry, the full field id for a field of an entry. */
export type ParsedAddress =
  | { readonly kind: "question"; readonly question: QuestionId }
  | { readonly kind: "entry"; readonly question: QuestionId; readonly entry: string }
  | { readonly kind: "field"; readonly question: QuestionId; readonly list: QuestionId; readonly entry: string };

const idPattern = /^(?:case:)?[a-z0-9-]+$/;
const entryPattern = /^((?:case:)?[a-z0-9-]+)\[([a-z0-9-]{1,64})\](?:\.([a-z0-9-]+))?$/;

/** Takes an address apart; null when it is not an address at all. Knows nothing of which questions exist. */
export function parseAddress(address: Address): ParsedAddress | null {
  if (idPattern.test(address)) return { kind: "question", question: address };
  const match = entryPattern.exec(address);
  const list = match?.[1];
  const entry = match?.[2];
  if (list === undefined || entry === undefined) return null;
  const field = match?.[3];
  return field === undefined
    ? { kind: "entry", question: list, entry }
    : { kind: "field", question: `${list}.${field}`, list, entry };
}

/** The address of an entry of a list. */
export const entryAddress = (list: QuestionId, entry: string): Address => `${list}[${entry}]`;

/** The address of a field (full id `list.field`) in an entry. */
export function fieldAddress(field: QuestionId, entry: string): Address {
  const dot = field.indexOf(".");
  return `${field.slice(0, dot)}[${entry}]${field.slice(dot)}`;
}
