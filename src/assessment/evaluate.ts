/** What a stage's answers come to: one walk, deterministic, without a clock and without I/O (design §6). */
import { parseAddress } from "../framework/address.ts";
import type { Answers } from "../framework/answers.ts";
import { AddressView } from "./address-view.ts";
import { runChecks } from "./checks/run-checks.ts";
import type { CompiledStage } from "./compiled-stage.ts";
import { RuleInputs } from "./computed/rule-inputs.ts";
import { ComputedView } from "./computed-view.ts";
import { standingOf } from "./progress.ts";
import { releaseUnreviewed } from "./review.ts";
import { signaturesNeeded } from "./signatures.ts";
import { step } from "./step.ts";
import type { AnswerStates, Evaluation, Gap, RaisedFlag, ServiceSettings, StageFacts } from "./types.ts";
import { ANSWERED, CORRECTED, OPENABLE, REQUIRED, SHOWN, TO_CONFIRM, Walk } from "./walk.ts";

export function evaluate(
  compiled: CompiledStage,
  answers: Answers,
  states: AnswerStates,
  facts: StageFacts,
  settings: ServiceSettings,
): Evaluation {
  const walk = walkStage(compiled, answers, states, facts, settings);
  const { gaps, progress } = standingOf(walk);
  walk.gaps = gaps;
  walk.signatures = signaturesNeeded(new RuleInputs(walk));
  const flags = raisedFlags(walk);
  const checks = runChecks(new RuleInputs(walk));
  const holding = gaps.filter((gap) => gap.holdsCompletion);
  return {
    shown: new AddressView(walk, SHOWN),
    counting: new AddressView(walk, SHOWN, true),
    openable: new AddressView(walk, OPENABLE),
    required: new AddressView(walk, REQUIRED),
    gaps,
    computed: new ComputedView(walk),
    corrected: new AddressView(walk, CORRECTED),
    flags,
    progress,
    sections: leftBySection(compiled, holding),
    resumeAt: holding[0] ?? null,
    checks,
    signatures: walk.signatures,
    complete: holding.length === 0 && !checks.some((check) => check.severity === "stop"),
  };
}

/** The walk itself: what is shown and what counts. */
export function walkStage(
  compiled: CompiledStage,
  answers: Answers,
  states: AnswerStates,
  facts: StageFacts,
  settings: ServiceSettings,
): Walk {
  const walk = new Walk(compiled, answers, states, facts, settings);
  for (const question of compiled.walkOrder) step(walk, question);
  markCarried(walk);
  releaseUnreviewed(walk);
  if (facts.organisationKind === "secure-establishment") releaseWhatIsNotTheirs(walk);
  return walk;
}

/**
 * What the youth justice service sets is read, not written, by a secure establishment: it holds nothing back there, and waits for nobody to
 * confirm it. Source: content conventions, "yjs-only".
 */
function releaseWhatIsNotTheirs(walk: Walk): void {
  for (const compiled of walk.compiled.questions) {
    if (compiled.question.yjsOnly === true) walk.takeMarks(compiled, REQUIRED | TO_CONFIRM);
  }
}

/** Marks answers that were carried forward and that nobody has looked at. */
function markCarried(walk: Walk): void {
  const { compiled } = walk;
  for (const [address, state] of walk.states) {
    if (state !== "carried") continue;
    const parsed = parseAddress(address);
    const found = parsed ? compiled.byId.get(parsed.question) : undefined;
    if (!parsed || !found?.asked) continue;
    const rows = found.list === null ? [] : (walk.rows[found.list.index] ?? []);
    const entry = parsed.kind === "question" ? -1 : rows.findIndex((row) => row.id === parsed.entry);
    const slot = parsed.kind === "entry" ? -1 : walk.slotOf(found, entry);
    const marks = walk.marks[slot] ?? 0;
    if ((marks & ANSWERED) !== 0) walk.marks[slot] = marks | TO_CONFIRM;
  }
}

function raisedFlags(walk: Walk): readonly RaisedFlag[] {
  const raised: RaisedFlag[] = [];
  const inputs = new RuleInputs(walk);
  for (const { id, label, question, raised: isRaised } of walk.compiled.flags) {
    if (isRaised(walk, -1)) raised.push({ id, label: inputs.words(label), question });
  }
  return raised;
}

function leftBySection(compiled: CompiledStage, holding: readonly Gap[]): Evaluation["sections"] {
  const left = new Map<string, number>();
  for (const gap of holding) left.set(gap.subSection, (left.get(gap.subSection) ?? 0) + 1);
  return compiled.sections.map(({ id, group, subSections }) => ({
    id,
    group,
    left: subSections.reduce((sum, subSection) => sum + (left.get(subSection.id) ?? 0), 0),
  }));
}
