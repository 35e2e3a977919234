/**
 * Attributes that a component hands through to its element as they are: `data-…`, `aria-…`, `form`, and in browser
 * islands event handlers (`onInput`). A value of `undefined` leaves the attribute out.
 */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;

/** What every component that follows GOV.UK takes besides its own options. */
export type Styled = {
  /** Further class names, separated by blanks. */
  classes?: string | undefined;
  /** Further attributes of the outermost element. */
  attributes?: Attributes | undefined;
};
