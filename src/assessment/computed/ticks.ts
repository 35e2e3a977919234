import type { FactValue } from "../types.ts";

/** Whether a multi has a tick that is not a closing one. */
export const hasOpenTick = (value: FactValue, closing: ReadonlySet<string>): boolean =>
  Array.isArray(value) && value.some((code: string) => !closing.has(code));
