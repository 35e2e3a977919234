import type { JSX } from "preact";
import type { ConflictRefusal } from "../../casework/answers/save-types.ts";
import type { Address, AnswerValue } from "../../framework/answers.ts";
import { momentInWords } from "../../wording/dates.ts";
import { savingWords } from "../../wording/saving.ts";
import { Button } from "../components/button/button.tsx";
import { NotificationBanner } from "../components/notification-banner/notification-banner.tsx";
import { CsrfField } from "../frame/frame.tsx";
import { dateParts } from "../questions/date-parts.ts";
import { askedField, askedMark, type PostedAnswer } from "../questions/read-form.ts";
import type { RequestContext } from "../routing/route.ts";

/** How a page names and shows what its conflicts are about. */
export interface ConflictWords {
  readonly question: (address: Address) => { readonly label: string; readonly type: string } | null;
  readonly say: (address: Address, value: AnswerValue | null) => string;
  readonly href: (address: Address) => string;
}

/** Both texts of each answer that somebody else changed meanwhile, and the choice. */
export function Conflicts(props: {
  readonly conflicts: readonly ConflictRefusal[];
  readonly posted: readonly PostedAnswer[];
  readonly words: ConflictWords;
  readonly context: RequestContext;
  readonly run: string;
}): JSX.Element {
  const { conflicts, posted, words, context, run } = props;
  const say = savingWords();
  return (
    <NotificationBanner titleText={say.chooseBetween} role="alert">
      <p>{say.bothAreHere}</p>
      {conflicts.map(({ address, theirs, yours }) => {
        const question = words.question(address);
        const mine = posted.find((answer) => answer.address === address);
        return (
          <form key={address} method="post" class="ap-conflict">
            <CsrfField context={context} />
            <input type="hidden" name="_run" value={run} />
            <h3>{question?.label ?? say.entryOfList}</h3>
            <p class="small quiet">
              {theirs.authorName}, {momentInWords(theirs.at)}:
            </p>
            <div class="kept answer-text" dir="auto">
              {words.say(address, theirs.value) || say.cleared}
            </div>
            {mine && (
              <>
                <p class="small quiet">{say.youJustNow}</p>
                <div class="kept answer-text" dir="auto">
                  {words.say(address, yours) || say.cleared}
                </div>
                <MineAgain mine={mine} version={theirs.version} type={question?.type ?? "shortText"} />
              </>
            )}
            <div class="do">
              {mine && (
                <Button name="do" value="save">
                  {say.useMine}
                </Button>
              )}
              <a href={words.href(address)}>{say.keepTheirs}</a>
            </div>
          </form>
        );
      })}
    </NotificationBanner>
  );
}

/** My answer again as hidden fields, now with the version that I have seen; its fingerprint is of nothing that I could have sent. */
function MineAgain(props: {
  readonly mine: PostedAnswer;
  readonly version: number;
  readonly type: string;
}): JSX.Element {
  const { mine, version, type } = props;
  const inputs = typeof mine.input === "string" ? [mine.input] : mine.input;
  const { day, month, year } = dateParts(inputs[0] ?? "");
  return (
    <>
      <input type="hidden" name={askedField} value={askedMark(mine.address, version, type, [...inputs, "theirs"])} />
      {type === "date" || type === "partialDate" ? (
        <>
          <input type="hidden" name={`${mine.address}-day`} value={day} />
          <input type="hidden" name={`${mine.address}-month`} value={month} />
          <input type="hidden" name={`${mine.address}-year`} value={year} />
        </>
      ) : (
        inputs.map((input) => <input key={input} type="hidden" name={mine.address} value={input} />)
      )}
    </>
  );
}
