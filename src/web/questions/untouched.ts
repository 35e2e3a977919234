import { isUnfitting } from "../../framework/answers.ts";
import { dateParts, joinDateParts } from "./date-parts.ts";
import type { AskedView } from "./view.ts";

/** What a control sends when nobody touches it. */
export function untouchedInput(view: AskedView): string | readonly string[] {
  if (view.value === null) return view.type === "multi" ? [] : "";
  if (view.type === "multi") {
    const known = new Set(view.options.map((option) => option.code));
    return Array.isArray(view.value) ? view.value.map(String).filter((code) => known.has(code)) : [];
  }
  const text = isUnfitting(view.value) ? view.value.unfitting : String(view.value);
  switch (view.type) {
    case "single":
    case "judgement":
      return view.options.some((option) => option.code === text) ? text : "";
    case "date":
    case "partialDate":
      return joinDateParts(dateParts(text));
    default:
      return text;
  }
}

/**
 * A fingerprint of an input, so that a posted form shows which answers were touched. Line ends count as one kind, since
 * browsers post CRLF; ticks count in any order. FNV-1a twice, 64 bits: no secret, only a comparison.
 */
export function inputFingerprint(input: string | readonly string[]): string {
  const text = typeof input === "string" ? input.replace(/\r\n?/g, "\n") : [...input].sort().join("\u0000");
  let low = 0x811c9dc5;
  let high = 0x9dc5811c;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193) >>> 0;
    high = Math.imul(high ^ ((unit << 7) | (index & 0x7f)), 0x01000193) >>> 0;
  }
  return low.toString(16).padStart(8, "0") + high.toString(16).padStart(8, "0");
}
