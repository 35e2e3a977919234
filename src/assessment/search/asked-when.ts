import type { Condition, FactId } from "../../framework/language.ts";
import type { CompiledStage } from "../compile.ts";
import { settledAt } from "../conditions.ts";
import { inVocabulary, labelFor, type Vocabulary } from "../label-for.ts";

/** More tests than this make a sentence that nobody reads. */
const mostTests = 4;

/**
 * When a question is asked, in words: "“Is the young person registered with a GP?” is “No”". Null when it cannot be said shortly; then the
 * page itself shows it. What the kind of stage settles is left out.
 */
export function askedWhen(compiled: CompiledStage, condition: Condition, vocabulary: Vocabulary): string | null {
  if (countTests(condition) > mostTests) return null;
  return new Sentence(compiled, vocabulary).of(condition);
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

  constructor(compiled: CompiledStage, vocabulary: Vocabulary) {
    this.compiled = compiled;
    this.vocabulary = vocabulary;
  }

  of(condition: Condition): string | null {
    switch (condition.op) {
      case "and":
      case "or": {
        const open = condition.of.filter((part) => settledAt(part, this.compiled.stage.id) === undefined);
        const parts = open.map((part) => this.of(part));
        const said = parts.filter((part) => part !== null);
        return said.length === parts.length && said.length > 0
          ? said.join(condition.op === "and" ? ", and " : ", or ")
          : null;
      }
      case "not": {
        if (condition.of.op === "empty") return this.about(condition.of.fact, "is answered");
        return null;
      }
      case "any":
        return null;
      case "flagged": {
        const names = condition.facts.map((fact) => this.name(fact));
        const said = names.filter((name) => name !== null);
        return said.length === names.length ? `the answer to ${said.join(" or ")} is a concern` : null;
      }
      case "count":
        return condition.by === ">=" && condition.number === 1 ? this.about(condition.list, "has an entry") : null;
      case "=":
        return this.choice(condition.fact, [condition.code], "is");
      case "!=":
        return this.choice(condition.fact, [condition.code], "is not");
      case "in":
        return this.choice(condition.fact, condition.codes, "is");
      case "has":
        return condition.code === "any-but-none"
          ? this.about(condition.fact, "names something")
          : this.choice(condition.fact, [condition.code], "includes");
      default:
        return null;
    }
  }

  private choice(fact: FactId, codes: readonly string[], verb: string): string | null {
    const found = this.compiled.byId.get(fact);
    if (!found) return null;
    const options = this.compiled.options(found.question);
    const labels = codes.flatMap((code) => options.find((option) => option.code === code)?.label ?? []);
    if (labels.length !== codes.length || labels.length > 4) return null;
    return this.about(
      fact,
      `${verb} ${labels.map((label) => `“${inVocabulary(label, this.vocabulary)}”`).join(" or ")}`,
    );
  }

  private about(fact: FactId, what: string): string | null {
    const name = this.name(fact);
    return name === null ? null : `${name} ${what}`;
  }

  private name(fact: FactId): string | null {
    const found = this.compiled.byId.get(fact);
    return found ? `“${labelFor(found.question, this.vocabulary)}”` : null;
  }
}
