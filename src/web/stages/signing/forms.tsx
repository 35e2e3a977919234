import type { JSX } from "preact";
import { Button } from "../../components/button/button.tsx";
import { Details } from "../../components/details/details.tsx";
import { Select } from "../../components/select/select.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { leftPath } from "../paths.ts";
import type { SigningPage } from "./signing-page.ts";

/** For the author: ask one manager or all, with a note. */
export function Ask({ page }: { readonly page: SigningPage }): JSX.Element {
  const { state, countersigners, signing } = page;
  return (
    <section id="ask" aria-labelledby="ask-heading" class="ap-block">
      <h2 id="ask-heading">
        {state.state === "not-asked" || state.state === "not-needed" ? "Ask for a countersignature" : "Ask again"}
      </h2>
      <Select
        name="of"
        label={{ text: "Whom do you ask?" }}
        items={[
          { value: "", text: "Anyone who may countersign" },
          ...countersigners.map((person) => ({ value: person.id, text: person.name })),
        ]}
        hint={{ text: "Any of them may act, also when you ask one" }}
      />
      <Textarea name="note" label={{ text: "Note, if you want to say something" }} rows={3} />
      <div class="do">
        <Button name="do" value="ask">
          Ask for countersignature
        </Button>
        <a href={leftPath(signing.visible.head.id)}>What is left</a>
      </div>
    </section>
  );
}

/** For the manager: return with what must change, or sign exactly what stands here. */
export function Decide(): JSX.Element {
  return (
    <section id="decide" aria-labelledby="decide-heading" class="ap-block ap-decide">
      <h2 id="decide-heading">Return or sign</h2>
      <Details summaryText="Return it with what must change">
        <Textarea
          name="return-note"
          label={{ text: "What must change?" }}
          hint={{ text: "Comments beside questions reach the author too" }}
          rows={3}
        />
        <Button classes="govuk-button--secondary" name="do" value="return">
          Return
        </Button>
      </Details>
      <p class="small quiet">
        Signing signs exactly what this page shows. If anything changed while you were reading, you are shown it first.
      </p>
      <Button name="do" value="sign">
        Sign
      </Button>
    </section>
  );
}
