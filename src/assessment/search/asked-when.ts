import type { Condition, FactId } from "../../framework/language.ts";
import type { CompiledStage } from "../compiled-stage.ts";
import { settledAt } from "../condition-at-stage.ts";
import { inVocabulary, labelFor, type Vocabulary } from "../label-for.ts";

/** More tests than this make a sentence that nobody reads. */
const mostTests = 4;

/** The words between the names of questions and answers, in the language of the reader. `find` in `wording` has them. */
interface ConditionWords {
  readonly and: (parts: readonly string[]) => string;
  readonly or: (parts: readonly string[]) => string;
  readonly either: (names: readonly string[]) => string;
  readonly is: (question: string, answers: string) => string;
  readonly isNot: (question: string, answers: string) => string;
  readonly includes: (question: string, answers: string) => string;
  readonly isAnswered: (question: string) => string;
  readonly hasAnEntry: (question: string) => string;
  readonly namesSomething: (question: string) => string;
  readonly isAConcern: (questions: string) => string;
}

/**
 * When a question is asked, in words: "“Is the young person registered with a GP?” is “No”". Null when it cannot be said shortly; then the
 * page itself shows it. What the kind of stage settles is left out.
 */
export function askedWhen(
  compiled: CompiledStage,
  condition: Condition,
  vocabulary: Vocabulary,
  words: ConditionWords,
): string | null {
  if (countTests(condition) > mostTests) return null;
  return new Sentence(compiled, vocabulary, words).of(condition);
}

const countTests = (condition: Condition): number => {
  if (condition.op === "and" || condition.op === "or")
    return condition.of.reduce((sum, part) => sum + countTests(part), 0);
  if (condition.op === "not" || condition.op === "any") return countTests(condition.of);
  return condition.op === "flagged" ? condition.facts.length : 1;
};

class Sentence {
  private readonly compiled: CompiledStage;
  private readonly vocabulary: Vocabulary;
  private readonly words: ConditionWords;

  constructor(compiled: CompiledStage, vocabulary: Vocabulary, words: ConditionWords) {
    this.compiled = compiled;
    this.vocabulary = vocabulary;
    this.words = words;
  }

  of(condition: Condition): string | null {
    switch (condition.op) {
      case "and":
      case "or": {
        const open = condition.of.filter((part) => settledAt(part, this.compiled.stage.id) === undefined);
        const parts = open.map((part) => this.of(part));
        const said = parts.filter((part) => part !== null);
        return said.length === parts.length && said.length > 0 ? this.words[condition.op](said) : null;
      }
      case "not": {
        if (condition.of.op === "empty") return this.about(condition.of.fact, this.words.isAnswered);
        return null;
      }
      case "any":
        return null;
      case "flagged": {
        const names = condition.facts.map((fact) => this.name(fact));
        const said = names.filter((name) => name !== null);
        return said.length === names.length ? this.words.isAConcern(this.words.either(said)) : null;
      }
      case "count":
        return condition.by === ">=" && condition.number === 1
          ? this.about(condition.list, this.words.hasAnEntry)
          : null;
      case "=":
        return this.choice(condition.fact, [condition.code], this.words.is);
      case "!=":
        return this.choice(condition.fact, [condition.code], this.words.isNot);
      case "in":
        return this.choice(condition.fact, condition.codes, this.words.is);
      case "has":
        return condition.code === "any-but-none"
          ? this.about(condition.fact, this.words.namesSomething)
          : this.choice(condition.fact, [condition.code], this.words.includes);
      default:
        return null;
    }
  }

  private choice(
    fact: FactId,
    codes: readonly string[],
    say: (question: string, answers: string) => string,
  ): string | null {
    const found = this.compiled.byId.get(fact);
    if (!found) return null;
    const options = this.compiled.options(found.question);
    const labels = codes.flatMap((code) => options.find((option) => option.code === code)?.label ?? []);
    if (labels.length !== codes.length || labels.length > 4) return null;
    const answers = this.words.either(labels.map((label) => `“${inVocabulary(label, this.vocabulary)}”`));
    return this.about(fact, (question) => say(question, answers));
  }

  private about(fact: FactId, say: (question: string) => string): string | null {
    const name = this.name(fact);
    return name === null ? null : say(name);
  }

  private name(fact: FactId): string | null {
    const found = this.compiled.byId.get(fact);
    return found ? `“${labelFor(found.question, this.vocabulary)}”` : null;
  }
}
