import type { CoverageKind } from "../../assessment/plan-coverage/plan-coverage.ts";
import { entryAddress, fieldAddress } from "../../framework/address.ts";
import type { QuestionId } from "../../framework/language.ts";
import type { AnswerChange } from "../answers/save-types.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";

/** What can be begun for a row of the plan. */
export type Begins = "target" | "control" | "change";

/** For what it is begun; without a name only what kind of thing it is for. */
export interface BegunFor {
  readonly kind: CoverageKind;
  readonly named: string | null;
}

/** A new entry, with what is known of it already. */
export interface Begun {
  readonly list: QuestionId;
  readonly entry: string;
  readonly changes: readonly AnswerChange[];
}

/** The key area to which a target for a row of this kind belongs at first; whoever writes it may choose another. Own. */
const areaOf: Readonly<Record<CoverageKind, string>> = {
  behaviour: "not-hurting-others",
  outcome: "keeping-safe",
  against: "not-offending",
  for: "not-offending",
  repair: "repairing-harm",
  goals: "goals-and-life-opportunities",
};

const listOf = (begins: Begins, kind: CoverageKind | null): QuestionId => {
  if (begins === "target") return "plan-targets";
  if (begins === "control") return "external-controls";
  return kind === "outcome" ? "contingency-safety" : "contingency-others";
};

/** Controls and changes are for what might be done or might happen; everything else is answered by targets. */
const isFor = (begins: Begins, kind: CoverageKind): boolean =>
  begins === "target" || kind === "behaviour" || kind === "outcome";

/**
 * Begins a target, a control or a change, for a row or for none. Null where there is no such thing for this row or at this stage.
 *
 * @param asked the id that the new entry gets, its place in its list, and for a target the words with which it begins
 */
export function beginEntry(
  visible: VisibleStage,
  begins: Begins,
  row: BegunFor | null,
  asked: { readonly entry: string; readonly place: (list: QuestionId) => number; readonly want: string | null },
): Begun | null {
  if (row !== null && !isFor(begins, row.kind)) return null;
  const list = listOf(begins, row?.kind ?? null);
  if (visible.compiled.byId.get(list)?.atThisStage !== true) return null;
  const { entry } = asked;
  const field = (name: string, value: AnswerChange["value"]): AnswerChange[] =>
    visible.compiled.byId.has(`${list}.${name}`)
      ? [{ address: fieldAddress(`${list}.${name}`, entry), value, version: 0 }]
      : [];
  return {
    list,
    entry,
    changes: [
      ...(begins === "control" ? controlsAreNeeded(visible) : []),
      { address: entryAddress(list, entry), value: asked.place(list), version: 0 },
      ...(row === null || row.named === null ? [] : field("links", [row.named])),
      ...(begins === "target" && row !== null ? field("area", areaOf[row.kind]) : []),
      ...(begins === "target" && asked.want !== null ? field("want", asked.want) : []),
      ...(begins === "change" ? field("effect", "raises") : []),
    ],
  };
}

/** Whoever adds a control says that controls are needed; until then the list is not asked. */
function controlsAreNeeded({ answers, meta, compiled }: VisibleStage): AnswerChange[] {
  const address = "controls-needed";
  if (!compiled.byId.has(address) || answers.values[address] === "yes") return [];
  return [{ address, value: "yes", version: meta.get(address)?.version ?? 0 }];
}
