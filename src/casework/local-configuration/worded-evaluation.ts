import { inVocabulary, type Vocabulary } from "../../assessment/label-for.ts";
import type { CheckResult, Evaluation } from "../../assessment/types.ts";
import { currentLanguage } from "../../wording/current-language.ts";
import { workedOut as english } from "../../wording/en/worked-out.ts";
import { workedOutWords } from "../../wording/worked-out.ts";

const inOwnWords = new WeakMap<Evaluation, Evaluation>();

/** The same evaluation in the framework's own words: what is kept of a stage for good, whatever language its last request spoke. */
export const ownEvaluation = (evaluation: Evaluation): Evaluation => inOwnWords.get(evaluation) ?? evaluation;

/**
 * What an evaluation says, in the language of the request. The evaluation itself is worked out once, remembered and signed in the
 * framework's own words; this is for showing only.
 */
export function wordedEvaluation(evaluation: Evaluation, vocabulary: Vocabulary): Evaluation {
  if (currentLanguage() === "en") return evaluation;
  const spoken: Evaluation = {
    ...evaluation,
    checks: evaluation.checks.map((check) => ({ ...check, message: messageOf(check, vocabulary) })),
    signatures: evaluation.signatures.map((need) => ({ ...need, because: reasonsInWords(need.because) })),
  };
  inOwnWords.set(spoken, evaluation);
  return spoken;
}

function messageOf({ id, message }: CheckResult, vocabulary: Vocabulary): string {
  const said: Readonly<Record<string, string>> = workedOutWords().checks;
  const words = said[id];
  return words === undefined ? message : inVocabulary(words, vocabulary);
}

/** Why a manager must sign, in the language of the request; a sentence that is not known here stays as it is. */
export const reasonsInWords = (because: readonly string[]): readonly string[] =>
  currentLanguage() === "en" ? because : because.map(reasonInWords);

interface Pattern {
  readonly name: keyof typeof english.reasons;
  readonly vocabulary: Vocabulary;
  readonly fits: RegExp;
}

/** Each reason as the evaluation says it, in the words of either kind of case; longer sentences first, which hold a shorter one's start. */
const patterns: readonly Pattern[] = (["standard", "prevention"] as const).flatMap((vocabulary) =>
  Object.entries(english.reasons)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([name, sentence]) => ({
      name: name as keyof typeof english.reasons,
      vocabulary,
      fits: new RegExp(`^${escaped(inVocabulary(sentence, vocabulary)).replace(/\\\{\d\\\}/g, "(.+?)")}$`),
    })),
);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function reasonInWords(sentence: string): string {
  for (const { name, vocabulary, fits } of patterns) {
    const found = fits.exec(sentence);
    if (found === null) continue;
    const { reasons, levels } = workedOutWords();
    const levelsByName: Readonly<Record<string, string>> = levels;
    return inVocabulary(reasons[name], vocabulary).replace(/\{(\d)\}/g, (_, place) => {
      const part = found[Number(place)] ?? "";
      return levelsByName[part] ?? part;
    });
  }
  return sentence;
}
