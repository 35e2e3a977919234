import type { JSX } from "preact";
import { contributorsWords } from "../../../wording/contributors.ts";
import { Button } from "../../components/button/button.tsx";
import { Checkboxes } from "../../components/checkboxes/checkboxes.tsx";
import { Details } from "../../components/details/details.tsx";
import { Select } from "../../components/select/select.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { CsrfField } from "../../frame/frame.tsx";
import { peoplePath } from "../paths.ts";
import type { PeoplePage } from "./people-page.ts";

/** For a manager: the stage, and the case with it where that is wanted, to another owner, with the reason. */
export function Reassign({ page }: { readonly page: PeoplePage }): JSX.Element {
  const say = contributorsWords().reassign;
  const { head } = page.stage.visible;
  const offered = page.helpers.filter(({ id, wholeCases }) => wholeCases && id !== head.ownerId);
  return (
    <Details summaryText={say.title}>
      <form method="post" action={peoplePath(head.id)}>
        <CsrfField context={page.context} />
        <input type="hidden" name="seen" value={head.ownerId} />
        <p>{say.what}</p>
        <Select
          name="who"
          id="owner-who"
          label={{ text: say.toWhom }}
          items={[{ value: "", text: "" }, ...offered.map(({ id, name }) => ({ value: id, text: name }))]}
        />
        <Textarea name="reason" id="owner-reason" label={{ text: say.why }} rows={2} />
        <Checkboxes name="also-case" idPrefix="also-case" items={[{ value: "yes", text: say.alsoCase }]} />
        <Button name="do" value="owner" preventDoubleClick>
          {say.submit}
        </Button>
      </form>
    </Details>
  );
}
