/** Offences and outcomes. Source: content part 20, offence-list and outcome-list. */
import { addDays, earliestDay, isIsoDate, isPartialDate } from "../../judgement/dates.ts";
import { type OffenceClass, offenceClass } from "./offence-codes.ts";
import { type Rules, yesNo } from "./rule.ts";
import type { Row, RuleInputs } from "./rule-inputs.ts";

/** Five rules ask about each offence; its code is looked up once. */
function classOf(inputs: RuleInputs): OffenceClass | null {
  const code = inputs.row?.text("code") ?? null;
  if (code === null) return null;
  const known = inputs.walk.once("offence classes", () => new Map<string, OffenceClass | null>());
  let found = known.get(code);
  if (found === undefined) {
    found = offenceClass(code);
    known.set(code, found);
  }
  return found;
}

/** What the main offence is sought among: those of one outcome, or the current ones that none has dealt with yet. */
const matterOf = (row: Row): string | null =>
  row.text("outcome") ?? (row.text("current") === "yes" ? "the current matter" : null);

/** The offence that stands for each matter: the most serious, among equals the first in the list. */
function mainOffences(inputs: RuleInputs): ReadonlyMap<string, string> {
  return inputs.walk.once("main offences", () => {
    const best = new Map<string, { readonly id: string; readonly seriousness: number }>();
    for (const row of inputs.rows("offences")) {
      const matter = matterOf(row);
      if (matter === null || row.text("status") === "not-proved") continue;
      const score = row.value("seriousness");
      const seriousness = typeof score === "number" ? score : 0;
      const known = best.get(matter);
      if (!known || seriousness > known.seriousness) best.set(matter, { id: row.id, seriousness });
    }
    return new Map([...best].map(([matter, { id }]) => [matter, id]));
  });
}

function isPrimary(inputs: RuleInputs): string | null {
  const matter = inputs.row ? matterOf(inputs.row) : null;
  if (matter === null || inputs.row === null) return null;
  return yesNo(mainOffences(inputs).get(matter) === inputs.row.id);
}

/** Latest open breach or recall; none: no enforcement. */
function enforcementStatus(inputs: RuleInputs): string {
  const open = inputs
    .rows("breaches")
    .filter((row) => !["withdrawn", "resolved", "none"].includes(row.text("stage") ?? "none"));
  const latest = open.toSorted((a, b) => ((a.text("date") ?? "") < (b.text("date") ?? "") ? 1 : -1))[0];
  return latest?.text("stage") ?? "none";
}

/** How long before its end work counts as ending soon [own; 8 weeks]. */
const endingSoonDays = 56;

function planEndingSoon(inputs: RuleInputs): string | null {
  const current = inputs.rows("outcomes").filter((row) => row.text("current") === "yes");
  const ends = current.flatMap((row) => row.text("end") ?? []).filter(isIsoDate);
  if (ends.length === 0) return null;
  return yesNo(ends.some((end) => end <= addDays(inputs.facts.today, endingSoonDays)));
}

/** An offence dated within the period of the work, from the start of supervision to the end of the work. */
function offendedDuringWork(inputs: RuleInputs): string | null {
  const starts = inputs
    .rows("outcomes")
    .filter((row) => row.text("current") === "yes")
    .flatMap((row) => row.text("start") ?? []);
  const start = starts.toSorted()[0];
  const end = inputs.text("closure-date") ?? inputs.facts.today;
  if (start === undefined) return null;
  return yesNo(
    inputs.rows("offences").some((row) => {
      const date = row.text("date");
      return isPartialDate(date) && earliestDay(date) >= start && earliestDay(date) <= end;
    }),
  );
}

export const offenceRules: Rules = {
  "offence-group": (inputs) => classOf(inputs)?.group ?? null,
  "offence-seriousness": (inputs) => classOf(inputs)?.seriousness ?? null,
  "offence-score-category": (inputs) => classOf(inputs)?.category ?? null,
  "offence-specified": (inputs) => {
    const found = classOf(inputs);
    return found ? yesNo(found.specified) : null;
  },
  "offence-mappa-qualifying": (inputs) => {
    const found = classOf(inputs);
    return found ? yesNo(found.mappaQualifying) : null;
  },
  "offence-primary": isPrimary,
  "outcome-kind": (inputs) => inputs.attribute("outcomes.type", inputs.row?.text("type") ?? null, "kind"),
  "outcome-tier": (inputs) => inputs.attribute("outcomes.type", inputs.row?.text("type") ?? null, "tier"),
  "enforcement-status": enforcementStatus,
  "plan-ending-soon": planEndingSoon,
  "closure-reoffending": offendedDuringWork,
};
