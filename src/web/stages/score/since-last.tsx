import type { JSX } from "preact";
import { termFactsOf } from "../../../assessment/score/score-of-stage.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { scoreChanges, scoreWorkings } from "../../../judgement/reconviction-score/score-effects.ts";
import type { TermFacts } from "../../../judgement/reconviction-score/score-terms.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { scoreWords } from "../../../wording/score.ts";
import { dayOf } from "../../words/when.ts";
import { partInWords } from "./score-parts.tsx";

/** The score that was kept with the last completed stage, beside that of now, and what has made the difference. */
export function SinceLast({
  visible,
  last,
  facts,
}: {
  readonly visible: VisibleStage;
  readonly last: VisibleStage | null;
  readonly facts: TermFacts | null;
}): JSX.Element | null {
  if (last === null) return null;
  const say = scoreWords();
  const kept = last.evaluation.computed.get("yogrs-two-year");
  const day = dateInWords(dayOf(last.head.endedAt ?? last.head.openedAt));
  const { title } = last.head;
  const now = facts && scoreWorkings(facts).twoYear;
  const before = termFactsOf({ ...last, dateOfBirth: last.youngPerson.dateOfBirth });
  const changes = facts && before ? scoreChanges(before, facts) : [];
  const sentence = (): string => {
    if (typeof kept !== "number") return say.noneBefore(title, day);
    if (now === null) return say.had(kept, title, day);
    if (changes.length === 0) return say.same(kept, title, day);
    return kept === now ? say.movedEqual(kept, title, day) : say.moved(kept, now, title, day);
  };
  return (
    <section aria-labelledby="since">
      <h2 id="since">{say.sinceHeading}</h2>
      <p>{sentence()}</p>
      {facts && before && typeof kept === "number" && changes.length > 0 && (
        <ul class="ap-list">
          {changes.map(({ term, otherwise }) => (
            <li key={term}>
              {say.wasAndIs(say.term[term], partInWords(last, before, term), partInWords(visible, facts, term))}{" "}
              {otherwise === now ? "" : say.otherwise(otherwise)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
