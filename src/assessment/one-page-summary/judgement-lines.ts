/** The judgements of the one-page summary: each as it stands, beside what was judged in the last stage. Source: content part 30, block 3. */
import type { Address } from "../../framework/answers.ts";
import type { QuestionId, SignedPart } from "../../framework/language.ts";
import type { SummaryReader } from "./summary-reader.ts";

/** Since the last stage. `new`: nobody had judged it then. */
export type Movement = "up" | "down" | "same" | "new";

export interface JudgementLine {
  readonly id: QuestionId;
  readonly label: string;
  /** "" where nobody has judged yet. */
  readonly text: string;
  readonly address: Address;
  /** The part whose signature holds it. */
  readonly part: SignedPart;
  /** Null where there is nothing to compare with, or where the answers have no order. */
  readonly moved: Movement | null;
  /** In words, as it was then; "" for nothing. */
  readonly before: string;
}

const judged: readonly (readonly [QuestionId, SignedPart])[] = [
  ["yogrs-two-year", "explanations"],
  ["lor-judgement", "explanations"],
  ["rosh-judgement", "explanations"],
  ["risk-to-children", "explanations"],
  ["sawb-judgement", "explanations"],
  ["mappa-category", "explanations"],
  ["mappa-level", "explanations"],
  ["scaled-approach-applied", "pathways"],
];

/** Rows of which a higher number says less of a rise. */
const unordered: ReadonlySet<QuestionId> = new Set(["mappa-category", "risk-to-children"]);

/** @param last the last completed stage; null where there is none, or none that may be read */
export function judgementLines(now: SummaryReader, last: SummaryReader | null): readonly JudgementLine[] {
  return judged
    .filter(([id]) => now.stage.compiled.byId.get(id)?.atThisStage === true)
    .filter(([id]) => !id.startsWith("mappa-") || now.say(id) !== "")
    .map(([id, part]) => ({
      id,
      label: now.label(id),
      text: now.say(id),
      address: id,
      part,
      moved: last === null ? null : movement(now, last, id),
      before: last?.say(id) ?? "",
    }));
}

function movement(now: SummaryReader, last: SummaryReader, id: QuestionId): Movement | null {
  const [is, was] = [now.value(id), last.value(id)];
  if (is === null) return null;
  if (was === null) return "new";
  if (is === was) return "same";
  if (unordered.has(id)) return null;
  const weight = (value: typeof is): number => (typeof value === "number" ? value : now.rank(id, value));
  return weight(is) > weight(was) ? "up" : "down";
}
