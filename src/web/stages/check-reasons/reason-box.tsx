import type { JSX } from "preact";
import { longestCheckReason } from "../../../casework/check-reasons/give-reason.ts";
import type { WeighedCheck, WeighedChecks } from "../../../casework/check-reasons/weighed-checks.ts";
import type { Address } from "../../../framework/answers.ts";
import { checkReasonsWords } from "../../../wording/check-reasons.ts";
import { whenInWords } from "../../../wording/dates.ts";
import { Button } from "../../components/button/button.tsx";
import { Details } from "../../components/details/details.tsx";
import { PlainButton } from "../../components/plain-button/plain-button.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import type { FormFields } from "../../routing/request-body.ts";
import { reasonField } from "./reason-deed.ts";

/** What the reasons of a page need to know of it. */
export interface ReasonsHere {
  readonly weighed: WeighedChecks;
  /** Whoever writes the whole stage may say why a warning stands. */
  readonly mayWrite: boolean;
  readonly now: Date;
  /** The form that was sent and came back: what was typed stays in its boxes. */
  readonly typed: FormFields;
}

/** Under a warning: the reason for which it is passed, or a box for one. Nothing for what asks for none. */
export function ReasonBox(props: {
  readonly check: string;
  /** The place at which the warning stands; of several boxes for one check each has its own. */
  readonly at: Address;
  readonly here: ReasonsHere;
}): JSX.Element | null {
  const { check, at, here } = props;
  const weighed = here.weighed.get(check);
  if (weighed === undefined) return null;
  const say = checkReasonsWords();
  const { reason, fallen } = weighed;
  const { message } = weighed.check;
  const name = reasonField(check, at);
  const typed = here.typed.get(name);
  return (
    <div class="check-reason">
      <ReasonSaid weighed={weighed} now={here.now} />
      {here.mayWrite && (
        <Details
          open={typed !== null}
          classes="note-leave"
          summaryText={
            <>
              {reason === null ? say.sayWhy : say.sayDifferently}
              <span class="govuk-visually-hidden">{say.about(message)}</span>
            </>
          }
        >
          <Textarea
            name={name}
            id={name.replace(/[^A-Za-z0-9-]/g, "-")}
            label={{ text: say.why }}
            rows={2}
            value={typed ?? reason?.reason ?? fallen?.reason ?? ""}
            attributes={{ maxlength: String(longestCheckReason) }}
          />
          <Button classes="govuk-button--secondary" name="do" value={`pass-check ${at} 0 ${check}`}>
            {say.keep}
          </Button>
          {reason !== null && (
            <PlainButton name="do" value={`take-reason-back ${at} 0 ${check}`} about={message}>
              {say.takeBack}
            </PlainButton>
          )}
        </Details>
      )}
    </div>
  );
}

/** The reason that stands with its author and time; or that the one given before does not cover what came since. */
export function ReasonSaid({
  weighed,
  now,
}: {
  readonly weighed: WeighedCheck;
  readonly now: Date;
}): JSX.Element | null {
  const say = checkReasonsWords();
  const { reason, fallen } = weighed;
  const given = reason ?? fallen;
  if (given === null) return null;
  const when = whenInWords(given.at, now);
  return (
    <>
      <p class="small quiet">
        {reason === null ? say.fallen(given.authorName, when) : say.given(given.authorName, when)}
      </p>
      <p class="answer-text" dir="auto">
        {given.reason}
      </p>
    </>
  );
}
