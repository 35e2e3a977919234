import { inOrder } from "../../assessment/plan-coverage/plan-coverage.ts";
import { type PlanEntry, type PlanReader, planReader } from "../../assessment/plan-coverage/plan-reader.ts";
import type { Address } from "../../framework/answers.ts";
import { myPlan } from "../../framework/my-plan/layout.ts";
import type { IsoDate } from "../../judgement/dates.ts";
import { quotedIn, unquoted } from "../plans/own-words.ts";
import type { TargetProgress } from "../plans/progress-store.ts";
import { saidTo } from "../self-assessments/said.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { type ChildLine, type Held, Sieve } from "./sift.ts";

/** A target as the young person reads it. Null: not written yet. */
export interface ChildTarget {
  readonly id: string;
  /** A code of `key-area`. */
  readonly area: string | null;
  readonly want: ChildLine | null;
  readonly will: ChildLine | null;
  readonly helpers: ChildLine | null;
  readonly know: ChildLine | null;
  readonly by: IsoDate | null;
  /** A code of `target-status`, the newest that is known. */
  readonly status: string | null;
  /** What the young person said of it last. */
  readonly said: ChildLine | null;
}

/** A rule that the young person keeps, by the kind of thing it is. */
export interface ChildRule {
  readonly kind: RuleKind;
  readonly until: IsoDate | null;
}

/** The young person's own plan: what stands in it, without a word of the page. */
export interface ChildPlan {
  readonly madeOn: IsoDate | null;
  readonly nextReview: IsoDate | null;
  readonly goodAt: readonly ChildLine[];
  readonly wants: readonly ChildLine[];
  readonly targets: readonly ChildTarget[];
  /** More targets than are worked on for now. */
  readonly next: readonly ChildLine[];
  readonly rules: readonly ChildRule[];
  /** Rules in force that nobody has explained yet: they are not shown. */
  readonly unexplained: number;
  readonly whenHard: readonly ChildLine[];
  readonly trusted: ChildLine | null;
  /** A code of `agreement`. */
  readonly agreement: string | null;
  readonly comment: ChildLine | null;
  /** What the worker looks at before giving it. */
  readonly held: readonly Held[];
}

/**
 * Controls that a young person keeps themselves and so knows of. What others do (police, panels, meetings, what keeps somebody else safe)
 * never stands in their copy.
 */
export const ruleKinds = [
  "curfew",
  "tag",
  "exclusion",
  "no-contact",
  "residence",
  "bail-conditions",
  "licence-conditions",
  "civil-order",
  "intensive-supervision",
  "more-contact",
  "online-limits",
  "school-safety",
] as const;
export type RuleKind = (typeof ruleKinds)[number];

const limitOf = (id: string): number => myPlan.blocks.find((block) => block.id === id)?.limit.amount ?? 0;

/**
 * My plan, made from what the stage holds, so that nothing is typed twice (content part 40, my-plan-layout): the young person's own words
 * first, the targets as they are written with them, rules by their kind alone. Judgements, links, reasons, controls of others and what is done
 * when things change are not read at all.
 *
 * @param notes about its targets, the latest first
 * @param letThrough addresses of texts that were looked at and may stand
 */
export function childPlan(
  visible: VisibleStage,
  notes: readonly TargetProgress[],
  letThrough: ReadonlySet<Address>,
): ChildPlan {
  const reader = planReader(visible);
  const sieve = new Sieve(visible, letThrough);
  const targets = inOrder(reader.rows("plan-targets").filter((target) => target.text("status") !== "dropped"));
  const most = limitOf("targets");
  const { explained, unexplained } = rulesIn(reader);
  const comment = reader.text("plan-child-comment");
  const trusted = reader.text("trusted-adult-who");
  return {
    madeOn: reader.text("plan-meeting-date"),
    nextReview: reader.text("next-review-date"),
    goodAt: ownLines(visible, sieve, "sa-good-at", "good-at", limitOf("good-at")),
    wants: ownLines(visible, sieve, "sa-future-goals", "goals-own-words", limitOf("want")),
    targets: targets.slice(0, most).map((target) => childTarget(sieve, target, notes)),
    next: targets.slice(most).flatMap((target) => lineAt(sieve, target, "want") ?? []),
    rules: explained.slice(0, limitOf("rules")),
    unexplained: unexplained.length,
    whenHard: whenHard(visible, reader, sieve),
    trusted: trusted === null ? null : sieve.line("trusted-adult-who", nameAlone(trusted)),
    agreement: reader.text("plan-agreement"),
    comment: comment === null ? null : sieve.line("plan-child-comment", comment),
    held: sieve.held,
  };
}

