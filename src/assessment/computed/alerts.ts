/** Alerts of the Core Record. Source: content part 20, core-alerts and local-risk-rules. */

import { addMonths, isPartialDate, latestDay } from "../../judgement/dates.ts";
import type { LineName } from "../line-words.ts";
import type { ComputedLine } from "../types.ts";
import { linesOf, type Rules } from "./rule.ts";
import type { Row, RuleInputs } from "./rule-inputs.ts";

/** How long a weapon counts [own; 24 months]. */
const weaponMonths = 24;

/** A matter without a date counts: leaving it out would hide it. */
function isRecent(row: Row, since: string, ...fields: readonly string[]): boolean {
  const dates = fields.flatMap((field) => {
    const date = row.text(field);
    return isPartialDate(date) ? [latestDay(date)] : [];
  });
  return dates.length === 0 || dates.some((date) => date >= since);
}

function alertWeapon(inputs: RuleInputs): string | null {
  const since = addMonths(inputs.facts.today, -weaponMonths);
  const episodes = inputs.rows("episodes");
  const inEpisode = episodes.some(
    (row) => row.ticks("elements").includes("weapon") && isRecent(row, since, "date-from", "date-to"),
  );
  const carried = inputs
    .rows("other-behaviours")
    .some((row) => row.text("type") === "weapon-carrying" && isRecent(row, since, "from", "to"));
  if (inEpisode || carried) return "yes";
  return episodes.length > 0 || inputs.value("other-behaviours-any") !== null ? "no" : null;
}

interface Mark {
  readonly name: LineName;
  /** The row or question that makes it true, or null. */
  readonly from: (inputs: RuleInputs) => string | null;
}

const answer =
  (id: string, code: string) =>
  (inputs: RuleInputs): string | null =>
    inputs.value(id) === code ? id : null;
const inEpisodes =
  (element: string) =>
  (inputs: RuleInputs): string | null =>
    inputs
      .rows("episodes")
      .find((row) => row.ticks("elements").includes(element))
      ?.at("elements") ?? null;
const inBehaviours =
  (...types: readonly string[]) =>
  (inputs: RuleInputs): string | null =>
    inputs
      .rows("other-behaviours")
      .find((row) => types.includes(row.text("type") ?? ""))
      ?.at("type") ?? null;
const exploitedInEpisode = (inputs: RuleInputs): string | null =>
  inputs
    .rows("episodes")
    .find((row) => row.text("exploited") === "yes")
    ?.at("exploited") ?? null;
const either =
  (...places: readonly Mark["from"][]) =>
  (inputs: RuleInputs): string | null => {
    for (const place of places) {
      const found = place(inputs);
      if (found !== null) return found;
    }
    return null;
  };

const marks: readonly Mark[] = [
  { name: "sexualExploitation", from: answer("sexual-exploitation-risk", "yes") },
  { name: "criminalExploitation", from: either(answer("criminal-exploitation-risk", "yes"), exploitedInEpisode) },
  { name: "extremism", from: either(answer("radicalisation-risk", "yes"), inEpisodes("extremism")) },
  { name: "goingMissing", from: answer("missing-episodes-ever", "currently") },
  { name: "weapon", from: answer("alert-weapon", "yes") },
  {
    name: "familyViolence",
    from: either(inEpisodes("domestic"), inBehaviours("family-violence", "partner-abuse")),
  },
  { name: "sexualBehaviour", from: either(inEpisodes("sexual"), inBehaviours("sexual-behaviour")) },
  { name: "fireSetting", from: either(inEpisodes("fire"), inBehaviours("fire-setting")) },
  { name: "hate", from: either(inEpisodes("hostility"), inBehaviours("hate")) },
  { name: "onlineHarm", from: either(inEpisodes("online"), inBehaviours("online-harm")) },
];

function localRisks(inputs: RuleInputs) {
  const lines: ComputedLine[] = [];
  for (const { name, from } of marks) {
    const address = from(inputs);
    if (address !== null) lines.push({ text: inputs.line(name), address });
  }
  return linesOf(lines);
}

export const alertRules: Rules = { "alert-weapon": alertWeapon, "local-risks": localRisks };
