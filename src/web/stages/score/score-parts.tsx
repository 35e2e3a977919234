import type { JSX } from "preact";
import { describeAnswer } from "../../../assessment/describe-answer.ts";
import { frameworkIndex } from "../../../assessment/framework-index.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { ScoreWorkings } from "../../../judgement/reconviction-score/score-effects.ts";
import type { ScoreTermId } from "../../../judgement/reconviction-score/score-result.ts";
import type { TermFacts } from "../../../judgement/reconviction-score/score-terms.ts";
import { scoreWords } from "../../../wording/score.ts";
import { Table } from "../../components/table/table.tsx";

/** What a part of the score is in this case, in words: "Theft", "3 before this one, aged 13 at the first and 16 now". */
export function partInWords({ compiled, answers }: VisibleStage, facts: TermFacts, term: ScoreTermId): string {
  const say = scoreWords();
  const index = frameworkIndex(compiled.framework);
  const code = (id: string, value: string): string => {
    const question = index.questions.get(id)?.question;
    return question ? describeAnswer(compiled, question, value, answers) : value;
  };
  switch (term) {
    case "age-and-sex":
      return say.ageAndSex(facts.ageAtFollowUp, code("case:sex-recorded", facts.sex));
    case "offence":
      return code("score-offence-category", facts.category);
    case "status":
      return code("score-status-group", statusCodes[facts.status]);
    case "history":
      return say.history(facts.previous, facts.ageAtFirst, facts.ageAtCurrent);
  }
}

const statusCodes: Readonly<Record<TermFacts["status"], string>> = {
  "first-caution": "first-caution",
  "repeat-caution": "repeat-caution",
  "first-conviction": "first-conviction-nothing-before",
  "later-conviction": "conviction-after-earlier-sanctions",
};

/** The score built up line by line: what counts, what it does in points, and the score after it. */
export function ScoreParts({
  visible,
  facts,
  workings,
}: {
  readonly visible: VisibleStage;
  readonly facts: TermFacts;
  readonly workings: ScoreWorkings;
}): JSX.Element {
  const say = scoreWords();
  return (
    <section aria-labelledby="how">
      <h2 id="how">{say.howHeading}</h2>
      <p class="quiet">{say.partsAbout}</p>
      <Table
        firstCellIsHeader
        head={[{ text: say.column.what }, { text: say.column.does }, { text: say.column.score, format: "numeric" }]}
        rows={[
          [{ text: say.start }, { text: "" }, { text: say.percent(workings.start), format: "numeric" }],
          ...workings.effects.map(({ term, from, to, without }) => [
            {
              text: (
                <>
                  {say.term[term]}
                  <span class="score__is">{partInWords(visible, facts, term)}</span>
                </>
              ),
            },
            {
              text: (
                <>
                  <b>{to === from ? say.leaves : to > from ? say.raises(to - from) : say.lowers(from - to)}</b>{" "}
                  {say.why[term]} {without === workings.twoYear ? "" : say.without[term](without)}
                </>
              ),
            },
            { text: say.percent(to), format: "numeric" as const },
          ]),
        ]}
      />
    </section>
  );
}
