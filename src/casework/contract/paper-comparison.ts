import { nameOfEntry } from "../../assessment/describe-answer.ts";
import { fieldAddress } from "../../framework/address.ts";
import type { Address, ListEntry } from "../../framework/answers.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";

/** The questions of the comparison (content part 20, `plan-sharing`). */
export const comparisonList = "contract-comparison";
export const matchesQuestion = "contract-matches";
export const paperVerdicts = ["as-in-the-signed-paper", "differs", "not-in-the-signed-paper"] as const;
export type PaperVerdict = (typeof paperVerdicts)[number];
export const onlyInPaper = "only-in-the-signed-paper";

/** A target of the plan beside the signed paper. */
export interface ComparedTarget {
  readonly target: string;
  readonly name: string;
  /** The entry of the comparison; null while it was not compared. */
  readonly entry: string | null;
  readonly verdict: PaperVerdict | null;
  readonly what: string;
  /** The target was changed after it was compared. */
  readonly changedSince: boolean;
}

/** The plan of a stage beside what was signed. */
export interface PaperComparison {
  readonly targets: readonly ComparedTarget[];
  /** What the paper has and the plan lacks. */
  readonly lacking: readonly { readonly entry: string; readonly what: string }[];
  /** Something is signed, so that there is something to compare with. */
  readonly asked: boolean;
  /** no: something differs; yes: every target was compared and nothing does; open: not every one was compared. */
  readonly says: "yes" | "no" | "open";
}

/** Address of a field of one entry of the comparison. */
export const ofComparison = (entry: string, field: "target" | "verdict" | "what"): Address =>
  fieldAddress(`${comparisonList}.${field}`, entry);

/** The plan target by target beside the signed paper, from the answers of the stage. */
export function paperComparison(visible: VisibleStage): PaperComparison {
  const { answers, compiled, evaluation } = visible;
  const compared = answers.entries[comparisonList] ?? [];
  const targets = (answers.entries["plan-targets"] ?? []).map(({ id }): ComparedTarget => {
    const entry = compared.find((each) => textOf(each, "target") === id);
    const verdict = paperVerdicts.find((each) => entry !== undefined && each === textOf(entry, "verdict")) ?? null;
    return {
      target: id,
      name: nameOfEntry(compiled, "plan-targets", id, answers),
      entry: entry?.id ?? null,
      verdict,
      what: entry === undefined ? "" : textOf(entry, "what"),
      changedSince: entry !== undefined && verdict !== null && movedAfter(visible, id, entry.id),
    };
  });
  const lacking = compared
    .filter((entry) => textOf(entry, "verdict") === onlyInPaper)
    .map((entry) => ({ entry: entry.id, what: textOf(entry, "what") }));
  return {
    targets,
    lacking,
    asked: evaluation.shown.has(matchesQuestion) && compiled.byId.has(comparisonList),
    says: conclusion(targets, lacking.length),
  };
}

/** What the verdicts come to: one difference is enough for no, and only a whole comparison is a yes. */
export function conclusion(
  targets: readonly { readonly verdict: PaperVerdict | null }[],
  lacking: number,
): PaperComparison["says"] {
  if (lacking > 0 || targets.some(({ verdict }) => verdict !== null && verdict !== "as-in-the-signed-paper"))
    return "no";
  return targets.length > 0 && targets.every(({ verdict }) => verdict !== null) ? "yes" : "open";
}

function textOf({ values }: ListEntry, field: string): string {
  const value = values[`${comparisonList}.${field}`];
  return typeof value === "string" ? value : "";
}

/** What a plan says of a target; how it is going is not part of what was signed. */
const agreed = ["want", "i-will", "helpers", "helpers-will", "by-when", "know"];

function movedAfter({ meta }: VisibleStage, target: string, entry: string): boolean {
  const then = meta.get(ofComparison(entry, "verdict"))?.at;
  if (then === undefined) return false;
  return agreed.some((field) => (meta.get(fieldAddress(`plan-targets.${field}`, target))?.at ?? then) > then);
}
