import type { FactId, Option, Question, QuestionId } from "../framework/language.ts";
import type { CompiledQuestion } from "./compiled-stage.ts";
import type { FactReaders } from "./conditions.ts";
import type { FactValue } from "./types.ts";
import type { Walk } from "./walk.ts";

const nothing = (): null => null;
const none = (): number => 0;
const pseudo: Readonly<Record<string, (walk: Walk) => FactValue>> = {
  stage: (walk) => walk.facts.stage,
  age: (walk) => walk.age,
  "offence-on-record": (walk) => walk.offenceOnRecord,
};

/** How conditions read a walk. What this version of the framework does not hold counts as unanswered. */
export function walkReaders(
  byId: ReadonlyMap<QuestionId, CompiledQuestion>,
  options: (question: Question) => readonly Option[],
): FactReaders<Walk> {
  const codes = (fact: FactId, keep: (option: Option) => boolean): ReadonlySet<string> => {
    const found = byId.get(fact);
    return new Set(found ? options(found.question).flatMap((option) => (keep(option) ? option.code : [])) : []);
  };
  return {
    value(fact) {
      const known = pseudo[fact];
      if (known) return known;
      const found = byId.get(fact);
      if (!found) return nothing;
      const { index } = found;
      if (found.list === null) return (walk) => walk.values[index] ?? null;
      return (walk, entry) => walk.cell(index, entry);
    },
    entries(list) {
      const found = byId.get(list);
      if (!found) return none;
      const { index } = found;
      return (walk) => walk.rows[index]?.length ?? 0;
    },
    flagged: (fact) => codes(fact, (option) => option.flagged === true),
    closing: (fact) => codes(fact, (option) => option.closing === true),
    today: (walk) => walk.facts.today,
  };
}
