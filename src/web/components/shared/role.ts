import type { Attributes } from "./attributes.ts";

/** A table that stacks its rows on a narrow screen is no table to some browsers any more: the roles keep it one. */
export const role = (name: string): Attributes => ({ role: name });
