import type { JSX } from "preact";
import { signingWords } from "../../../wording/signing.ts";
import type { SigningPage } from "./signing-page.ts";

/** The box with which a change is marked as read; with the key `r` it is read and the next one is in hand. */
export function ReadBox({
  page,
  change,
  name,
}: {
  readonly page: SigningPage;
  readonly change: string;
  readonly name: string;
}): JSX.Element | null {
  if (!page.deciding) return null;
  const say = signingWords().changes;
  return (
    <span class="ap-read">
      <input type="hidden" name="shown" value={change} />
      <label>
        <input
          type="checkbox"
          name="read"
          value={change}
          checked={page.reading.mine?.read.includes(change) === true}
          data-key="r"
        />{" "}
        {say.read}
        <span class="govuk-visually-hidden">{say.readWhat(name)}</span>
      </label>
    </span>
  );
}
