import type { ComponentChildren, JSX } from "preact";
import { classNames } from "../shared/class-names.ts";
import { role } from "../shared/role.ts";

export type WorkColumn = {
  heading: string;
  /** Share of the width where the table is wide: `narrow` numbers, `middle` dates and names, `wide` the rest. */
  width?: "narrow" | "middle" | "wide";
  /** Digits of equal width. */
  numeric?: boolean;
};

export type WorkRow = {
  /** Unlike all others in the table. */
  key: string;
  /** Address in the page, for links to this row. */
  id?: string | undefined;
  /** The row is about the page on which the table stands. */
  current?: boolean | undefined;
  /** As many as columns; the first names the row. */
  cells: readonly [ComponentChildren, ...ComponentChildren[]];
};

/** Rows under one heading; a table of one group needs none. */
export type WorkGroup = {
  id: string;
  heading?: string | undefined;
  note?: string | undefined;
  rows: readonly WorkRow[];
  /** Where the table shows only the first rows: the way to all of them. */
  more?: { text: string; href: string } | undefined;
};

export type WorkTableProps = {
  /** What the table lists; heard, not seen. */
  caption: string;
  columns: readonly [WorkColumn, ...WorkColumn[]];
  groups: readonly WorkGroup[];
};

function columnClass({ width, numeric }: WorkColumn): string | undefined {
  return classNames(width && `work__${width}`, numeric && "num") || undefined;
}

function Row({ row, columns }: { row: WorkRow; columns: WorkTableProps["columns"] }): JSX.Element {
  const [first, ...others] = row.cells;
  return (
    <tr id={row.id} aria-current={row.current ? "true" : undefined} {...role("row")}>
      <th scope="row" {...role("rowheader")}>
        {first}
      </th>
      {others.map((cell, index) => {
        const column = columns[index + 1];
        return (
          <td key={index} class={column && columnClass(column)} data-l={column?.heading} {...role("cell")}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
}

function Group({ group, columns }: { group: WorkGroup; columns: WorkTableProps["columns"] }): JSX.Element {
  return (
    <tbody {...role("rowgroup")}>
      {group.heading !== undefined && (
        <tr {...role("row")}>
          <th class="work__group" id={group.id} colSpan={columns.length} scope="rowgroup" {...role("rowheader")}>
            {group.heading}
            {group.note && <span> {group.note}</span>}
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <Row key={row.key} row={row} columns={columns} />
      ))}
      {group.more && (
        <tr {...role("row")}>
          <td colSpan={columns.length} {...role("cell")}>
            <a href={group.more.href}>{group.more.text}</a>
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** A list of work in groups: a table where there is room, stacked rows with named cells on a phone. */
export function WorkTable({ caption, columns, groups }: WorkTableProps): JSX.Element {
  return (
    <table class="work" {...role("table")}>
      <caption class="govuk-visually-hidden">{caption}</caption>
      <thead {...role("rowgroup")}>
        <tr {...role("row")}>
          {columns.map((column) => (
            <th key={column.heading} class={columnClass(column)} scope="col" {...role("columnheader")}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <Group key={group.id} group={group} columns={columns} />
      ))}
    </table>
  );
}