function childTarget(sieve: Sieve, target: PlanEntry, notes: readonly TargetProgress[]): ChildTarget {
  const of = notes.filter((note) => note.target === target.id);
  const said = of.find(({ childWords }) => childWords !== "");
  return {
    id: target.id,
    area: target.text("area"),
    want: lineAt(sieve, target, "want"),
    will: lineAt(sieve, target, "i-will"),
    helpers: lineAt(sieve, target, "helpers-will"),
    know: lineAt(sieve, target, "know"),
    by: target.text("by-when"),
    status: of.find(({ status }) => status !== null)?.status ?? target.text("status"),
    said: said === undefined ? null : sieve.line(target.at("progress"), said.childWords),
  };
}

function lineAt(sieve: Sieve, entry: PlanEntry, field: string): ChildLine | null {
  const text = entry.text(field)?.trim() ?? "";
  return text === "" ? null : sieve.line(entry.at(field), unquoted(text));
}

/** What the young person said in their self-assessment, line by line; else what the worker quotes them with. Never the worker's own account. */
function ownLines(
  visible: VisibleStage,
  sieve: Sieve,
  item: string,
  noted: string,
  most: number,
): readonly ChildLine[] {
  const own = ownSaid(visible, item);
  if (own.length > 0) return own.slice(0, most).map(({ address, text }) => sieve.line(address, text));
  const note = planReader(visible).text(noted);
  return (note === null ? [] : quotedIn(note)).slice(0, most).map((text) => sieve.line(noted, text));
}

const ownSaid = (
  visible: VisibleStage,
  item: string,
): readonly { readonly address: Address; readonly text: string }[] =>
  saidTo(visible, item)
    .filter(({ carer, third }) => carer === null && !third)
    .flatMap(({ address, answer }) =>
      answer
        .split(/\n|; /)
        .map((text) => ({ address, text: text.trim() }))
        .filter(({ text }) => text !== ""),
    );

/** What helps when it gets hard, as they said it or as their targets for later say it; what others do then is not theirs to read. */
function whenHard(visible: VisibleStage, reader: PlanReader, sieve: Sieve): readonly ChildLine[] {
  const said = ownSaid(visible, "sa-what-helps").map(({ address, text }) => sieve.line(address, text));
  const later = reader.rows("future-targets").flatMap((target) => lineAt(sieve, target, "hard-times") ?? []);
  return [...said, ...later].slice(0, limitOf("hard"));
}

/** What is written behind a name is the worker's account; "his father" is one as well, and becomes "Father". */
function nameAlone(text: string): string {
  const name = (text.split(/[,;:.(–]| - /)[0] ?? text).trim().replace(/^(?:his|her|their) /i, "");
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

const isRuleKind = (code: string | null): code is RuleKind => ruleKinds.some((kind) => kind === code);

function rulesIn(reader: PlanReader) {
  const explained: ChildRule[] = [];
  const unexplained: ChildRule[] = [];
  for (const control of reader.rows("external-controls")) {
    const kind = control.text("type");
    const status = control.text("status");
    if (!isRuleKind(kind) || (status !== "in-force" && status !== "changed")) continue;
    (control.text("explained") === "yes" ? explained : unexplained).push({ kind, until: control.text("to") });
  }
  return { explained, unexplained };
}
