/** Joins class names, leaving out what is absent: `classNames("a", open && "a--open", classes)`. */
export function classNames(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}

/** Joins ids for `aria-describedby`; `undefined` when there is none, so that the attribute is left out. */
export function idList(...ids: readonly (string | false | null | undefined)[]): string | undefined {
  return classNames(...ids) || undefined;
}
