/** A value that JSON can hold. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * One text for one value: the JSON Canonicalization Scheme. Members are ordered by the UTF-16 code units of their names
 * (RFC 8785 §3.2.3), numbers and strings are written as ECMAScript writes them (§3.2.2.2, §3.2.2.3), no space stands
 * between tokens, and nothing is normalised: two texts that differ in one code point differ here too.
 *
 * @throws TypeError for what has no canonical form: a number that is not finite, an unpaired surrogate (§3.2.2.2)
 */
export function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return canonicalNumber(value);
  if (typeof value === "string") return canonicalString(value);
  if (isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.keys(value)
    .sort()
    .map((name) => `${canonicalString(name)}:${canonicalJson(memberOf(value, name))}`);
  return `{${members.join(",")}}`;
}

const isArray = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

function memberOf(object: { readonly [key: string]: JsonValue }, name: string): JsonValue {
  const member = object[name];
  if (member === undefined) throw new TypeError(`"${name}" has no value, so it has no canonical form.`);
  return member;
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical form.`);
  return JSON.stringify(value);
}

function canonicalString(value: string): string {
  if (!value.isWellFormed()) throw new TypeError("A text with an unpaired surrogate has no canonical form.");
  return JSON.stringify(value);
}
