/** Measures of the page in points; type sizes are own choices, readable when printed in black and white. */
export const PAGE = { width: 595.28, height: 841.89, left: 62, right: 62, top: 74, bottom: 72 } as const;
export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const CONTENT_BOTTOM = PAGE.height - PAGE.bottom;

export const SIZE = {
  title: 25,
  heading1: 18,
  heading2: 14.5,
  heading3: 12,
  body: 11,
  table: 9.5,
  meta: 9,
  furniture: 8.5,
} as const;

/** Fill colour as pdf operators; every grey keeps at least 7:1 on white. */
export const INK = { black: "0 g", soft: "0.29 g" } as const;

/** Distance from one line to the next, by text size; more for lines that hold tall scripts. */
export const LEADING = 1.42;
