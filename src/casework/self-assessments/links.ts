import { isSelfAssessment } from "../../assessment/check-self-assessments.ts";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { Framework, Question, QuestionId, SubSectionId } from "../../framework/language.ts";

/** Which items of the self-assessments stand beside a question or at the head of a sub-section. */
export interface VoiceLinks {
  /** Items that belong to this very question or sub-section, in page order. */
  readonly exact: ReadonlyMap<QuestionId | SubSectionId, readonly QuestionId[]>;
  /** Pages of the self-assessment that a question wants whole. */
  readonly pages: ReadonlyMap<QuestionId, readonly SubSectionId[]>;
}

const remembered = new WeakMap<Framework, VoiceLinks>();

/**
 * `beside:` of an item and `child-voice:` of a question are the two ends of one link: what either names is shown. `child-voice:` may
 * name a whole page. Source: content part 00, uses-vocabulary.
 */
export function voiceLinks(framework: Framework): VoiceLinks {
  const known = remembered.get(framework);
  if (known) return known;
  const { questions, subSections } = frameworkIndex(framework);
  const pairs = new Map<string, Set<QuestionId>>();
  const pages = new Map<QuestionId, SubSectionId[]>();
  const link = (beside: string, item: QuestionId): void => {
    pairs.set(beside, (pairs.get(beside) ?? new Set()).add(item));
  };
  for (const { question, section } of questions.values()) {
    const isItem = isSelfAssessment(section);
    for (const use of isItem ? named(question, "beside:") : []) link(use, question.id);
    for (const use of isItem ? [] : named(question, "child-voice:")) {
      if (questions.has(use)) link(question.id, use);
      else if (subSections.has(use)) pages.set(question.id, [...(pages.get(question.id) ?? []), use]);
    }
  }
  const order = new Map([...questions.keys()].map((id, at) => [id, at]));
  const exact = new Map(
    [...pairs].map(([beside, items]) => [beside, [...items].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))]),
  );
  const links = { exact, pages };
  remembered.set(framework, links);
  return links;
}

const named = ({ uses }: Question, token: string): readonly string[] =>
  uses.flatMap((use) => (use.startsWith(token) ? [use.slice(token.length)] : []));
