import type { Mark } from "../../../assessment/timeline/mark.ts";

/** Where a mark stands on the page: in the drawing, and in the table. */
export const markId = ({ key }: Mark): string => `mark-${idOf(key)}`;
export const rowIdOf = ({ key }: Mark): string => `row-${idOf(key)}`;
const idOf = (key: string): string => key.replace(/[^a-z0-9-]/gi, "-");
