import type { JSX } from "preact";
import { Input, type InputProps } from "../components/input/input.tsx";

/**
 * A person, an organisation or what is still to be found out: typed freely, or picked from those that the record names already, with the browser's own list, which the
 * keyboard opens and which needs no script. The browser's memory of other forms stays out of it: it would offer names of other children.
 */
export function NameInput({
  suggestions,
  ...input
}: Omit<InputProps, "label"> & { readonly suggestions: readonly string[] }): JSX.Element {
  const list = `${input.name}-names`;
  return (
    <>
      <Input
        {...input}
        label={{}}
        autocomplete="off"
        attributes={suggestions.length === 0 ? { ...input.attributes } : { ...input.attributes, list }}
      />
      {suggestions.length > 0 && (
        <datalist id={list}>
          {suggestions.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}
