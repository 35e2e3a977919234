import type { Answers } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import type { CompiledStage } from "../compiled-stage.ts";
import { frameworkIndex } from "../framework-index.ts";
import { conditionFacts, conditionTests, withWhatTheyRead } from "../question-conditions.ts";
import type { Evaluation, StageFacts } from "../types.ts";
import type { ReferralPathway } from "./pathway.ts";
import { triggerCondition } from "./trigger-condition.ts";

/** A referral that answers of the stage propose. */
export interface Proposal {
  readonly pathway: ReferralPathway;
  /** The questions whose answers propose it. */
  readonly because: readonly QuestionId[];
}

/** Everything that the pathways of a service propose in a stage as it stands: hidden answers count as absent, retired pathways as none. */
export function proposals(
  pathways: readonly ReferralPathway[],
  compiled: CompiledStage,
  answers: Answers,
  evaluation: Evaluation,
  facts: Pick<StageFacts, "stage" | "today">,
): readonly Proposal[] {
  const index = frameworkIndex(compiled.framework);
  const tried = pathways
    .filter(({ retired }) => !retired)
    .flatMap((pathway) =>
      pathway.when.flatMap((trigger, at) => {
        const shownWhen = triggerCondition(index, trigger);
        return shownWhen === null
          ? []
          : [{ id: `${pathway.code} ${at}`, shownWhen, pathway, question: trigger.question }];
      }),
    );
  if (tried.length === 0) return [];
  const conditions = withWhatTheyRead(compiled, tried);
  const known = conditionFacts(compiled, conditions, answers, evaluation, facts);
  const tests = conditionTests(conditions);
  const holding = tried.filter(({ id }) => tests.get(id)?.(known, -1) === true);
  return pathways.flatMap((pathway) => {
    const because = holding.filter((each) => each.pathway === pathway).map(({ question }) => question);
    return because.length === 0 ? [] : [{ pathway, because: [...new Set(because)] }];
  });
}
