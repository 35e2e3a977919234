/** The young person, the kind of case and the stage itself. Sources: content part 20, core-person; part 30, stages. */
import { addMonths, dateOf, dateParts, isIsoDate, weekday } from "../../judgement/dates.ts";
import { type Rules, yesNo } from "./rule.ts";
import type { RuleInputs } from "./rule-inputs.ts";

/** Kind of case by the stage alone, where the stage settles it. */
const caseTypeOfStage: Readonly<Record<string, string>> = {
  "referral-in-prevention": "prevention",
  "referral-in-oocd": "out-of-court",
  "bail-recommendation": "bail-remand",
  "placement-notification": "custody",
  "post-court-report": "custody",
  "entering-custody": "custody",
  "pre-release-from-custody": "custody",
};
/** Stages that follow a sentence or prepare one: at least a court case, whatever is recorded. */
const courtStages: readonly string[] = [
  "sentenced-no-report",
  "pre-sentence-report",
  "referral-order-report",
  "transfer-to-probation",
];

function caseType(inputs: RuleInputs): string {
  const settled = caseTypeOfStage[inputs.facts.stage];
  if (settled) return settled;
  const type = currentOutcomeType(inputs);
  const tier = inputs.attribute("outcomes.type", type, "tier");
  if (tier === "custody") return "custody";
  if (courtStages.includes(inputs.facts.stage)) return "court-order";
  if (type === null) return "prevention";
  return tier === "pre-court" ? "out-of-court" : "court-order";
}

/** Of the outcome that the stage is for; where none is marked, of the latest that is not over. */
function currentOutcomeType(inputs: RuleInputs): string | null {
  const read = (entry: { readonly values: Readonly<Record<string, unknown>> }, field: string): string => {
    const value = entry.values[`outcomes.${field}`];
    return typeof value === "string" ? value : "";
  };
  const outcomes = inputs.recorded("outcomes").filter((entry) => read(entry, "type") !== "");
  const marked = outcomes.filter((entry) => read(entry, "current") === "yes");
  const open = outcomes.filter((entry) => ["", "pending", "active"].includes(read(entry, "status")));
  const from = marked.length > 0 ? marked : open.length > 0 ? open : outcomes;
  const latest = from.toSorted((a, b) => (read(a, "date") < read(b, "date") ? 1 : -1))[0];
  return latest ? read(latest, "type") : null;
}

const inDetention: readonly unknown[] = ["remand-youth-detention", "sentenced-custody"];

function inCustody(inputs: RuleInputs): string {
  const { today } = inputs.facts;
  const started = (date: unknown): boolean => typeof date === "string" && date !== "" && date <= today;
  const over = (date: unknown): boolean => typeof date === "string" && date !== "" && date < today;
  const remanded = inputs
    .recorded("remand-history")
    .some(
      ({ values }) =>
        inDetention.includes(values["remand-history.type"]) &&
        started(values["remand-history.from"]) &&
        !over(values["remand-history.to"]),
    );
  const sentenced = inputs.recorded("outcomes").some(({ values }) => {
    const type = values["outcomes.type"];
    return (
      values["outcomes.status"] === "active" &&
      typeof type === "string" &&
      inputs.attribute("outcomes.type", type, "tier") === "custody" &&
      started(values["outcomes.date"]) &&
      !over(values["outcomes.release-date"])
    );
  });
  return yesNo(remanded || sentenced);
}

/** From the start of the term after the fifth birthday to the last Friday of June in the school year of the sixteenth (Education Act 1996, section 8). */
function schoolAge(inputs: RuleInputs): string | null {
  const born = inputs.text("case:date-of-birth");
  const { today } = inputs.facts;
  if (!isIsoDate(born) || !isIsoDate(today)) return null;
  return yesNo(
    today >= termAfter(addMonths(born, 60)) && today <= lastFridayOfJune(schoolYearEnd(addMonths(born, 192))),
  );
}

/** Terms start on 1 January, 1 April and 1 September; the one after the birthday, never on it. */
function termAfter(birthday: string): string {
  const { year } = dateParts(birthday);
  const starts = [dateOf(year, 1, 1), dateOf(year, 4, 1), dateOf(year, 9, 1), dateOf(year + 1, 1, 1)];
  return starts.find((start) => start > birthday) ?? dateOf(year + 1, 1, 1);
}

const schoolYearEnd = (date: string): number => {
  const { year, month } = dateParts(date);
  return month >= 9 ? year + 1 : year;
};

function lastFridayOfJune(year: number): string {
  const friday = 5;
  const back = (weekday(dateOf(year, 6, 30)) - friday + 7) % 7;
  return dateOf(year, 6, 30 - back);
}

export const personRules: Rules = {
  "age-today": (inputs) => inputs.age,
  "school-age": schoolAge,
  "case-type": caseType,
  "in-custody": inCustody,
  "stage-side": ({ facts }) =>
    facts.organisationKind === "secure-establishment" ? "secure-establishment" : "youth-justice-service",
  "stage-due-date": ({ facts }) => facts.dueOn,
  /** The entry of a fixed list is the code of its scale. */
  "entry-code": ({ row }) => row?.id ?? null,
};
