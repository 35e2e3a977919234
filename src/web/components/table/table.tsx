import type { ComponentChildren, JSX } from "preact";
import type { Styled } from "../shared/attributes.ts";
import { classNames } from "../shared/class-names.ts";
import { isPresent, type Maybe } from "../shared/present.ts";

export type TableCell = Styled & {
  text?: ComponentChildren;
  /** Right-aligned digits of equal width. */
  format?: "numeric" | undefined;
  colspan?: number;
  rowspan?: number;
};

export type TableProps = Styled & {
  caption?: ComponentChildren;
  captionClasses?: string;
  head?: readonly TableCell[];
  rows: readonly Maybe<readonly TableCell[]>[];
  /** The first cell of each row names the row. */
  firstCellIsHeader?: boolean;
};

function HeadCell({ cell }: { cell: TableCell }): JSX.Element {
  const { text, format, classes, colspan, rowspan, attributes } = cell;
  return (
    <th
      scope="col"
      class={classNames("govuk-table__header", format && `govuk-table__header--${format}`, classes)}
      colSpan={colspan}
      rowSpan={rowspan}
      {...attributes}
    >
      {text}
    </th>
  );
}

function BodyCell({ cell, isHeader }: { cell: TableCell; isHeader: boolean }): JSX.Element {
  const { text, format, classes, colspan, rowspan, attributes } = cell;
  if (isHeader) {
    return (
      <th
        scope="row"
        class={classNames("govuk-table__header", classes)}
        colSpan={colspan}
        rowSpan={rowspan}
        {...attributes}
      >
        {text}
      </th>
    );
  }
  return (
    <td
      class={classNames("govuk-table__cell", format && `govuk-table__cell--${format}`, classes)}
      colSpan={colspan}
      rowSpan={rowspan}
      {...attributes}
    >
      {text}
    </td>
  );
}

/** GOV.UK table. For lists of work, which stack on narrow screens, use `WorkTable`. */
export function Table(props: TableProps): JSX.Element {
  const { caption, captionClasses, head, rows, firstCellIsHeader = false, classes, attributes } = props;
  return (
    <table class={classNames("govuk-table", classes)} {...attributes}>
      {caption && <caption class={classNames("govuk-table__caption", captionClasses)}>{caption}</caption>}
      {head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {head.map((cell, index) => (
              <HeadCell key={index} cell={cell} />
            ))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {rows.filter(isPresent).map((row, rowIndex) => (
          <tr key={rowIndex} class="govuk-table__row">
            {row.map((cell, index) => (
              <BodyCell key={index} cell={cell} isHeader={firstCellIsHeader && index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
