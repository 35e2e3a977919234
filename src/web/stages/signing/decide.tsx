import type { JSX } from "preact";
import { isOpen } from "../../../casework/comments/comment-thread.ts";
import { openChecksOf, unreadOf } from "../../../casework/countersignature/reading.ts";
import { timeInWords } from "../../../wording/dates.ts";
import { signingWords } from "../../../wording/signing.ts";
import { Button } from "../../components/button/button.tsx";
import { SaveState } from "../../components/save-state/save-state.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import type { SigningPage } from "./signing-page.ts";

/** For the manager: return with what must change, or sign exactly what stands here. */
export function Decide({ page }: { readonly page: SigningPage }): JSX.Element {
  const say = signingWords().decide;
  return (
    <>
      <section id="decide" aria-labelledby="decide-heading" class="ap-block">
        <h2 id="decide-heading">{signingWords().returnOrSign}</h2>
        <Textarea
          name="return-note"
          label={{ text: say.whatMustChange }}
          hint={{ text: say.commentsReachAuthor }}
          rows={2}
          value={page.told.typed.get("return-note") ?? ""}
        />
        <p class="small quiet">{say.signsWhatIsShown}</p>
      </section>
      <div class="ap-decide">
        <p id="decide-state">
          <DecideState page={page} />
        </p>
        <SaveState state={{ kind: "saved", at: timeInWords(page.context.now) }} />
        <span class="do" id="decide-buttons">
          <Button classes="govuk-button--secondary" name="do" value="return">
            <ReturnWords page={page} />
          </Button>
          <Button name="do" value="sign">
            {say.sign}
          </Button>
        </span>
      </div>
    </>
  );
}

/** What this person has not read and answered yet; Sign stays usable and answers with that list. */
export function DecideState({ page }: { readonly page: SigningPage }): JSX.Element {
  const say = signingWords().decide;
  const unread = unreadOf(page.reading);
  const open = openChecksOf(page.reading);
  if (unread.length + open.length === 0) return <>{say.allRead}</>;
  return (
    <>
      {unread[0] && <a href={`#change-${unread[0].key}`}>{say.unread(unread.length)}</a>}
      {unread.length > 0 && open.length > 0 && ", "}
      {open[0] && <a href={`#checks-${open[0].section}`}>{say.checksOpen(open.length)}</a>}
    </>
  );
}

export function ReturnWords({ page }: { readonly page: SigningPage }): JSX.Element {
  return <span id="return-words">{signingWords().decide.return(page.comments.filter(isOpen).length)}</span>;
}
