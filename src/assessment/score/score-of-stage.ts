/** The reconviction score of a stage as it stands, or as it was kept when the stage was completed: from the values that its pages show. */
import type { Answers } from "../../framework/answers.ts";
import { ageOn } from "../../judgement/age/age-on.ts";
import { isIsoDate } from "../../judgement/dates.ts";
import { sanctionOf } from "../../judgement/reconviction-score/outcome-types.ts";
import type { TermFacts } from "../../judgement/reconviction-score/score-terms.ts";
import { isOffenceCategory, type StatusGroup } from "../../judgement/reconviction-score/weights.ts";
import { oneOf } from "../one-of.ts";
import type { ComputedLine, Evaluation } from "../types.ts";

/** What is read of a stage. */
export interface ScoredStage {
  readonly answers: Answers;
  readonly evaluation: Pick<Evaluation, "computed">;
  readonly dateOfBirth: string | null;
}

/** The codes of `score-status-group`, as the method calls them. */
const groups: Readonly<Record<string, StatusGroup>> = {
  "first-caution": "first-caution",
  "repeat-caution": "repeat-caution",
  "first-conviction-nothing-before": "first-conviction",
  "conviction-after-earlier-sanctions": "later-conviction",
};

/** The facts behind the score that is shown; null where none is shown. */
export function termFactsOf({ answers, evaluation: { computed }, dateOfBirth }: ScoredStage): TermFacts | null {
  if (typeof computed.get("yogrs-two-year") !== "number") return null;
  const sex = oneOf(["male", "female"], answers.values["case:sex-recorded"]);
  const born = dateOfBirth ?? answers.values["case:date-of-birth"];
  const followUp = computed.get("score-follow-up-date");
  const status = groups[String(computed.get("score-status-group"))];
  const category = computed.get("score-offence-category");
  const [previous, ageAtFirst, ageAtCurrent] = ["previous-sanctions", "age-first-sanction", "age-current-sanction"].map(
    (id) => computed.get(id),
  );
  if (sex === undefined || status === undefined || !isOffenceCategory(category)) return null;
  if (typeof previous !== "number" || typeof ageAtFirst !== "number" || typeof ageAtCurrent !== "number") return null;
  if (!isIsoDate(born) || !isIsoDate(followUp)) return null;
  return { sex, previous, ageAtFirst, ageAtCurrent, ageAtFollowUp: ageOn(born, followUp), status, category };
}

/** Why the score may still change, and what must be known with it. */
export type ScoreNote =
  | "history-not-checked"
  | "not-decided"
  | "release-expected"
  | "by-hand"
  | "repeat-caution"
  | "soliciting"
  | "cut-offs";

/**
 * The notes that stand with the score, those that make it provisional first. Rules `score-pending` and `score-follow-up`; the figure for a
 * repeat caution and the cut-offs are unverified (docs/decisions/reconviction-score.md).
 *
 * @param today ISO date
 */
export function scoreNotes({ answers }: ScoredStage, facts: TermFacts, today: string): readonly ScoreNote[] {
  const current = (answers.entries.outcomes ?? []).find(({ values }) => values["outcomes.current"] === "yes")?.values;
  const sanction = sanctionOf({ type: String(current?.["outcomes.type"]), date: String(current?.["outcomes.date"]) });
  const release = current?.["outcomes.release-date"];
  const byHand = answers.values["earlier-sanctions-entered"];
  const checked = answers.values["sanction-history-checked"];
  const notes: readonly (readonly [ScoreNote, boolean])[] = [
    ["history-not-checked", checked !== "yes"],
    ["not-decided", sanction?.provisional === true],
    ["release-expected", sanction?.custodial === true && typeof release === "string" && release > today],
    ["by-hand", checked === "no" && typeof byHand === "number" && byHand > 0],
    ["repeat-caution", facts.status === "repeat-caution"],
    ["soliciting", facts.category === "soliciting"],
    ["cut-offs", true],
  ];
  return notes.flatMap(([note, stands]) => (stands ? [note] : []));
}

const provisional: ReadonlySet<ScoreNote> = new Set([
  "history-not-checked",
  "not-decided",
  "release-expected",
  "by-hand",
]);

/** Whether one of the notes says that the score may still change without anything new happening. */
export const isProvisional = (notes: readonly ScoreNote[]): boolean => notes.some((note) => provisional.has(note));

/** What is missing for a score, each with the place where it is put right; empty where there is one, or where none is asked for. */
export function missingForScore({ evaluation }: ScoredStage): readonly ComputedLine[] {
  const missing = evaluation.computed.get("yogrs-missing");
  return typeof missing === "object" ? missing.lines : [];
}
