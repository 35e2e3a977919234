import type { JSX } from "preact";
import { describeAnswer } from "../../../assessment/describe-answer.ts";
import { planWords } from "../../../wording/plan.ts";
import { calledName } from "../beside/called-name.ts";
import { type PlanPage, workedOut } from "./plan-model.ts";
import { questionFromPlan } from "./plan-paths.ts";

/** Beside the title: the scaled level, other plans, the day of the next review, whether the young person agrees. */
export function PlanHead({ plan }: { readonly plan: PlanPage }): JSX.Element {
  const say = planWords().head;
  const { visible } = plan;
  const answer = (id: string): string => {
    const question = visible.compiled.byId.get(id)?.question;
    const value = visible.evaluation.counting.has(id) ? visible.answers.values[id] : undefined;
    return question ? describeAnswer(visible.compiled, question, value, visible.answers) : "";
  };
  const indicative = workedOut(visible, "scaled-approach-indicative");
  const scaled = visible.evaluation.counting.has("scaled-approach-applied");
  const others = plan.reader.rows("other-plans").map((row) => plan.say(row, "other-plans", "type"));
  const review = answer("next-review-date");
  const agreed = answer("plan-agreement");
  const wants = answer("goals-own-words");
  return (
    <>
      <p class="plan-facts">
        {scaled && (
          <span>
            {say.indicative} <b>{indicative || say.notJudged}</b>
          </span>
        )}
        {scaled && (
          <span>
            {say.applied}{" "}
            <a href={questionFromPlan(visible, "scaled-approach-applied")}>
              <b>{answer("scaled-approach-applied") || say.notJudged}</b>
            </a>
          </span>
        )}
        <span>
          {others.length === 0 ? (
            say.noOtherPlans
          ) : (
            <>
              {say.otherPlans}: <b>{others.filter(Boolean).join(", ")}</b>
            </>
          )}
        </span>
        {review !== "" && (
          <span>
            {say.review} <b>{review}</b>
          </span>
        )}
        {agreed !== "" && (
          <span>
            {say.agreed}: <b>{agreed}</b>
          </span>
        )}
      </p>
      {wants !== "" && (
        <p class="plan-goals">
          <span class="small quiet">{say.wants(calledName(visible.youngPerson))}</span>{" "}
          <span class="answer-text" dir="auto">
            {wants}
          </span>
        </p>
      )}
    </>
  );
}
