import type { JSX } from "preact";
import { Table, type TableProps } from "../components/table/table.tsx";

/** A table that may be wider than a phone: it is moved sideways by itself, by hand or by the keyboard, and the page stays. */
export const WideTable = ({ label, ...table }: TableProps & { readonly label: string }): JSX.Element => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
  <section class="wide-table" aria-label={label} tabIndex={0}>
    <Table {...table} />
  </section>
);
