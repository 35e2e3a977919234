import type { JSX } from "preact";
import { openChecksOf, unreadOf } from "../../../casework/countersignature/reading.ts";
import type { ChangedRefusal } from "../../../casework/countersignature/refusals.ts";
import type { Refusal } from "../../../casework/refusal.ts";
import { qualityChecksWords } from "../../../wording/quality-checks.ts";
import { signingWords } from "../../../wording/signing.ts";
import { Button } from "../../components/button/button.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { WordsDiff } from "../../components/words-diff/words-diff.tsx";
import { CsrfField } from "../../frame/frame.tsx";
import { inReadersWords, labelOfMoved, nameOfChange } from "./labels.ts";
import type { SigningPage } from "./signing-page.ts";

/** Why something was not done, what was kept and what to do. */
export const RefusedNotice = ({ refusal }: { readonly refusal: Refusal }): JSX.Element => (
  <ErrorSummary titleText={refusal.happened} descriptionText={`${refusal.kept} ${refusal.toDo}`} />
);

const isChanged = (refusal: Refusal): refusal is ChangedRefusal => "moved" in refusal;

/** The page moved under whoever signed it: what moved, and nothing was signed. */
export function ChangedNotice({
  refusal,
  page,
}: {
  readonly refusal: Refusal;
  readonly page: SigningPage;
}): JSX.Element {
  const { visible } = page.signing;
  if (!isChanged(refusal)) return <RefusedNotice refusal={refusal} />;
  return (
    <>
      <RefusedNotice refusal={refusal} />
      {refusal.moved
        .filter(({ computed }) => !computed)
        .map((moved, at) => (
          <div key={`${moved.question} ${at}`} class="ch">
            <h2 class="ch__name">{labelOfMoved(visible, moved)}</h2>
            <div class="answer-text" dir="auto">
              <WordsDiff
                before={inReadersWords(visible, moved.question, moved.before)}
                after={inReadersWords(visible, moved.question, moved.after)}
              />
            </div>
          </div>
        ))}
    </>
  );
}

/** Signing with changes unread is answered with the list of them; whoever knows them signs all the same. */
export function UnreadNotice({ page }: { readonly page: SigningPage }): JSX.Element {
  const say = signingWords().unread;
  const { visible } = page.signing;
  const unread = unreadOf(page.reading);
  const checks = openChecksOf(page.reading);
  return (
    <>
      <ErrorSummary
        titleText={say.heading(unread.length)}
        descriptionText={say.nothingSigned}
        errorList={[
          ...unread.map((change) => ({ text: nameOfChange(visible, change), href: `#change-${change.key}` })),
          ...(checks[0] ? [{ text: qualityChecksWords().checklist, href: `#checks-${checks[0].section}` }] : []),
        ]}
      />
      <form method="post" class="do">
        <CsrfField context={page.context} />
        <input type="hidden" name="digest" value={page.state.digest} />
        <input type="hidden" name="shown-at" value={page.context.now.toISOString()} />
        <Button classes="govuk-button--secondary" name="do" value="sign-unread">
          {say.signAllTheSame}
        </Button>
      </form>
    </>
  );
}
