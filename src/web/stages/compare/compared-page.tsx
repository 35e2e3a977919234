import type { ComponentChildren, JSX } from "preact";
import type { Difference, Same } from "../../../casework/compare/compare-contents.ts";
import type { ComparedMoments } from "../../../casework/compare/compare-moments.ts";
import type { ComparedPage } from "../../../casework/compare/comparison.ts";
import { compareWords } from "../../../wording/compare.ts";
import { Details } from "../../components/details/details.tsx";
import { WordsDiff } from "../../components/words-diff/words-diff.tsx";
import { Change } from "./changes.tsx";
import type { CompareAddress } from "./compare-address.ts";

/** One sub-section: what changed first; what follows from it and what did not change folded under it. */
export function PageChanges(props: {
  readonly page: ComparedPage;
  readonly compared: ComparedMoments;
  readonly address: CompareAddress;
}): JSX.Element {
  const { page, compared, address } = props;
  const say = compareWords();
  const { id, title, changes, workedOut, reworded, same, askedInOne } = page;
  const isOpen = address.rest === id;
  return (
    <section id={placeOf(id)} aria-labelledby={`${placeOf(id)}-heading`} class="cmp-page">
      <h3 id={`${placeOf(id)}-heading`}>
        {title} <span class="small quiet">{changes.length === 0 ? say.noChange : say.changed(changes.length)}</span>
      </h3>
      {changes.map((change, at) => (
        <Change key={at} change={change} compared={compared} />
      ))}
      {workedOut.length > 0 && (
        <Details summaryText={say.workedOut(workedOut.length)}>
          <Answers>
            {workedOut.map((difference, at) => (
              <Answer key={at} label={labelOf(difference)}>
                <WordsDiff before={difference.before ?? ""} after={difference.after ?? ""} />
              </Answer>
            ))}
          </Answers>
        </Details>
      )}
      {isOpen ? (
        <Rest page={page} />
      ) : (
        same.length + askedInOne.length + reworded.length > 0 && (
          <p class="small cmp-rest">
            <a class="cmp-link" href={address.withRest(id)}>
              {say.showRest(same.length + reworded.length, askedInOne.length)}
            </a>
          </p>
        )
      )}
    </section>
  );
}

/** What nobody wrote otherwise, opened by choice. */
function Rest({ page }: { readonly page: ComparedPage }): JSX.Element {
  const say = compareWords();
  return (
    <>
      {page.reworded.length > 0 && (
        <Details open summaryText={say.reworded(page.reworded.length)}>
          <Differences differences={page.reworded} />
        </Details>
      )}
      {page.askedInOne.length > 0 && (
        <Details open summaryText={say.askedInOne(page.askedInOne.length)}>
          <Differences differences={page.askedInOne} />
        </Details>
      )}
      {page.same.length > 0 && (
        <Details open summaryText={say.same(page.same.length)}>
          <Answers>
            {page.same.map((same, at) => (
              <Answer key={at} label={labelOf({ ...same, label: same.answer.label })}>
                <span class="answer-text" dir="auto">
                  {same.answer.text.join("\n")}
                </span>
              </Answer>
            ))}
          </Answers>
        </Details>
      )}
    </>
  );
}

const Differences = ({ differences }: { readonly differences: readonly Difference[] }): JSX.Element => (
  <Answers>
    {differences.map((difference, at) => (
      <Answer key={at} label={labelOf(difference)}>
        <span class="answer-text" dir="auto">
          {difference.after ?? difference.before}
        </span>
      </Answer>
    ))}
  </Answers>
);

const Answers = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <dl class="cmp-answers">{children}</dl>
);

const Answer = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }): JSX.Element => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** "What happened? (life event: moved school)" */
const labelOf = ({ label, entry }: { readonly label: string; readonly entry: Same["entry"] }): string =>
  entry === null ? label : `${label} (${compareWords().entry(entry.name, entry.title)})`;

/** Where a sub-section stands on the page. */
export const placeOf = (subSection: string): string => `compare-${subSection}`;
