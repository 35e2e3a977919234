/** Looked-after time and leaving-care status. Source: content part 10, care-history. */
import { ageOn, birthdayOf } from "../../judgement/age/age-on.ts";
import { daysBetween, earliestDay, isIsoDate, isPartialDate, latestDay } from "../../judgement/dates.ts";
import type { Rules } from "./rule.ts";
import type { RuleInputs } from "./rule-inputs.ts";

interface Period {
  readonly from: string;
  readonly to: string;
}

/** Periods in care with approximate dates widened to all that they can mean; an open one runs to today. */
function carePeriods(inputs: RuleInputs): readonly Period[] {
  return inputs.rows("care-periods").flatMap((row) => {
    const start = row.text("start");
    const end = row.text("end");
    if (!isPartialDate(start)) return [];
    return [{ from: earliestDay(start), to: isPartialDate(end) ? latestDay(end) : inputs.facts.today }];
  });
}

function ageFirstInCare(inputs: RuleInputs): number | null {
  const born = inputs.text("case:date-of-birth");
  const first = carePeriods(inputs)
    .map(({ from }) => from)
    .toSorted()[0];
  return isIsoDate(born) && first !== undefined && first >= born ? ageOn(born, first) : null;
}

/** Whole weeks on or after the fourteenth birthday; days in two periods count once. */
function weeksSince14(inputs: RuleInputs): number | null {
  const born = inputs.text("case:date-of-birth");
  const periods = carePeriods(inputs);
  if (!isIsoDate(born) || periods.length === 0) return null;
  let counted = birthdayOf(born, 14);
  let days = 0;
  for (const { from, to } of periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (to <= counted || to <= from) continue;
    days += daysBetween(later(from, counted), to);
    counted = to;
  }
  return Math.floor(days / 7);
}

const later = (a: string, b: string): string => [a, b].toSorted().at(-1) ?? a;

function leavingCareStatus(inputs: RuleInputs): string {
  const asked = ["eligible-child", "relevant-child", "former-relevant-child"].filter((id) => inputs.isShown(id));
  if (inputs.value("eligible-child") === "yes") return "eligible";
  if (inputs.value("relevant-child") === "yes") return "relevant";
  if (inputs.value("former-relevant-child") === "yes") return "former-relevant";
  if (asked.length === 0) return "not-applicable";
  return asked.every((id) => inputs.value(id) === "no") ? "not-entitled" : "yet-to-clarify";
}

export const careRules: Rules = {
  "age-first-in-care": ageFirstInCare,
  "care-weeks-since-14": weeksSince14,
  "leaving-care-status": leavingCareStatus,
};
