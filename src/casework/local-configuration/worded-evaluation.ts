import type { CompiledStage } from "../../assessment/compiled-stage.ts";
import { ComputedView } from "../../assessment/computed-view.ts";
import { inVocabulary, type Vocabulary } from "../../assessment/label-for.ts";
import type { CheckResult, Evaluation } from "../../assessment/types.ts";
import { dateInWords as englishDate } from "../../judgement/dates.ts";
import { currentLanguage } from "../../wording/current-language.ts";
import { partialDateInWords } from "../../wording/dates.ts";
import { workedOut } from "../../wording/en/worked-out.ts";
import { workedOutWords } from "../../wording/worked-out.ts";

const inOwnWords = new WeakMap<Evaluation, Evaluation>();

/** The same evaluation in the framework's own words: what is kept of a stage for good, whatever language its last request spoke. */
export const ownEvaluation = (evaluation: Evaluation): Evaluation => inOwnWords.get(evaluation) ?? evaluation;

/**
 * What an evaluation says, in the language of the request. The evaluation itself is worked out once, remembered and signed in the
 * framework's own words; this is for showing only. Lines that rules put together are put together again of the words of `compiled`.
 */
export function wordedEvaluation(evaluation: Evaluation, compiled: CompiledStage, vocabulary: Vocabulary): Evaluation {
  if (currentLanguage() === "en") return evaluation;
  const inWords: Evaluation = {
    ...evaluation,
    computed: evaluation.computed instanceof ComputedView ? evaluation.computed.inWords(compiled) : evaluation.computed,
    checks: evaluation.checks.map((check) => ({ ...check, message: messageOf(check, vocabulary) })),
    signatures: evaluation.signatures.map((need) => ({ ...need, because: reasonsInWords(need.because) })),
  };
  inOwnWords.set(inWords, evaluation);
  return inWords;
}

function messageOf({ id, message }: CheckResult, vocabulary: Vocabulary): string {
  const said: Readonly<Record<string, string>> = workedOutWords().checks;
  const words = said[id];
  return words === undefined ? message : inVocabulary(words, vocabulary);
}

/** Why a manager must sign, in the language of the request; a sentence that is not known here stays as it is. */
export const reasonsInWords = (because: readonly string[]): readonly string[] => because.map(lineInWords);

interface Pattern {
  readonly words: () => string;
  readonly vocabulary: Vocabulary;
  readonly fits: RegExp;
}

const english = { ...workedOut.reasons, ...workedOut.lines, ...workedOut.score };
const spoken = (): typeof english => ({
  ...workedOutWords().reasons,
  ...workedOutWords().lines,
  ...workedOutWords().score,
});

/** Each sentence as the evaluation says it, in the words of either kind of case; longer ones first, which hold a shorter one's start. */
const patterns: readonly Pattern[] = (["standard", "prevention"] as const).flatMap((vocabulary) =>
  (Object.keys(english) as (keyof typeof english)[])
    .toSorted((a, b) => english[b].length - english[a].length)
    .map((name) => ({
      words: () => spoken()[name],
      vocabulary,
      fits: new RegExp(`^${escaped(inVocabulary(english[name], vocabulary)).replace(/\\\{\d\\\}/g, "(.+?)")}$`),
    })),
);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/**
 * A sentence that the evaluation made (a reason for a signature, a line of a worked-out answer), in the language of the request. What is
 * not known here, above all what people typed, stays as it is.
 */
export function lineInWords(sentence: string): string {
  if (currentLanguage() === "en") return sentence;
  for (const { words, vocabulary, fits } of patterns) {
    const found = fits.exec(sentence);
    if (found === null) continue;
    const levels: Readonly<Record<string, string>> = workedOutWords().levels;
    return inVocabulary(words(), vocabulary).replace(/\{(\d)\}/g, (_, place) => {
      const part = found[Number(place)] ?? "";
      return levels[part] ?? dateInWordsAgain(part);
    });
  }
  return sentence;
}

const months = Array.from({ length: 12 }, (_, month) => `2000-${String(month + 1).padStart(2, "0")}`);
/** By its English name: the number of a month with two digits. */
const monthOf = new Map(months.map((month) => [englishDate(month).split(" ")[0], month.slice("2000-".length)]));

/** "5 March 2026" or "March 2026", as the evaluation says it, in the language of the request; anything else stays as it is. */
function dateInWordsAgain(said: string): string {
  const [, day, month, year] = /^(?:(\d{1,2}) )?(\p{L}+) (\d{4})$/u.exec(said) ?? [];
  const number = monthOf.get(month);
  if (number === undefined) return said;
  return partialDateInWords([year, number, ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-"));
}
