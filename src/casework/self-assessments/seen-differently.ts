/** Where what a child or parent said points to a worry that the assessment does not share. Source: content part 40, disagreement. */
import { describeAnswer } from "../../assessment/describe-answer.ts";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { saysNoWorry } from "../../assessment/says-no-worry.ts";
import type { Address } from "../../framework/answers.ts";
import type { Question } from "../../framework/language.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { voiceLinks } from "./links.ts";
import { type Said, saidTo } from "./said.ts";

/** Both answers, side by side. */
interface SeenDifferently {
  readonly address: Address;
  readonly question: Question;
  /** The practitioner's answer in words. */
  readonly answer: string;
  /** What child, parent or carer said, each with the question that asks the practitioner why. */
  readonly said: readonly Said[];
}

/**
 * In page order; what is answered beside the words ("why") is still there, so that the difference can be read with its reason. Nobody is
 * right by this: what was said changes no answer of the practitioner's.
 */
export function seenDifferently(visible: VisibleStage): readonly SeenDifferently[] {
  const index = frameworkIndex(visible.compiled.framework);
  return [...voiceLinks(visible.compiled.framework).exact].flatMap(([id, items]): readonly SeenDifferently[] => {
    const placed = index.questions.get(id);
    if (placed === undefined || placed.list !== null || !visible.evaluation.shown.has(id)) return [];
    const { question } = placed;
    const value = visible.answers.values[id];
    if (!saysNoWorry(question, index.options(question), value)) return [];
    const said = items
      .flatMap((item) => saidTo(visible, item))
      .filter(({ prompt, free }) => prompt?.kind === "look-again" && !free);
    if (said.length === 0) return [];
    const answer = value === undefined ? "" : describeAnswer(visible.compiled, question, value, visible.answers);
    return [{ address: id, question, answer, said }];
  });
}
