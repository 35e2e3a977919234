import type { JSX } from "preact";
import { withoutRestricted } from "../../../casework/sending/cut-for-sending.ts";
import { lookedMark, type SuspectedNames } from "../../../casework/sending/suspected-names.ts";
import { sendingWords } from "../../../wording/sending.ts";
import { Checkboxes } from "../../components/checkboxes/checkboxes.tsx";

/** Where the document may say who was harmed or could be, and the word of whoever sends that it may go. */
export function LookFirst(props: { readonly suspected: SuspectedNames; readonly to: string }): JSX.Element {
  const { restricted, named } = props.suspected;
  const say = sendingWords().look;
  return (
    <section class="ap-why" aria-labelledby="look-first">
      <h2 id="look-first">{say.title}</h2>
      {restricted.length > 0 && <Places about={say.restricted} labels={restricted} />}
      {named.length > 0 && <Places about={say.named} labels={named} />}
      {withoutRestricted(props.to) && <p>{say.never}</p>}
      <Checkboxes
        name="looked"
        classes="govuk-checkboxes--small"
        items={[{ value: lookedMark(props.suspected), text: say.looked }]}
      />
    </section>
  );
}

const Places = (props: { readonly about: string; readonly labels: readonly string[] }): JSX.Element => (
  <>
    <p>{props.about}</p>
    <ul>
      {props.labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  </>
);
