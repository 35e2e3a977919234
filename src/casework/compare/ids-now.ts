import type { Framework, QuestionId, SubSectionId } from "../../framework/language.ts";
import { stepsFrom } from "../framework-migration/steps.ts";

/** What the living version of a framework calls the things of an earlier one. */
export interface IdsNow {
  /** A question that was split, joined to others or retired keeps its name: it is another question now. */
  question(id: QuestionId): QuestionId;
  /** @param question by its id in the earlier version */
  code(question: QuestionId, code: string): string;
  subSection(id: SubSectionId): SubSectionId;
}

const asTheyAre: IdsNow = { question: (id) => id, code: (_, code) => code, subSection: (id) => id };

/**
 * Names of a version as the living version has them, from the same data that moves open stages, so that a question that was renamed is the
 * same question in a stage that was asked before and in one that was asked after.
 */
export function idsNow(framework: Pick<Framework, "id" | "version">): IdsNow {
  const steps = stepsFrom(framework);
  if (steps.length === 0) return asTheyAre;
  const walk = (id: QuestionId, code: string): { readonly id: QuestionId; readonly code: string } => {
    let at = { id, code };
    for (const { rules } of steps) {
      const rule = rules.get(at.id);
      if (rule === undefined || !("codes" in rule)) continue;
      at = { id: rule.kind === "moves" ? rule.to : at.id, code: rule.codes[at.code] ?? at.code };
    }
    return at;
  };
  return {
    question: (id) => walk(id, "").id,
    code: (id, code) => walk(id, code).code,
    subSection: (id) => steps.reduce((name, { migration }) => migration.subSections[name] ?? name, id),
  };
}
