import type { JSX } from "preact";
import { signingWords } from "../../../wording/signing.ts";
import { stageWords } from "../../../wording/stage.ts";
import { Button } from "../../components/button/button.tsx";
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
      <Textarea name="note" label={{ text: say.note }} rows={3} value={page.told.typed.get("note") ?? ""} />
      <div class="do">
        <Button name="do" value="ask">
          {say.ask}
        </Button>
        <a href={leftPath(signing.visible.head.id)}>{stageWords().whatIsLeft}</a>
      </div>
    </section>
  );
}
