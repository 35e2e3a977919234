import type { JSX } from "preact";
import { momentInWords } from "../../../wording/dates.ts";
import { qualityChecksWords } from "../../../wording/quality-checks.ts";
import { Details } from "../../components/details/details.tsx";
import type { SigningPage } from "./signing-page.ts";

/** The checklists that were kept with each signature and return of the part, in the words in which they were asked. */
export function KeptChecklists({ page }: { readonly page: SigningPage }): JSX.Element | null {
  const say = qualityChecksWords();
  const kept = page.reading.reviews.filter(
    (review) => review.outcome !== null && Object.keys(review.answers).length > 0,
  );
  if (kept.length === 0) return null;
  return (
    <section class="ap-block" aria-labelledby="kept-checklists">
      <h2 id="kept-checklists">{say.checklist}</h2>
      {kept.map((review) => (
        <Details key={review.id} summaryText={say.usedBy(review.reviewerName, momentInWords(review.at))}>
          <p class="small quiet">{review.outcome && say.outcome[review.outcome]}</p>
          <dl class="ap-kept-checks">
            {review.checklist.checks.flatMap(({ id, text }) => {
              const answer = review.answers[id];
              if (answer === undefined) return [];
              return [
                <div key={id}>
                  <dt>{text}</dt>
                  <dd>
                    <b>{answer.result ? say.results[answer.result] : say.notChosen}</b>
                    {answer.together && ` (${say.together})`}
                    {answer.note !== "" && <bdi>. {answer.note}</bdi>}
                  </dd>
                </div>,
              ];
            })}
          </dl>
        </Details>
      ))}
    </section>
  );
}
