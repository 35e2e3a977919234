import type { JSX } from "preact";
import type { WaitingAnswer } from "../../../casework/review/waiting.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { SignedPart } from "../../../framework/language.ts";
import { reviewWords } from "../../../wording/review.ts";
import { signingWords } from "../../../wording/signing.ts";
import { Button } from "../../components/button/button.tsx";
import { Details } from "../../components/details/details.tsx";
import { Select } from "../../components/select/select.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { CsrfField } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { checkPath } from "../review/review-paths.ts";
import { SeenFields } from "./seen-fields.tsx";

/** At the end of a page that shows it all: what was read is still right, and the manager can be asked at once. */
export function ConfirmForm({
  context,
  visible,
  place,
  run,
  confirmed,
  toOpen,
  ask,
  countersigners,
}: {
  readonly context: RequestContext;
  readonly visible: VisibleStage;
  readonly place: string;
  readonly run: string;
  /** What one press confirms. */
  readonly confirmed: readonly WaitingAnswer[];
  /** What must be opened by itself first. */
  readonly toOpen: number;
  /** The part whose countersignature can be asked for with the same press. */
  readonly ask: SignedPart | null;
  readonly countersigners: readonly { readonly id: string; readonly name: string }[];
}): JSX.Element {
  const say = reviewWords();
  const asking = signingWords().ask;
  const count = confirmed.length;
  const asks = ask !== null && toOpen === 0;
  return (
    <form method="post" action={checkPath(visible.head.id, place)} id="confirm" class="ap-block">
      <CsrfField context={context} />
      <input type="hidden" name="_run" value={run} />
      <SeenFields answers={confirmed} sequence={visible.head.sequence} />
      {count === 0 && toOpen === 0 && <p>{say.nothingWaits}</p>}
      {toOpen > 0 && <p class="amber">{say.openedBefore(toOpen)}</p>}
      {count > 0 && <p>{say.confirmsAll(count)}</p>}
      {asks && (
        <Details summaryText={say.whomAndNote}>
          <Select
            name="of"
            label={{ text: asking.whom }}
            items={[
              { value: "", text: asking.anyone },
              ...countersigners.map((person) => ({ value: person.id, text: person.name })),
            ]}
            hint={{ text: asking.anyMayAct }}
          />
          <Textarea name="note" label={{ text: asking.note }} rows={3} />
        </Details>
      )}
      <div class="do">
        {asks && (
          <Button name="do" value="confirm-and-ask" attributes={{ "data-key": "c" }}>
            {count > 0 ? say.confirmAndAsk(count) : say.ask}
          </Button>
        )}
        {count > 0 && (
          <Button
            name="do"
            value="confirm"
            {...(asks ? { classes: "govuk-button--secondary" } : { attributes: { "data-key": "c" } })}
          >
            {say.confirmAll(count)}
          </Button>
        )}
      </div>
    </form>
  );
}
