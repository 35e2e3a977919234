import type { JSX } from "preact";
import type { SendingField } from "../../../casework/sending/sending-form.ts";
import { sendingWords } from "../../../wording/sending.ts";
import { Input } from "../../components/input/input.tsx";
import { Radios } from "../../components/radios/radios.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import type { FormFields } from "../../routing/request-body.ts";

/** The phone call that urgent answers ask for: made, or an open task. */
export function UrgentCall(props: {
  readonly lines: readonly string[];
  readonly typed: FormFields | null;
  readonly error: (field: SendingField) => { readonly errorMessage?: { readonly text: string } };
}): JSX.Element {
  const { lines, typed, error } = props;
  const say = sendingWords().urgent;
  return (
    <section class="ap-why" aria-labelledby="urgent-call">
      <h2 id="urgent-call">{say.title}</h2>
      <p>{say.about}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Radios
        name="call"
        classes="govuk-radios--small"
        fieldset={{ legend: { text: say.question } }}
        {...error("call")}
        value={typed?.get("call") ?? ""}
        items={[
          { value: "reached", text: say.reached },
          { value: "not-reached", text: say.notReached },
        ]}
      />
      <Input name="call-who" label={{ text: say.who }} {...error("call-who")} value={typed?.get("call-who") ?? ""} />
      <Textarea name="call-about" label={{ text: say.whatAbout }} rows={2} value={typed?.get("call-about") ?? ""} />
    </section>
  );
}
