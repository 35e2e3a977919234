import type { JSX } from "preact";
import { signingWords } from "../../../wording/signing.ts";
import { stageWords } from "../../../wording/stage.ts";
import { Button } from "../../components/button/button.tsx";
import { Details } from "../../components/details/details.tsx";
import { Select } from "../../components/select/select.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { leftPath } from "../paths.ts";
import type { SigningPage } from "./signing-page.ts";

/** For the author: ask one manager or all, with a note. */
export function Ask({ page }: { readonly page: SigningPage }): JSX.Element {
  const say = signingWords().ask;
  const { state, countersigners, signing } = page;
  return (
    <section id="ask" aria-labelledby="ask-heading" class="ap-block">
      <h2 id="ask-heading">{state.state === "not-asked" || state.state === "not-needed" ? say.first : say.again}</h2>
      <Select
        name="of"
        label={{ text: say.whom }}
        items={[
          { value: "", text: say.anyone },
          ...countersigners.map((person) => ({ value: person.id, text: person.name })),
        ]}
        hint={{ text: say.anyMayAct }}
      />
      <Textarea name="note" label={{ text: say.note }} rows={3} />
      <div class="do">
        <Button name="do" value="ask">
          {say.ask}
        </Button>
        <a href={leftPath(signing.visible.head.id)}>{stageWords().whatIsLeft}</a>
      </div>
    </section>
  );
}

/** For the manager: return with what must change, or sign exactly what stands here. */
export function Decide(): JSX.Element {
  const say = signingWords();
  return (
    <section id="decide" aria-labelledby="decide-heading" class="ap-block ap-decide">
      <h2 id="decide-heading">{say.returnOrSign}</h2>
      <Details summaryText={say.decide.returnIt}>
        <Textarea
          name="return-note"
          label={{ text: say.decide.whatMustChange }}
          hint={{ text: say.decide.commentsReachAuthor }}
          rows={3}
        />
        <Button classes="govuk-button--secondary" name="do" value="return">
          {say.decide.return}
        </Button>
      </Details>
      <p class="small quiet">{say.decide.signsWhatIsShown}</p>
      <Button name="do" value="sign">
        {say.decide.sign}
      </Button>
    </section>
  );
}
