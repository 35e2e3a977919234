import type { ComponentChildren, JSX } from "preact";

/** Level of a heading in the outline of the page, 1 to 6. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

type HeadingProps = { level: HeadingLevel; class?: string; id?: string | undefined; children?: ComponentChildren };

/** A heading whose level depends on where its component stands. */
export function Heading({ level, children, ...rest }: HeadingProps): JSX.Element {
  const Tag = `h${level}` as const;
  return <Tag {...rest}>{children}</Tag>;
}
