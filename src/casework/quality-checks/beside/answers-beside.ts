/** Checks beside which answers stand as they are: a judgement and its reason, what was agreed, what a list holds. */
import { checkHintsWords } from "../../../wording/check-hints.ts";
import type { QualityCheckId } from "../quality-checks.ts";
import { type Hint, type HintSource, hint } from "./hint.ts";

/** Questions and lists by check, in the order in which they are shown (content part 20, "shown automatically"). */
export const answersBeside: Readonly<Partial<Record<QualityCheckId, readonly string[]>>> = {
  "qc-off-patterns": ["offending-trend-facts", "offending-frequency-trend", "offending-seriousness-trend"],
  "qc-off-attitudes": ["attitude-signs-of-concern", "attitude-signs-of-change", "attitude-details"],
  "qc-fnd-goals": ["goals-own-words", "plan-targets"],
  "qc-fnd-diversity": ["diversity-considerations", "tailoring-plan"],
  "qc-fnd-barriers": ["engagement-barriers", "engagement-barriers-details"],
  "qc-fnd-factors": ["desistance-balance"],
  "qc-exp-connections": ["understanding-interconnections"],
  "qc-exp-structure": [
    "understanding-context",
    "understanding-development",
    "understanding-trauma",
    "understanding-identity",
  ],
  "qc-exp-voice": ["understanding-child-view", "safety-child-view"],
  "qc-exp-lor": ["indicative-lor", "lor-judgement", "lor-difference", "lor-reason"],
  "qc-exp-safety": ["sawb-judgement", "safeguarding-referral", "sawb-reason"],
  "qc-exp-history": ["previous-incidents-list", "specialist-assessments"],
  "qc-plan-child": ["plan-target-count"],
  "qc-plan-safety": ["other-plans"],
  "qc-plan-rj": ["restorative-start"],
  "qc-plan-tailored": ["tailoring-needs", "tailoring-plan"],
  "qc-plan-level": ["scaled-approach-indicative", "scaled-approach-applied"],
  "qc-plan-owned": [
    "plan-agreement",
    "plan-signed-date",
    "plan-signed-carer-date",
    "plan-copy-given",
    "contract-matches",
  ],
  "qc-plan-exit": ["plan-ending-soon", "future-targets"],
  "qc-mod-report": ["rosh-judgement", "lor-judgement", "sawb-judgement", "proposal-summary"],
  "qc-mod-restorative": ["restorative-start"],
};

/** The answers beside a check, each the way to its question; what this stage does not ask is left out. */
export const answeredBeside = (source: HintSource, check: string): readonly Hint[] =>
  (Object.entries(answersBeside).find(([id]) => id === check)?.[1] ?? [])
    .filter((question) => source.asks(question))
    .map((question) => lineOf(source, question));

function lineOf(source: HintSource, question: string): Hint {
  const say = checkHintsWords();
  const label = source.label(question);
  const found = source.visible.compiled.byId.get(question)?.question;
  if (found?.type === "list") {
    const names = source.entries(question).map(({ id }) => source.nameOf(question, id));
    return hint(
      names.length === 0 ? say.noEntries(label) : say.entries(label, names.length, names.join("; ")),
      question,
    );
  }
  const text = source.inWords(question, source.value(question));
  if (text === "") return hint(say.notAnswered(label), question);
  // A reason is read where it stands; here it is only seen that there is one, and how much.
  if (found?.type === "narrative") return hint(say.words(label, text.trim().split(/\s+/).length), question);
  return hint(say.answered(label, text), question);
}
